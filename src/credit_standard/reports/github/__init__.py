"""GitHub Actions: workflow commands that annotate the files of a pull request, and the whole as plain lines of the log.

GitHub shows ten annotations of each level for a step and drops the others. So there are no more than that: errors
first, one of each kind before a second of any, and the last says how many there are besides. An annotation has its line
as a property, and no column: `col` counts characters, and what is known is the number of the cell, which the message
names by its heading. Findings that a baseline knows are counted and not annotated.
"""

from __future__ import annotations

from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING, TextIO

from credit_standard.findings import Severity
from credit_standard.findings.masks import printable
from credit_standard.reports import concise
from credit_standard.reports.contents.closing import closing_lines
from credit_standard.reports.contents.listing import advised, kinds, without_line
from credit_standard.reports.contents.summary import summary_lines
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Finding, Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
SHOWN = 10
"""Annotations of one level that GitHub shows for a step."""


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    """Commands for the first new findings; then all that are listed and what they come to, as lines of the log."""
    for severity in Severity:
        stream.writelines(_commands(report, severity, language))
    stream.writelines(
        plain(line) + "\n" for table in report for line in concise.lines(report, table, language)
    )
    closing = (*summary_lines(report, language), *closing_lines(report, language))
    stream.writelines(plain(line) + "\n" for line in closing)


def _commands(report: CheckResult, severity: Severity, language: Language) -> Iterator[str]:
    all_kinds = ((table, kind) for table in report for kind in kinds(table, report.known_of(table)))
    found = [(table, kind) for table, kind in all_kinds if kind.entry.severity is severity]
    total = sum(kind.new for _, kind in found)
    rounds = zip_longest(*([(table, one) for one in kind.findings] for table, kind in found))
    in_turn = (one for one in chain.from_iterable(rounds) if one is not None)
    shown = list(islice(in_turn, SHOWN if total <= SHOWN else SHOWN - 1))
    yield from (_command(table, one, language) for table, one in shown)
    if total > len(shown):
        yield f"::{COMMANDS[severity]}::{_data(TEXTS('more', language, count=total - len(shown)))}\n"


def _command(table: TableReport, finding: Finding, language: Language) -> str:
    place = finding.location
    known: dict[str, object] = {"file": table.file}
    has_line = place.line is not None and table.member is None and table.sheet is None
    if has_line:
        known["line"] = place.line
    known["title"] = f"{finding.code} {finding.entry.title.to(language)}"
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in known.items())
    inside = " ".join(filter(None, (table.member, table.sheet, place.cell)))
    said = without_line(finding, language) if has_line or place.cell else finding.message(language)
    message = " ".join(filter(None, (inside, advised(finding, language, said))))
    return f"::{COMMANDS[finding.severity]} {properties}::{_data(message)}\n"


def plain(line: str) -> str:
    """A line of the log that is no command, whatever stands in it."""
    text = printable(line)
    return f" {text}" if text.lstrip().startswith(("::", "##[")) else text


def _data(text: str) -> str:
    """Escaped as the runner's own toolkit does it, but control characters are gone before."""
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
