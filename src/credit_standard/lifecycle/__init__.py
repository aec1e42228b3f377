"""生命周期: how long a record may be shown, shared, used and kept, how it is repaired, and what changes when.

| room | what |
|---|---|
| `regimes/` | the law as data (`data/*.toml`), how it is read and proven; `rules`: those that count for who asks |
| `record/` | what of a record and of its process records decides: case, facts, history |
| `clocks/` | which regimes apply to a case, what they make of its dates; `periods`: asked by regime, class and date |
| `repair/` | the states of an application, and what the conditions of a repair rest on |
| `state/` | the four clocks of one record on a day, and of a batch; what is owed; whether it can be repaired |
| `timeline` | the clocks as a picture |

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
from credit_standard.lifecycle.state.columns import states
from credit_standard.lifecycle.state.repair import RepairAnswer
from credit_standard.lifecycle.state.state import Clock, State, can_repair, state

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
