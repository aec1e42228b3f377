"""XLSX 值: what the sheet shows of the values that its XML holds, and of what kind they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import polars as pl
from attrs import field, frozen

from credit_standard.files import kinds
from credit_standard.files.values.doubles import DIGITS
from credit_standard.files.workbooks.as_shown import day_as_shown, number_as_shown, time_as_shown
from credit_standard.files.workbooks.xlsx.styles import PLAIN, NumberStyle, Shown
from credit_standard.files.workbooks.xlsx.texts import unescaped
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SOUND = r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$"
Codes: TypeAlias = "NDArray[np.uint8]"
Values = tuple[pl.Series, Codes]


@frozen
class Workbook:
    """What cells refer to: the shared strings, the styles, the day from which days are counted."""

    strings: pl.Series = field(repr=False)
    styles: tuple[NumberStyle, ...]
    epoch_1904: bool

    def style(self, number: int) -> NumberStyle:
        return self.styles[number] if number < len(self.styles) else PLAIN


@frozen
class CellForm:
    """The type of a cell as its XML has it, and its style."""

    type: str
    style: NumberStyle


def read_values(form: CellForm, values: pl.Series, workbook: Workbook) -> Values:
    """Texts and kinds of cells of one form; null where there is no value.

    Raises:
        DamagedError: a cell refers to what there is not.
    """
    match form.type:
        case "s":
            return _shared(values, workbook.strings), _all(values, kinds.TEXT)
        case "str" | "inlineStr":
            return unescaped(values), _all(values, kinds.TEXT)
        case "b":
            return values.replace({"1": "TRUE", "0": "FALSE"}), _all(values, kinds.BOOL)
        case "e":
            return unescaped(values), _all(values, kinds.ERROR)
        case "d":
            days = values.str.replace("T", " ", literal=True).str.strip_suffix(" 00:00:00")
            return days, _all(values, kinds.DATE)
        case "n":
            return _numbers(values, form.style, epoch_1904=workbook.epoch_1904)
    raise DamagedError


def _all(values: pl.Series, kind: int) -> Codes:
    return np.full(len(values), kind, np.uint8)


def _shared(values: pl.Series, strings: pl.Series) -> pl.Series:
    numbers = values.cast(pl.Int64, strict=False)
    outside = (numbers < 0) | (numbers >= len(strings))
    if numbers.null_count() != values.null_count() or outside.any():
        raise DamagedError
    return strings.gather(numbers)


def _numbers(values: pl.Series, style: NumberStyle, *, epoch_1904: bool) -> Values:
    what = _all(values, kinds.NUMBER)
    if style.shown is Shown.NUMBER and not style.zeros:
        odd = (values.str.len_bytes() > DIGITS) | ~values.str.contains(_SOUND)
        rows = odd.arg_true()
        shown = {text: number_as_shown(text) for text in values.gather(rows).unique()}
        return unescaped(values.replace(shown)) if shown else values, what
    days: dict[str, str | None] = {}
    numbers: dict[str, str] = {}
    for text in values.unique().drop_nulls():
        numbers[text] = number_as_shown(text, style.zeros)
        if style.shown is Shown.DAY:
            # a part of a day is shown by such a style as a day that there is not
            days[text] = day_as_shown(text, epoch_1904=epoch_1904)
        elif style.shown is Shown.TIME:
            days[text] = time_as_shown(text)
    dated = [text for text, day in days.items() if day is not None]
    if dated:
        what[values.is_in(dated).fill_null(value=False).to_numpy()] = kinds.DATE
    return values.replace({**numbers, **{text: days[text] for text in dated}}), what
