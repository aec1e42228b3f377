"""事件: what one record brings under one indicator: rows that apply, units of points, days on which they count."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.codes.code_value import code_of
from credit_standard.language.python import RecordCells
from credit_standard.lifecycle.record.record import Record
from credit_standard.scoring.card import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    Effect,
    Fact,
    Indicator,
    Remedy,
)
from credit_standard.scoring.evaluation.standing import reference
from credit_standard.scoring.score import RecordRef, Uncounted

if TYPE_CHECKING:
    from credit_standard.language.tables import DecisionTable, Row


@frozen(kw_only=True, eq=False)
class Event:
    """One row that applies to one record.

    Attributes:
        ref: the record.
        rule: the row.
        day: of the event.
        first, end: when it counts.
        points: units, as the row says.
        effect: of the row.
        remedy: what the correction brings; None where there is none.
        same, together: values of the fields by which events are repeated, and belong together.
        order: what decides between events of one day; never shown.
    """

    ref: RecordRef
    rule: str
    day: date
    first: date
    end: date | None
    points: int
    effect: Effect
    remedy: Remedy | None
    same: Any = None
    together: Any = None
    order: tuple[Any, ...] = ()

    def counts_on(self, day: date) -> bool:
        return self.first <= day and (self.end is None or day < self.end)


Brought = tuple[tuple[Event, ...], tuple[Uncounted, ...]]


def day_of(values: Any, name: str) -> date | None:
    """The day of an event: a date, or the last day of a year."""
    value = values.get(name)
    if isinstance(value, int):
        return date(value, 12, 31) if 1 <= value <= 9999 else None
    day: date | None = value
    return day


def events(record: Record, indicator: Indicator | Fact, as_of: date) -> Brought:
    """What a record that counts brings under an indicator up to a day, and what of it could not be evaluated."""
    name = indicator.name
    day = day_of(record.values, indicator.day)
    ref = reference(record, day)
    if day is None:
        return (), (Uncounted(indicator=name, record=ref, reason="no-day"),)
    if day > as_of and not isinstance(record.values.get(indicator.day), int):
        return (), (Uncounted(indicator=name, record=ref, reason="not-yet-happened"),)
    corrected = _corrected_on(record, indicator, as_of)
    if indicator.is_dated:
        return _events(record, indicator, day, corrected, as_of)
    # but for the correction the day of the question changes nothing: what was worked out stays with the record
    asked = (indicator, corrected)
    found: Brought | None = record.known.get(asked)
    if found is None:
        found = record.known[asked] = _events(record, indicator, day, corrected, as_of)
    return found


def _events(
    record: Record, indicator: Indicator | Fact, day: date, corrected: date | None, as_of: date
) -> Brought:
    name, ref = indicator.name, reference(record, day)
    values = _values(record, indicator)
    answer = indicator.table.answer(_cells(indicator.table, values, record), as_of)
    if answer.state == "undecided":
        return (), (Uncounted(indicator=name, record=ref, reason="unreadable", missing=answer.missing),)
    if answer.state == "conflict":
        return (), (Uncounted(indicator=name, record=ref, reason="conflict"),)
    found: list[Event] = []
    omitted: list[Uncounted] = []
    for row in _rows(answer.rows, indicator):
        event = _OneEvent(record, indicator, values, day, ref, corrected, as_of).event(*row)
        if isinstance(event, Event):
            found.append(event)
        else:
            omitted.append(event)
    return tuple(found), tuple(omitted)


def _rows(rows: tuple[Row[Effect], ...], indicator: Indicator | Fact) -> tuple[tuple[str, Effect], ...]:
    if not rows and indicator.table.otherwise is not None:
        return (("otherwise", indicator.table.otherwise),)
    return tuple((row.name, row.then) for row in rows)


def _values(record: Record, indicator: Indicator | Fact) -> Mapping[str, Any]:
    if not isinstance(indicator, Indicator) or not indicator.derived:
        return record.values
    values = dict(record.values)
    for name, one in indicator.derived.items():
        start, end = values.get(one.start), values.get(one.end)
        values[name] = None if start is None or end is None else (end - start).days
    return values


def _cells(table: DecisionTable[Any], values: Mapping[str, Any], record: Record) -> RecordCells:
    given = {one for one in table.named if values.get(one) is not None or one in record.invalid}
    return RecordCells(values, given)


@frozen(eq=False)
class _OneEvent:
    """A record under an indicator: its values with those that are derived, and the day."""

    record: Record
    indicator: Indicator | Fact
    values: Mapping[str, Any]
    day: date
    ref: RecordRef
    corrected: date | None
    as_of: date

    def event(self, rule: str, effect: Effect) -> Event | Uncounted:
        """What a row brings that applies."""
        valid = effect.valid or self.indicator.valid
        days = (self.day, None) if valid is None else valid.days(self.day, self.values)
        if days is None:
            return Uncounted(indicator=self.indicator.name, record=self.ref, reason="no-validity")
        points = effect.points
        if effect.each is not None:
            quantity = self.values.get(effect.each.input)
            if quantity is None:
                return self._without_quantity(effect.each.input)
            points += effect.each.of(quantity)
        remedy, same, together = None, None, None
        if isinstance(self.indicator, Indicator):
            remedy = self._remedy(self.indicator)
            repeats = self.indicator.repeats
            same = None if repeats is None else _compared(self.indicator, repeats.same, self.values)
            together = _compared(self.indicator, self.indicator.heaviest_of, self.values)
        order = (
            self.day, points, rule, days[0], days[1] or date.max, order_of_remedy(remedy), self.ref.number or "",
        )  # fmt: skip
        return Event(
            ref=self.ref, rule=rule, day=self.day, first=days[0], end=days[1], points=points, effect=effect,
            remedy=remedy, same=same, together=together, order=order,
        )  # fmt: skip

    def _remedy(self, indicator: Indicator) -> Remedy | None:
        """What the correction brings."""
        if indicator.remedies is None or self.corrected is None:
            return None
        values = {
            **self.record.values,
            CORRECTION_DAYS: max((self.corrected - self.day).days, 0),
            CORRECTION_YEARS: max(self.corrected.year - self.day.year, 0),
        }
        cells = _cells(indicator.remedies, values, self.record)
        return indicator.remedies.answer(cells, self.as_of).then

    def _without_quantity(self, name: str) -> Uncounted:
        reason = "unreadable" if name in self.record.invalid else "quantity-missing"
        return Uncounted(indicator=self.indicator.name, record=self.ref, reason=reason, missing=(name,))


def order_of_remedy(remedy: Remedy | None) -> tuple[Any, ...]:
    if remedy is None:
        return ()
    return (remedy.back or Decimal(0), remedy.points or 0, remedy.grade or "", remedy.lifts)


def _corrected_on(record: Record, indicator: Indicator | Fact, as_of: date) -> date | None:
    """The day on which it was corrected, as far as that is known by a day and the card asks."""
    if not isinstance(indicator, Indicator) or indicator.remedies is None:
        return None
    days = (record.values.get(one) for one in indicator.corrected)
    corrected: date | None = next((day for day in days if day is not None), None)
    return None if corrected is None or corrected > as_of else corrected


def _compared(indicator: Indicator, name: str | None, values: Mapping[str, Any]) -> Any:
    """A value by which events are compared: codes without their text."""
    value = None if name is None else values.get(name)
    if name is None or value is None:
        return None
    kind = indicator.declaration.types[name].kind
    if kind == "codes":
        return tuple(sorted(str(code_of(one)) for one in value))
    return code_of(value) if kind == "code" else value
