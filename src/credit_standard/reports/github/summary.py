"""GitHub 步骤摘要: the same report as Markdown, for the page of a run."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, TextIO

from credit_standard.findings.masks import printable
from credit_standard.reports.contents.about import name_of
from credit_standard.reports.contents.closing import closing_lines
from credit_standard.reports.contents.listing import kinds
from credit_standard.reports.contents.summary import summary_lines
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

AT_MOST = 800_000
"""Bytes of tables; GitHub refuses a summary of more than 1 MiB."""
_MARKUP = re.compile(
    r"[!-,:-@\[-`{-~]|(?<=\w)\.|(?<!\w)-"
)  # punctuation of ASCII, but for what cannot be markup
_COLUMNS = ("severity", "code", "title", "count", "example")


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    result, *others = summary_lines(report, language)
    stream.write(f"## {markdown(result)}\n\n")
    stream.writelines(f"- {markdown(line)}\n" for line in others)
    parts = [_table(report, table, language) for table in report if report.new_of(table)]
    ends = accumulate(len(part.encode("utf-8", "replace")) for part in parts)
    shown = [part for part, end in zip(parts, ends, strict=True) if end <= AT_MOST]
    stream.writelines(shown)
    if len(parts) > len(shown):
        stream.write(f"\n{TEXTS('more-tables', language, count=len(parts) - len(shown))}\n")
    stream.write("\n")
    stream.writelines(f"- {markdown(line)}\n" for line in closing_lines(report, language))


def _table(report: CheckResult, table: TableReport, language: Language) -> str:
    lines = [
        f"\n### {markdown(name_of(table, language))}\n\n",
        _row(TEXTS(f"column.{name}", language) for name in _COLUMNS),
        "|---|---|---|--:|---|\n",
    ]
    for kind in (kind for kind in kinds(table, report.known_of(table)) if kind.new):
        severity = TEXTS(kind.entry.severity.value, language)
        example = next((one.message(language) for one in kind.findings), "")
        title = kind.entry.title.to(language)
        lines.append(_row((severity, kind.entry.code, title, str(kind.new), example)))
    return "".join(lines)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(markdown(cell) for cell in cells) + " |\n"


def markdown(text: str) -> str:
    """Text in which nothing is markup: a character reference never begins any.

    >>> markdown("a|<b>[c](d)")
    'a&#124;&#60;b&#62;&#91;c&#93;&#40;d&#41;'
    """
    return _MARKUP.sub(lambda hit: f"&#{ord(hit[0])};", printable(text))
