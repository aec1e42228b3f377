"""CSV 清单: findings for a spreadsheet; UTF-8 with the mark by which Excel knows it.

No cell can become a formula: Excel runs what begins with one of `STARTERS`, and in Chinese and Japanese also their
full-width forms, whatever quotes stand around it. An apostrophe before it makes it text.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from credit_standard.reports.tabular import Cell, closing_rows, finding_rows, headings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult

BYTE_ORDER_MARK = "\ufeff"
STARTERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    """A heading, a row for each listed finding, and rows for what was not evaluated and is not proven."""
    stream.write(BYTE_ORDER_MARK)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(headings(report, language))
    writer.writerows(_harmless(row) for row in finding_rows(report, language))
    writer.writerows(_harmless(row) for row in closing_rows(report, language))


def _harmless(row: Iterable[Cell]) -> list[Cell]:
    return [as_text(cell) if isinstance(cell, str) else cell for cell in row]


def as_text(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula.

    >>> as_text("=1+1"), as_text(" @x"), as_text("2021-03-01")
    ("'=1+1", "' @x", '2021-03-01')
    """
    return "'" + cell if cell.startswith(STARTERS) or cell.lstrip(" \u3000").startswith(STARTERS) else cell
