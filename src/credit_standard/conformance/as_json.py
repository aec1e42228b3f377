"""结果 → JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.conformance.json_form import ConformanceJson
from credit_standard.conformance.protocol import PROTOCOL
from credit_standard.conformance.result import CaseOutcome

if TYPE_CHECKING:
    from credit_standard.conformance.result import Result
    from credit_standard.layers import LayeredStandard


def to_json(result: Result, standard: LayeredStandard) -> ConformanceJson:
    """The run as one value; of the cases those that differ or have no answer."""
    problem, implementation = result.problem, result.implementation
    return {
        "format": "credit-standard-conformance",
        "format_version": 1,
        "library": __version__,
        "standard": STANDARD_VERSION,
        "layers": list(standard.layer_names),
        "protocol": PROTOCOL,
        "implementation": None
        if implementation is None
        else {"name": implementation.name, "version": implementation.version},
        "complete": result.is_complete,
        "conforms": result.conforms,
        "problem": None if problem is None else {"zh": problem.zh, "en": problem.en},
        "restarts": result.restarts,
        "totals": [
            {
                "area": area,
                "level": level,
                "cases": found.total(),
                "outcomes": {one.value: found[one] for one in CaseOutcome if found[one]},
            }
            for (area, level), found in result.totals.items()
        ],
        "cases": [
            {
                "id": one.case.id,
                "area": one.case.area,
                "level": one.case.level,
                "outcome": one.outcome.value,
                "differing": list(one.differing),
                "expected": one.case.expected,
                "answered": one.answered,
                "said": one.said,
            }
            for one in result.disagreements
        ],
    }
