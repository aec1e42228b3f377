"""标准自查: what must hold of the record types together, beyond what each declaration proves of itself.

`python -m credit_standard.spec.lint` prints what it finds, and fails where there is anything. Reasoned exceptions
are in `lint-exceptions.toml`.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard import codes, records
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import Amount, Audience, Code, Codes, Date, Element, Integer, Text
from credit_standard.model.audience import possible
from credit_standard.model.concepts import RECORD_DATE, concepts
from credit_standard.model.forbidden import is_forbidden, needs_consent
from credit_standard.model.units import is_known_unit
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from credit_standard.model import Declaration

_CHINESE = re.compile("[\u4e00-\u9fff]")
_PERSON = re.compile("姓名|被执行人名称")


@frozen(order=True)
class CatalogueDefect:
    """What is wrong, and where: `record.field`, a record, a concept or a code list."""

    rule: str
    place: str
    detail: str = ""


def lint(declarations: Iterable[Declaration]) -> list[CatalogueDefect]:
    """All defects of these record types together, less the reasoned exceptions, sorted."""
    known = list(declarations)
    found = [defect for declaration in known for defect in _of_record(declaration)]
    found += [*_titles(known), *_names(known), *_code_lists(known)]
    excepted = exceptions()
    return sorted(
        one
        for one in set(found)
        # An exception names the field of one record, or the field of that name anywhere.
        if excepted.keys().isdisjoint({(one.rule, one.place), (one.rule, one.place.rpartition(".")[2])})
    )


def exceptions() -> dict[tuple[str, str], str]:
    """Why a defect is none, by rule and place."""
    stored = shipped("credit_standard.spec", "lint-exceptions.toml").values
    return {(rule, place): reason for rule, places in stored.items() for place, reason in places.items()}


def _of_record(declaration: Declaration) -> Iterator[CatalogueDefect]:
    name = declaration.name
    if not declaration.key:
        yield CatalogueDefect("key-missing", name)
    for part in declaration.key:
        if not declaration[part].required:
            yield CatalogueDefect("key-with-optional-part", f"{name}.{part}")
    if not declaration.basis and not declaration.layer_to_authorise:
        yield CatalogueDefect("basis-missing", name)
    if declaration.category == "local" and not declaration.layer_to_authorise:
        yield CatalogueDefect("local-record-without-layer", name)
    disclosure = declaration.disclosure
    if Audience.PUBLIC in possible(disclosure.person) and disclosure.source is None:
        yield CatalogueDefect("person-public-without-law", name)
    if not _both_languages(declaration.zh, declaration.en):
        yield CatalogueDefect("title-language", name)
    if not _is_defined(declaration):
        yield CatalogueDefect("definition-missing", name)
    for rule in declaration.rules:
        said = declaration.entry(rule).title
        if not _both_languages(said.zh, said.en):
            yield CatalogueDefect("rule-language", f"{name}.{rule.name}")
    ordered = {field for rule in declaration.rules for field in rule.fields}
    held = declaration.by_name
    for element in declaration.fields:
        yield from (
            CatalogueDefect(rule, f"{name}.{element.name}") for rule in _of_element(element, declaration)
        )
        if isinstance(element, Date) and element.name not in ordered:
            yield CatalogueDefect("date-without-order", f"{name}.{element.name}")
    if (
        any(e.consent for e in declaration.fields)
        and declaration.about_persons
        and "authorisation_id" not in held
    ):
        yield CatalogueDefect("consent-without-authorisation", name)


def _of_element(element: Element, declaration: Declaration) -> Iterator[str]:
    """Names of the rules that one element breaks."""
    if not _both_languages(element.zh, element.en):
        yield "title-language"
    if element.definition is None or not _both_languages(element.definition.zh, element.definition.en):
        yield "definition-missing"
    if element.deprecated is not None and element.required:
        yield "deprecated-and-required"
    if isinstance(element, Amount) and not element.unit:
        yield "amount-without-unit"
    if isinstance(element, Amount | Integer) and not is_known_unit(element.unit):
        yield "unit-without-english"
    if (
        isinstance(element, Text)
        and _PERSON.search(element.zh)
        and element.sensitivity is not Sensitivity.PERSON_NAME
    ):
        yield "person-name-not-sensitive"
    if declaration.about_persons:
        if is_forbidden(element.zh, element.en):
            yield "forbidden-item"
        if needs_consent(element.zh) and not element.consent:
            yield "consent-item-not-marked"


def _is_defined(declaration: Declaration) -> bool:
    """It says what one record is, in both languages, and not just its title again."""
    said, title = declaration.definition, declaration.title
    return (
        said is not None and _both_languages(said.zh, said.en) and said.zh != title.zh and said.en != title.en
    )


def _both_languages(zh: str, en: str) -> bool:
    return _CHINESE.search(zh) is not None and bool(en.strip()) and _CHINESE.search(en) is None


def _titles(declarations: list[Declaration]) -> Iterator[CatalogueDefect]:
    """One title, one type of value."""
    types: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for declaration in declarations:
        for element in declaration.fields:
            types[element.zh].setdefault(_value_type(element), f"{declaration.name}.{element.name}")
    for title, places in types.items():
        if len(places) > 1:
            yield CatalogueDefect(
                "title-with-two-types", title, "; ".join(f"{k}: {v}" for k, v in sorted(places.items()))
            )


def _value_type(element: Element) -> str:
    if isinstance(element, Code | Codes):
        return f"code {element.code_list}"
    return "Text" if isinstance(element, Text) else type(element).__name__


def _names(declarations: list[Declaration]) -> Iterator[CatalogueDefect]:
    """One name of a field, one concept; and no concept that no field has."""
    held: defaultdict[str, set[str]] = defaultdict(set)
    for declaration in declarations:
        for element in declaration.fields:
            if element.concept:
                held[element.name].add(element.concept)
    for name, found in held.items():
        if len(found) > 1:
            yield CatalogueDefect("name-with-two-concepts", name, ", ".join(sorted(found)))
    used = {concept for found in held.values() for concept in found} | {RECORD_DATE}
    yield from (CatalogueDefect("concept-unused", name) for name in concepts() if name not in used)


def _code_lists(declarations: list[Declaration]) -> Iterator[CatalogueDefect]:
    used = {e.code_list for d in declarations for e in d.fields if isinstance(e, Code | Codes)}
    # What record types say of themselves is taken from lists, too.
    used |= {"base-category", "nature", "cadence", "audience"}
    yield from (CatalogueDefect("code-list-unused", name) for name in codes.names() if name not in used)


def main() -> int:
    defects = lint(records.declared(name) for name in records.names())
    for one in defects:
        sys.stdout.write(f"{one.rule}: {one.place}{' (' + one.detail + ')' if one.detail else ''}\n")
    return 1 if defects else 0


if __name__ == "__main__":
    sys.exit(main())
