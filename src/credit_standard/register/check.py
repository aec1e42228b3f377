"""登记册比对: each row's number, name and registration number against a register."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.findings import entry
from credit_standard.register.index_builder import days
from credit_standard.register.name_queries import NamedRows
from credit_standard.register.register_index import NEVER, UNKNOWN
from credit_standard.register.registered_numbers import KINDS, RegisteredNumbers
from credit_standard.register.suggestions import OTHER_NAME, UNKNOWN_SUBJECT, Suggestions
from credit_standard.validation.comparison.hashed_rows import mixed, rows_of
from credit_standard.validation.comparison.subject_fields import NAME
from credit_standard.validation.cross_record.table_findings import findings_of
from credit_standard.validation.report import TableReport

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.register.register import Register
    from credit_standard.register.register_index import RegisterIndex
    from credit_standard.validation.accumulator import Tables
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.comparison.hashed_rows import RowPlaces
    from credit_standard.validation.cross_record.table_findings import TableFindings
    from credit_standard.validation.report import Report
    from credit_standard.validation.table_context import TableContext

OTHER_NUMBER, WRITTEN_OTHERWISE, FORMER_NAME, TWO_SUBJECTS, HAD_ENDED = (
    f"RE50{number}" for number in (2, 4, 5, 6, 7)
)
_EPOCH = date(1970, 1, 1)


@frozen
class _Found:
    """Rows of one kind of finding; beside each the day that its message names, 0 where it names none."""

    rows: RowPlaces
    day: NDArray[np.int32]


@define
class RegisterCheck:
    """Compares the rows of all tables with a register; in any order the same findings.

    Attributes:
        register: what rows are compared with; None in a part, which is only merged.
    """

    register: Register | None
    _found: dict[tuple[int, str], list[_Found]] = field(init=False, factory=dict, repr=False)
    _without_day: dict[int, int] = field(init=False, factory=dict)
    _suggestions: Suggestions = field(init=False, factory=Suggestions)

    def of_batch(self, table: TableContext, checked: CheckedBatch) -> RegisterCheck:
        """The rows of one batch, compared; the part travels without the register."""
        part = RegisterCheck(None)
        if checked.compared.subject.by_kind(KINDS) and not checked.empty and self._given.subjects:
            part._add(table, checked, self._given.index)
        return part

    @property
    def _given(self) -> Register:
        if self.register is None:
            raise ValueError("this is a part of a comparison, which is merged only")
        return self.register

    def _add(self, table: TableContext, checked: CheckedBatch, index: RegisterIndex) -> None:
        looked_up = _LookedUp.of(checked, index)
        subjects = NamedRows(checked.compared.subject, checked.values, looked_up.numbers)
        places = checked.places(table.number)
        for code, chosen, day in looked_up.judged(index):
            if chosen.any():
                at = chosen.nonzero()[0]
                self._found[table.number, code] = [_Found(places.at(at), day[at])]
                self._suggestions.ask(table, code, subjects, checked.rows[at], at)
        without_day = looked_up.ended_without_day()
        if without_day:
            self._without_day[table.number] = without_day

    def merge(self, other: RegisterCheck) -> None:
        """Take in other tables, or other parts of the same ones."""
        for key, found in other._found.items():
            self._found.setdefault(key, []).extend(found)
        for number, rows in other._without_day.items():
            self._without_day[number] = self._without_day.get(number, 0) + rows
        self._suggestions.merge(other._suggestions)

    def finish(self, report: Report, tables: Tables) -> None:
        """Add what is found to the reports of the tables, and what is wrong with the register itself."""
        register, tables_found = self._given, findings_of(report, tables)
        self._suggestions.look_up(register, in_full=report.show_values)
        for (number, code), found in sorted(self._found.items(), key=lambda one: one[0]):
            _list(tables_found[number], code, found, self._suggestions)
        for number, rows in self._without_day.items():
            report.tables[number].not_evaluated(entry(HAD_ENDED), rows, "register")
        if not register.subjects:
            for one in tables_found.values():
                one.report.not_evaluated(entry(UNKNOWN_SUBJECT), one.report.rows, "register")
        if register.findings or not register.complete:
            number = max(report.tables, default=0) + 1
            own = TableReport(id=number, file=register.file, is_register=True, complete=register.complete)
            own.add(register.findings)
            report.tables[number] = own


@frozen
class _LookedUp:
    """Rows of a batch, as they are found in the register.

    Attributes:
        judged_at_all: has a number of an organisation.
        known: the register knows the number.
        numbers: hash of the number under which the register has the subject.
        two_subjects: its two numbers lead to two subjects.
        other_names: the rows, among those whose number is known, whose name the register does not have so.
        compared: beside each of those, hash of number and comparable name.
        elsewhere: rows with an unknown number whose name the register has.
        day: of the record; `NEVER` where it has none.
        ended: the day on which the subject ended; `NEVER` where it did not, `UNKNOWN` where the register does not say.
    """

    judged_at_all: NDArray[np.bool_]
    known: NDArray[np.bool_]
    numbers: NDArray[np.uint64]
    two_subjects: NDArray[np.bool_]
    other_names: NDArray[np.int64]
    compared: NDArray[np.uint64]
    elsewhere: NDArray[np.bool_]
    day: NDArray[np.int32]
    ended: NDArray[np.int32]

    @classmethod
    def of(cls, checked: CheckedBatch, index: RegisterIndex) -> _LookedUp:
        import numpy as np

        given = RegisteredNumbers.of(checked.numbers, checked.height)
        numbers, there, registered = given.numbers, given.there, given.registered
        found, theirs = registered.copy(), numbers.copy()
        at, found[registered] = index.registration_numbers.position(given.registrations[registered])
        theirs[found] = index.their_numbers[at[found[registered]]]
        # a registration number alone leads to the number under which the register has it
        numbers = np.where(there | ~found, numbers, theirs)
        place, known = index.numbers.position(numbers)
        known &= there | registered
        ended = np.full(numbers.size, NEVER, np.int32)
        ended[known] = index.ended[place[known]]
        unknown = (there | registered) & ~known
        other_names, compared = np.zeros(0, np.int64), np.zeros(0, np.uint64)
        elsewhere = np.zeros(numbers.size, np.bool_)
        if checked.has(NAME):
            # most names are as they are registered; what is dearer is asked of the others only
            odd = np.flatnonzero(known & checked.given(NAME))
            odd = odd[~index.written.known(mixed([numbers[odd], checked.hashes(NAME)[odd]])[0])]
            other_names, compared = odd, mixed([numbers[odd], checked.names[odd]])[0]
            somewhere = np.flatnonzero(unknown & checked.given(NAME))
            elsewhere[somewhere] = index.names.known(checked.names[somewhere])
        dated = checked.compared.dated
        return cls(
            judged_at_all=there | registered,
            known=known,
            numbers=numbers,
            two_subjects=there & known & found & (theirs != numbers),
            other_names=other_names,
            compared=compared,
            elsewhere=elsewhere,
            day=np.full(numbers.size, NEVER, np.int32)
            if dated is None
            else days(checked.values[dated], NEVER),
            ended=ended,
        )

    def judged(self, index: RegisterIndex) -> list[tuple[str, NDArray[np.bool_], NDArray[np.int32]]]:
        """Each kind of finding, the rows that have it, and the day that its message names."""
        import numpy as np

        none = np.zeros(self.known.size, np.bool_)
        no_day = np.zeros(self.known.size, np.int32)
        same, other, former, until = none.copy(), none.copy(), none.copy(), no_day.copy()
        odd, pairs = self.other_names, self.compared
        same[odd] = index.has_name(pairs)
        # a register without names says nothing about names
        other[odd] = ~same[odd] & index.named_numbers.known(self.numbers[odd])
        at, former[odd] = index.former.position(pairs)
        until[odd] = index.until[at] if index.until.size else 0
        unknown = self.judged_at_all & ~self.known
        return [
            (UNKNOWN_SUBJECT, unknown & ~self.elsewhere, no_day),
            (OTHER_NUMBER, self.elsewhere, no_day),
            (OTHER_NAME, other & ~former, no_day),
            (WRITTEN_OTHERWISE, same, no_day),
            (FORMER_NAME, other & former & (self.day >= until), until),
            (TWO_SUBJECTS, self.two_subjects, no_day),
            (HAD_ENDED, (self.ended < self.day) & (self.day != NEVER) & (self.ended != UNKNOWN), self.ended),
        ]

    def ended_without_day(self) -> int:
        return int((self.ended == UNKNOWN).sum())


def _list(table: TableFindings, code: str, found: list[_Found], suggestions: Suggestions) -> None:
    import numpy as np

    kind = entry(code)
    places = np.concatenate([one.rows.places for one in found])
    order = np.argsort(places)
    rows = rows_of(places[order])
    lines = rows + np.concatenate([one.rows.drift for one in found])[order]
    day = np.concatenate([one.day for one in found])[order]
    fields = table.table.plan.compared.subject.name_and_number(
        number_first=code in {UNKNOWN_SUBJECT, TWO_SUBJECTS, HAD_ENDED}
    )
    listed = table.mark(kind, fields[0], rows)
    for at in range(listed):
        said: dict[str, str | int] = {}
        if day[at]:
            said["date"] = (_EPOCH + timedelta(int(day[at]))).isoformat()
        said |= suggestions.beside(table.report.id, code, int(rows[at]))
        table.say(kind, fields, (int(rows[at]), int(lines[at])), (), **said)
    for reason, number in suggestions.not_looked_for(table.report.id, code, rows[:listed]):
        table.report.not_evaluated(kind, number, reason)
