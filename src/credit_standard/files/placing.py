"""定位: findings of a reader, at a row and a line of its table."""

from __future__ import annotations

from attrs import frozen

from credit_standard.findings import Finding, Location, entry


def placed(
    name: str, table: Location, *, row: int | None = None, line: int | None = None, **params: str | int
) -> Finding:
    """A finding of the kind `name` in this table.

    Args:
        name: slug of the finding.
        table: file, member and sheet.
        row: data row, from 1; None for the table as a whole.
        line: physical line on which that row starts, from 1.
        params: what the message says; safe values only.
    """
    kind = entry(name)
    location = Location(file=table.file, member=table.member, sheet=table.sheet, row=row, line=line)
    return Finding(entry=kind, severity=kind.severity, params=params, location=location)


@frozen(kw_only=True)
class Outline:
    """What is known of a table when its rows are read.

    Attributes:
        location: file, member and sheet.
        columns: number of its columns.
        record_bytes: greatest length of a record.
    """

    location: Location
    columns: int
    record_bytes: int

    def at(self, name: str, row: int, line: int, **params: str | int) -> Finding:
        """A finding about one row."""
        return placed(name, self.location, row=row, line=line, **params)
