"""GitHub Actions: workflow commands that annotate the files of a pull request, and a summary of the step.

An annotation has no column: `col` counts characters of the line, and what is known is the number of the cell, which
the message names by its heading. Findings that a baseline knows are counted and not annotated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from credit_standard.findings import Severity
from credit_standard.findings.masks import printable
from credit_standard.reports.closing import closing_lines
from credit_standard.reports.listing import Kind, advised, kinds
from credit_standard.reports.summary import summary_lines
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Finding, Language
    from credit_standard.validation.report import Report, TableReport

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_TEXTS = Texts(__file__)


def write(report: Report, stream: TextIO, language: Language = "zh") -> None:
    """One command for each new finding that is listed; then what they come to, as plain lines of the log."""
    for table in report:
        for kind in kinds(table):
            stream.writelines(_commands(table, kind, language))
    closing = (*summary_lines(report, language), *closing_lines(report, language))
    stream.writelines(plain(line) + "\n" for line in closing)


def _commands(table: TableReport, kind: Kind, language: Language) -> list[str]:
    shown = [one.finding for one in kind.listed if not one.known]
    lines = [_command(table, one, language) for one in shown]
    if kind.new > len(shown):
        more = f"{kind.entry.code} {_TEXTS('more', language, count=kind.new - len(shown))}"
        lines.append(f"::{COMMANDS[kind.entry.severity]} file={_property(table.file)}::{_data(more)}\n")
    return lines


def _command(table: TableReport, finding: Finding, language: Language) -> str:
    place = finding.location
    known: dict[str, object] = {"file": table.file}
    if place.line is not None and table.member is None and table.sheet is None:
        known["line"] = place.line
    known["title"] = f"{finding.code} {finding.entry.title.to(language)}"
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in known.items())
    inside = " ".join(filter(None, (table.member, table.sheet, place.cell)))
    message = " ".join(filter(None, (inside, advised(finding, language))))
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
