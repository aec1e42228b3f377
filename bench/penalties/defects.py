"""Defects of every kind, each in rows of its own, in equal parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bench.penalties.numbers import spoil_last

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl
    from numpy.typing import NDArray

    Columns = dict[str, pl.Series]
    Defect = Callable[[Columns, NDArray[np.int64]], None]

SHARE = 0.08
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
DIGITS = "0123456789"
USCC_COLUMNS = ("uscc", "authority_uscc", "source_uscc")
ONE_DIGIT = (r"/0(\d)", "/${1}")  # 2021/03/01 as 2021/3/1


def put(name: str, text: str) -> Defect:
    """`text` in place of what stands there."""

    def put_text(columns: Columns, rows: NDArray[np.int64]) -> None:
        columns[name] = columns[name].scatter(rows, text)

    return put_text


def change(name: str, how: Callable[[pl.Series], pl.Series]) -> Defect:
    """What stands there, changed."""

    def change_text(columns: Columns, rows: NDArray[np.int64]) -> None:
        columns[name] = columns[name].scatter(rows, how(columns[name].gather(rows)))

    return change_text


def together(*defects: Defect) -> Defect:
    """One defect that takes more than one cell."""

    def apply_all(columns: Columns, rows: NDArray[np.int64]) -> None:
        for defect in defects:
            defect(columns, rows)

    return apply_all


def duplicate(columns: Columns, rows: NDArray[np.int64]) -> None:
    """A few rows of the share become copies of the row before them."""
    few = np.sort(rows)[::16]
    few = few[few > 0]
    for name, column in columns.items():
        columns[name] = column.scatter(few, column.gather(few - 1))


def one_digit(texts: pl.Series) -> pl.Series:
    return texts.str.replace_all(*ONE_DIGIT)


DEFECTS: tuple[Defect, ...] = (
    change("uscc", lambda texts: spoil_last(texts, USCC)),
    change("authority_uscc", lambda texts: spoil_last(texts, USCC)),
    change("source_uscc", lambda texts: spoil_last(texts, USCC)),
    change("uscc", lambda texts: texts.str.slice(0, 17)),
    change("uscc", lambda texts: texts.str.slice(0, 9) + "O" + texts.str.slice(10)),
    change("uscc", lambda texts: texts.str.to_lowercase()),
    put("uscc", ""),
    put("registration_number", "130102000000001"),
    put("organisation_code", "MA0KD1Y65"),
    together(put("document_type", "身份证"), put("document_number", "130102199003070010")),
    together(put("document_type", "身份证"), put("document_number", "130102199013070018")),
    together(put("document_type", ""), put("document_number", "E12345678")),
    put("document_type", "户口本"),
    put("facts", ""),
    put("authority", ""),
    put("decision_number", ""),
    put("kinds", "罚金"),
    put("decided", ""),
    put("decided", "2021/02/30"),
    change("decided", lambda texts: texts.str.replace_all("/", ".", literal=True)),
    change("valid_until", one_digit),
    put("valid_until", "2016/05/04"),
    put("published_until", "二〇二三年五月"),
    together(put("kinds", "罚款"), put("fine", "")),
    together(put("kinds", "罚款"), put("fine", "0.1234567")),
    together(put("kinds", "罚款"), put("fine", "二万元")),
    together(put("kinds", "罚款;没收违法所得"), put("fine", "2"), put("confiscated", "-1")),
    put("licence", "食品经营许可证" * 40),
    change("name", lambda texts: texts + " "),
    duplicate,
)


def spoil(random: np.random.Generator, columns: Columns) -> None:
    """Give every kind of defect its part of the rows."""
    rows = columns["name"].len()
    chosen = random.permutation(rows)[: round(rows * SHARE)]
    for index, defect in enumerate(DEFECTS):
        defect(columns, np.sort(chosen[index :: len(DEFECTS)]))
