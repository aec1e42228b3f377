"""One record: the same checks for a mapping from a program as for the row of a file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from attrs import evolve, field, frozen

from credit_standard import layouts
from credit_standard.files import kinds
from credit_standard.files.values.as_text import as_cell
from credit_standard.findings import Finding, Location, entry, finding
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.layouts import HeadingReading, Layout, bind, heading_key, read_heading
from credit_standard.layouts.deprecated import deprecated_whole
from credit_standard.validation.arguments import require_day, require_record
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.showing import shown_value

GIVEN_TWICE = "RE102"


@frozen(kw_only=True)
class RecordResult:
    """Typed values by field (None: absent or invalid) and all findings, placed and masked."""

    values: dict[str, Any] = field(repr=False)
    findings: tuple[Finding, ...]


def check_record(
    record: str,
    values: Mapping[str, object],
    *,
    layout: str | None = None,
    standard: LayeredStandard = NATIONAL,
    as_of: date | None = None,
) -> tuple[Finding, ...]:
    """Findings of all severities for one record.

    Args:
        record: name of the record type, or its Chinese or English title.
        values: by field name, Chinese or English title, national short code or a heading of `layout`; text or typed
            values. What is not there is absent.
        layout: name of a layout; the record's own names when None.
        standard: with its layers.
        as_of: the day on which the data is judged; without it nothing is said about the future.

    Raises:
        ValueError: there is no such record type or layout; names those that are near.
    """
    return read_record(record, values, layout=layout, standard=standard, as_of=as_of).findings


def read_record(
    record: str,
    values: Mapping[str, object],
    *,
    layout: str | None = None,
    standard: LayeredStandard = NATIONAL,
    as_of: date | None = None,
) -> RecordResult:
    """As `check_record`, with the typed values."""
    require_record(record, values)
    require_day(as_of)
    chosen = None if layout is None else layouts.get(layout, standard)
    form = _form(record, chosen, as_of, standard)
    if own := tuple(str(key) for key in values if key not in form.positions and form.needs_column(str(key))):
        form = _form(record, chosen, as_of, standard, own)
    cells: list[str | None] = [None] * form.width
    what: list[int] | None = None
    findings: list[Finding] = [*form.deprecated]
    given: set[int] = set()
    for key, value in values.items():
        position = form.positions.get(key, -1)
        if position < 0:
            position = form.position(str(key))
        if position < 0:
            findings.extend(form.unknown(str(key)))
            continue
        if position in given:
            findings.append(form.at(finding(entry(GIVEN_TWICE)), position))
        given.add(position)
        cells[position], kind = as_cell(value)
        what = [kinds.TEXT] * form.width if what is None and kind > kinds.TEXT else what
        if what is not None:
            what[position] = kind
    checked = form.plan.check_record(cells, what)
    findings.extend(form.placed(one, cells) for one in checked.findings)
    return RecordResult(values=checked.values, findings=tuple(findings))


@frozen
class _Form:
    """An empty form of a layout: one cell for each of its headings, and where the value of a key goes."""

    layout: Layout
    headings: tuple[str, ...]
    plan: Plan
    width: int = field(init=False)
    positions: dict[str, int] = field(init=False, repr=False)
    deprecated: tuple[Finding, ...] = field(init=False, repr=False)

    @width.default
    def _width(self) -> int:
        return len(self.headings)

    @positions.default
    def _positions(self) -> dict[str, int]:
        of_field = {name: placed.position for name, placed in self.plan.binding.placed.items()}
        own = {name: position for name, position in of_field.items() if name in self.plan.cells}
        keys = {
            key: of_field[column.field]
            for column in reversed(self.layout.columns)
            if column.value is None and column.field in of_field
            for key in column.keys
        }
        return {**own, **keys, **{heading: place for place, heading in enumerate(self.headings)}}

    @deprecated.default
    def _deprecated(self) -> tuple[Finding, ...]:
        return tuple(deprecated_whole(self.layout))

    def position(self, key: str) -> int:
        """The cell that a key means; below zero where it means none."""
        place = self.positions.get(key, -1)
        if place < 0:
            place = self.positions.get(heading_key(key), -1)
        if place < 0 and (reading := self._reading(key)) is not None and reading.columns:
            place = self.plan.binding.placed[reading.columns[0].field].position
        return place

    def needs_column(self, key: str) -> bool:
        """Whether a key means more than a cell of this form can hold: another unit, or numbers of several kinds."""
        if key in self.positions or heading_key(key) in self.positions:
            return False
        reading = self._reading(key)
        return (
            reading is not None
            and len(reading.columns) > 0
            and (bool(reading.unit or reading.shares) or any(c.value is not None for c in reading.columns))
        )

    def _reading(self, key: str) -> HeadingReading | None:
        own = read_heading(self.layout, key, common=False)
        return own or read_heading(self.layout, key, common=True)

    def unknown(self, key: str) -> list[Finding]:
        """What is said of a heading that the layout does not know."""
        found = (one for one in bind(self.layout, (key,)).findings if one.location.column == 1)
        return [evolve(one, location=evolve(one.location, column=None)) for one in found]

    def at(self, one: Finding, position: int) -> Finding:
        """A finding at a cell of the form."""
        name, placed = next((n, p) for n, p in self.plan.binding.placed.items() if p.position == position)
        return evolve(one, location=Location(field=name, heading=placed.heading), fields=(name,))

    def placed(self, one: Finding, cells: list[str | None]) -> Finding:
        """A finding with its field's heading and masked value."""
        name = one.fields[0]
        place = self.plan.binding.placed.get(name)
        if place is None:
            return evolve(one, location=Location(field=name))
        raw = (cells[place.position] or "").strip()
        declaration = self.plan.binding.declaration
        value = shown_value(raw, declaration[name], declaration) if raw else None
        return one.at(Location(field=name, heading=place.heading), value)


@lru_cache(maxsize=256)
def _form(
    record: str, layout: Layout | None, as_of: date | None, under: LayeredStandard, own: tuple[str, ...] = ()
) -> _Form:
    """The form of a layout; `own` headings stand in it in the place of the titles of what they feed."""
    declaration = under.declared(record)
    chosen = layouts.canonical(declaration) if layout is None else layout
    if chosen.record != declaration.name:
        raise ValueError(f"layout {chosen.name!r} is one of {chosen.record}, not of {declaration.name}")
    fed = {one.field for one in bind(chosen, own).fields if one.position is not None}
    titles = (
        one for one in chosen.titles if not fed & {c.field for c in chosen.by_heading[heading_key(one)]}
    )
    headings = (*titles, *own)
    return _Form(chosen, headings, Plan(bind(chosen, headings), as_of))
