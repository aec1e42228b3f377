"""表头读法: what a heading means in a layout: the columns that it feeds, in which unit, and whose numbers they hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.layouts.headings.spellings import RUNNING_NUMBERS, Spelling, alternatives, spellings
from credit_standard.layouts.shared_column import ColumnShare
from credit_standard.layouts.units import YUAN
from credit_standard.model.element import Code, DocumentNumber, Identifier

if TYPE_CHECKING:
    from credit_standard.layouts.layout import Column, Layout

ByKey = Mapping[str, tuple["Column", ...]]
SUBJECT_NAME, SUBJECT_NUMBER = "subject_name", "subject-number"
_NAMES = frozenset({"姓名", "名称"})  # behind another word for the subject: of a person, of an organisation


@frozen
class HeadingReading:
    """What a heading means.

    Attributes:
        columns: that it feeds; none for a heading that is known and means nothing to the standard.
        unit: that the heading states, where it is another than the columns'.
        shares: by field, where one column holds the numbers of several.
    """

    columns: tuple[Column, ...] = ()
    unit: str = ""
    shares: Mapping[str, ColumnShare] = field(factory=dict, hash=False)

    def without(self, taken: Collection[str]) -> HeadingReading | None:
        """What it means in a table in which these fields have columns of their own; None where nothing is left.

        Of a column of several numbers the others are left; numbers of the kinds that are taken stand in none of them.
        A value that comes with the column gives way alone: the number stays where its kind has a column.
        """
        own = {column.field for column in self.columns if column.value is None}
        kinds = {share.kind for name, share in self.shares.items() if name in taken and name in own}
        columns = tuple(c for c in self.columns if c.field not in taken and self._kind(c) not in kinds)
        if len(columns) == len(self.columns):
            return self
        left = {column.field for column in columns} & own
        if not left or (left != own and not self.shares):
            return None
        free = {c.field: self.shares[c.field] for c in columns if c.field in self.shares}
        shares = {
            name: ColumnShare(one.kind, tuple(sorted(one.kinds, key=kinds.__contains__)))
            for name, one in free.items()
        }
        return HeadingReading(columns, self.unit, shares)

    def _kind(self, column: Column) -> str:
        share = self.shares.get(column.field)
        return "" if share is None else share.kind


NOTHING = HeadingReading()


@lru_cache(maxsize=16_384)
def read_heading(layout: Layout, heading: str, *, common: bool) -> HeadingReading | None:
    """What a heading means in a layout; None where it is unknown.

    Args:
        layout: of the table.
        heading: as the file has it.
        common: by the headings that are common, not by the layout's own.
    """
    by_key = layout.by_common_heading if common else layout.by_heading
    for spelling in spellings(heading):
        reading = _spelt(layout, spelling, by_key)
        if reading is not None:
            return reading
        if not common and spelling.key in layout.ignored_keys:
            return NOTHING
    if not common and any(one.key in RUNNING_NUMBERS for one in spellings(heading)[:2]):
        return NOTHING
    return _either(layout, alternatives(heading)) if common else None


def _spelt(layout: Layout, spelling: Spelling, by_key: ByKey) -> HeadingReading | None:
    columns = by_key.get(spelling.key)
    if columns is None or not spelling.unit:
        return None if columns is None else HeadingReading(columns)
    units = {layout.unit_of(column) for column in columns}
    if units == {spelling.unit}:
        return HeadingReading(columns)
    return HeadingReading(columns, unit=spelling.unit) if units <= YUAN.keys() else None


def _either(layout: Layout, parts: tuple[str, ...]) -> HeadingReading | None:
    """A column of which each cell holds the one or the other: all the same item, or numbers of the subject."""
    readings: list[HeadingReading] = []
    for part in parts:
        if part in _NAMES and readings and {c.field for c in readings[0].columns} == {SUBJECT_NAME}:
            continue
        keys = [
            (spelling, keys)
            for keys in (layout.by_heading, layout.by_common_heading)
            for spelling in spellings(part)
        ]
        reading = next((one for spelling, by_key in keys if (one := _spelt(layout, spelling, by_key))), None)
        if reading is None or reading.unit:
            return None
        readings.append(reading)
    if not readings:
        return None
    fields = {frozenset(column.field for column in one.columns) for one in readings}
    if len(fields) == 1:
        return readings[0]
    kinds = [_kind(layout, one) for one in readings]
    if "" in kinds or len(set(kinds)) < len(kinds):
        return None
    shares = {
        column.field: ColumnShare(kind, tuple(kinds))
        for one, kind in zip(readings, kinds, strict=True)
        for column in one.columns
    }
    columns = tuple(column for one in readings for column in one.columns)
    return HeadingReading(columns, shares=shares) if len(shares) == len(columns) else None


def _kind(layout: Layout, reading: HeadingReading) -> str:
    """The kind of the subject's numbers that a column holds; empty where it holds something else."""
    elements = [(column, layout.declaration[column.field]) for column in reading.columns]
    own = [element for column, element in elements if column.value is None]
    if len(own) != 1 or own[0].concept != SUBJECT_NUMBER:
        return ""
    if isinstance(own[0], Identifier):
        return own[0].kind if len(elements) == 1 else ""
    for column, element in elements:
        if isinstance(own[0], DocumentNumber) and isinstance(element, Code) and column.value is not None:
            entry = element.known_codes.by_code.get(column.value)
            return "" if entry is None else entry.identifier or ""
    return ""
