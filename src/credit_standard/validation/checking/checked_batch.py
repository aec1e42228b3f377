"""检查后的批: a batch after its check: typed columns, where which findings are, and what its rows are compared by."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.findings.finding import NO_PARAMS, Params
from credit_standard.language.field_columns import FieldFrame
from credit_standard.validation.comparison.hashed_rows import SEED, RowPlaces, places_of
from credit_standard.validation.comparison.names import name_hashes
from credit_standard.validation.comparison.subject_fields import NAME, HashedKey, hashed_keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.files.batch import Batch
    from credit_standard.findings import Entry, Finding
    from credit_standard.validation.comparison.compared_fields import ComparedFields


@frozen
class FieldHit:
    """Positions in a batch at which one kind of finding occurs in one field; `fields` are all that it concerns.

    `params` are for what the cell's text alone does not tell.
    """

    entry: Entry
    fields: tuple[str, ...]
    rows: NDArray[np.int64]
    params: Params = NO_PARAMS

    @property
    def field(self) -> str:
        return self.fields[0]


def positions(rows: list[int]) -> NDArray[np.int64]:
    """Rows of a hit, given one by one."""
    import numpy as np

    return np.array(rows, np.int64)


@frozen
class Unevaluated:
    """A check that could not be evaluated for some rows, because a value that it needs is invalid."""

    entry: Entry
    rows: int


@frozen
class ValueRows:
    """The typed values of a few rows, row by row; most are never wanted as columns, or together with others.

    Attributes:
        types: by field, in the order of the values.
        rows: None where a value is absent or invalid.
    """

    types: Mapping[str, pl.DataType]
    rows: list[list[Any]] = field(repr=False)

    def as_columns(self) -> FieldFrame:
        """The same values, column by column."""
        import polars as pl

        return FieldFrame(pl.DataFrame(self.rows, dict(self.types), orient="row"))


@frozen(kw_only=True, slots=False)
class CheckedBatch:
    """A batch after its check. What rows are compared by is made once, when an accumulator wants it.

    Attributes:
        batch: the rows as text.
        typed: the typed values.
        hits: by kind of finding and field.
        unevaluated: rules that were not evaluated for some rows.
        compared: by which fields rows are compared.
    """

    batch: Batch = field(repr=False)
    typed: FieldFrame | ValueRows = field(repr=False)
    hits: tuple[FieldHit, ...]
    unevaluated: tuple[Unevaluated, ...]
    compared: ComparedFields = field(repr=False)

    @cached_property
    def frame(self) -> FieldFrame:
        """The typed columns."""
        return self.typed.as_columns() if isinstance(self.typed, ValueRows) else self.typed

    @cached_property
    def values(self) -> pl.DataFrame:
        """A typed column per field that the table has, null where absent or invalid."""
        return self.frame.values(element.name for element in self.compared.subject.elements)

    @property
    def height(self) -> int:
        """Number of rows that have the table's columns."""
        return self.batch.columns.height

    @property
    def empty(self) -> bool:
        """No rows, or the headings are none of ours."""
        return not self.height or not self.compared.subject.elements

    @cached_property
    def rows(self) -> NDArray[np.int64]:
        """The numbers of the rows in their table."""
        import numpy as np

        return self.batch.rows(np.arange(self.height))

    @cached_property
    def lines(self) -> NDArray[np.int64]:
        """The physical lines on which the rows start."""
        return self.batch.lines()

    def places(self, table: int) -> RowPlaces:
        """Where the rows stand, in the table of this number."""
        return places_of(table, self.rows, self.lines)

    @cached_property
    def _texts(self) -> dict[str, tuple[NDArray[np.uint64], NDArray[np.bool_]]]:
        """Of each field by which rows are compared the hashes, and where it is: one pass over the batch."""
        import polars as pl

        names = tuple(dict.fromkeys(self.compared.texts.values()))
        found = self.frame.frame.select(
            *(self.compared.expression(name).hash(SEED).alias(f"hash {at}") for at, name in enumerate(names)),
            *(pl.col(name).is_not_null().alias(f"given {at}") for at, name in enumerate(names)),
        )
        columns: list[NDArray[Any]] = [column.to_numpy() for column in found]
        return dict(zip(names, zip(columns[: len(names)], columns[len(names) :], strict=True), strict=True))

    def has(self, *names: str) -> bool:
        """Whether the table has these texts, by their names in `ComparedFields.texts`."""
        return self.compared.texts.keys() >= set(names)

    def hashes(self, name: str) -> NDArray[np.uint64]:
        """Hashes of a text; where it is not given any number."""
        return self._texts[self.compared.texts[name]][0]

    def given(self, name: str) -> NDArray[np.bool_]:
        """Rows that have a text."""
        return self._texts[self.compared.texts[name]][1]

    @cached_property
    def numbers(self) -> list[HashedKey]:
        """By what the subjects are told from others, the numbers that prove most first."""
        subject, values = self.compared.subject, self.values
        if not subject.numbers:
            return []
        return hashed_keys(subject.values(values), about_persons=subject.about_persons(values))

    @cached_property
    def strongest_numbers(self) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """Hashes of the number by which each subject is told best, and rows that have one."""
        import numpy as np

        hashes, given = np.zeros(self.height, np.uint64), np.zeros(self.height, np.bool_)
        for key in self.numbers:
            hashes = np.where(given, hashes, key.hashes)
            given = given | key.given
        return hashes, given

    @cached_property
    def names(self) -> NDArray[np.uint64]:
        """Hashes of the subjects' names in comparable form."""
        return self.comparable_hashes(NAME)

    def comparable_hashes(self, name: str) -> NDArray[np.uint64]:
        """Hashes of names in comparable form."""
        field = self.compared.subject.of(name)
        if field is None:
            raise ValueError(f"this table has no {name}; ask `has` first")
        return name_hashes(self.values[field], self.hashes(name))


@frozen(kw_only=True)
class CheckedRecord:
    """One record after the checks: typed values (None: absent or invalid), findings, rules not evaluated."""

    values: dict[str, Any] = field(repr=False)
    findings: tuple[Finding, ...]
    unevaluated: tuple[Entry, ...]
