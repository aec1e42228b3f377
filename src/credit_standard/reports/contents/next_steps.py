"""下一步: what the reader of a report should do, in this order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.findings.masks import printable
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult


_OTHER_HEADINGS = {"HD101", "HD104"}
"""Columns that are unknown or missing: the table may be a unit's own."""


def steps(report: CheckResult, language: Language, sample: int | None = None) -> Iterator[str]:
    """Where only a `sample` of each kind is shown, also how to get the rest."""

    def text(key: str, **values: object) -> str:
        return TEXTS(f"next-{key}", language, **values)

    if not report.complete:
        yield text("unread")
    if report.errors:
        yield text("errors")
    if report.warnings:
        yield text("warnings")
    if report.notes:
        yield text("notes")
    if mendable := sum(
        n for table in report.checked for kind, _, n in report.new_of(table) if kind.form_only
    ):
        yield text("fix", count=mendable, **_files(report, language))
    by_code = report.by_code()
    if any(kind.code in _OTHER_HEADINGS for kind, _, _ in by_code):
        yield text("layout")
    if any(count > (listed if sample is None else min(sample, listed)) for _, count, listed in by_code):
        yield text("listed")
    if by_code:
        key = "explain-layers" if any(table.layers for table in report) else "explain"
        yield text(key, code=by_code[0][0].code)
    if report.errors or not report.complete:
        yield text("again")
    if report.complete and not report.errors:
        yield text("nothing")


def _files(report: CheckResult, language: Language) -> dict[str, str]:
    """The names in a command line: those of the file and of its own layout, where there is only one."""
    names = {table.file for table in report.checked}
    file = (
        Path(next(iter(names))) if len(names) == 1 else Path("文件.csv" if language == "zh" else "FILE.csv")
    )
    ending = ".xlsx" if file.suffix.lower() == ".xlsx" else ".csv"
    layouts = {table.layout for table in report.checked}
    own = layouts.pop() if len(layouts) == 1 else None
    layout = f" --layout {own}" if own is not None and own.endswith(".toml") else ""
    return {"file": printable(str(file) + layout), "out": printable(f"{file.stem}-fixed{ending}")}
