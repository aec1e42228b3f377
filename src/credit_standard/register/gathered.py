"""登记册的散列: what is kept of a register, about 50 bytes a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from credit_standard.validation.across.columns import (
    ORGANISATION,
    REGISTRATION,
    organisation_code,
    registered_as,
)
from credit_standard.validation.across.names import name_hashes
from credit_standard.validation.hash_index import HashIndex, in_order
from credit_standard.validation.hashed_rows import SEED, mixed

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Days = NDArray[np.int32]

FIELDS = {"uscc": "subject_uscc", "org-code": "organisation_code", REGISTRATION: "registration_number"}
NEVER = 2**31 - 1
"""A day after all others: the subject has not ended."""
UNKNOWN = 2**31 - 2
"""It has ended, the register does not say when."""
ENDED_STATES = ("deregistered", "revoked-and-deregistered", "cancelled")
ENDING_KINDS = ("deregistration", "cancellation")
"""A subject whose licence is revoked (吊销) lives on until it is deregistered."""


@define
class Gathered:
    """Hashes of numbers and names, gathered in parts, in any order; `finish` puts them in order.

    Attributes:
        rows, without_name, without_number: what there is to say of the register itself.
    """

    rows: int = 0
    without_name: int = 0
    without_number: int = 0
    _parts: dict[str, list[NDArray[Any]]] = field(init=False, factory=dict, repr=False)

    def add_subjects(self, values: pl.DataFrame) -> None:
        """Take in registered subjects."""
        import numpy as np

        subjects = numbers_of(values)
        numbers, own = subjects.numbers, subjects.any
        self.rows += values.height
        self.without_number += int((~own).sum())
        named = np.zeros(values.height, np.bool_)
        if "subject_name" in values.columns:
            names = values["subject_name"]
            named = names.is_not_null().to_numpy()
            written = names.hash(SEED).to_numpy()
            compared = name_hashes(names, written)
            both = own & named
            odd = both & (compared != written)
            self._keep("written", mixed([numbers[both], written[both]])[0])
            self._keep("compared", mixed([numbers[odd], compared[odd]])[0])
            self._keep("names", compared[both])
            self._keep("named_numbers", numbers[both])
        self.without_name += int((~named).sum())
        self._keep("numbers", numbers[own])
        ended = np.full(values.height, NEVER, np.int32)
        if "state" in values.columns:
            ended[values["state"].is_in(ENDED_STATES).fill_null(value=False).to_numpy()] = UNKNOWN
        self._keep("ended", ended[own])
        self._keep("registration_numbers", subjects.registrations[subjects.registered])
        self._keep("their_numbers", numbers[subjects.registered])

    def add_changes(self, values: pl.DataFrame) -> None:
        """Take in former names; only where the register says until when."""
        if not {"change_item", "before", "decision_date"} <= set(values.columns):
            return
        subjects = numbers_of(values)
        renamed = (values["change_item"] == "name") & values["before"].is_not_null()
        at = (
            subjects.any & (renamed & values["decision_date"].is_not_null()).fill_null(value=False).to_numpy()
        )
        self._keep("former", mixed([subjects.numbers[at], name_hashes(values["before"])[at]])[0])
        self._keep("until", days(values["decision_date"])[at])

    def add_terminations(self, values: pl.DataFrame) -> None:
        """Take in the days on which subjects ended."""
        if not {"termination_kind", "decision_date"} <= set(values.columns):
            return
        subjects = numbers_of(values)
        ends = values["termination_kind"].is_in(ENDING_KINDS) & values["decision_date"].is_not_null()
        at = subjects.any & ends.fill_null(value=False).to_numpy()
        self._keep("ended_numbers", subjects.numbers[at])
        self._keep("ended_on", days(values["decision_date"])[at])

    def merge(self, other: Gathered) -> None:
        """Take in other parts."""
        self.rows += other.rows
        self.without_name += other.without_name
        self.without_number += other.without_number
        for name, parts in other._parts.items():
            self._parts.setdefault(name, []).extend(parts)

    def _keep(self, name: str, part: NDArray[Any]) -> None:
        self._parts.setdefault(name, []).append(part)

    def _hashes(self, name: str) -> Hashes:
        import numpy as np

        return np.concatenate([np.zeros(0, np.uint64), *self._parts.pop(name, [])])

    def _days(self, name: str) -> Days:
        import numpy as np

        return np.concatenate([np.zeros(0, np.int32), *self._parts.pop(name, [])])

    def finish(self) -> Subjects:
        """All subjects, in order; nothing is left here."""
        import numpy as np

        given = self._hashes("numbers")
        numbers, ended = in_order(given, self._days("ended"))
        opens = np.ones(numbers.size, np.bool_)
        opens[1:] = numbers[1:] != numbers[:-1]
        starts = np.flatnonzero(opens)
        # one code may stand for several subjects: it has ended when all of them have
        ended = np.maximum.reduceat(ended, starts) if starts.size else ended
        known = HashIndex(numbers[starts])
        _end_those_with_a_day(known, ended, self._hashes("ended_numbers"), self._days("ended_on"))
        named = self._hashes("named_numbers")
        former, until = in_order(self._hashes("former"), self._days("until"))
        registrations, theirs = in_order(self._hashes("registration_numbers"), self._hashes("their_numbers"))
        return Subjects(
            doubled=int(given.size - starts.size),
            numbers=known,
            ended=ended,
            written=HashIndex.of(self._hashes("written")),
            compared=HashIndex.of(self._hashes("compared")),
            names=HashIndex.of(self._hashes("names")),
            named_numbers=HashIndex.of(named) if self.without_name else known,
            former=HashIndex(former),
            until=until,
            registration_numbers=HashIndex(registrations),
            their_numbers=theirs,
        )


@frozen
class Subjects:
    """The subjects of a register.

    Attributes:
        doubled: numbers that stood there before.
        numbers: each once; beside each the day on which it ended.
        written: of number and name, as it is written.
        compared: of number and comparable name, where that is another than the written one.
        names: comparable names.
        named_numbers: numbers that have a name.
        former: of number and former name; beside each the first day of the next name.
        registration_numbers: beside each the number of its subject.
    """

    doubled: int
    numbers: HashIndex
    ended: Days = field(repr=False)
    written: HashIndex
    compared: HashIndex
    names: HashIndex
    named_numbers: HashIndex
    former: HashIndex
    until: Days = field(repr=False)
    registration_numbers: HashIndex
    their_numbers: Hashes = field(repr=False)

    def has_name(self, pairs: Hashes) -> NDArray[np.bool_]:
        """Whether a number has a name, by the hash of both, the name in comparable form."""
        return self.written.known(pairs) | self.compared.known(pairs)


def _end_those_with_a_day(numbers: HashIndex, ended: Days, ending: Hashes, on: Days) -> None:
    import numpy as np

    at, found = numbers.position(ending)
    order = np.argsort(on[found])[::-1]  # of several days the first one stays
    ended[at[found][order]] = on[found][order]


@frozen
class SubjectNumbers:
    """The numbers of the subjects of some rows, as hashes.

    Attributes:
        numbers: by which the subject is known; anything where it has neither number.
        registrations: of registration numbers.
        there, registered: rows that have an organisation code, and a registration number.
    """

    numbers: Hashes
    registrations: Hashes
    there: NDArray[np.bool_]
    registered: NDArray[np.bool_]

    @classmethod
    def of(cls, texts: Mapping[str, tuple[Hashes, NDArray[np.bool_]]], rows: int) -> SubjectNumbers:
        """From organisation codes and registration numbers: hashes, and where they are given."""
        import numpy as np

        nowhere = np.zeros(rows, np.uint64), np.zeros(rows, np.bool_)
        codes, there = texts.get(ORGANISATION, nowhere)
        registrations, registered = texts.get(REGISTRATION, nowhere)
        # a subject older than the unified code is known by its registration number alone
        return cls(np.where(there, codes, registrations), registrations, there, registered)

    @property
    def any(self) -> NDArray[np.bool_]:
        return self.there | self.registered


def numbers_of(values: pl.DataFrame) -> SubjectNumbers:
    """The numbers of the subjects in typed columns of a register."""
    fields = fields_of(values)
    texts = {ORGANISATION: organisation_code(fields)}
    if REGISTRATION in fields:
        texts[REGISTRATION] = registered_as(fields[REGISTRATION])
    columns = values.with_columns(**texts).select(*texts)
    hashed = {one.name: (one.hash(SEED).to_numpy(), one.is_not_null().to_numpy()) for one in columns}
    return SubjectNumbers.of(hashed, values.height)


def days(dates: pl.Series, absent: int = 0) -> Days:
    """Days since 1970."""
    import numpy as np
    import polars as pl

    return dates.cast(pl.Int32).fill_null(absent).to_numpy().astype(np.int32, copy=False)


def fields_of(values: pl.DataFrame) -> dict[str, str]:
    """The columns with numbers of the subject, by kind of identifier."""
    return {kind: name for kind, name in FIELDS.items() if name in values.columns}
