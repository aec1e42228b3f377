"""笔记本: the report as a notebook shows it: totals, kinds of finding with an example of each, what it does not prove.

Needs nothing but the library; the page for people (`html`) is another format.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from credit_standard.findings.bilingual import spoken
from credit_standard.findings.masks import printable
from credit_standard.reports.contents.closing import closing_lines
from credit_standard.reports.contents.summary import summary_lines
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult

KINDS = 20
_COLUMNS = ("severity", "title", "count", "example", "code")


def html(report: CheckResult, language: Language | None = None) -> str:
    """A piece of HTML without scripts and styles of its own.

    Args:
        report: what was found.
        language: of all that people read; that of the locale when None.
    """
    language = language or spoken()
    result, *others = summary_lines(report, language)
    kinds = report.by_code()
    head = f"<p><strong>{_text(result)}</strong></p>{_list(others)}"
    table = _table(report, language) if kinds else ""
    more = f"<p>{_text(TEXTS('more', language, count=len(kinds) - KINDS))}</p>" if len(kinds) > KINDS else ""
    return f"<div>{head}{table}{more}{_list(closing_lines(report, language))}</div>"


def _table(report: CheckResult, language: Language) -> str:
    examples = {one.code: one.message(language) for one in reversed(report.findings)}
    heads = "".join(f"<th>{_text(TEXTS(f'column.{name}', language))}</th>" for name in _COLUMNS)
    rows = [
        (
            TEXTS(kind.severity.value, language),
            kind.title.to(language),
            f"{count:,}",
            examples.get(kind.code, ""),
            kind.code,
        )
        for kind, count, _ in report.by_code()[:KINDS]
    ]
    body = "".join("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{_text(line)}</li>" for line in lines) + "</ul>"


def _text(text: str) -> str:
    return escape(printable(text))
