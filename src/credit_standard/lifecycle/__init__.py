"""生命周期: how long a record may be shown, shared, used and kept, how it is repaired, and what changes when.

| module | what |
|---|---|
| `regimes/*.toml` | the law as data: one file a regime, decision tables per aspect, each row with its source |
| `regime`, `form`, `reading` | a regime as a value, its form, and how it is read |
| `rules` | the regimes that count for who asks: which are known, which unverified ones are used, whose calendar |
| `periods` | earliest repair and automatic stop, asked by regime, class and date |
| `case`, `facts`, `history` | what of a record and of its process records decides |
| `choosing` | which regimes apply to a case, and what is in doubt |
| `clocks`, `state` | the four clocks of one record on a day |
| `columns` | the same of a batch |
| `repair` | states of an application, and whether a record can be repaired |
| `checks` | whether a regime is sound |

Conventions (民法典 arts 201–203; each regime says them in `[counting]`): an automatic stop is the first day on which
the record is not shown, the earliest repair the first day on which one may apply. Ends of publicity do not roll over
holidays, deadlines of procedure do. In doubt nothing is published, and the answer says which doubt.

>>> from datetime import date
>>> one = periods("ndrc-36", "general", date(2026, 5, 31))
>>> one.earliest_repair, one.auto_stop
(datetime.date(2026, 8, 31), datetime.date(2027, 5, 31))
"""

from credit_standard.lifecycle.clocks.periods import Periods, periods
from credit_standard.lifecycle.record.record import Record, record
from credit_standard.lifecycle.regimes.regime import Regime
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules, regime_names, rules
from credit_standard.lifecycle.repair import RepairAnswer, can_repair
from credit_standard.lifecycle.state.columns import states
from credit_standard.lifecycle.state.state import Clock, State, state

__all__ = [
    "NATIONAL",
    "Clock",
    "Periods",
    "Record",
    "Regime",
    "RepairAnswer",
    "Rules",
    "State",
    "can_repair",
    "periods",
    "record",
    "regime_names",
    "rules",
    "state",
    "states",
]
