"""统计部分: what the tables hold, as JSON and as charts of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import records
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.model import Code, Codes
from credit_standard.reports.chart import Chart, bars
from credit_standard.reports.closing import name_of
from credit_standard.reports.texts import Texts
from credit_standard.validation.statistics import FILED_WITHIN, Filing
from credit_standard.validation.working_days import known_years

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.model import Declaration
    from credit_standard.validation.report import Report
    from credit_standard.validation.statistics import TableStatistics

_TEXTS = Texts(__file__)


def to_json(report: Report) -> Iterator[dict[str, Any]]:
    """One value for each table; shares and medians are for the reader to form, but for the filing time."""
    if report.statistics is None:
        return
    for number, table in sorted(report.statistics.tables.items()):
        yield {
            "table": number,
            "record": table.record,
            "rows": table.rows,
            "filled": table.filled,
            "codes": {name: dict(sorted(codes.items())) for name, codes in table.codes.items() if codes},
            "months": dict(sorted(table.months.items())),
            "filing": {
                **_filing(table.filing),
                "working_days": {str(days): rows for days, rows in sorted(table.filing.by_days.items())},
                "outside_calendar": table.outside_calendar,
            },
            "units": [
                {"unit": _unit(name, report), "rows": unit.rows, **_filing(unit.filing)}
                for name, unit in sorted(table.units.items())
            ],
            "other_units": table.other_units,
        }


def _unit(name: str, report: Report) -> str:
    """The column may hold anything, so a name is shown as far as any value is."""
    return name if report.show_values else mask(name, Sensitivity.ORGANISATION_NAME)


def _filing(filing: Filing) -> dict[str, Any]:
    return {"filed": filing.rows, "late": filing.late, "late_after": FILED_WITHIN, "median": filing.median}


@frozen
class Part:
    """One chart of one table, and what is to be said beside it."""

    title: str
    chart: Chart
    remark: str = ""


@frozen
class Section:
    """The charts of one table."""

    id: int
    name: str
    parts: list[Part]


def sections(report: Report, language: Language) -> list[Section]:
    """The tables that have rows, each with its charts."""
    if report.statistics is None:
        return []
    return [
        Section(number, name_of(report.tables[number], language), list(_parts(table, report, language)))
        for number, table in sorted(report.statistics.tables.items())
        if table.rows
    ]


def _parts(table: TableStatistics, report: Report, language: Language) -> Iterator[Part]:
    declaration = records.declared(table.record)
    filled = [(_title(declaration, name, language), rows) for name, rows in table.filled.items()]
    yield Part(
        _text("statistics-filled", language, rows=table.rows),
        bars(filled, longest=table.rows, drawn=len(filled)),
    )
    for name, codes in table.codes.items():
        if codes:
            title = _text("statistics-codes", language, field=_title(declaration, name, language))
            yield Part(
                title, bars(sorted(_entries(declaration, name, codes, language), key=lambda one: -one[1]))
            )
    if table.months:
        yield Part(_text("statistics-months", language), bars(sorted(table.months.items())[-24:], drawn=24))
    if table.filing.rows:
        yield _filing_part(table, language)
    named = [
        (_unit(name, report) or _text("statistics-no-unit", language), unit.rows)
        for name, unit in table.units.items()
    ]
    if len(named) > 1:
        remark = (
            "" if not table.other_units else _text("statistics-other-units", language, rows=table.other_units)
        )
        yield Part(_text("statistics-units", language), bars(sorted(named, key=lambda one: -one[1])), remark)


def _filing_part(table: TableStatistics, language: Language) -> Part:
    filing = table.filing
    labels = [
        (
            _text("statistics-before", language),
            sum(rows for days, rows in filing.by_days.items() if days < 0),
        ),
        *(
            (_text("statistics-days", language, days=days), filing.by_days[days])
            for days in range(FILED_WITHIN + 1)
        ),
        (_text("statistics-later", language, days=FILED_WITHIN), filing.late),
    ]
    first, last = known_years()
    remark = _text(
        "statistics-late",
        language,
        late=filing.late,
        rows=filing.rows,
        median=filing.median,
        days=FILED_WITHIN,
    )
    if table.outside_calendar:
        remark += _text("statistics-weekdays", language, rows=table.outside_calendar, first=first, last=last)
    return Part(_text("statistics-filing", language), bars(labels), remark)


def _entries(
    declaration: Declaration, name: str, codes: dict[str, int], language: Language
) -> Iterator[tuple[str, int]]:
    element = declaration.by_name.get(name)
    titles = {}
    if isinstance(element, Code | Codes):
        titles = {one.code: one.title.to(language) for one in element.known_codes.entries}
    for code, rows in codes.items():
        yield titles.get(code, code) or _text("statistics-no-code", language), rows


def _title(declaration: Declaration, name: str, language: Language) -> str:
    element = declaration.by_name.get(name)
    return name if element is None else element.title.to(language)


def _text(key: str, language: Language, **values: object) -> str:
    return _TEXTS(key, language, **values)
