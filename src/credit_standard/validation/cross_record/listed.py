"""From places of rows to findings in the reports of their tables: all counted, the first ones listed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.findings import Bilingual, entry, finding
from credit_standard.findings.masks import printable
from credit_standard.validation.cross_record.foreign_key_fields import ForeignKeyFields
from credit_standard.validation.hashed_rows import ROW_BITS, SEED, rows_of, tables_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.findings import Entry, Location
    from credit_standard.validation.cross_record.columns import Columns
    from credit_standard.validation.hashed_rows import Twins
    from credit_standard.validation.listing import Listing
    from credit_standard.validation.report import Report, TableReport

    Tables = Mapping[int, "Listed"]


@frozen
class Listed:
    """A table under check, with what is needed to put findings into its report."""

    listing: Listing
    columns: Columns

    @cached_property
    def foreign_keys(self) -> ForeignKeyFields:
        """The fields that refer to other records, and those that others may refer to."""
        return ForeignKeyFields.of(self.columns.plan, self.listing.standard)

    @property
    def report(self) -> TableReport:
        return self.listing.table

    @property
    def record(self) -> str:
        return self.columns.plan.binding.declaration.name

    def of(self, report: Report) -> Listed:
        """The same table in a report that may have been merged from others."""
        return evolve(self, listing=evolve(self.listing, table=report.tables[self.report.id]))

    def record_hash(self, rows: int) -> NDArray[np.uint64]:
        """The same in each row: what belongs to another record type is never the same."""
        return _constant(self.record, rows)

    def headings_hash(self, rows: int) -> NDArray[np.uint64]:
        """The same in each row: rows under other headings are never the same."""
        bound = self.columns.plan.binding.fields
        return _constant(f"{self.record} {[(one.field, one.position) for one in bound]}", rows)

    def where(self, line: int, other: Listed) -> Bilingual:
        """A line of this table, as another table's message (or its own) names it."""
        if other is self:
            return Bilingual(f"第 {line} 行", f"line {line}")
        parts = (self.report.file, self.report.member, self.report.sheet)
        name = printable(" / ".join(part for part in parts if part))
        return Bilingual(f"“{name}”第 {line} 行", f"line {line} of “{name}”")

    def titles(self, fields: tuple[str, ...]) -> Bilingual:
        elements = [self.columns.plan.binding.declaration[name] for name in fields]
        return Bilingual("、".join(one.zh for one in elements), ", ".join(one.en for one in elements))

    def mark(self, kind: Entry, field: str | None, rows: NDArray[np.int64]) -> int:
        """Count rows, in order; how many of the first are to be listed."""
        self.report.count_rows(kind, field, rows)
        limit = self.report.listed_at_most
        return rows.size if limit is None else min(limit, rows.size)

    def say(
        self,
        kind: Entry,
        fields: tuple[str, ...],
        place: tuple[int, int],
        related: tuple[Location, ...] = (),
        **params: str | int,
    ) -> None:
        """List one finding at a row and its line."""
        location = self.listing.place(fields[0] if fields else None, row=place[0], line=place[1])
        one = evolve(finding(kind, **params), location=location, fields=fields, related=related)
        self.report.list_finding(one)


def list_twins(tables: Tables, code: str, twins: Twins, fields: Mapping[int, tuple[str, ...]]) -> None:
    """Say of each row that repeats another which one that is.

    Args:
        tables: of the call.
        code: of the finding.
        twins: the rows, in order.
        fields: of each table that are the same in both rows, the one first at which the finding stands.
    """
    kind = entry(code)
    for number, start, end in each_table(twins.places):
        table, named = tables[number], fields[number]
        rows = rows_of(twins.places[start:end])
        titles = table.titles(named)
        for at in range(table.mark(kind, named[0] if named else None, rows)):
            first, line = int(twins.first_places[start + at]), int(twins.first_lines[start + at])
            other = tables[first >> ROW_BITS]
            said = other.where(line, table)
            related = other.listing.place(
                named[0] if named else None, row=int(rows_of(twins.first_places[start + at])), line=line
            )
            table.say(
                kind,
                named,
                (int(rows[at]), int(twins.lines[start + at])),
                (related,),
                other=line,
                other_zh=said.zh,
                other_en=said.en,
                fields_zh=titles.zh,
                fields_en=titles.en,
            )


def each_table(places: NDArray[np.int64]) -> list[tuple[int, int, int]]:
    """The tables of places that are in order: number, start and end."""
    import numpy as np

    tables = tables_of(places)
    opens = np.ones(tables.size, np.bool_)
    opens[1:] = tables[1:] != tables[:-1]
    starts = np.flatnonzero(opens)
    bounds = [*starts.tolist(), places.size]
    return [(number, *bounds[at : at + 2]) for at, number in enumerate(tables[starts].tolist())]


def _constant(text: str, rows: int) -> NDArray[np.uint64]:
    import numpy as np
    import polars as pl

    return np.full(rows, pl.Series([text]).hash(SEED)[0], np.uint64)
