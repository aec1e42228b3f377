"""表格形式: findings as rows of cells, for people who read them in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.findings.masks import printable
from credit_standard.reports.contents.closing import not_proven, skipped_line
from credit_standard.reports.contents.listing import Listed, listed
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult

Cell = str | int | None

COLUMNS = (
    "severity", "code", "title", "file", "member", "sheet", "line", "row", "column", "cell", "field",
    "heading", "value", "message", "hint", "state", "fingerprint",
)  # fmt: skip
SEVERITY = COLUMNS.index("severity")


def headings(report: CheckResult, language: Language) -> tuple[str, ...]:
    shown = {"value": "value-shown"} if report.show_values else {}
    return tuple(TEXTS(f"column.{shown.get(name, name)}", language) for name in COLUMNS)


def finding_rows(report: CheckResult, language: Language) -> Iterator[tuple[Cell, ...]]:
    """The listed findings."""
    for table in report:
        for one in listed(table, report.known_of(table)):
            yield _row(one, language, baseline=report.baseline is not None)


def closing_rows(report: CheckResult, language: Language) -> Iterator[tuple[Cell, ...]]:
    """What was not evaluated, and what a pass does not prove: rows that say so where the severity stands."""
    yield _cells(severity=TEXTS("not-evaluated", language), message=skipped_line(report, language))
    for text in not_proven(language):
        yield _cells(severity=TEXTS("not-proven", language), message=text)


def _row(one: Listed, language: Language, *, baseline: bool) -> tuple[Cell, ...]:
    finding = one.finding
    place = finding.location
    return _cells(
        severity=TEXTS(finding.severity.value, language),
        code=finding.code,
        title=finding.entry.title.to(language),
        file=place.file,
        member=place.member,
        sheet=place.sheet,
        line=place.line,
        row=place.row,
        column=place.column,
        cell=place.cell,
        field=place.field,
        heading=place.heading,
        value=finding.shown(language),
        message=finding.sentence(language),
        hint=finding.hint(language),
        state=TEXTS("known" if one.known else "new", language) if baseline else None,
        fingerprint=finding.fingerprint,
    )


def _cells(**known: Cell) -> tuple[Cell, ...]:
    cells = (known.get(name) for name in COLUMNS)
    return tuple(printable(cell) if isinstance(cell, str) else cell for cell in cells)
