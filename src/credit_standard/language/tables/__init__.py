"""决策表: one shape for everything that depends on conditions: rows of condition and consequence, proven before use.

| module | what |
|---|---|
| `table` | period, row, table |
| `answers` | what a table says of one record |
| `columns` | the same of a batch |
| `proofs` | gaps, overlaps and rows that never apply, each with the record that shows it |
| `explanations` | why a row applies |

>>> from credit_standard.language import F, ValueType
>>> from credit_standard.language.tables import DecisionTable, Row, defects
>>> nature = DecisionTable(
...     name="nature",
...     rows=(
...         Row("upheld", when=F.upheld == True, then="adverse"),
...         Row("rejected", when=F.upheld == False, then="neutral"),
...     ),
...     inputs={"upheld": ValueType("yes-no")},
... )
>>> [str(one) for one in defects(nature)]
['gap: nothing applies to upheld: absent']
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from credit_standard.language.tables.answers import Answer
from credit_standard.language.tables.table import ALWAYS, DecisionTable, Period, Row

if TYPE_CHECKING:
    from credit_standard.language.tables.explanations import Explanation, explain
    from credit_standard.language.tables.proofs import Defect, defects

__all__ = [
    "ALWAYS",
    "Answer",
    "DecisionTable",
    "Defect",
    "Explanation",
    "Period",
    "Row",
    "defects",
    "explain",
]

_MODULE_OF = {
    "Explanation": "explanations",
    "explain": "explanations",
    "Defect": "proofs",
    "defects": "proofs",
}
"""A check of files proves and explains nothing."""


def __getattr__(name: str) -> Any:
    if name in _MODULE_OF:
        return getattr(importlib.import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
