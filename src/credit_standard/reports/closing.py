"""收尾: how every report ends: what was not evaluated, and what a pass does not prove."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings.masks import printable
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Language
    from credit_standard.validation.report import Report, TableReport

_TEXTS = Texts(__file__)


@frozen(kw_only=True)
class Skipped:
    """One check that gave no answer for some rows of one table."""

    table: TableReport
    entry: Entry
    reason: str
    rows: int


def not_evaluated(table: TableReport, language: Language) -> Iterator[Skipped]:
    for entry, reason, rows in table.unevaluated:
        said = _TEXTS(f"not-evaluated-{reason}", language)
        yield Skipped(table=table, entry=entry, reason=said, rows=rows)


def not_read(report: Report, language: Language) -> str | None:
    """That a part was not checked, when that is so."""
    return None if report.complete else _TEXTS("not-evaluated-unread", language)


def not_proven(language: Language) -> tuple[str, str]:
    return _TEXTS("not-proven-1", language), _TEXTS("not-proven-2", language)


def closing_lines(report: Report, language: Language) -> Iterator[str]:
    """All of it as plain lines, for formats that have no better place."""
    separator = "：" if language == "zh" else ": "
    yield _TEXTS("not-evaluated", language) + separator
    if unread := not_read(report, language):
        yield unread
    skipped = [one for table in report for one in not_evaluated(table, language)]
    if not skipped and not unread:
        yield _TEXTS("not-evaluated-nothing", language)
    for one in skipped:
        rows = _TEXTS("not-evaluated-rows", language, rows=one.rows)
        yield f"{name_of(one.table, language)}{separator}{one.entry.code} {rows}{separator}{one.reason}"
    yield _TEXTS("not-proven", language) + separator
    yield from not_proven(language)


def name_of(table: TableReport, language: Language) -> str:
    """File, member and sheet as people read them."""
    sheet = f"{_TEXTS('sheet', language)} {table.sheet}" if table.sheet else None
    return printable(" / ".join(filter(None, (table.file, table.member, sheet))))
