"""层的权限: what a layer may show, and whether it may authorise a record outside the base catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.layers.audiences import may_widen, widens
from credit_standard.layers.layer import LEVEL_TITLES, LEVELS
from credit_standard.layers.reading import disclosure
from credit_standard.model.forbidden import is_forbidden

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers.form import ChangeForm, FieldForm, NewRecordForm, TighteningForm
    from credit_standard.model import Declaration, Disclosure, Element
    from credit_standard.toml_files import Document, KeyPath

LOCAL = "local"


def check_disclosure(
    file: Document,
    raw: ChangeForm | NewRecordForm | TighteningForm | FieldForm,
    path: KeyPath,
    inherited: Disclosure,
    *,
    sealed: bool = False,
    item: Element | None = None,
) -> Iterator[Finding]:
    """Showing less is always right; showing more takes a default without a read law, and a read law (rule 1)."""
    asked = disclosure(raw.get("disclosure"))
    if asked is None or not widens(inherited, asked):
        return
    at = (*path, "disclosure")
    if sealed:
        yield file.at(at, "layer-sealed")
    elif item is not None and is_forbidden(item.zh, item.en):
        yield file.at(at, "layer-forbidden-item", field=item.name)
    elif not may_widen(inherited):
        yield file.at(at, "layer-widens-audience", source=str(inherited.source))
    elif asked.source is None:
        yield file.at(at, "layer-widens-without-law")
    elif not asked.source.verified:
        yield file.at((*at, "source"), "layer-unread-right")


def check_authorisation(
    file: Document, raw: ChangeForm | NewRecordForm, path: KeyPath, declaration: Declaration
) -> Iterator[Finding]:
    """A province or a city authorises, by a law that was read, what is outside the base catalogue (rule 3)."""
    if "authorised_by" not in raw:
        return
    at = (*path, "authorised_by")
    level, needed = file.values["level"], declaration.layer_to_authorise
    if declaration.category != LOCAL or not needed:
        yield file.at(at, "layer-not-local", record=declaration.name)
    elif LEVELS.index(level) > LEVELS.index(needed):
        yield file.at(
            at,
            "layer-may-not-authorise",
            record=declaration.name,
            **LEVEL_TITLES[level].params("level"),
            **LEVEL_TITLES[needed].params("needed"),
        )
    elif raw["authorised_by"].get("verified") is False:
        yield file.at(at, "layer-unread-right")


def check_basis(file: Document, raw: NewRecordForm, path: KeyPath) -> Iterator[Finding]:
    """A record type of the base catalogue's categories names the law that allows or asks for it."""
    if raw["category"] != LOCAL and not raw.get("basis"):
        yield file.at(path, "layer-record-without-basis", record=raw["name"])
