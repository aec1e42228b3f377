"""From places of rows to findings in the reports of their tables: all counted, the first ones listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.findings import Bilingual, entry, finding
from credit_standard.findings.masks import printable
from credit_standard.findings.texts import Texts
from credit_standard.validation.comparison.hashed_rows import ROW_BITS, rows_of, tables_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.findings import Entry, Location
    from credit_standard.validation.comparison.hashed_rows import Twins
    from credit_standard.validation.report import Report, TableReport
    from credit_standard.validation.table_context import TableContext


_TEXTS = Texts(__file__)


@frozen
class TableFindings:
    """Puts findings that only several rows show into the report of a table, when all rows are known."""

    table: TableContext
    report: TableReport

    def where(self, line: int, other: TableFindings) -> Bilingual:
        """A line of this table, as another table's message (or its own) names it."""
        if other is self:
            return _TEXTS.both("line", line=line, table="")
        parts = (self.report.file, self.report.member, self.report.sheet)
        name = printable(" / ".join(part for part in parts if part))
        return _TEXTS.both("line", line=line, table=name)

    def titles(self, fields: tuple[str, ...]) -> Bilingual:
        elements = [self.table.plan.declaration[name] for name in fields]
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
        location = self.table.place(fields[0] if fields else None, row=place[0], line=place[1])
        one = evolve(finding(kind, **params), location=location, fields=fields, related=related)
        self.report.list_finding(one)


def findings_of(report: Report, tables: Mapping[int, TableContext]) -> dict[int, TableFindings]:
    """For each table of a call what puts findings into its report."""
    return {number: TableFindings(table, report.tables[number]) for number, table in tables.items()}


def list_twins(
    tables: Mapping[int, TableFindings], code: str, twins: Twins, fields: Mapping[int, tuple[str, ...]]
) -> None:
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
            related = other.table.place(
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
