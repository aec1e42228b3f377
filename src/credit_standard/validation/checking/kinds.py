"""单元格类型的发现: what the kind of a cell says that its text does not show.

A spreadsheet keeps 15 digits of a number: a longer identifier that was taken for a number is damaged for good, however
clean it looks. Where every digit is as it was written (JSON, databases), such a number is only in danger.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.files import kinds
from credit_standard.findings import entry, finding
from credit_standard.findings.finding import NO_PARAMS, Params
from credit_standard.model import DocumentNumber, Identifier, Text
from credit_standard.validation.checking.checked_batch import FieldHit
from credit_standard.validation.checking.mapping import FieldText

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.layouts import Binding
    from credit_standard.model import Element

OBJECT, DAMAGED, ERROR_CELL, FORMULA, NO_RESULT = "VA109", "VA110", "VA111", "VA112", "VA113"
LONG_NUMBER, NUMBER, DATE = "VA114", "VA115", "VA116"
LOST = (OBJECT, DAMAGED, ERROR_CELL, NO_RESULT)
LOST_FROM = 16  # digits; a binary floating-point number is exact to 15
LONG_FROM = 12  # digits; from there on spreadsheets show 1.30102E+14


def check_kinds(
    binding: Binding, texts: pl.DataFrame, what: pl.DataFrame
) -> tuple[pl.DataFrame, list[FieldHit]]:
    """The texts without those that do not say what was meant, and what was found.

    Args:
        binding: which column feeds which field.
        texts: by field, null where absent.
        what: codes of `files.kinds`, by position of the column.
    """
    import polars as pl

    hits: list[FieldHit] = []
    kept: list[pl.Series] = []
    for bound in binding.fields:
        if bound.position is None or bound.value is not None:
            continue
        codes = what[str(bound.position)].to_numpy()
        if (codes <= kinds.TEXT).all():
            continue
        column = texts[bound.field]
        found = _of_field(binding.declaration[bound.field], column, codes)
        for code, rows in found.items():
            params: Params = {"type": "object"} if code == OBJECT else NO_PARAMS
            hits.append(FieldHit(entry(code), (bound.field,), rows.nonzero()[0], params))
        lost = [found[code] for code in LOST if code in found]
        if lost:
            kept.append(column.set(pl.Series(sum(lost[1:], lost[0])), None))
    return texts.with_columns(kept), hits


def check_kinds_of_record(
    binding: Binding, texts: dict[str, FieldText], what: Sequence[int]
) -> dict[str, FieldText]:
    """The same for one record: what `texts` say with what the kinds of their cells show.

    Args:
        binding: which cell feeds which field.
        texts: by field.
        what: codes of `files.kinds`, by position of the cell.
    """
    checked = dict(texts)
    for bound in binding.fields:
        if bound.position is None or bound.value is not None or what[bound.position] <= kinds.TEXT:
            continue
        text, element = texts.get(bound.field), binding.declaration[bound.field]
        if text is None or text.text is None or not _says_something(element, what[bound.position]):
            continue
        checked[bound.field] = _with_kind(text, element, what[bound.position])
    return checked


def _says_something(element: Element, kind: int) -> bool:
    """Whether a value of this kind may be odd in this field; most typed values are where they belong."""
    return kind >= kinds.ERROR or isinstance(element, Identifier | DocumentNumber | Text)


def _with_kind(text: FieldText, element: Element, kind: int) -> FieldText:
    import numpy as np
    import polars as pl

    found = _of_field(element, pl.Series([text.text]), np.array([kind], np.uint8))
    said = (finding(entry(code), **({"type": "object"} if code == OBJECT else {})) for code in found)
    is_lost = any(code in LOST for code in found)
    return FieldText(None if is_lost else text.text, (*text.findings, *said), is_lost=is_lost)


def _of_field(element: Element, column: pl.Series, codes: NDArray[np.uint8]) -> dict[str, NDArray[np.bool_]]:
    """Where there is what, by code."""
    present = column.is_not_null().to_numpy()
    base, formula = codes & kinds.RESULT, (codes & kinds.FORMULA) > 0
    found = {
        ERROR_CELL: present & (base == kinds.ERROR),
        NO_RESULT: present & formula & (base == kinds.EMPTY),
        FORMULA: present & formula & (base != kinds.EMPTY) & (base != kinds.ERROR),
        OBJECT: present & (base == kinds.OBJECT),
    }
    if isinstance(element, Identifier | DocumentNumber | Text):
        found[DATE] = present & (base == kinds.DATE)
        found |= _numbers(element, column, present & (base == kinds.NUMBER), present & (base == kinds.EXACT))
    return {code: rows for code, rows in found.items() if rows.any()}


def _numbers(
    element: Element, column: pl.Series, binary: NDArray[np.bool_], exact: NDArray[np.bool_]
) -> dict[str, NDArray[np.bool_]]:
    number = binary | exact
    if not number.any():
        return {}
    digits = column.str.count_matches("[0-9]").fill_null(0).to_numpy()
    damaged = binary & (digits >= LOST_FROM)
    long = number & ~damaged & (digits >= LONG_FROM) & (not isinstance(element, Text))
    return {DAMAGED: damaged, LONG_NUMBER: long, NUMBER: number & ~damaged & ~long}
