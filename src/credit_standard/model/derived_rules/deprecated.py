"""拟停用部分的规则: that deprecated fields and codes are not used, told under codes that all record types share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.template import filled
from credit_standard.language import Expression, Term
from credit_standard.language.nodes import FieldReference
from credit_standard.model.element import Code, Coded, Element
from credit_standard.model.rule import Rule

if TYPE_CHECKING:
    from credit_standard.findings import Deprecation

FIELD, CODE, RECORD, LAYOUT = "RE103", "VA405", "RE302", "RE403"


def deprecated_parts(fields: tuple[Element, ...]) -> Iterator[Rule]:
    """A rule for each deprecated field, and for each deprecated code of a field."""
    titles = {one.name: one.title for one in fields}
    for element in fields:
        name, value = element.name.replace("_", "-"), Term(FieldReference(element.name))
        if element.deprecated is not None:
            said = _said(FIELD, element.title, element.deprecated, titles)
            yield _rule(f"{name}-deprecated", FIELD, ~value.present, said)
        if isinstance(element, Coded):
            known = element.known_codes.by_code
            of_codes = {code: one.title for code, one in known.items()}
            for code, one in known.items():
                if one.deprecated is not None:
                    used = value.is_in(code) if isinstance(element, Code) else value.has(code)
                    said = _said(CODE, one.title, one.deprecated, of_codes)
                    yield _rule(f"{name}-{code}-deprecated", CODE, ~used, said)


def deprecation(
    code: str, title: Bilingual, held: Deprecation, replacement: Bilingual | None = None
) -> Finding:
    """That a record type or a layout is deprecated.

    Args:
        code: of the catalogue.
        title: of what is deprecated.
        held: since when, and what takes its place.
        replacement: the title of that, where it has one.
    """
    return finding(entry(code), **_params(title, held, replacement))


def _rule(name: str, code: str, require: Expression, said: Bilingual) -> Rule:
    severity = entry(code).severity
    return Rule(name, require=require, zh=said.zh, en=said.en, severity=severity, catalogued=code)


def _said(code: str, title: Bilingual, held: Deprecation, titles: dict[str, Bilingual]) -> Bilingual:
    return filled(entry(code).message, **_params(title, held, titles.get(held.replacement)))


def _params(title: Bilingual, held: Deprecation, replacement: Bilingual | None) -> dict[str, str]:
    """The values of the message; a replacement that nobody has titled stands by its name."""
    said = replacement or Bilingual(held.replacement, held.replacement)
    return {
        "title_zh": title.zh,
        "title_en": title.en,
        "since": held.since,
        "until": held.until,
        "replacement_zh": said.zh,
        "replacement_en": said.en,
    }
