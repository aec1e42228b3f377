"""公共信用数据标准: the data standard of a public-credit system.

    import credit_standard as cs

    report = cs.validate("penalties.csv")
    findings = cs.check_record("administrative-penalty", {"decision_date": "2021-03-01"})
    cs.identifiers.uscc.is_valid("91110000600037341L")

Everything is loaded when it is first used: importing this package costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from credit_standard._version import STANDARD_VERSION, __version__

if TYPE_CHECKING:
    from credit_standard import (
        codes,
        decisions,
        disclosure,
        dossier,
        findings,
        grades,
        identifiers,
        layers,
        layouts,
        lifecycle,
        monitoring,
        records,
        regions,
        reports,
        scoring,
        subjects,
    )
    from credit_standard.api import Standard, check_record, leaks, read, typed_model, validate
    from credit_standard.disclosure import publish
    from credit_standard.files.table import UnreadableError

__all__ = [
    "STANDARD_VERSION",
    "Standard",
    "UnreadableError",
    "__version__",
    "check_record",
    "codes",
    "decisions",
    "disclosure",
    "dossier",
    "findings",
    "grades",
    "identifiers",
    "layers",
    "layouts",
    "leaks",
    "lifecycle",
    "monitoring",
    "publish",
    "read",
    "records",
    "regions",
    "reports",
    "scoring",
    "subjects",
    "typed_model",
    "validate",
]

_ROOMS = frozenset(
    {
        *("codes", "decisions", "disclosure", "dossier", "findings", "grades", "identifiers", "layers"),
        *("layouts", "lifecycle", "monitoring", "records", "regions", "reports", "scoring", "subjects"),
    }
)
_OF_ROOMS = {"publish": "disclosure"}
"""Functions of the front that a room above the checks holds."""


def __getattr__(name: str) -> Any:
    if name in _ROOMS:
        return importlib.import_module(f"{__name__}.{name}")
    if name in _OF_ROOMS:
        return getattr(importlib.import_module(f"{__name__}.{_OF_ROOMS[name]}"), name)
    if name in __all__:
        return getattr(importlib.import_module(f"{__name__}.api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
