"""XLSX 单元格: rows of a sheet's XML → cells, whole columns of them at a time.

The XML is cut at the beginning of each cell, and every piece must have one of the two forms below, to its last byte;
rows that have another form are first written anew (`xlsx_ordinary`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.files import kinds
from credit_standard.files.lettering import column_number
from credit_standard.files.workbooks.cells import Cells, joined
from credit_standard.files.workbooks.xlsx.texts import is_sound
from credit_standard.files.workbooks.xlsx.values import CellForm, Workbook, read_values
from credit_standard.files.workbooks.xml_reading import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from credit_standard.files.workbooks.xlsx.values import Codes, Values

_BETWEEN = r"(?:\s|</row>|<row(?: [^<>]*)?>)*"
_START = r'^r="([A-Z]{1,3})([1-9][0-9]{0,6})"([^<>/]*)'
_SIMPLE = _START + r"(?:/>|>(?:<v>([^<]*)</v>)?</c>)" + _BETWEEN + "$"
_OTHER = (
    _START
    + r">(<f(?: [^<>]*)?(?:/>|>[^<]*</f>))?(?:<v(?: [^<>]*)?>([^<]*)</v>|<v/>)?"
    + r"(?:<is><t(?: [^<>]*)?>([^<]*)</t></is>|<is><t/></is>)?</c>"
    + _BETWEEN
    + "$"
)
_BEFORE = re.compile(_BETWEEN)
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"<>&]*)"')
_ROW = re.compile(r"<row [^<>]*>")
_NUMBER = re.compile(r' r="([0-9]{1,7})"')
_HIDDEN = re.compile(r' hidden="(?:1|true)"')

RESULTLESS = "="
"""Stands for the result of a formula that the file does not hold."""


def parse_rows(block: str, workbook: Workbook) -> Cells | None:
    """The filled cells of whole rows; None when the rows are not written in one of the usual ways.

    Raises:
        DamagedError: a cell refers to what there is not.
    """
    found = _cells(block)
    if found is None:
        return None
    given = found["attributes"].unique().to_list()
    read = [_form(attributes, workbook) for attributes in given]
    forms = list(dict.fromkeys(form for form in read if form is not None))
    if None in read:
        return None
    codes = [forms.index(form) for form in read if form is not None]
    code = found["attributes"].replace_strict(given, codes, return_dtype=pl.Int64).to_numpy()
    names = found["column"].unique().to_list()
    numbers = list(map(column_number, names))
    column = found["column"].replace_strict(names, numbers, return_dtype=pl.Int64).to_numpy()
    line = found["line"].cast(pl.Int64).to_numpy()
    formula = found["formula"].to_numpy()
    parts = []
    for number, form in enumerate(forms):
        rows = np.flatnonzero(code == number)
        texts, what = read_values(form, found["value"].gather(rows), workbook)
        texts, what = _formulas(texts, what, formula[rows], computed=form.type == "str")
        cells = Cells(lines=line[rows], columns=column[rows], texts=texts, kinds=what)
        filled = (texts.str.len_bytes() > 0).fill_null(value=False)
        parts.append(cells if filled.all() else cells[filled.to_numpy()])
    return joined(parts)


def hidden_rows(block: str) -> Iterator[int]:
    """Numbers of the rows that are not shown."""
    if ' hidden="' in block:
        for row in _ROW.findall(block):
            number = _NUMBER.search(row)
            if number and _HIDDEN.search(row):
                yield int(number[1])


def _cells(block: str) -> pl.DataFrame | None:
    """Column, line, other attributes, text and whether there is a formula, of all cells."""
    pieces = pl.Series([block]).str.split("<c ").explode()
    if "<!" in block or not is_sound(block) or not _BEFORE.fullmatch(pieces[0]):
        return None
    pieces = pieces[1:]
    simple = pieces.str.extract_groups(_SIMPLE).struct.unnest()
    simple.columns = ["column", "line", "attributes", "value"]
    simple = simple.with_columns(formula=pl.lit(value=False))
    odd = simple["column"].is_null()
    if not odd.any():
        return simple
    other = pieces.filter(odd).str.extract_groups(_OTHER).struct.unnest()
    other.columns = ["column", "line", "attributes", "formula", "value", "inline"]
    if other["column"].null_count():
        return None
    other = other.with_columns(value=pl.coalesce("value", "inline"), formula=pl.col("formula").is_not_null())
    return pl.concat([simple.filter(~odd), other.select(simple.columns)])


def _form(attributes: str, workbook: Workbook) -> CellForm | None:
    found = dict(_ATTRIBUTE.findall(attributes))
    style = whole_number(found.get("s", "0"))
    if _ATTRIBUTE.sub("", attributes).strip() or style is None:
        return None
    return CellForm(found.get("t", "n"), workbook.style(style))


def _formulas(texts: pl.Series, what: Codes, formula: NDArray[np.bool_], *, computed: bool) -> Values:
    """With the mark of formulas, those without a result included; a text that was computed may be empty."""
    if not formula.any():
        return texts, what
    if not computed:
        without = formula & (texts.str.len_bytes().fill_null(0) == 0).to_numpy()
        what = np.where(without, np.uint8(kinds.EMPTY), what)
        texts = texts.scatter(np.flatnonzero(without), RESULTLESS) if without.any() else texts
    return texts, np.where(formula, what | np.uint8(kinds.FORMULA), what)
