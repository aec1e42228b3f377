"""数据元说明: an element in words and as JSON."""

from __future__ import annotations

from decimal import Decimal
from functools import singledispatch
from typing import TYPE_CHECKING, Any

import attrs

from credit_standard.cli.texts import TEXTS
from credit_standard.findings.bilingual import Bilingual
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Source,
    Text,
)

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.model import Declaration, Rule

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
    return TYPES[type(element).__name__]


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
    own = {one.name: _plain(getattr(element, one.name)) for one in attrs.fields(type(element))}
    name, zh, en = own.pop("name"), own.pop("zh"), own.pop("en")
    return {"name": name, "zh": zh, "en": en, "type": type_name(element), **own}


def rule_to_json(declaration: Declaration, rule: Rule) -> dict[str, Any]:
    entry = rule.entry(declaration.name)
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "zh": rule.zh,
        "en": rule.en,
        "when": None if rule.when is None else repr(rule.when),
        "require": repr(rule.require),
        "fields": list(rule.fields),
        "source": str(rule.source) if rule.source else None,
        "verified": rule.verified,
    }


def _plain(value: object) -> object:
    if isinstance(value, Bilingual):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, Source):
        return {"document": value.document, "article": value.article or None, "verified": value.verified}
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Decimal) else value or (value if isinstance(value, bool) else None)
