"""缺陷: what can be wrong with a cell of a record, so that the engine finds exactly one thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from random import Random

from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    Declaration,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
)
from credit_standard.sampling.examples import EXAMPLE_DAY
from credit_standard.sampling.filling import filled
from credit_standard.sampling.varying import varied
from credit_standard.validation.record import check_record

Row = dict[str, str]


def codes_found(declared: Declaration, row: Row, standard: LayeredStandard, as_of: date) -> tuple[str, ...]:
    """The codes of all that the engine finds in a row, of every severity."""
    return tuple(one.code for one in check_record(declared.name, row, standard=standard, as_of=as_of))


def changes(declared: Declaration, row: Row) -> Iterator[Row]:
    """What may be done to a row, one thing each."""
    for element in declared.fields:
        if row.get(element.name):
            yield from ({element.name: text} for text in _wrong(element, row[element.name]))


def _wrong(element: Element, text: str) -> Iterator[str]:
    if element.required:
        yield ""
    match element:
        case Text(max_length=longest):
            yield "字" * (longest + 1)
            yield text + "\ufffd"
        case Date():
            yield from ("2024-02-30", "去年", "2098-01-01")
        case Amount() | Integer():
            yield from ("若干", "-1")
        case Code() | Codes():
            yield "没有这种代码"
        case Identifier() | DocumentNumber():
            yield from (_next_character(text), text[:-1])


def _next_character(text: str) -> str:
    """The number with another last character."""
    return text[:-1] + ("1" if text[-1] != "1" else "2")


def defects(record: str, standard: LayeredStandard = NATIONAL) -> tuple[str, ...]:
    """The findings that records of a type can be given, one each: `ID104`, `RE101`, `VA203` …"""
    return _defects(record, standard)


@lru_cache(maxsize=128)
def _defects(record: str, standard: LayeredStandard) -> tuple[str, ...]:
    declared = standard.declared(record)
    row, _ = filled(declared, standard, EXAMPLE_DAY)
    random = Random(0)  # noqa: S311 - the same every time
    rows = (row, *(varied(declared, row, random, boldly=False) for _ in range(3)))
    of_rows = [_of_row(declared, one, standard) for one in rows]
    return tuple(code for code in of_rows[0] if all(code in others for others in of_rows))


def _of_row(declared: Declaration, row: Row, standard: LayeredStandard) -> tuple[str, ...]:
    found = (
        codes_found(declared, {**row, **change}, standard, EXAMPLE_DAY) for change in changes(declared, row)
    )
    return tuple(dict.fromkeys(codes[0] for codes in found if len(codes) == 1))
