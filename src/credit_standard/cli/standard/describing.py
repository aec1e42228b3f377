"""数据元说明: an element in words and as JSON."""

from __future__ import annotations

from decimal import Decimal
from functools import singledispatch
from typing import TYPE_CHECKING, Any

import attrs

from credit_standard.cli.texts import TEXTS
from credit_standard.codes import CodeEntry
from credit_standard.findings.bilingual import Bilingual
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Disclosure,
    DocumentNumber,
    Element,
    ForeignKey,
    Identifier,
    Integer,
    Source,
    Text,
)

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.model import Declaration, Rule
    from credit_standard.spec.summary import Outcomes

TYPES = {
    "Text": "text",
    "Identifier": "identifier",
    "DocumentNumber": "document-number",
    "Code": "code",
    "Codes": "codes",
    "Date": "date",
    "Amount": "amount",
    "Integer": "integer",
    "YesNo": "yes-no",
}


def type_name(element: Element) -> str:
    return next(TYPES[one.__name__] for one in type(element).__mro__ if one.__name__ in TYPES)


def type_in_words(element: Element, language: Language) -> str:
    """`文本，至多 128 字`."""
    return TEXTS(f"type.{type_name(element)}", language, **_values(element))


@singledispatch
def _values(_: Element) -> dict[str, object]:
    return {}


@_values.register
def _(element: Text) -> dict[str, object]:
    return {"max_length": element.max_length}


@_values.register
def _(element: DocumentNumber) -> dict[str, object]:
    return {"max_length": element.max_length, "type_field": element.type_field}


@_values.register
def _(element: Identifier) -> dict[str, object]:
    return {"kind": element.kind}


@_values.register
def _(element: Code) -> dict[str, object]:
    return {"code_list": element.code_list}


@_values.register
def _(element: Codes) -> dict[str, object]:
    return {"code_list": element.code_list}


@_values.register
def _(element: Amount) -> dict[str, object]:
    return {"unit": element.unit, "digits": element.digits, "places": element.places}


@_values.register
def _(element: Integer) -> dict[str, object]:
    return {"unit": element.unit}


def element_to_json(element: Element) -> dict[str, Any]:
    """All that is declared of an element."""
    own = {one.alias: plain(getattr(element, one.alias)) for one in attrs.fields(type(element))}
    name, zh, en = own.pop("name"), own.pop("zh"), own.pop("en")
    return {"name": name, "zh": zh, "en": en, "type": type_name(element), **own}


def rule_to_json(declaration: Declaration, rule: Rule) -> dict[str, Any]:
    entry = declaration.entry(rule)
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "zh": entry.title.zh,
        "en": entry.title.en,
        "when": None if rule.when is None else repr(rule.when),
        "require": repr(rule.require),
        "fields": list(rule.fields),
        "source": str(rule.source) if rule.source else None,
        "verified": rule.verified,
    }


def plain(value: object) -> object:
    """A value of a declaration as JSON."""
    if isinstance(value, Bilingual):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, Source):
        return {"document": value.document, "article": value.article or None, "verified": value.verified}
    if isinstance(value, Disclosure):
        from credit_standard.spec.summary import audience_outcomes

        sides = {
            "organisation": cases_to_json(audience_outcomes(value.organisation)),
            "person": cases_to_json(audience_outcomes(value.person)),
        }
        return {**sides, "source": plain(value.source)}
    if isinstance(value, CodeEntry):
        return {
            "code": value.code,
            "zh": value.title.zh,
            "en": value.title.en,
            "aliases": list(value.aliases),
        }
    if isinstance(value, ForeignKey):
        return str(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return str(value) if isinstance(value, Decimal) else value or (value if isinstance(value, bool) else None)


def cases_to_json(cases: Outcomes) -> list[dict[str, Any]] | None:
    """Each case with its condition, null for what holds otherwise; null where there is nothing to say."""
    return [{"when": one.when or None, "codes": list(one.codes)} for one in cases] or None
