"""THE STANDARD: every record type, one module per information category, nothing but declarations.

The typed classes that programs use (`cs.records.AdministrativePenalty`) are handed out here: each is derived from the
declaration of its name when it is first used.

>>> declared("administrative-penalty").zh
'行政处罚信息'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.records.registry import class_names, declared, kebab, known, names

if TYPE_CHECKING:
    from credit_standard.validation.typed import CreditRecordModel

__all__ = ["declared", "kebab", "known", "names"]


def __getattr__(name: str) -> type[CreditRecordModel]:
    """The typed class of a record type, derived from its declaration on first use."""
    if name.startswith("_") or name not in class_names():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from credit_standard.validation.typed import typed_model

    return typed_model(kebab(name))


def __dir__() -> list[str]:
    return [*__all__, *class_names()]
