"""数据项: the lines of the dictionary, the same for every form in which it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard import codes, identifiers
from credit_standard.findings import Bilingual, Severity
from credit_standard.json_schema.numbers import LENGTHS
from credit_standard.language.nodes import Expression, FieldReference, Not, Present
from credit_standard.model import (
    Amount,
    Coded,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.spec.summary import summary_of
from credit_standard.spec.wording import TEXTS, disclosure_in_words, item_disclosure_in_words, joined

if TYPE_CHECKING:
    from credit_standard.codes import CodeEntry
    from credit_standard.findings import Deprecation, Language
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration

COLUMNS = ("number", "title", "name", "type", "length", "presence", "domain", "definition", "disclosure")
CODE_COLUMNS = ("number", "code", "code-title", "definition")
Row = tuple[str, ...]


@frozen
class DictionaryTable:
    """A table of the dictionary: the items of a record type, or the entries of a code list.

    Attributes:
        name: of the record type or list.
        title: of it.
        about: what is said above the table.
        headings: of the table.
        rows: its cells, as texts.
    """

    name: str
    title: str
    about: str
    headings: Row
    rows: tuple[Row, ...]


def sections(
    standard: LayeredStandard, language: Language
) -> tuple[list[DictionaryTable], list[DictionaryTable]]:
    """The record types, and the code lists that they use."""
    declared = [standard.declared(name) for name in sorted(standard.names())]
    used = {one.code_list for record in declared for one in record.fields if isinstance(one, Coded)}
    added = _added(declared)
    lists = [_of_list(name, added.get(name, {}), language) for name in sorted(used)]
    return [_of_record(one, language) for one in declared], lists


def said(key: str, language: Language, /, **values: object) -> str:
    return TEXTS(f"dictionary-{key}", language, **values)


def _of_record(declared: Declaration, language: Language) -> DictionaryTable:
    visible = disclosure_in_words(summary_of(declared), language)
    conditional = _conditional(declared)
    rows = (
        (
            str(number),
            element.title.to(language),
            " ".join((element.name, *element.codes)),
            said(f"type-{_kind(element)}", language),
            _length(element),
            said("required" if element.required else _presence(element, conditional), language),
            _domain(element, language),
            joined(_about_element(element, language), language),
            item_disclosure_in_words(element, language, otherwise=visible),
        )
        for number, element in enumerate(declared.fields, 1)
    )
    key = joined((declared[one].title.to(language) for one in declared.key), language) or "–"
    defined = () if declared.definition is None else (declared.definition.to(language),)
    about = said("about-record", language, clause=declared.clause or "–", key=key, disclosure=visible)
    return DictionaryTable(
        declared.name,
        Bilingual(declared.zh, declared.en).to(language),
        ("" if language == "zh" else " ").join((*defined, about))
        + "".join(_deprecated(declared.deprecated, language, "about-deprecated")),
        tuple(said(one, language) for one in COLUMNS),
        tuple(rows),
    )


def _about_element(element: Element, language: Language) -> Iterator[str]:
    if element.definition is not None:
        yield element.definition.to(language)
    yield from _deprecated(element.deprecated, language)


def _deprecated(held: Deprecation | None, language: Language, text: str = "deprecated") -> Iterator[str]:
    if held is not None:
        parts = {"since": held.since, "until": held.until, "replacement": held.replacement}
        yield said(text, language, **parts)


def _presence(element: Element, conditional: set[str]) -> str:
    return "conditional" if element.name in conditional else "optional"


def _conditional(declared: Declaration) -> set[str]:
    """Fields that some rule asks for under a condition; those that may not be there are no part of it."""
    return {
        node.of.name
        for rule in declared.rules
        if rule.effective_severity is Severity.ERROR
        for node in rule.require.nodes()
        if isinstance(node, Present) and isinstance(node.of, FieldReference)
        if rule.require is not node or rule.when is not None
        if not _is_denied(node, rule.require)
    }


def _is_denied(node: Present, whole: Expression) -> bool:
    return any(isinstance(one, Not) and one.part is node for one in whole.nodes())


def _kind(element: Element) -> str:
    match element:
        case Amount() | Integer():
            return "number"
        case Date():
            return "date"
        case YesNo():
            return "yes-no"
        case Codes():
            return "codes"
        case Coded():
            return "code"
    return "text"


def _length(element: Element) -> str:
    """`18`: so many; `15..20`: from, to; `..512`: at most; `..18,6`: digits in all and after the point."""
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return f"..{longest}"
        case Amount(digits=digits, places=places):
            return f"..{digits},{places}"
        case Date():
            return "10"
        case Identifier(kind=kind) if kind in LENGTHS:
            shortest, longest = LENGTHS[kind]
            return str(longest) if shortest == longest else f"{shortest}..{longest}"
    return "–"


def _domain(element: Element, language: Language) -> str:
    match element:
        case Coded(code_list=name):
            known = codes.get(name)
            return said(
                "open-list" if known.is_open else "list", language, title=known.title.to(language), name=name
            )
        case Identifier(kind=kind):
            return identifiers.get(kind).title.to(language)
        case DocumentNumber(type_field=field):
            return said("by-type", language, field=field)
        case Date():
            return "YYYY-MM-DD"
        case Amount(unit=unit) | Integer(unit=unit):
            bounds = [f"≥ {element.minimum}"] if element.minimum is not None else []
            bounds += [f"≤ {element.maximum}"] if element.maximum is not None else []
            return joined([one for one in (unit, *bounds) if one], language)
        case YesNo():
            return said("yes-no-domain", language)
    return "–"


def _added(declared: list[Declaration]) -> dict[str, dict[CodeEntry, None]]:
    """The codes of layers, by list."""
    found: dict[str, dict[CodeEntry, None]] = {}
    for record in declared:
        for element in record.fields:
            if isinstance(element, Coded):
                found.setdefault(element.code_list, {}).update(dict.fromkeys(element.added_codes))
    return found


def _of_list(name: str, added: dict[CodeEntry, None], language: Language) -> DictionaryTable:
    known = codes.get(name)
    rows = tuple(
        (str(number), entry.code, entry.title.to(language), _about_code(entry, language))
        for number, entry in enumerate((*known.entries, *added), 1)
    )
    headings = tuple(said(one, language) for one in CODE_COLUMNS)
    about = said("about-open" if known.is_open else "about-closed", language, source=known.source or "–")
    return DictionaryTable(name, known.title.to(language), about, headings, rows)


def _about_code(entry: CodeEntry, language: Language) -> str:
    return joined(_of_code(entry, language), language)


def _of_code(entry: CodeEntry, language: Language) -> Iterator[str]:
    if entry.definition is not None:
        yield entry.definition.to(language)
    if entry.takes_text:
        yield said("takes-text", language, code=entry.code)
    if entry.valid_from is not None:
        yield said("valid-from", language, day=entry.valid_from.isoformat())
    if entry.valid_until is not None:
        yield said("valid-until", language, day=entry.valid_until.isoformat())
    if entry.replaced_by:
        yield said("replaced-by", language, codes=joined(entry.replaced_by, language))
    yield from _deprecated(entry.deprecated, language)
