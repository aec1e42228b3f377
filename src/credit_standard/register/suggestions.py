"""名称提示: names of the register beside the rows that are listed.

Beside a subject that the register does not know stand the names that come near to its own; beside a number that it has
under another name stands that name. Such rows are few, so the register is read a second time for them, at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.register.name_queries import AT_MOST, NameQueries
from credit_standard.register.near import Nearest, can_measure
from credit_standard.register.second_reading import SecondReading
from credit_standard.validation.comparison.hash_index import HashIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.register.name_queries import NamedRows, NameQuery
    from credit_standard.register.register import Register
    from credit_standard.register.registered import Registered
    from credit_standard.validation.report import Reason
    from credit_standard.validation.table_context import TableContext

UNKNOWN_SUBJECT, OTHER_NAME = "RE501", "RE503"
WITHOUT: Mapping[str, Mapping[str, str]] = {
    UNKNOWN_SUBJECT: {"near_zh": "", "near_en": ""},
    OTHER_NAME: {"registered_zh": "", "registered_en": ""},
}
"""By code, the params of a finding beside which no name stands."""


@define
class Suggestions:
    """Takes the rows of a call and, at the end, the names beside them."""

    _queries: dict[tuple[int, str], NameQueries] = field(init=False, factory=dict)
    _beside: dict[tuple[int, str, int], Mapping[str, str]] = field(init=False, factory=dict, repr=False)
    _why_none: dict[str, Reason] = field(init=False, factory=dict)

    def ask(
        self,
        table: TableContext,
        code: str,
        subjects: NamedRows,
        rows: NDArray[np.int64],
        at: NDArray[np.int64],
    ) -> None:
        """Take in the rows of a batch that have a finding; see `NameQueries.add`."""
        if code in WITHOUT:
            key = (table.number, code)
            self._queries.setdefault(key, NameQueries.of(table.listed_at_most)).add(subjects, rows, at)

    def merge(self, other: Suggestions) -> None:
        for key, queries in other._queries.items():
            self._queries.setdefault(key, NameQueries(queries.limit)).take(queries.rows)

    def look_up(self, register: Register, *, in_full: bool) -> None:
        """Read the register again for the names beside all rows, if there are such rows.

        Args:
            register: what the rows were compared with.
            in_full: names of persons are not mqueries, because the caller queries for values.
        """
        import numpy as np

        unknown, otherwise = list(self._rows(UNKNOWN_SUBJECT)), list(self._rows(OTHER_NAME))
        names = list(dict.fromkeys(row.name for _, row in unknown))[:AT_MOST]
        if not can_measure():
            self._why_none[UNKNOWN_SUBJECT] = "no-rapidfuzz"
            names = []
        numbers = HashIndex.of(np.array([row.number for _, row in otherwise], np.uint64))
        if not names and not numbers.size:
            return
        reading = SecondReading(Nearest.to(names), numbers)
        if not reading.read(register):
            self._why_none = dict.fromkeys(WITHOUT, "register-read-once")
            return
        looked_for = frozenset(names)
        for table, row in unknown:
            if row.name in looked_for:
                near = _shown(reading.nearest.found(row.name), row, in_full=in_full)
                self._beside[table, UNKNOWN_SUBJECT, row.row] = _near(near)
        for table, row in otherwise:
            found = reading.names.get(row.number, {})
            names = _shown((found[compared] for compared in sorted(found)), row, in_full=in_full)
            self._beside[table, OTHER_NAME, row.row] = _registered(names)

    def _rows(self, code: str) -> Iterator[tuple[int, NameQuery]]:
        for table, kind in sorted(self._queries):
            if kind == code:
                yield from ((table, row) for row in self._queries[table, kind].rows)

    def beside(self, table: int, code: str, row: int) -> Mapping[str, str]:
        """The params of a finding that hold names."""
        return self._beside.get((table, code, row), WITHOUT.get(code, {}))

    def not_looked_for(self, table: int, code: str, rows: NDArray[np.int64]) -> Iterator[tuple[Reason, int]]:
        """Of listed rows those for which no names were looked for, and why."""
        queries = self._queries.get((table, code))
        if queries is None or not queries.rows:
            return
        of = {row.row for row in queries.rows}
        beyond = queries.rows[-1].row if queries.full else int(rows[-1])
        if code in self._why_none:
            yield self._why_none[code], rows.size
        elif left := sum(
            row > beyond or (row in of and (table, code, row) not in self._beside) for row in rows.tolist()
        ):
            yield "first-names", left


def _shown(names: Iterable[Registered], row: NameQuery, *, in_full: bool) -> list[str]:
    return [name.shown(personal=row.personal, in_full=in_full) for name in names]


def _near(names: list[str]) -> Mapping[str, str]:
    if not names:
        return WITHOUT[UNKNOWN_SUBJECT]
    zh, en = _quoted(names)
    return {"near_zh": zh, "near_en": en}


def _registered(names: list[str]) -> Mapping[str, str]:
    if not names:
        return WITHOUT[OTHER_NAME]
    zh, en = _quoted(names)
    return {"registered_zh": zh, "registered_en": en}


def _quoted(names: list[str]) -> tuple[str, str]:
    """Masked names may look alike; one of them is enough."""
    quoted = [f"“{name}”" for name in dict.fromkeys(names)]
    return "、".join(quoted), ", ".join(quoted)
