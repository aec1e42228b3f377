"""数据元说明: an element in words."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from credit_standard.cli.texts import TEXTS
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
)
from credit_standard.spec.record_json import type_name

if TYPE_CHECKING:
    from credit_standard.findings import Language


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
