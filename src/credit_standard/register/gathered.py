"""登记册的散列: what is kept of a register, about 45 bytes a subject; sorted, so that rows find it by bisection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from credit_standard.validation.across.columns import organisation_code
from credit_standard.validation.across.names import name_hashes
from credit_standard.validation.hashed_rows import SEED, mixed, position

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Days = NDArray[np.int32]

REGISTRATION = "registration-number"
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
    """Hashes of numbers and names.

    Attributes:
        numbers: of the subjects, each once, sorted; beside each the day on which it ended.
        pairs, exact: of number and name: comparable, and as it is written.
        names: comparable names, sorted.
        named_numbers: numbers that have a name.
        former: of number and former name; beside each the first day of the next name.
        registration_numbers: sorted; beside each the number of its subject.
        rows, doubled, without_name, without_number: what there is to say of the register itself.
    """

    rows: int = 0
    doubled: int = 0
    without_name: int = 0
    without_number: int = 0
    numbers: Hashes = field(init=False, repr=False)
    ended: Days = field(init=False, repr=False)
    pairs: Hashes = field(init=False, repr=False)
    exact: Hashes = field(init=False, repr=False)
    names: Hashes = field(init=False, repr=False)
    named_numbers: Hashes = field(init=False, repr=False)
    former: Hashes = field(init=False, repr=False)
    until: Days = field(init=False, repr=False)
    registration_numbers: Hashes = field(init=False, repr=False)
    their_numbers: Hashes = field(init=False, repr=False)
    _parts: dict[str, list[NDArray[Any]]] = field(init=False, factory=dict, repr=False)

    def add_subjects(self, values: pl.DataFrame) -> None:
        """Take in registered subjects."""
        import numpy as np

        numbers, registrations, there, registered = numbers_of(values, _fields(values))
        self.rows += values.height
        own = there | registered
        self.without_number += int((~own).sum())
        named = np.zeros(values.height, np.bool_)
        if "subject_name" in values.columns:
            names = values["subject_name"]
            named = names.is_not_null().to_numpy()
            compared, written = name_hashes(names), names.hash(SEED).to_numpy()
            both = own & named
            self._keep("pairs", mixed([numbers[both], compared[both]])[0])
            self._keep("exact", mixed([numbers[both], written[both]])[0])
            self._keep("names", compared[both])
            self._keep("named_numbers", numbers[both])
        self.without_name += int((~named).sum())
        self._keep("numbers", numbers[own])
        ended = np.full(values.height, NEVER, np.int32)
        if "state" in values.columns:
            ended[values["state"].is_in(ENDED_STATES).fill_null(value=False).to_numpy()] = UNKNOWN
        self._keep("ended", ended[own])
        self._keep("registration_numbers", registrations[registered])
        self._keep("their_numbers", numbers[registered])

    def add_changes(self, values: pl.DataFrame) -> None:
        """Take in former names; only where the register says until when."""
        if not {"change_item", "before", "decision_date"} <= set(values.columns):
            return
        numbers, _, there, registered = numbers_of(values, _fields(values))
        renamed = (values["change_item"] == "name") & values["before"].is_not_null()
        at = (there | registered) & (renamed & values["decision_date"].is_not_null()).fill_null(
            value=False
        ).to_numpy()
        self._keep("former", mixed([numbers[at], name_hashes(values["before"])[at]])[0])
        self._keep("until", days(values["decision_date"])[at])

    def add_terminations(self, values: pl.DataFrame) -> None:
        """Take in the days on which subjects ended."""
        if not {"termination_kind", "decision_date"} <= set(values.columns):
            return
        numbers, _, there, registered = numbers_of(values, _fields(values))
        ends = values["termination_kind"].is_in(ENDING_KINDS) & values["decision_date"].is_not_null()
        at = (there | registered) & ends.fill_null(value=False).to_numpy()
        self._keep("ended_numbers", numbers[at])
        self._keep("ended_on", days(values["decision_date"])[at])

    def _keep(self, name: str, part: NDArray[Any]) -> None:
        self._parts.setdefault(name, []).append(part)

    def _all(self, name: str, kind: type[Any]) -> NDArray[Any]:
        import numpy as np

        return np.concatenate([np.zeros(0, kind), *self._parts.pop(name, [])]).astype(kind, copy=False)

    def finish(self) -> None:
        """Sort what was taken in, once."""
        import numpy as np

        numbers, ended = self._all("numbers", np.uint64), self._all("ended", np.int32)
        order = np.argsort(numbers, kind="stable")
        numbers, ended = numbers[order], ended[order]
        opens = np.ones(numbers.size, np.bool_)
        opens[1:] = numbers[1:] != numbers[:-1]
        starts = np.flatnonzero(opens)
        self.doubled = int(numbers.size - starts.size)
        self.numbers = numbers[starts]
        # one code may stand for several subjects: it has ended when all of them have
        self.ended = np.maximum.reduceat(ended, starts) if starts.size else ended
        self._end_those_with_a_day()
        self.pairs = np.sort(self._all("pairs", np.uint64))
        self.exact = np.sort(self._all("exact", np.uint64))
        self.names = np.sort(self._all("names", np.uint64))
        self.named_numbers = np.sort(self._all("named_numbers", np.uint64))
        if not self.without_name:
            self.named_numbers = self.numbers
        self.former, self.until = _sorted(self._all("former", np.uint64), self._all("until", np.int32))
        self.registration_numbers, self.their_numbers = _sorted(
            self._all("registration_numbers", np.uint64), self._all("their_numbers", np.uint64)
        )

    def _end_those_with_a_day(self) -> None:
        import numpy as np

        numbers, days = self._all("ended_numbers", np.uint64), self._all("ended_on", np.int32)
        at, found = position(self.numbers, numbers)
        order = np.argsort(days[found])[::-1]  # of several days the first one stays
        self.ended[at[found][order]] = days[found][order]


def numbers_of(
    values: pl.DataFrame, fields: Mapping[str, str]
) -> tuple[Hashes, Hashes, NDArray[np.bool_], NDArray[np.bool_]]:
    """The number of each subject, its registration number, and which rows have the one and the other.

    Args:
        values: typed columns.
        fields: by kind of identifier.
    """
    import numpy as np
    import polars as pl

    none = pl.repeat(None, values.height, dtype=pl.String, eager=True)
    parts = [
        organisation_code(fields[kind], of_uscc=kind == "uscc")
        for kind in ("uscc", "org-code")
        if kind in fields
    ]
    codes = values.select(code=pl.coalesce(parts))["code"] if parts else none
    registration = none
    if REGISTRATION in fields:
        registration = f"{REGISTRATION}:" + values[fields[REGISTRATION]]
    there, registered = codes.is_not_null().to_numpy(), registration.is_not_null().to_numpy()
    registrations = registration.hash(SEED).to_numpy()
    # a subject older than the unified code is known by its registration number alone
    return np.where(there, codes.hash(SEED).to_numpy(), registrations), registrations, there, registered


def days(dates: pl.Series, absent: int = 0) -> Days:
    """Days since 1970."""
    import numpy as np
    import polars as pl

    return dates.cast(pl.Int32).fill_null(absent).to_numpy().astype(np.int32, copy=False)


def _fields(values: pl.DataFrame) -> dict[str, str]:
    return {kind: name for kind, name in FIELDS.items() if name in values.columns}


def _sorted(first: NDArray[Any], second: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    import numpy as np

    order = np.argsort(first, kind="stable")
    return first[order], second[order]
