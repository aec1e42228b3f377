"""泄露报告的写法: what `leaks` found, as JSON for programs and as text for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard._version import __version__
from credit_standard.disclosure.leaks import NOT_SEARCHED
from credit_standard.disclosure.leaks.kinds import kinds
from credit_standard.findings.texts import Texts
from credit_standard.reports.contents.unread import unread
from credit_standard.reports.document import BLANK, STYLES, Block, Columns, Span, line
from credit_standard.reports.json import finding
from credit_standard.validation.report.fingerprints import fingerprinted

if TYPE_CHECKING:
    from credit_standard.disclosure.leaks import LeakReport
    from credit_standard.findings import Finding, Language
    from credit_standard.validation.report import TableReport

FORMAT = "credit-standard-leaks"
FORMAT_VERSION = 1
SHOWN = 20
"""Leaks of a table that are printed; JSON lists more."""
TEXTS = Texts(__file__)


def to_json(report: LeakReport, language: Language = "zh") -> dict[str, Any]:
    """The report as one value; messages and hints in `language`."""
    listed = report.findings
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "library": __version__,
        "as_of": None if report.as_of is None else report.as_of.isoformat(),
        "audience": report.audience.value,
        "complete": report.complete,
        "not_searched": list(NOT_SEARCHED),
        "summary": {
            "tables": len(report.read),
            "rows": report.rows,
            "rows_with_leaks": report.rows_with_leaks,
            "leaks": report.total,
            "by_kind": [
                {
                    "kind": _kind(entry.name),
                    "code": entry.code,
                    "name": entry.name,
                    "severity": entry.severity.value,
                    "count": count,
                    "listed": sum(one.code == entry.code for one in listed),
                }
                for entry, count in report.by_kind()
            ],
        },
        "tables": [_table(table) for table in report],
        "findings": [
            _finding(one, table.id, language) for table in report for one in fingerprinted(table.findings)
        ],
    }


def _table(table: TableReport) -> dict[str, Any]:
    return {
        "id": table.id,
        "file": table.file,
        "member": table.member,
        "sheet": table.sheet,
        "rows": table.rows,
        "complete": table.complete,
    }


def _finding(one: Finding, table: int, language: Language) -> dict[str, Any]:
    said = finding(one, table, language)
    for name in ("field", "fields", "related"):
        said.pop(name)
    return {"kind": _kind(one.name), "member": None, **said}


def _kind(name: str) -> str | None:
    """The kind of personal data that a finding is about; None of one on the file."""
    kind = name.removeprefix("leak-")
    return kind if kind in kinds() else None


def _problems(table: TableReport) -> list[Finding]:
    """Why a table was not read to its end."""
    return [] if table.complete else [one for one in table.findings if not _kind(one.name)]


def blocks(report: LeakReport, language: Language = "zh") -> Iterator[Block]:
    """The report for people: totals, the places of each table, and what is not looked for."""
    audience = TEXTS(f"audience-{report.audience.value}", language)
    counts = {
        "audience": audience,
        "rows": report.rows,
        "count": report.total,
        "with_leaks": report.rows_with_leaks,
    }
    problems = [one for table in report for one in _problems(table)]
    for said in unread(problems, language):
        yield line(Span(said, "error"))
    if report.total or report.read:
        key = "leaks-found" if report.total else "leaks-none"
        yield line(Span(TEXTS(key, language, **counts), "title"))
    for entry, number in report.by_kind():
        if any(one.code == entry.code for one in problems):
            continue
        yield line(
            Span(entry.title.to(language), STYLES[entry.severity]), f"  {number}  {entry.code}", level=1
        )
    for table in report:
        if len(table.findings) > len(_problems(table)):
            yield BLANK
            yield from _table_blocks(table, language)
    yield BLANK
    yield line(TEXTS("leaks-names", language))


def _table_blocks(table: TableReport, language: Language) -> Iterator[Block]:
    yield line(Span(" ".join(part for part in (table.file, table.member, table.sheet) if part), "title"))
    problems = _problems(table)
    listed = sorted(
        (one for one in table.findings if one not in problems),
        key=lambda one: (one.location.row or 0, one.location.column or 0),
    )
    headings = [TEXTS(f"leaks-{one}", language) for one in ("line", "column", "kind", "value")]
    rows = (
        (
            str(one.location.cell or one.location.line or one.location.row or ""),
            one.location.heading or str(one.location.column or ""),
            one.entry.title.to(language) if _kind(one.name) else one.sentence(language),
            one.shown(language) or "",
        )
        for one in listed[:SHOWN]
    )
    yield Columns(tuple(headings), rows, level=1)
    told = {one.code for one in problems}
    total = sum(count for entry, _, count in table.counts if entry.code not in told)
    if total > SHOWN:
        yield line(TEXTS("leaks-more", language, count=total - SHOWN), level=1)
