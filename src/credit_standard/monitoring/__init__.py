"""监测: how a scorecard rates a data set: back-test by month, beside a published distribution, and what never fires.

| module | what |
|---|---|
| `distribution`, `references/*.toml` | subjects by grade; distributions that were published |
| `stability`, `stability.toml` | how far one distribution is from another |
| `monitor` | the series by month, and which indicators bring anything |
| `as_json`, `json_form` | as JSON, and the form of that |
"""

from credit_standard.monitoring.distribution import (
    Distribution,
    Reference,
    distribution,
    reference,
    reference_names,
)
from credit_standard.monitoring.monitor import Firing, Monitoring, Month, monitor
from credit_standard.monitoring.stability import stability, verdict

__all__ = [
    "Distribution",
    "Firing",
    "Monitoring",
    "Month",
    "Reference",
    "distribution",
    "monitor",
    "reference",
    "reference_names",
    "stability",
    "verdict",
]
