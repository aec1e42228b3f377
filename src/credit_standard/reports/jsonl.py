"""JSONL: findings one a line, then one line with what they come to. Who sees no last line has half a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from credit_standard.reports.contents.listing import listed
from credit_standard.reports.json import finding, line, to_head

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    """Each line has a `type`: `finding`, and at the end `report`, as in JSON without the findings."""
    for table in report:
        stream.writelines(
            line({"type": "finding"} | finding(one.finding, table.id, language)) + "\n"
            for one in listed(table)
        )
    stream.write(line({"type": "report"} | to_head(report, language)) + "\n")
