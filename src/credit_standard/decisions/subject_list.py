"""名单: the subjects that a department hands in: a table with their numbers, and their names where it has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.decisions.identity import kind_of_number
from credit_standard.files import open_tables
from credit_standard.files.table import NotRead, UnreadableError
from credit_standard.findings import Location, entry, finding

if TYPE_CHECKING:
    from credit_standard.files.table import Table
    from credit_standard.findings import Finding

_NAMES = ("名称", "姓名", "name")


@frozen
class Asked:
    """One who is asked about.

    Attributes:
        row: of the list, from 1.
        number: as it stands there.
        name: as it stands there; empty where the list has none.
    """

    row: int
    number: str = field(repr=False)
    name: str = field(default="", repr=False)


def read_list(file: str) -> tuple[Asked, ...]:
    """The subjects in a file: the first table in which a column holds numbers of subjects, with or without headings.

    Raises:
        UnreadableError: the file cannot be read, or no column holds numbers.
        FileNotFoundError: it is not there.
    """
    why: Finding | None = None
    for part in open_tables(file):
        if isinstance(part, NotRead):
            why = why or next((one for one in part.findings if one.is_error), None)
            continue
        found = tuple(_asked(part))
        if found:
            return found
    raise UnreadableError(why or finding(entry("decision-no-subjects")).at(Location(file=file)))


def _asked(table: Table) -> Iterator[Asked]:
    rows = [tuple(row) for batch in table.batches() for row in batch.columns.iter_rows()]
    has_no_headings = any(_is_number(one) for one in table.headings)
    if has_no_headings:
        rows = [table.headings, *rows]
    column = _most((at for row in rows for at, cell in enumerate(row) if _is_number(cell)))
    if column is None:
        return
    names = [] if has_no_headings else [
        at for at, one in enumerate(table.headings)
        if at != column and any(word in one.casefold() for word in _NAMES)
    ]  # fmt: skip
    for number, row in enumerate(rows, 1):
        cell = (row[column] or "").strip()
        if cell:
            name = (row[names[0]] or "").strip() if names else ""
            yield Asked(number, cell, name)


def _is_number(cell: str | None) -> bool:
    return bool(cell) and kind_of_number(cell or "")[0] is not None


def _most(places: Iterable[int]) -> int | None:
    counted: dict[int, int] = {}
    for one in places:
        counted[one] = counted.get(one, 0) + 1
    return max(counted, key=lambda one: (counted[one], -one), default=None)
