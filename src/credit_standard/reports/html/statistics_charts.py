"""统计图: what the tables hold, as charts of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.reports.contents import statistics
from credit_standard.reports.contents.about import name_of
from credit_standard.reports.html.chart import Chart, bars
from credit_standard.reports.texts import TEXTS
from credit_standard.validation.statistics import filed_within

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.statistics import TableStatistics

MONTHS = 24


@frozen
class ChartPart:
    """One chart of one table, and what is to be said beside it."""

    title: str
    chart: Chart
    remark: str = ""


@frozen
class ChartSection:
    """The charts of one table."""

    id: int
    name: str
    parts: list[ChartPart]


def sections(report: CheckResult, language: Language) -> list[ChartSection]:
    """The tables that have rows, each with its charts."""
    if report.statistics is None:
        return []
    return [
        ChartSection(number, name_of(report.tables[number], language), list(_parts(table, report, language)))
        for number, table in sorted(report.statistics.tables.items())
        if table.rows
    ]


def _parts(table: TableStatistics, report: CheckResult, language: Language) -> Iterator[ChartPart]:
    filled = [(statistics.title(table, name, language), rows) for name, rows in table.filled.items()]
    yield ChartPart(
        _text("statistics-filled", language, rows=table.rows),
        bars(filled, longest=table.rows, drawn=len(filled)),
    )
    for name, codes in table.codes.items():
        if codes:
            field = statistics.title(table, name, language)
            title = _text("statistics-codes", language, field=field)
            yield ChartPart(title, bars(statistics.codes(table, name, language)))
    if table.months:
        months = sorted(table.months.items())[-MONTHS:]
        yield ChartPart(_text("statistics-months", language, count=MONTHS), bars(months, drawn=MONTHS))
    if table.filing.rows:
        yield _filing_part(table, language)
    if units := statistics.units(table, report, language):
        remark = (
            "" if not table.other_units else _text("statistics-other-units", language, rows=table.other_units)
        )
        counts = [(name, rows) for name, rows, _ in units]
        yield ChartPart(_text("statistics-units", language), bars(counts), remark)


def _filing_part(table: TableStatistics, language: Language) -> ChartPart:
    filing = table.filing
    labels = [
        (
            _text("statistics-before", language),
            sum(rows for days, rows in filing.by_days.items() if days < 0),
        ),
        *(
            (_text("statistics-days", language, days=days), filing.by_days[days])
            for days in range(filed_within() + 1)
        ),
        (_text("statistics-later", language, days=filed_within()), filing.late),
    ]
    remark = statistics.filing_sentence(table, language)
    return ChartPart(_text("statistics-filing", language), bars(labels), remark)


def _text(key: str, language: Language, **values: object) -> str:
    return TEXTS(key, language, **values)
