"""补全: what a layer asks for beyond the example of a type, or of a type of its own all that is required, filled in."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.sampling import numbers
from credit_standard.sampling.examples import example, example_names
from credit_standard.validation.record import check_record

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration

Row = dict[str, str]
_WORDS = "示例"
_TIMES = 4
"""How often is looked what is still wrong: what is filled in may ask for more."""


def filled(declared: Declaration, standard: LayeredStandard, as_of: date) -> tuple[Row, tuple[Finding, ...]]:
    """A record of this type under the layers, and what of them it cannot satisfy."""
    row = example(declared.name) if declared.name in example_names() else {}
    row = {name: text for name, text in row.items() if name in declared.by_name}
    found = check_record(declared.name, row, standard=standard, as_of=as_of)
    for _ in range(_TIMES):
        asked = [element for one in found for element in _asked(declared, one, row)]
        mended = {**row, **{one.name: _value(one, row.get(one.name, ""), as_of) for one in asked}}
        if not found or mended == row:
            break
        row = mended
        found = check_record(declared.name, row, standard=standard, as_of=as_of)
    return row, found


def _asked(declared: Declaration, found: Finding, row: Row) -> list[Element]:
    """The fields of a finding; of several the first that is empty, since a rule that wants one of them has enough."""
    fields = [declared[name] for name in found.fields if name in declared.by_name]
    empty = [one for one in fields if one.name not in row]
    return empty[:1] or fields


def _value(element: Element, text: str, as_of: date) -> str:
    """A value where there is none; a shorter one where it is too long."""
    if isinstance(element, Text) and text:
        return text[: element.max_length]
    if text:
        return text
    match element:
        case Code() | Codes():
            return next(iter(codes.get(element.code_list).by_code))
        case Date():
            return as_of.isoformat()
        case Amount() | Integer():
            return "1"
        case YesNo():
            return "是"
        case Identifier():
            return numbers.number(element.kind, Random(0))  # noqa: S311 - the same every time
        case DocumentNumber():
            return numbers.number("uscc", Random(0))  # noqa: S311 - the same every time
        case Text():
            return (_WORDS + element.zh)[: element.max_length]
    return ""
