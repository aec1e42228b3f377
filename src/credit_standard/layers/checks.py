"""层的检查: that a layer only adds and tightens, and that what it speaks of is there (catalogue, rules 1 to 3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.findings import Severity
from credit_standard.findings.masks import mask_heading
from credit_standard.findings.near import near
from credit_standard.layers.additions import (
    check_additions,
    check_items,
    check_rules,
    unknown_field,
)
from credit_standard.layers.applying import apply
from credit_standard.layers.layer import LEVEL_TITLES, LEVELS
from credit_standard.layers.parts import fields_of
from credit_standard.layers.reading import SELF_ONLY, read_change, read_record, source
from credit_standard.layers.references import check_references
from credit_standard.layers.rights import check_authorisation, check_basis, check_disclosure
from credit_standard.model.consistency import DeclarationError
from credit_standard.model.element import DocumentNumber, Text

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers.form import ChangeForm, NewRecordForm, TighteningForm
    from credit_standard.layers.standard import LayeredStandard
    from credit_standard.model import Declaration, Element
    from credit_standard.toml_files import Document, KeyPath
    from credit_standard.toml_files.forms import SourceForm


def check(file: Document, under: LayeredStandard) -> tuple[Finding, ...]:
    """All that is wrong with a layer of which the form is right.

    Args:
        file: the layer's.
        under: the standard with all that the layer extends.
    """
    # A reference to what is not there would be a contradiction of the whole record type, too.
    foreign = tuple(check_references(file, under))
    found = (*_place(file, under), *(foreign or (*_records(file, under), *_new_records(file, under))))
    return tuple(sorted(found, key=lambda one: one.location.line or 0))


def _place(file: Document, under: LayeredStandard) -> Iterator[Finding]:
    """Its name is its own, and it stands below what it extends."""
    name, level = file.values["name"], file.values["level"]
    if name in under.layer_names:
        yield file.at(("name",), "layer-name-taken", name=name)
    above = under.layers[-1].level if under.layers else LEVELS[0]
    if LEVELS.index(level) < LEVELS.index(above):
        own, parent = LEVEL_TITLES[level], LEVEL_TITLES[above]
        yield file.at(("level",), "layer-above-parent", **own.params("level"), **parent.params("parent"))


def _records(file: Document, under: LayeredStandard) -> Iterator[Finding]:
    met: set[str] = set()
    for number, raw in enumerate(file.values.get("record", ())):
        name, path = raw["name"], ("record", number)
        if name not in under.names():
            offered = near(name, under.names())
            yield file.at((*path, "name"), "layer-unknown-record", name=mask_heading(name), near=offered)
        elif name in met:
            yield file.at((*path, "name"), "layer-redeclares-record", name=name)
        else:
            met.add(name)
            found = list(_record(file, raw, path, under.declared(name)))
            yield from found or _applied(file, raw, path, under.declared(name))


def _record(file: Document, raw: ChangeForm, path: KeyPath, declaration: Declaration) -> Iterator[Finding]:
    for name in raw.get("remove", ()):
        yield file.at((*path, "remove"), "layer-removes", name=mask_heading(name), record=declaration.name)
    for number, one in enumerate(raw.get("tighten", ())):
        yield from _tightening(file, one, (*path, "tighten", number), declaration)
    yield from _severities(file, raw, path, declaration)
    yield from check_additions(file, raw, path, declaration)
    yield from check_disclosure(file, raw, path, declaration.disclosure, sealed=bool(declaration.sealed))
    yield from check_authorisation(file, raw, path, declaration)


def _applied(file: Document, raw: ChangeForm, path: KeyPath, declaration: Declaration) -> Iterator[Finding]:
    """Everything at once, as it will be used."""
    try:
        apply(read_change(raw), declaration, source(file.values["source"]))
    except DeclarationError as error:
        yield file.at(path, "layer-contradiction", **error.words.params("reason"))


def _tightening(
    file: Document, raw: TighteningForm, path: KeyPath, declaration: Declaration
) -> Iterator[Finding]:
    element = declaration.by_name.get(raw["field"])
    if element is None:
        yield unknown_field(file, raw["field"], (*path, "field"), declaration.name, declaration.by_name)
        return
    title = {"field": element.name, "record": declaration.name}
    if element.required and raw.get("required") is False:
        yield file.at((*path, "required"), "layer-loosens-required", **title)
    yield from _length(file, raw, path, element, title)
    inherited = element.disclosure or declaration.disclosure
    sealed = bool(declaration.sealed)
    yield from check_disclosure(file, raw, path, inherited, sealed=sealed, item=element)


def _length(
    file: Document, raw: TighteningForm, path: KeyPath, element: Element, title: dict[str, str]
) -> Iterator[Finding]:
    if "max_length" not in raw:
        return
    at = (*path, "max_length")
    if not isinstance(element, Text | DocumentNumber):
        yield file.at(at, "layer-length-not-for-field", **title)
    elif raw["max_length"] > element.max_length:
        yield file.at(
            at, "layer-loosens-length", inherited=element.max_length, given=raw["max_length"], **title
        )


def _severities(
    file: Document, raw: ChangeForm, path: KeyPath, declaration: Declaration
) -> Iterator[Finding]:
    rules = {rule.name: rule for rule in declaration.rules}
    for name, given in raw.get("severity", {}).items():
        at = (*path, "severity", name)
        if name not in rules:
            offered = near(name, tuple(rules))
            yield file.at(
                at, "layer-unknown-rule", name=mask_heading(name), record=declaration.name, near=offered
            )
            continue
        inherited = rules[name].effective_severity
        if Severity(given).rank > inherited.rank:
            yield file.at(at, "layer-loosens-severity", name=name, inherited=inherited.value, given=given)
        elif (
            Severity(given).rank < inherited.rank
            and not rules[name].verified
            and _unread(file.values["source"])
        ):
            yield file.at(at, "layer-unread-right")


def _unread(source: SourceForm) -> bool:
    return source.get("verified") is False


def _new_records(file: Document, under: LayeredStandard) -> Iterator[Finding]:
    taken = set(under.names())
    own = [raw["name"] for raw in file.values.get("new_record", ())]
    for number, raw in enumerate(file.values.get("new_record", ())):
        path = ("new_record", number)
        if raw["name"] in taken or _is_titled(under, raw["zh"]) or _is_titled(under, raw["en"]):
            yield file.at((*path, "name"), "layer-redeclares-record", name=raw["name"])
            continue
        taken.add(raw["name"])
        yield from _replacement(file, raw, path, (*under.names(), *own))
        yield from check_basis(file, raw, path)
        yield from check_disclosure(file, raw, path, SELF_ONLY)
        yield from _new_record(file, raw, path)


def _replacement(
    file: Document, raw: NewRecordForm, path: KeyPath, known: tuple[str, ...]
) -> Iterator[Finding]:
    """What takes the place of a record type that is deprecated is one."""
    instead = raw.get("deprecated", {}).get("replacement", raw["name"])
    if instead not in known:
        at = (*path, "deprecated", "replacement")
        yield file.at(at, "layer-unknown-record", name=mask_heading(instead), near=near(instead, known))


def _new_record(file: Document, raw: NewRecordForm, path: KeyPath) -> Iterator[Finding]:
    """The record type without its rules first: they speak of its fields."""
    known = {name for one in raw.get("parts", ()) for name in fields_of(one)}
    known |= {one["name"] for one in raw.get("field", ())}
    for key, names in (
        ("key", raw["key"]),
        ("record_date", [raw["record_date"]] if "record_date" in raw else []),
    ):
        for name in names:
            if name not in known:
                offered = near(name, tuple(sorted(known)))
                yield file.at(
                    (*path, key),
                    "layer-unknown-field",
                    name=mask_heading(name),
                    record=raw["name"],
                    near=offered,
                )
                return
    try:
        declaration = read_record(raw | {"rule": []}, file.values["level"])
    except DeclarationError as error:
        yield file.at(path, "layer-contradiction", **error.words.params("reason"))
        return
    yield from check_items(file, raw, path, declaration)
    yield from check_rules(file, raw, path, declaration, declaration.by_name)
    yield from check_authorisation(file, raw, path, declaration)


def _is_titled(under: LayeredStandard, title: str) -> bool:
    try:
        under.declared(title)
    except ValueError:
        return False
    return True
