"""THE STANDARD: every record type, one module per information category, nothing but declarations.

A record type is found by its name, or by its title in either language; only its own module is loaded for it.

>>> declared("administrative-penalty").zh
'行政处罚信息'
>>> declared("行政处罚信息").name
'administrative-penalty'
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, cast

from credit_standard.model.record import CreditRecord, declaration

if TYPE_CHECKING:
    from credit_standard.model.declaration import Declaration
    from credit_standard.validation.typed import CreditRecordModel

MODULES = {
    "administration.licence": ("AdministrativeLicence",),
    "administration.penalty": ("AdministrativePenalty",),
    "registration": ("EnterpriseRegistration",),
}
"""Where each record type is declared. Its name is that of its class: `AdministrativePenalty` is
`administrative-penalty`."""


def kebab(class_name: str) -> str:
    """`AdministrativePenalty` → `administrative-penalty`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", class_name).lower()


_PLACES = {kebab(one): (module, one) for module, classes in MODULES.items() for one in classes}


def names() -> tuple[str, ...]:
    """Names of all record types."""
    return tuple(_PLACES)


def declared(name: str) -> Declaration:
    """The record type of this name or title.

    Raises:
        ValueError: there is none; names those that are near.
    """
    known = name if name in _PLACES else _by_title().get(name.strip().casefold())
    if known is None:
        from difflib import get_close_matches

        spellings = {**{one: one for one in _PLACES}, **_by_title()}
        near = dict.fromkeys(
            spellings[close] for close in get_close_matches(name.strip().casefold(), spellings)
        )
        raise ValueError(f"there is no record type {name!r}; near names: {', '.join(near or _PLACES)}")
    return declaration(_class(known))  # type: ignore[arg-type]  # a class is hashable


def _class(name: str) -> type[CreditRecord]:
    module, class_name = _PLACES[name]
    return cast("type[CreditRecord]", getattr(import_module(f"{__name__}.{module}"), class_name))


def _by_title() -> dict[str, str]:
    titles = {name: _class(name).spec for name in _PLACES}
    return {title.casefold(): name for name, spec in titles.items() for title in (spec.zh, spec.en)}


def __getattr__(name: str) -> type[CreditRecordModel]:
    """The typed class of a record type (`AdministrativePenalty`), derived from its declaration on first use."""
    if kebab(name) not in _PLACES or name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from credit_standard.validation.typed import typed_model

    return typed_model(kebab(name))
