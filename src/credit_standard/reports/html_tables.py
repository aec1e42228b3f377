"""HTML: what the page says about one table."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.reports.about import name_of
from credit_standard.reports.listing import Kind, Listed, kinds
from credit_standard.reports.outcome import state
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Language, Severity
    from credit_standard.validation.report import TableReport

SHOWN = 1_000
"""Findings of one kind that the page lists for one table; a browser has to lay them out."""
_TEXTS = Texts(__file__)


@frozen(kw_only=True)
class TablePart:
    """One table, as the template wants it."""

    id: int
    name: str
    record: str
    rows: int
    about: str
    state: str
    totals: Counter[Severity]
    columns: list[dict[str, Any]]
    kinds: list[dict[str, Any]]


def table_part(table: TableReport, language: Language) -> TablePart:
    found = kinds(table)
    totals: Counter[Severity] = Counter()
    for kind in found:
        totals[kind.entry.severity] += kind.count
    rows = _TEXTS("rows", language, rows=f"{table.rows:,}")
    record = "" if table.title is None else table.title.to(language)
    about = (record, table.layout, " + ".join(table.layers), rows if table.record else None, table.encoding)
    name = name_of(table, language)
    return TablePart(
        id=table.id,
        name=f"{_TEXTS('register', language)} {name}" if table.is_register else name,
        record=record,
        rows=table.rows,
        about=" · ".join(filter(None, about)),
        state=state(table),
        totals=totals,
        columns=_columns(table, language, found),
        kinds=[_kind(kind, language) for kind in found],
    )


def _columns(table: TableReport, language: Language, found: list[Kind]) -> list[dict[str, Any]]:
    """Counts of each field, in the order of the columns; what concerns no column stands last."""
    places = {one.finding.location.field: one.finding.location for kind in found for one in kind.listed}
    columns: dict[str | None, dict[str, Any]] = {}
    for entry, field, count in table.counts:
        place = places.get(field)
        heading = place.heading if place is not None and field is not None else None
        nothing: Counter[Severity] = Counter()
        column = columns.setdefault(
            field,
            {
                "field": field,
                "number": place.column if place is not None and field is not None else None,
                "heading": heading or field or _TEXTS("no-column", language),
                "totals": nothing,
            },
        )
        column["totals"][entry.severity] += count
    return sorted(
        columns.values(), key=lambda one: (one["number"] is None, one["number"] or 0, one["field"] or "")
    )


def _kind(kind: Kind, language: Language) -> dict[str, Any]:
    shown = kind.listed[:SHOWN]
    return {
        "entry": kind.entry,
        "count": kind.count,
        "hints": list(dict.fromkeys(one.finding.hint(language) for one in shown))[:5],
        "rows": [_row(one, language) for one in shown],
        "more": kind.count - len(shown),
    }


def _row(one: Listed, language: Language) -> dict[str, Any]:
    place = one.finding.location
    return {
        "place": place.cell or ("" if place.line is None else f"{place.line:,}"),
        "heading": place.heading or place.field or "",
        "value": one.finding.shown(language) or "",
        "sentence": one.finding.sentence(language),
        "known": one.known,
    }
