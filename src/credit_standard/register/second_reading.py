"""再读: the register is read again for the names that are shown beside listed rows; the first time none is kept.

Of each row only the name is looked at, and the numbers where some are wanted. What may be an answer is read in full,
as the first time.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from credit_standard.files.table import NotRead, UnreadableError
from credit_standard.register.gathered import FIELDS, fields_of, numbers_of
from credit_standard.register.near import AT_MOST
from credit_standard.register.register import SUBJECTS, plan_of, recognised
from credit_standard.register.registered import Registered, is_personal
from credit_standard.validation.across.names import comparable
from credit_standard.validation.hash_index import HashIndex
from credit_standard.validation.record_rows import RecordRows
from credit_standard.validation.side_by_side import side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.register.near import Close, Hit, Nearest
    from credit_standard.register.register import Register
    from credit_standard.validation.plan import Plan

NAME = "subject_name"
_TELLING = ("subject_kind", "enterprise_type", "subject_uscc")
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
        if binding is None or binding.declaration.name not in SUBJECTS:
            for _ in table.batches():
                pass
            return 0
        numbers = FIELDS.values() if self.numbers.size else ()
        seen = plan_of(binding, frozenset({NAME, *numbers}))
        whole = plan_of(binding, frozenset({NAME, *FIELDS.values(), *_TELLING}))
        records = RecordRows.of(table, binding).batches(table.batches())
        if not any(one.name == NAME for one in seen.elements):
            return sum(batch.columns.height for batch in records)
        rows = 0
        for batch, (close, numbered) in side_by_side(records, partial(self._glance, seen)):
            rows += batch.columns.height
            self._look_closer(batch, close, numbered, whole)
        return rows

    def _glance(self, seen: Plan, batch: Batch) -> tuple[Close, NDArray[np.int64]]:
        """Which names of a batch are worth measuring, and which rows may have a wanted number."""
        import numpy as np

        texts, numbered = seen.mapping.of_columns(batch.columns)[0], np.zeros(0, np.int64)
        if self.numbers.size:
            roughly = numbers_of(texts.with_columns(_in_capitals(texts))).numbers
            numbered = np.flatnonzero(self.numbers.known(roughly))
        return self.nearest.close(texts[NAME]), numbered

    def _look_closer(self, batch: Batch, close: Close, numbered: NDArray[np.int64], whole: Plan) -> None:
        import numpy as np

        hits = self.nearest.hits(close)
        at = np.unique(np.concatenate([np.array([hit.position for hit in hits], np.int64), numbered]))
        if at.size:
            kinds = None if batch.kinds is None else batch.kinds[at]
            some = evolve(batch, columns=batch.columns[at], kinds=kinds, size=at.size, offsets=None)
            self._take(whole, whole.check(some).values, at, hits)

    def _take(self, plan: Plan, values: pl.DataFrame, at: NDArray[np.int64], hits: list[Hit]) -> None:
        import numpy as np

        subjects = numbers_of(values)
        names = list(_registered(plan, values, subjects.any))
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


def _registered(plan: Plan, values: pl.DataFrame, numbered: NDArray[np.bool_]) -> Iterator[Registered | None]:
    """The name of each subject; None of those that the register does not count: without a number, without a name."""
    record = plan.binding.declaration.name
    kind = None if record == "enterprise-registration" else _NOT_OF_ENTERPRISES
    compared = comparable(values[NAME])
    telling = [name for name in _TELLING if name in values.columns]
    for name, form, told, counts in zip(
        values[NAME], compared, values.select(telling).rows(named=True), numbered.tolist(), strict=True
    ):
        told["subject_kind"] = told.get("subject_kind") or kind
        yield None if name is None or not counts else Registered(name, form, is_personal(name, told))


def _in_capitals(texts: pl.DataFrame) -> list[pl.Series]:
    """Numbers without what is put between their characters; most have nothing there."""
    columns = []
    for name in fields_of(texts).values():
        odd = texts[name].str.contains("[^0-9A-Z]").fill_null(value=False).arg_true()
        mended = comparable(texts[name].gather(odd)).str.replace_all(r"^[^0-9A-Z]*[:：]|[-‐‑–—]", "")
        columns.append(texts[name].scatter(odd, mended) if odd.len() else texts[name])
    return columns
