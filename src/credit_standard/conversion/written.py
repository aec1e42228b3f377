"""写法: how a layout writes a value: days in its form, amounts in its unit, codes in its words.

As little as possible is written anew. Texts, names and numbers of subjects stay as they are, letter by letter; a day,
an amount or a code is written anew only where the layout writes it in another way. What cannot be read is never
interpreted: it stays as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from credit_standard.codes.code_value import CodeValue, code_of
from credit_standard.layouts.units import tens
from credit_standard.model import Amount, Code, Codes, Date, Element
from credit_standard.validation.checking.cells.date import DateCell
from credit_standard.validation.checking.cells.identifier import DocumentNumberCell

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.identifiers.judging.reading import Reading
    from credit_standard.layouts.date_form import DateForm
    from credit_standard.validation.checking.cells import Cell

AS_IT_STANDS, NO_CODE, MISREAD = "written-as-it-stands", "no-code-in-target", "would-be-misread"
_CHINESE = re.compile("[\u4e00-\u9fff]")
SEPARATOR = ";"


class FieldStyle(Protocol):
    """How a layout writes a field: a column of a layout, or a bound one."""

    @property
    def codes(self) -> Mapping[str, str]: ...
    @property
    def date_form(self) -> DateForm | None: ...
    @property
    def unit(self) -> str: ...


@frozen
class WrittenText:
    """A text as the layout writes it, and the name of the finding where it could not be done in full.

    Attributes:
        text: None where nothing can be written.
        lacking: the code that the layout has no text of its own for.
    """

    text: str | None
    problem: str | None = None
    lacking: str = ""


Writer = Callable[[str], WrittenText]


def writer(element: Element, cell: Cell, there: Cell, since: FieldStyle, to: FieldStyle) -> Writer | None:
    """How texts of a field are written anew; None where they stay as they are.

    Every text that is written anew is read once more as the target reads it: where that gives another value, or makes a
    value of what is none, it is not written.

    Args:
        element: the field.
        cell: how the texts are read.
        there: how the target reads them.
        since: how they are written now.
        to: how they shall be.
    """
    write = _writer(element, cell, since, to)
    return None if write is None else partial(_proven, write, cell, there, to.codes)


def _proven(write: Writer, cell: Cell, there: Cell, words: Mapping[str, str], text: str) -> WrittenText:
    written = write(text)
    new = written.text or ""
    read_there = read(there, words.get(new, new)).value
    return written if read_there == read(cell, text).value else WrittenText(None, MISREAD)


def _writer(element: Element, cell: Cell, since: FieldStyle, to: FieldStyle) -> Writer | None:
    match element:
        case Date():
            return partial(_date, cell, to.date_form)
        case Amount(unit=unit) if (since.unit or unit) != (to.unit or unit):
            power = tens(unit, to.unit or unit)
            assert power is not None  # noqa: S101 - the layout was checked
            return partial(_amount, cell, power)
        case Code(known_codes=known) | Codes(known_codes=known):
            return partial(_codes, cell, known, _words(known, to.codes))
    return None


def _date(cell: Cell, form: DateForm | None, text: str) -> WrittenText:
    day = read(cell, text).value
    if not isinstance(day, date):
        return WrittenText(text, AS_IT_STANDS)
    return WrittenText(day_in(form, day, text))


def day_in(form: DateForm | None, day: date, text: str) -> str:
    """A day in a layout's form; without one a text that is clean as it stands stays."""
    if form is not None:
        return form.write(day)
    plain = DateCell(may_be_open=True).read(text)
    return text if plain.value == day and not plain.findings else day.isoformat()


def _amount(cell: Cell, power: int, text: str) -> WrittenText:
    value = read(cell, text).value
    if not isinstance(value, Decimal):
        return WrittenText(text, AS_IT_STANDS)
    return WrittenText(plain(value, power))


def plain(value: Decimal, power: int = 0) -> str:
    """An amount times a power of ten, exactly, without zeros that say nothing.

    >>> plain(Decimal("0.200000"), 4), plain(Decimal("-0.000100")), plain(Decimal("120.00"), -4)
    ('2000', '-0.0001', '0.012')
    """
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # noqa: S101 - a number
    text = format(Decimal((sign, digits, exponent + power)), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def _codes(cell: Cell, known: CodeList, words: Mapping[str, str], text: str) -> WrittenText:
    reading = read(cell, text)
    if reading.value is None:
        return WrittenText(text, AS_IT_STANDS)
    value: list[str] = reading.value if isinstance(reading.value, list) else [reading.value]
    form = any(one.code == "VA403" for one in reading.findings)
    if not value:  # separators and nothing else
        return WrittenText(text)
    if not words and not form and _CHINESE.search(text):
        return WrittenText(text)  # words already, perhaps those of another law: they stay
    written = [words.get(one, in_words(known, one)) for one in value]
    lacking = next((one for one in value if words and one not in words and code_of(one) in known.by_code), "")
    return WrittenText(SEPARATOR.join(written), NO_CODE if lacking else None, code_of(lacking))


def in_words(known: CodeList, value: str) -> str:
    """`其他-补办` of `other:补办`; what an open list does not have stays as it is."""
    found = CodeValue.of(value)
    entry = known.by_code.get(found.code)
    if entry is None:
        return value
    return f"{entry.title.zh}-{found.text}" if found.text else entry.title.zh


def _words(known: CodeList, foreign: Mapping[str, str]) -> dict[str, str]:
    """What a layout writes for our codes; of several texts for one code the first."""
    words: dict[str, str] = {}
    for text, ours in foreign.items():
        code = known.read(ours)
        if code is not None:
            words.setdefault(code, text)
    return words


def read(cell: Cell, text: str) -> Reading[Any]:
    """A text of a field that needs no other field to be read."""
    if isinstance(cell, DocumentNumberCell):
        raise TypeError("a document's number is read with the kind of document")
    return cell.read(text)
