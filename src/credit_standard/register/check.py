"""登记册比对: each row's number, name and registration number against a register."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.findings import entry
from credit_standard.register.gathered import NEVER, UNKNOWN, days, numbers_of
from credit_standard.validation.across.columns import Columns
from credit_standard.validation.across.listed import Listed
from credit_standard.validation.across.names import name_hashes
from credit_standard.validation.hashed_rows import SEED, known_in, mixed, places_of, position, rows_of
from credit_standard.validation.report import TableReport

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.register.register import Register
    from credit_standard.validation.hashed_rows import Places
    from credit_standard.validation.listing import Listing
    from credit_standard.validation.report import Report

UNKNOWN_SUBJECT, OTHER_NUMBER, OTHER_NAME, WRITTEN_OTHERWISE, FORMER_NAME, TWO_SUBJECTS, HAD_ENDED = (
    f"RE50{number}" for number in range(1, 8)
)
_EPOCH = date(1970, 1, 1)


@frozen
class _Found:
    """Rows of one kind of finding; beside each the day that its message names, 0 where it names none."""

    rows: Places
    day: NDArray[np.int32]


@define
class RegisterCheck:
    """Compares the rows of all tables with a register; in any order the same findings."""

    register: Register
    _tables: dict[int, Listed] = field(init=False, factory=dict, repr=False)
    _found: dict[tuple[int, str], list[_Found]] = field(init=False, factory=dict, repr=False)
    _without_day: dict[int, int] = field(init=False, factory=dict)

    def open(self, listing: Listing) -> None:
        self._tables.setdefault(listing.table.id, Listed(listing, Columns(listing.plan)))

    def add(self, listing: Listing, batch: Batch, values: pl.DataFrame) -> None:
        """Compare a batch of typed columns."""
        columns = self._tables[listing.table.id].columns
        fields = columns.registered_numbers
        if not fields or not batch.columns.height or not self.register.subjects:
            return
        rows = _Rows.of(columns, fields, values, self.register)
        places = places_of(listing.table.id, batch)
        for code, chosen, day in rows.judged(self.register):
            if chosen.any():
                at = chosen.nonzero()[0]
                self._found.setdefault((listing.table.id, code), []).append(_Found(places.at(at), day[at]))
        without_day = rows.ended_without_day()
        if without_day:
            self._without_day[listing.table.id] = self._without_day.get(listing.table.id, 0) + without_day

    def merge(self, other: RegisterCheck) -> None:
        """Take in other tables, or other parts of the same ones."""
        for number, table in other._tables.items():
            self._tables.setdefault(number, table)
        for key, found in other._found.items():
            self._found.setdefault(key, []).extend(found)
        for number, rows in other._without_day.items():
            self._without_day[number] = self._without_day.get(number, 0) + rows

    def finish(self, report: Report) -> None:
        """Add what is found to the reports of the tables, and what is wrong with the register itself."""
        for (number, code), found in sorted(self._found.items(), key=lambda one: one[0]):
            _list(self._tables[number].of(report), code, found)
        for number, rows in self._without_day.items():
            report.tables[number].not_evaluated(entry(HAD_ENDED), rows, "register")
        if not self.register.subjects:
            for table in self._tables.values():
                part = report.tables[table.report.id]
                part.not_evaluated(entry(UNKNOWN_SUBJECT), part.rows, "register")
        if self.register.findings or not self.register.complete:
            number = max(report.tables, default=0) + 1
            own = TableReport(id=number, file=self.register.file, complete=self.register.complete)
            own.add(self.register.findings)
            report.tables[number] = own


@frozen
class _Rows:
    """Rows of a batch, as they are found in the register.

    Attributes:
        judged_at_all: has a number of an organisation.
        known: the register knows the number.
        numbers: hash of the number under which the register has the subject.
    """

    judged_at_all: NDArray[np.bool_]
    known: NDArray[np.bool_]
    numbers: NDArray[np.uint64]
    two_subjects: NDArray[np.bool_]
    named: NDArray[np.bool_]
    compared: NDArray[np.uint64]
    written: NDArray[np.uint64]
    day: NDArray[np.int32]
    ended: NDArray[np.int32]

    @classmethod
    def of(cls, columns: Columns, fields: dict[str, str], values: pl.DataFrame, register: Register) -> _Rows:
        import numpy as np

        kept = register.gathered
        numbers, registrations, there, registered = numbers_of(values, fields)
        found, theirs = registered.copy(), numbers.copy()
        at, found[registered] = position(kept.registration_numbers, registrations[registered])
        theirs[found] = kept.their_numbers[at[found[registered]]]
        # a registration number alone leads to the number under which the register has it
        numbers = np.where(there | ~found, numbers, theirs)
        place, known = position(kept.numbers, numbers)
        known &= there | registered
        ended = np.full(numbers.size, NEVER, np.int32)
        ended[known] = kept.ended[place[known]]
        none = np.zeros(numbers.size, np.bool_)
        named, compared, written = none, numbers, numbers
        if columns.name is not None:
            names = values[columns.name]
            named, compared, written = (
                names.is_not_null().to_numpy(),
                name_hashes(names),
                names.hash(SEED).to_numpy(),
            )
        dated = columns.dated
        return cls(
            judged_at_all=there | registered,
            known=known,
            numbers=numbers,
            two_subjects=there & known & found & (theirs != numbers),
            named=named,
            compared=compared,
            written=written,
            day=np.full(numbers.size, NEVER, np.int32) if dated is None else days(values[dated], NEVER),
            ended=ended,
        )

    def judged(self, register: Register) -> list[tuple[str, NDArray[np.bool_], NDArray[np.int32]]]:
        """Each kind of finding, the rows that have it, and the day that its message names."""
        import numpy as np

        kept, no_day = register.gathered, np.zeros(self.day.size, np.int32)
        named = self.known & self.named
        # most names are as they are registered; what is dearer is asked of the others only
        odd = named.copy()
        odd[named] = ~known_in(kept.exact, mixed([self.numbers[named], self.written[named]])[0])
        pair = mixed([self.numbers[odd], self.compared[odd]])[0]
        same, other, former, until = odd.copy(), odd.copy(), odd.copy(), no_day.copy()
        same[odd] = known_in(kept.pairs, pair)
        # a register without names says nothing about names
        other[odd] = ~same[odd] & known_in(kept.named_numbers, self.numbers[odd])
        at, former[odd] = position(kept.former, pair)
        until[odd] = kept.until[at] if kept.until.size else 0
        unknown = self.judged_at_all & ~self.known
        elsewhere = unknown & self.named
        elsewhere[elsewhere] = known_in(kept.names, self.compared[elsewhere])
        return [
            (UNKNOWN_SUBJECT, unknown & ~elsewhere, no_day),
            (OTHER_NUMBER, elsewhere, no_day),
            (OTHER_NAME, other & ~former, no_day),
            (WRITTEN_OTHERWISE, same, no_day),
            (FORMER_NAME, other & former & (self.day >= until), until),
            (TWO_SUBJECTS, self.two_subjects, no_day),
            (HAD_ENDED, (self.ended < self.day) & (self.day != NEVER) & (self.ended != UNKNOWN), self.ended),
        ]

    def ended_without_day(self) -> int:
        return int((self.ended == UNKNOWN).sum())


def _list(table: Listed, code: str, found: list[_Found]) -> None:
    import numpy as np

    kind = entry(code)
    places = np.concatenate([one.rows.places for one in found])
    order = np.argsort(places)
    rows = rows_of(places[order])
    lines = rows + np.concatenate([one.rows.drift for one in found])[order]
    day = np.concatenate([one.day for one in found])[order]
    fields = table.columns.subject_fields(number_first=code in {UNKNOWN_SUBJECT, TWO_SUBJECTS, HAD_ENDED})
    for at in range(table.mark(kind, fields[0], rows)):
        said: dict[str, str | int] = {}
        if day[at]:
            said["date"] = (_EPOCH + timedelta(int(day[at]))).isoformat()
        table.say(kind, fields, (int(rows[at]), int(lines[at])), (), **said)
