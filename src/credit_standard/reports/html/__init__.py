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
from credit_standard.reports.contents.about import name_of
from credit_standard.reports.contents.closing import not_evaluated, not_proven, skipped_line
from credit_standard.reports.contents.found import by_kind, found_in
from credit_standard.reports.contents.next_steps import steps
from credit_standard.reports.contents.outcome import state, verdict
from credit_standard.reports.contents.summary import remark_lines, totals_line, unread_line, versions_line
from credit_standard.reports.html.chart import chart
from credit_standard.reports.html.statistics_charts import sections
from credit_standard.reports.html.tables import places_of, table_part
from credit_standard.reports.texts import TEXTS, meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Template

    from credit_standard.findings import Entry, Language
    from credit_standard.reports.contents.found import Found
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

PLACES = 8
"""Lines that are named for one kind of finding."""
DRAWN = 5
"""Findings of one kind; where there are fewer of each, a chart shows nothing that the table does not."""
_FOLDER = Path(__file__).with_name("templates")


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    """Needs the extra `html`."""
    found = found_in(report, report.checked)
    registers = found_in(report, report.registers)
    kinds = by_kind([*found, *registers])
    stream.writelines(
        template("report.html").generate(
            **page(language),
            report=report,
            verdict=verdict(report),
            several=len(report.tables) > 1,
            totals=totals_line(report, language),
            versions=versions_line(report, language),
            tiles=_tiles(report),
            remarks=list(_remarks(report, language)),
            tables=[table_part(one, language) for one in found],
            clean=[
                name_of(one, language) for one in report.checked if one.complete and not report.new_of(one)
            ],
            kinds=[_kind(kind, count, found, language) for kind, count, _ in kinds],
            chart=chart(kinds, language),
            worth_drawing=len(kinds) > 2 and any(count >= DRAWN for _, count, _ in kinds),
            unread=[_unread(table, language) for table in report.not_read],
            registers=[table_part(one, language) for one in registers],
            severities=list(Severity),
            statistics=sections(report, language),
            steps=list(steps(report, language)),
            skipped_line=skipped_line(report, language),
            skipped=_skipped(report, language),
            not_proven=not_proven(language),
        )
    )


@cache
def template(name: str) -> Template:
    """A template of ours; it escapes everything."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    return environment.get_template(name)


def _shown(value: object) -> object:
    """Text from files, without what steers or cannot be written; our own style sheet passes."""
    if type(value) is not str:
        return value
    return printable(value).encode("utf-8", "replace").decode()


def page(language: Language, *more: str) -> dict[str, Any]:
    """What every page needs: its style (with `more` style sheets) and the policy that names it, texts, numbers."""
    from markupsafe import Markup

    style = "".join((_FOLDER / name).read_text("utf-8") for name in ("report.css", *more))
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
    return TEXTS(key, language, **values)


def _tiles(report: CheckResult) -> list[tuple[str, int]]:
    return [
        ("rows", report.rows),
        ("rows-with-errors", sum(table.rows_with_errors for table in report)),
        ("errors", report.errors),
        ("warnings", report.warnings),
        ("notes", report.notes),
    ]


def _remarks(report: CheckResult, language: Language) -> Iterator[str]:
    if unread := unread_line(report, language):
        yield unread
    yield from remark_lines(report, language)


def _kind(kind: Entry, count: int, found: list[Found], language: Language) -> dict[str, Any]:
    """A kind over all tables; its first lines, where there is one table only."""
    listed = [
        one
        for table in found
        for each in table.kinds
        if each.entry.code == kind.code
        for one in each.findings
    ]
    places = places_of(listed) if len(found) == 1 else []
    hints = dict.fromkeys(one.hint(language) for one in listed)
    return {
        "entry": kind,
        "count": count,
        "hint": next(iter(hints)) if len(hints) == 1 else meaning(kind.hint, language),
        "places": places[:PLACES],
        "others": len(places) > PLACES or count > len(listed),
    }


def _unread(table: TableReport, language: Language) -> dict[str, Any]:
    first = next(iter(table.findings), None)
    return {
        "name": name_of(table, language),
        "state": state(table),
        "sentence": "" if first is None else first.sentence(language),
        "hint": "" if first is None else first.hint(language),
        "code": "" if first is None else first.code,
    }


def _skipped(report: CheckResult, language: Language) -> list[dict[str, Any]]:
    """Every check that gave no answer, by check: the tables in which it was so are a number."""
    together: dict[tuple[str, str], dict[str, Any]] = {}
    for table in report:
        for one in not_evaluated(table, language):
            about = {"code": one.entry.code, "title": one.entry.title.to(language), "reason": one.reason}
            item = together.setdefault((one.entry.code, one.reason), {**about, "rows": 0, "tables": 0})
            item["rows"] += one.rows
            item["tables"] += 1
    return list(together.values())
