"""表的报告: what the report says of a table itself, of its headings and when it was read to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard import layouts
from credit_standard.findings import Location, entry, finding
from credit_standard.findings.masks import mask_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.table import Table
    from credit_standard.findings import Finding
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.table_context import TableContext


def add_end(report: TableReport, table: Table) -> None:
    """What is certain of a table only when its last batch was taken."""
    report.add(table.findings)
    report.encoding = table.encoding
    report.complete = table.complete
    report.sha256 = table.sha256


def end_table(report: TableReport, context: TableContext, table: Table) -> None:
    """The same of a table that was checked, and the rules that were not: the table has no column for them."""
    add_end(report, table)
    for rule in context.plan.left_out:
        report.not_evaluated(rule, report.rows, "no-column")


def is_blank_heading(one: Finding) -> bool:
    """Whether a column has no heading: worth telling when it turns out to hold something."""
    return one.name == "blank-heading"


def unrecognised(error: layouts.RecognitionError) -> Finding:
    """That the headings of a table do not tell what it is, with what comes near."""
    near = ", ".join(error.candidates)
    if isinstance(error, layouts.AmbiguousLayoutError):
        return finding(entry("headings-ambiguous"), candidates=near)
    if isinstance(error, layouts.NoHeadingRowError):
        return finding(entry("no-heading-row"))
    return finding(entry("headings-unknown"), near=near)


def doubled_headings(error: layouts.RecognitionError, headings: Sequence[str]) -> Iterator[Finding]:
    """Headings that a table has twice, whatever it is; a row of data has none."""
    if isinstance(error, layouts.NoHeadingRowError):
        return
    keys = [layouts.heading_key(heading) for heading in headings]
    for position, key in enumerate(keys):
        if key and (first := keys.index(key)) != position:
            place = Location(column=position + 1, heading=mask_heading(headings[position]))
            yield finding(entry("doubled-heading"), first=first + 1).at(place)


def in_table(one: Finding, table: Table, *, in_full: bool = False) -> Finding:
    """A finding on the headings, in its table; in JSON and Parquet columns have no place."""
    place = evolve(one.location, file=table.file, member=table.member, sheet=table.sheet, in_full=in_full)
    return evolve(one, location=place if table.first_column is not None else evolve(place, column=None))
