"""定位: findings of a reader, at a row and a line of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, frozen

from credit_standard.files.supplies.supply import SupplyFault
from credit_standard.findings import Finding, Location, entry

if TYPE_CHECKING:
    from collections.abc import Callable


def placed(
    name: str, table: Location, /, *, row: int | None = None, line: int | None = None, **params: str | int
) -> Finding:
    """A finding of the kind `name` in this table.

    Args:
        name: slug of the finding.
        table: file, member and sheet.
        row: data row, from 1; None for the table as a whole.
        line: physical line on which that row starts, from 1.
        params: what the message says; safe values only.
    """
    return of_fault(SupplyFault(name, params), evolve(table, row=row, line=line))


def apart(place: Location, part: Literal["file", "member", "sheet"], taken: set[str]) -> Location:
    """A place among its like: two names that are masked alike are numbered, `1301**********0019 (2).csv`.

    Args:
        place: of a file, member or sheet.
        part: which of the three it is.
        taken: the names before it, to which this one is added.
    """
    name = given = str(getattr(place, part))
    stem, point, ending = (given, "", "") if part == "sheet" or "." not in given else given.rpartition(".")
    number = 1
    while name in taken:
        number += 1
        name = f"{stem} ({number}){point}{ending}"
    taken.add(name)
    changed: dict[str, Any] = {} if name == given else {part: name}
    return evolve(place, **changed)


def of_fault(fault: SupplyFault, place: Location) -> Finding:
    """The finding on what kept a supply from giving all its bytes."""
    kind = entry(fault.name)
    return Finding(entry=kind, severity=kind.severity, params=fault.params, location=place)


@frozen(kw_only=True)
class Outline:
    """What is known of a table when its rows are read.

    Attributes:
        location: file, member and sheet.
        columns: number of its columns.
        record_bytes: greatest length of a record.
        separator: one byte between cells.
        lone_returns: lines end in a carriage return alone, which is said once.
        encoding: what is known of it by now.
        cut_short: whether it is known by now that the text ends too soon; its last record may have lost cells then.
    """

    location: Location
    columns: int
    record_bytes: int
    separator: bytes = b","
    lone_returns: bool = False
    encoding: Callable[[], str] = lambda: "utf-8"
    cut_short: Callable[[], bool] = lambda: False

    def at(self, name: str, row: int, line: int, **params: str | int) -> Finding:
        """A finding about one row."""
        return placed(name, self.location, row=row, line=line, **params)
