"""HTML: what the page says about one table: line by line what is wrong, then how often in which column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.reports.contents.about import checked_as, name_of
from credit_standard.reports.contents.outcome import state
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Finding, Language, Severity
    from credit_standard.reports.contents.found import Found

SHOWN = 1_000
"""Findings that the page lists for one table; a browser has to lay them out."""


@frozen
class FileLine:
    """All that is wrong in one line of the file; `place` is empty for what concerns the table as a whole."""

    place: str
    findings: list[dict[str, Any]]


@frozen(kw_only=True)
class TablePart:
    """One table, as the template wants it."""

    id: int
    name: str
    about: str
    state: str
    rows: int
    rows_with_errors: int
    totals: dict[Severity, int]
    lines: list[FileLine]
    columns: list[dict[str, Any]]
    more: int


def table_part(found: Found, language: Language) -> TablePart:
    table = found.table
    new = sorted(
        (one for kind in found.kinds for one in kind.findings),
        key=lambda one: (one.location.row or 0, one.location.column or 0, one.severity.rank),
    )
    shown = new[:SHOWN]
    name = name_of(table, language)
    rows = TEXTS("rows", language, rows=f"{table.rows:,}") if table.was_checked else ""
    about = (checked_as(table, language), rows, table.encoding)
    return TablePart(
        id=table.id,
        name=f"{TEXTS('register', language)} {name}" if table.is_register else name,
        about=" · ".join(filter(None, about)),
        state=state(table),
        rows=table.rows,
        rows_with_errors=table.rows_with_errors,
        totals={kind.entry.severity: found.number(kind.entry.severity) for kind in found.kinds},
        lines=list(_lines(shown, language)),
        columns=_columns(found.counts, new, language),
        more=sum(kind.new for kind in found.kinds) - len(shown),
    )


def _lines(findings: list[Finding], language: Language) -> Iterator[FileLine]:
    for line, together in groupby(findings, key=lambda one: one.location.line if one.location.row else None):
        place = "" if line is None else f"{line:,}"
        yield FileLine(place, [_row(one, language) for one in together])


def _row(one: Finding, language: Language) -> dict[str, Any]:
    return {
        "severity": one.severity,
        "code": one.code,
        "heading": "" if one.entry.about_rows else one.heading or one.location.field or "",
        "cell": one.location.cell or "",
        "value": one.shown(language) or "",
        "sentence": one.sentence(language),
        "hint": one.hint(language),
    }


def places_of(findings: list[Finding]) -> list[str]:
    """The lines in which findings of one kind stand."""
    lines = dict.fromkeys(one.location.line for one in findings if one.location.row and one.location.line)
    return [f"{line:,}" for line in lines]


def _columns(
    counts: Iterable[tuple[Entry, str | None, int]], findings: list[Finding], language: Language
) -> list[dict[str, Any]]:
    """Counts of each field, in the order of the columns; what concerns no column stands last."""
    places = {one.location.field: one.location for one in findings}
    columns: dict[str | None, dict[str, Any]] = {}
    for entry, field, count in counts:
        place = places.get(field)
        heading = place.heading if place is not None and field is not None else None
        nothing: Counter[Severity] = Counter()
        column = columns.setdefault(
            field,
            {
                "number": place.column if place is not None and field is not None else None,
                "heading": heading or field or TEXTS("no-column", language),
                "totals": nothing,
            },
        )
        column["totals"][entry.severity] += count
    return sorted(columns.values(), key=lambda one: (one["number"] is None, one["number"] or 0))
