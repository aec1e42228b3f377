"""统计: what the tables hold, as JSON, and in the words that charts and text share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.model import Code, Codes
from credit_standard.reports.texts import TEXTS
from credit_standard.validation.statistics import Filing, filed_within
from credit_standard.working_days import known_years

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.statistics import TableStatistics


def to_json(report: CheckResult) -> Iterator[dict[str, Any]]:
    """One value for each table; shares and medians are for the reader to form, but for the filing time."""
    if report.statistics is None:
        return
    for number, table in sorted(report.statistics.tables.items()):
        yield {
            "table": number,
            "record": table.declaration.name,
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
                {"unit": unit_name(name, report), "rows": unit.rows, **_filing(unit.filing)}
                for name, unit in sorted(table.units.items())
            ],
            "other_units": table.other_units,
        }


def _filing(filing: Filing) -> dict[str, Any]:
    return {"filed": filing.rows, "late": filing.late, "late_after": filed_within(), "median": filing.median}


def unit_name(name: str, report: CheckResult) -> str:
    """The column may hold anything, so a name is shown as far as any value is."""
    return name if report.show_values else mask(name, Sensitivity.ORGANISATION_NAME)


def units(table: TableStatistics, report: CheckResult, language: Language) -> list[tuple[str, int, Filing]]:
    """Name, rows and filing times of each unit, the one with most rows first; none where only one is told."""
    if len(table.units) < 2:
        return []
    nobody = TEXTS("statistics-no-unit", language)
    named = ((unit_name(name, report) or nobody, one.rows, one.filing) for name, one in table.units.items())
    return sorted(named, key=lambda one: (-one[1], one[0]))


def codes(table: TableStatistics, name: str, language: Language) -> list[tuple[str, int]]:
    """The title of each code of a field and how often it occurs, the most frequent first."""
    element = table.declaration[name]
    titles = {"": TEXTS("statistics-no-code", language)}
    if isinstance(element, Code | Codes):
        titles |= {one.code: one.title.to(language) for one in element.known_codes.entries}
    return sorted(((titles[code], rows) for code, rows in table.codes[name].items()), key=lambda one: -one[1])


def title(table: TableStatistics, name: str, language: Language) -> str:
    """Of a field."""
    return table.declaration[name].title.to(language)


def filing_sentence(table: TableStatistics, language: Language) -> str:
    """How many rows were filed late, the median, and of how many the holidays are not known."""
    filing = table.filing
    said = TEXTS(
        "statistics-late",
        language,
        late=filing.late,
        rows=filing.rows,
        median=filing.median,
        days=filed_within(),
    )
    if table.outside_calendar:
        first, last = known_years()
        said += TEXTS("statistics-weekdays", language, rows=table.outside_calendar, first=first, last=last)
    return said
