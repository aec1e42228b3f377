"""再读: the register is read again for the names that are shown beside listed rows; the first time none is kept.

Of each row only the name is looked at, and the numbers where some are wanted. What may be an answer is read in full,
as the first time.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from credit_standard.files.table import NotRead, UnreadableError
from credit_standard.register.near import AT_MOST
from credit_standard.register.register import plan_of, recognised
from credit_standard.register.registered import Registered, is_personal
from credit_standard.register.registered_numbers import KINDS, RegisteredNumbers
from credit_standard.register.roles import KIND, TYPE, Role, role
from credit_standard.validation.checking.record_rows import RecordRows
from credit_standard.validation.comparison.hash_index import HashIndex
from credit_standard.validation.comparison.names import comparable
from credit_standard.validation.comparison.subject_fields import NAME, NUMBER, SubjectColumns
from credit_standard.validation.side_by_side import side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.register.near import Close, Nearest, NearName
    from credit_standard.register.register import Register
    from credit_standard.validation.checking.plan import Plan

_NOT_OF_ENTERPRISES = "organisation"


@define
class SecondReading:
    """What the register answers.

    Attributes:
        nearest: takes in the names that are near.
        numbers: those whose names are wanted.
        names: by number, the first ones by their comparable forms.
    """

    nearest: Nearest = field(repr=False)
    numbers: HashIndex
    names: dict[int, dict[str, Registered]] = field(init=False, factory=dict, repr=False)

    def read(self, register: Register) -> bool:
        """Look through a register; False where it cannot be read again, or is no more what it was."""
        parts = register.origin.tables_again()
        if parts is None:
            return False
        try:
            rows = sum(0 if isinstance(part, NotRead) else self._read(part) for part in parts)
        except UnreadableError:
            return False
        return rows == register.rows

    def _read(self, table: Table) -> int:
        """The number of subjects in a table; it is read to its end, whatever it is."""
        binding = recognised(table)
        if binding is None or role(binding.declaration) is not Role.SUBJECTS:
            for _ in table.batches():
                pass
            return 0
        seen = _Seen(plan_of(binding, {NAME, NUMBER} if self.numbers.size else {NAME}))
        whole = _Seen(plan_of(binding, {NAME, NUMBER, KIND, TYPE}))
        records = RecordRows.of(table, binding).batches(table.batches())
        if not seen.name:
            return sum(batch.columns.height for batch in records)
        rows = 0
        for batch, (close, numbered) in side_by_side(records, partial(self._glance, seen)):
            rows += batch.columns.height
            self._look_closer(batch, close, numbered, whole)
        return rows

    def _glance(self, seen: _Seen, batch: Batch) -> tuple[Close, NDArray[np.int64]]:
        """Which names of a batch are worth measuring, and which rows may have a wanted number."""
        import numpy as np

        texts, numbered = seen.plan.mapping.of_columns(batch)[0], np.zeros(0, np.int64)
        if self.numbers.size:
            capitals = texts.with_columns(_in_capitals(texts, seen.fields))
            roughly = RegisteredNumbers.in_columns(seen.fields, capitals).numbers
            numbered = np.flatnonzero(self.numbers.known(roughly))
        return self.nearest.close(texts[seen.name]), numbered

    def _look_closer(self, batch: Batch, close: Close, numbered: NDArray[np.int64], whole: _Seen) -> None:
        import numpy as np

        hits = self.nearest.hits(close)
        at = np.unique(np.concatenate([np.array([hit.position for hit in hits], np.int64), numbered]))
        if at.size:
            kinds = None if batch.kinds is None else batch.kinds[at]
            some = evolve(batch, columns=batch.columns[at], kinds=kinds, size=at.size, offsets=None)
            self._take(whole, whole.plan.check(some).values, at, hits)

    def _take(self, whole: _Seen, values: pl.DataFrame, at: NDArray[np.int64], hits: list[NearName]) -> None:
        import numpy as np

        subjects = RegisteredNumbers.in_columns(whole.fields, values)
        names = list(_registered(whole, values, subjects.any))
        for position in np.flatnonzero(self.numbers.known(subjects.numbers)).tolist():
            if (one := names[position]) is not None:
                self._name(int(subjects.numbers[position]), one)
        places = np.searchsorted(at, [hit.position for hit in hits]).tolist()
        for hit, place in zip(hits, places, strict=True):
            if (one := names[place]) is not None:
                self.nearest.keep(hit, one)

    def _name(self, number: int, one: Registered) -> None:
        names = self.names.setdefault(number, {})
        known = names.get(one.compared)
        names[one.compared] = one if known is None else known.merged(one)
        if len(names) > AT_MOST:  # 一码多赋: one code may stand for many
            del names[max(names)]


@frozen
class _Seen:
    """What is read of a table, and its fields that concern subjects."""

    plan: Plan
    fields: SubjectColumns = field(init=False)
    name: str = field(init=False)
    """The field of the name; empty where there is none."""

    @fields.default
    def _fields(self) -> SubjectColumns:
        return SubjectColumns(self.plan.binding.declaration, self.plan.elements)

    @name.default
    def _name(self) -> str:
        return self.fields.name or ""


def _registered(
    whole: _Seen, values: pl.DataFrame, numbered: NDArray[np.bool_]
) -> Iterator[Registered | None]:
    """The name of each subject; None of those that the register does not count: without a number, without a name."""
    fields, names = whole.fields, values[whole.name]
    has_type = any(element.concept == TYPE for element in fields.declaration.fields)
    kind = None if has_type else _NOT_OF_ENTERPRISES
    telling = {concept: fields.of(concept) for concept in (KIND, TYPE)} | fields.by_kind({"uscc"})
    columns = values.select(**{concept: name for concept, name in telling.items() if name is not None})
    rows = columns.rows(named=True) if columns.width else [{} for _ in range(values.height)]
    for name, form, told, counts in zip(names, comparable(names), rows, numbered.tolist(), strict=True):
        told[KIND] = told.get(KIND) or kind
        yield None if name is None or not counts else Registered(name, form, is_personal(name, told))


def _in_capitals(texts: pl.DataFrame, fields: SubjectColumns) -> list[pl.Series]:
    """Numbers without what is put between their characters; most have nothing there."""
    columns = []
    for name in fields.by_kind(KINDS).values():
        odd = texts[name].str.contains("[^0-9A-Z]").fill_null(value=False).arg_true()
        mended = comparable(texts[name].gather(odd)).str.replace_all(r"^[^0-9A-Z]*[:：]|[-‐‑–—]", "")
        columns.append(texts[name].scatter(odd, mended) if odd.len() else texts[name])
    return columns
