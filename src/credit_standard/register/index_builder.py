"""登记册索引的建立: the index of a register, built in parts, in any order."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import define, field

from credit_standard.register.register_index import NEVER, UNKNOWN, RegisterIndex
from credit_standard.register.registered_numbers import RegisteredNumbers
from credit_standard.register.roles import BEFORE, CHANGE_ITEM, DAY, NEEDED, STATE, TERMINATION, Role, role
from credit_standard.toml_files import shipped
from credit_standard.validation.comparison.hash_index import HashIndex, in_order
from credit_standard.validation.comparison.hashed_rows import SEED, mixed
from credit_standard.validation.comparison.names import name_hashes
from credit_standard.validation.comparison.subject_fields import NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.validation.comparison.subject_fields import SubjectColumns

    Hashes = NDArray[np.uint64]
    Days = NDArray[np.int32]

RENAMED = "name"


@cache
def ends() -> tuple[list[str], list[str]]:
    """States of registration, and kinds of termination, in which a subject has ended (`ends.toml`)."""
    values = shipped(__package__, "ends.toml").values
    return values["states"], values["kinds"]


@define
class IndexBuilder:
    """Hashes of numbers and names, taken in parts, in any order; `finish` puts them in order.

    Attributes:
        rows, without_name, without_number: what there is to say of the register itself.
    """

    rows: int = 0
    without_name: int = 0
    without_number: int = 0
    _parts: dict[str, list[NDArray[Any]]] = field(init=False, factory=dict, repr=False)

    def add(self, fields: SubjectColumns, values: pl.DataFrame) -> None:
        """Take in rows of a table, whatever of a register it holds."""
        numbers = RegisteredNumbers.in_columns(fields, values)
        found = {concept: values[name] for concept in NEEDED if (name := fields.of(concept)) is not None}
        match role(fields.declaration):
            case Role.CHANGES:
                self._add_changes(numbers, found)
            case Role.TERMINATIONS:
                self._add_terminations(numbers, found)
            case _:
                self._add_subjects(numbers, found, values.height)

    def _add_subjects(self, subjects: RegisteredNumbers, found: Mapping[str, pl.Series], rows: int) -> None:
        import numpy as np

        numbers, own = subjects.numbers, subjects.any
        self.rows += rows
        self.without_number += int((~own).sum())
        named = np.zeros(rows, np.bool_)
        if NAME in found:
            names = found[NAME]
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
        ended = np.full(rows, NEVER, np.int32)
        if STATE in found:
            ended[found[STATE].is_in(ends()[0]).fill_null(value=False).to_numpy()] = UNKNOWN
        self._keep("ended", ended[own])
        self._keep("registration_numbers", subjects.registrations[subjects.registered])
        self._keep("their_numbers", numbers[subjects.registered])

    def _add_changes(self, subjects: RegisteredNumbers, found: Mapping[str, pl.Series]) -> None:
        """Former names; only where the register says until when."""
        if not {CHANGE_ITEM, BEFORE, DAY} <= found.keys():
            return
        renamed = (found[CHANGE_ITEM] == RENAMED) & found[BEFORE].is_not_null() & found[DAY].is_not_null()
        at = subjects.any & renamed.fill_null(value=False).to_numpy()
        self._keep("former", mixed([subjects.numbers[at], name_hashes(found[BEFORE])[at]])[0])
        self._keep("until", days(found[DAY])[at])

    def _add_terminations(self, subjects: RegisteredNumbers, found: Mapping[str, pl.Series]) -> None:
        """The days on which subjects ended."""
        if not {TERMINATION, DAY} <= found.keys():
            return
        ended = found[TERMINATION].is_in(ends()[1]) & found[DAY].is_not_null()
        at = subjects.any & ended.fill_null(value=False).to_numpy()
        self._keep("ended_numbers", subjects.numbers[at])
        self._keep("ended_on", days(found[DAY])[at])

    def merge(self, other: IndexBuilder) -> None:
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

    def finish(self) -> RegisterIndex:
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
        return RegisterIndex(
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


def _end_those_with_a_day(numbers: HashIndex, ended: Days, ending: Hashes, on: Days) -> None:
    import numpy as np

    at, found = numbers.position(ending)
    order = np.argsort(on[found])[::-1]  # of several days the first one stays
    ended[at[found][order]] = on[found][order]


def days(dates: pl.Series, absent: int = 0) -> Days:
    """Days since 1970."""
    import numpy as np
    import polars as pl

    return dates.cast(pl.Int32).fill_null(absent).to_numpy().astype(np.int32, copy=False)
