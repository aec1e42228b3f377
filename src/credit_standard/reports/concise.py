"""简明格式: a finding a line, `file:line:column: CODE message`, as editors and other checkers have it.

The column is the number of the cell, as in all our reports. What has no line or no column leaves it out; a sheet or
a member of an archive stands before the message. The last lines say what it comes to.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from credit_standard.findings import Severity
from credit_standard.findings.masks import printable
from credit_standard.reports.contents.closing import not_proven_line, skipped_line
from credit_standard.reports.contents.listing import kinds, without_line
from credit_standard.reports.contents.summary import remark_lines, result_line
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Finding, Language
    from credit_standard.reports.text import Detail
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport


def write(report: CheckResult, stream: TextIO, language: Language = "zh", detail: Detail = "usual") -> None:
    """Only what the baseline does not know; `quiet` leaves out the summary."""
    for table in report:
        stream.writelines(printable(one) + "\n" for one in lines(report, table, language))
    if detail != "quiet":
        stream.writelines(printable(one) + "\n" for one in _ending(report, language))


def lines(report: CheckResult, table: TableReport, language: Language) -> Iterator[str]:
    """The findings of one table, from its first row to its last."""
    found = kinds(table, report.known_of(table))
    findings = [one for kind in found for one in kind.findings]
    findings.sort(key=lambda one: (one.location.row or 0, one.location.column or 0))
    yield from (_line(table, one, language) for one in findings)
    for kind in found:
        left_out = kind.new - len(kind.findings)
        if left_out:
            yield f"{table.file}: {kind.entry.code} {TEXTS('more', language, count=left_out)}"


def _line(table: TableReport, one: Finding, language: Language) -> str:
    place = one.location
    numbers = [place.line] if place.column is None else [place.line, place.column]
    where = ":".join([table.file, *(str(number) for number in numbers if place.line is not None)])
    inside = " ".join(filter(None, (table.member, table.sheet)))
    message = without_line(one, language)
    return f"{where}: {one.code} {f'[{inside}] ' if inside else ''}{message}"


def _ending(report: CheckResult, language: Language) -> Iterator[str]:
    """The result with its totals, and what it does not say."""
    counts = "  ".join(TEXTS(f"{one.value}s", language, count=report.count(one)) for one in Severity)
    yield f"{result_line(report, language)}  {counts}"
    yield from remark_lines(report, language)
    yield skipped_line(report, language)
    yield not_proven_line(language)
