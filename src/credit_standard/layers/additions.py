"""层的新增: new fields, codes and rules of a layer: that they are new, and that they may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from credit_standard.codes import spelling
from credit_standard.findings.masks import mask_heading
from credit_standard.findings.near import near
from credit_standard.language import ExpressionError, parse
from credit_standard.language.checking import check_types
from credit_standard.layers.applying import headings
from credit_standard.layers.layer import TEXTS
from credit_standard.layers.reading import read_code, read_field
from credit_standard.layers.rights import check_disclosure
from credit_standard.model.element import Code, Codes
from credit_standard.model.forbidden import is_forbidden, needs_consent

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers.form import ChangeForm, NewRecordForm
    from credit_standard.model import Declaration, Element
    from credit_standard.toml_files import Document, KeyPath


def unknown_field(
    file: Document, name: str, path: KeyPath, record: str, known: dict[str, Element]
) -> Finding:
    offered = near(name, tuple(known))
    return file.at(path, "layer-unknown-field", name=mask_heading(name), record=record, near=offered)


def check_additions(
    file: Document, raw: ChangeForm, path: KeyPath, declaration: Declaration
) -> Iterator[Finding]:
    """Fields, codes and rules that are added to a record type."""
    found = [*_fields(file, raw, path, declaration), *check_items(file, raw, path, declaration)]
    yield from found
    if found:
        return  # codes and rules speak of these fields
    known = dict(declaration.by_name) | {one["name"]: read_field(one) for one in raw.get("field", ())}
    found = list(_codes(file, raw, path, declaration.name, known))
    yield from found
    yield from check_rules(file, raw, path, declaration, None if found else known)


def _fields(file: Document, raw: ChangeForm, path: KeyPath, declaration: Declaration) -> Iterator[Finding]:
    """New fields have names and headings of their own."""
    names = set(declaration.by_name)
    taken = {key: element.name for element in declaration.fields for key in headings(element)}
    for number, one in enumerate(raw.get("field", ())):
        at = (*path, "field", number)
        if one["name"] in names:
            yield file.at((*at, "name"), "layer-redeclares-field", field=one["name"], record=declaration.name)
            continue
        names.add(one["name"])
        own = headings(read_field(one))
        for key in sorted(own & taken.keys()):
            yield file.at(at, "layer-doubled-heading", given=mask_heading(key), other=taken[key])
        taken |= dict.fromkeys(own, str(one["name"]))


def check_items(
    file: Document, raw: ChangeForm | NewRecordForm, path: KeyPath, declaration: Declaration
) -> Iterator[Finding]:
    """What new fields hold may be recorded, and is shown to nobody who may not see the record."""
    known = dict(declaration.by_name) | {one["name"]: read_field(one) for one in raw.get("field", ())}
    yield from _half_defined(file, raw, path)
    for number, one in enumerate(raw.get("field", ())):
        at = (*path, "field", number)
        instead = one.get("deprecated", {}).get("replacement", one["name"])
        if instead not in known:
            yield unknown_field(file, instead, (*at, "deprecated", "replacement"), declaration.name, known)
        yield from _half_defined(file, one, at)
        if declaration.about_persons and is_forbidden(one["zh"], one["en"]):
            yield file.at(at, "layer-forbidden-item", field=one["name"])
        consented = one.get("consent") and "authorisation_id" in declaration.by_name
        if declaration.about_persons and needs_consent(one["zh"]) and not consented:
            yield file.at(at, "layer-needs-consent", field=one["name"])
        yield from check_disclosure(file, one, at, declaration.disclosure, sealed=bool(declaration.sealed))


def _half_defined(file: Document, one: Mapping[str, Any], at: KeyPath) -> Iterator[Finding]:
    """A definition is given in both languages, or in none."""
    for given, missing in (("definition_zh", "definition_en"), ("definition_en", "definition_zh")):
        if given in one and missing not in one:
            yield file.at(at, "layer-missing-key", key=missing)


def _codes(
    file: Document, raw: ChangeForm, path: KeyPath, record: str, known: dict[str, Element]
) -> Iterator[Finding]:
    """Codes are added to open lists only; what a spelling means stays what it was."""
    for number, one in enumerate(raw.get("code", ())):
        at = (*path, "code", number)
        element = known.get(one["field"])
        if element is None:
            yield unknown_field(file, one["field"], (*at, "field"), record, known)
        elif not isinstance(element, Code | Codes):
            yield file.at((*at, "field"), "layer-field-without-codes", field=element.name, record=record)
        elif not element.known_codes.is_open:
            yield file.at((*at, "code"), "layer-closed-list", code=one["code"], list=element.code_list)
        else:
            code = read_code(one)
            taken = element.known_codes.by_spelling
            for name in (name for name in code.names if spelling(name) in taken):
                meant = taken[spelling(name)].code
                yield file.at(
                    at, "layer-doubled-code", given=mask_heading(name), other=meant, list=element.code_list
                )
                break
            else:
                known[element.name] = evolve(element, added_codes=(*element.added_codes, code))
    for number, one in enumerate(raw.get("code", ())):
        element, instead = known.get(one["field"]), one.get("deprecated", {}).get("replacement")
        if instead and isinstance(element, Code | Codes) and instead not in element.known_codes.by_code:
            place = (*path, "code", number, "deprecated", "replacement")
            expected = TEXTS.both("code-of-list", list=element.known_codes.title)
            yield file.at(place, "layer-wrong-type", **expected.params("expected"))


def check_rules(
    file: Document,
    raw: ChangeForm | NewRecordForm,
    path: KeyPath,
    declaration: Declaration,
    known: dict[str, Element] | None,
) -> Iterator[Finding]:
    """Rules have names of their own, and speak of what is there; of fields only where these are sound."""
    names = {rule.name for rule in declaration.rules}
    for number, one in enumerate(raw.get("rule", ())):
        at = (*path, "rule", number)
        if one["name"] in names:
            yield file.at((*at, "name"), "layer-redeclares-rule", name=one["name"], record=declaration.name)
        names.add(one["name"])
        for key in ("when", "require"):
            if key in one:
                yield from _expression(file, one[key], (*at, key), known)


def _expression(
    file: Document, text: str, path: KeyPath, known: dict[str, Element] | None
) -> Iterator[Finding]:
    try:
        expression = parse(text)
        if known is not None:
            titles = {word: name for name, one in known.items() for word in (one.zh, one.en, *one.aliases)}
            check_types(expression, {name: one.value_type for name, one in known.items()}, titles)
    except ExpressionError as error:
        yield file.at(path, "layer-expression", **error.words.params("reason"))
