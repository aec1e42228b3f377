"""表头的认领: which columns of a table claim which fields, and what is said of each heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.findings import Finding, Location, entry, finding
from credit_standard.findings.masks import is_data, mask_heading, mask_name
from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.headings.near import nearest
from credit_standard.layouts.headings.reading import read_heading
from credit_standard.layouts.layout import Column, Layout
from credit_standard.layouts.units import fits_unit
from credit_standard.model.element import Amount
from credit_standard.model.forbidden import forbidden

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.layouts.headings.reading import HeadingReading
    from credit_standard.layouts.shared_column import ColumnShare

from credit_standard.layouts.binding.bound import BoundField

FORBIDDEN = "HD109"
UNKNOWN, MISSPELT, DOUBLED = "HD101", "HD102", "HD103"
BLANK, CONFLICT = "HD105", "HD107"
IN_UNIT, OTHER_UNIT = "HD110", "HD111"


class Claims:
    """Which columns claim which fields: from left to right, first by the layout's own headings, then by common ones."""

    def __init__(self, layout: Layout, headings: Sequence[str]) -> None:
        self.layout = layout
        self.headings = headings
        self.found: list[tuple[int, Finding]] = []
        self.by_field: dict[str, BoundField] = {}
        self.values: list[tuple[int, Column, ColumnShare | None]] = []
        self.known = False
        self.are_data = any(is_data(heading) for heading in headings)

    @property
    def findings(self) -> list[Finding]:
        """In the order of the columns."""
        return [one for _, one in sorted(self.found, key=lambda pair: pair[0])]

    def claim_all(self) -> None:
        keys = [heading_key(heading) for heading in self.headings]
        unknown: list[int] = []
        for position, key in enumerate(keys):
            first = keys.index(key)
            if not key:
                self.report(position, BLANK)
            elif first != position:
                self.report(position, DOUBLED, first=first + 1)
            elif (reading := read_heading(self.layout, self.headings[position], common=False)) is None:
                unknown.append(position)
            else:
                self.known = True
                self.claim(position, reading)
        for position in sorted(unknown, key=self.gives_way):
            self.claim_common(position, keys[position])

    def gives_way(self, position: int) -> bool:
        """Whether a common heading is its field's only where no other is."""
        reading = read_heading(self.layout, self.headings[position], common=True)
        return reading is not None and any(column.gives_way for column in reading.columns)

    def claim_common(self, position: int, key: str) -> None:
        """A common heading gives way where its field has a column already."""
        reading = read_heading(self.layout, self.headings[position], common=True)
        if reading is not None:
            reading = reading.without(self.by_field)
        if reading is not None:
            self.known = True
            self.claim(position, reading)
        elif self.layout.declaration.about_persons and _is_forbidden(key):
            self.report(position, FORBIDDEN)
        else:
            near = nearest(self.headings[position], self.layout)
            if near is None:
                self.report(position, UNKNOWN)
            else:
                self.report(position, MISSPELT, nearest=near)

    def claim(self, position: int, reading: HeadingReading) -> None:
        own = [column for column in reading.columns if column.value is None]
        taken = next((self.by_field[c.field] for c in own if c.field in self.by_field), None)
        if taken is not None and taken.position is not None:
            self.report_field(position, CONFLICT, taken.field, first=taken.position + 1)
            return
        if reading.unit and not self.is_in_unit(position, own, reading.unit):
            return
        shares = reading.shares
        self.values += [
            (position, c, shares.get(c.field) or c.share) for c in reading.columns if c.value is not None
        ]
        for column in own:
            bound = _bound(column, position, self.headings[position], shares.get(column.field))
            self.by_field[column.field] = evolve(bound, unit=reading.unit or column.unit)

    def is_in_unit(self, position: int, columns: Sequence[Column], unit: str) -> bool:
        """Whether amounts in the unit of a heading can be read; either way it is said."""
        for column in columns:
            fits = fits_unit(self.layout.declaration[column.field], unit)
            self.report_field(position, IN_UNIT if fits else OTHER_UNIT, column.field, unit=unit)
            if not fits:
                return False
        return True

    def report_field(self, position: int, code: str, field: str, **params: str | int) -> None:
        element = self.layout.declaration[field]
        unit = element.unit if isinstance(element, Amount) else ""
        self.report(position, code, field=field, title_zh=element.zh, title_en=element.en, own=unit, **params)

    def bound(self) -> tuple[BoundField, ...]:
        """All fields; a value that comes with a column, or with the table, gives way to a column of its own."""
        for position, column, share in self.values:
            if column.field not in self.by_field:
                self.by_field[column.field] = _bound(column, position, self.headings[position], share)
        for column in self.layout.columns:
            if not column.headings and column.field not in self.by_field:
                self.by_field[column.field] = _bound(column, None, None)
        return tuple(self.by_field.values())

    def report(self, position: int, code: str, *, field: str | None = None, **params: str | int) -> None:
        heading = self.shown(position)
        place = Location(column=position + 1, field=field, heading=heading or None)
        one = finding(entry(code), **params).at(place)
        self.found.append((position, evolve(one, fields=() if field is None else (field,))))

    def shown(self, position: int) -> str:
        """A heading; beside a number of a person an unknown one may be a name."""
        heading = self.headings[position]
        readings = (read_heading(self.layout, heading, common=common) for common in (False, True))
        may_be_name = self.are_data and not is_data(heading) and not any(readings)
        return mask_name(heading) if may_be_name else mask_heading(heading)


def _is_forbidden(key: str) -> bool:
    return any(heading_key(word) in key for word in forbidden().headings)


def _bound(
    column: Column, position: int | None, heading: str | None, share: ColumnShare | None = None
) -> BoundField:
    return BoundField(
        field=column.field,
        position=position,
        heading=heading,
        codes=column.codes,
        when=column.when,
        value=column.value,
        date_form=column.date_form,
        unit=column.unit,
        share=share,
    )
