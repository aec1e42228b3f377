"""HTML: one file for a browser. It loads nothing, runs no script and can be printed.

The template escapes everything; a policy in the page's head forbids scripts and whatever would be fetched, and allows
only the style sheet whose hash it names.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from credit_standard.findings import Severity
from credit_standard.findings.masks import printable
from credit_standard.reports.about import name_of
from credit_standard.reports.chart import chart
from credit_standard.reports.closing import not_evaluated, not_proven, not_read
from credit_standard.reports.html_tables import table_part
from credit_standard.reports.next_steps import steps
from credit_standard.reports.outcome import verdict
from credit_standard.reports.statistics_charts import sections
from credit_standard.reports.summary import remark_lines, versions_line
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from jinja2 import Template

    from credit_standard.findings import Language
    from credit_standard.validation.report import Report

_TEXTS = Texts(__file__)
_FOLDER = Path(__file__).with_name("templates")


def write(report: Report, stream: TextIO, language: Language = "zh") -> None:
    """Needs the extra `html`."""
    by_code = report.by_code()
    stream.writelines(
        _template().generate(
            **_page(language),
            report=report,
            verdict=verdict(report),
            versions=versions_line(report, language),
            tiles=_tiles(report),
            remarks=list(remark_lines(report, language)),
            by_code=by_code,
            chart=chart(by_code, language),
            tables=[table_part(table, language) for table in report.checked],
            unread=[table_part(table, language) for table in report.not_read],
            registers=[table_part(table, language) for table in report.registers],
            severities=list(Severity),
            baseline=report.baseline,
            statistics=sections(report, language),
            steps=list(steps(report, language)),
            not_read=not_read(report, language),
            skipped=_skipped(report, language),
            not_proven=not_proven(language),
        )
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    return environment.get_template("report.html")


def _shown(value: object) -> object:
    """Text from files, without what steers or cannot be written; our own style sheet passes."""
    if type(value) is not str:
        return value
    return printable(value).encode("utf-8", "replace").decode()


def _page(language: Language) -> dict[str, Any]:
    from markupsafe import Markup

    style = (_FOLDER / "report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return {
        "language": language,
        "lang": {"zh": "zh-CN", "en": "en"}[language],
        "style": Markup(style),  # noqa: S704 - a file of ours
        "style_hash": Markup(f"sha256-{digest}"),  # noqa: S704 - base64
        "t": partial(_text, language),
        "number": "{:,}".format,
    }


def _text(language: Language, key: str, **values: object) -> str:
    return _TEXTS(key, language, **values)


def _tiles(report: Report) -> list[tuple[str, int]]:
    return [
        ("rows", report.rows),
        ("rows-with-errors", sum(table.rows_with_errors for table in report)),
        ("errors", report.errors),
        ("warnings", report.warnings),
        ("notes", report.notes),
    ]


def _skipped(report: Report, language: Language) -> list[dict[str, Any]]:
    return [
        {
            "name": name_of(table, language),
            "code": one.entry.code,
            "title": one.entry.title.to(language),
            "reason": one.reason,
            "rows": one.rows,
        }
        for table in report
        for one in not_evaluated(table, language)
    ]
