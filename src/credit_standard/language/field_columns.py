"""字段的列: the columns that a field has in a frame, by name.

The names are made here and read here; nobody else puts one together or takes one apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

Rows = Literal["all", "some", "none"]


@frozen
class FieldColumns:
    """The names of the columns of one field.

    Attributes:
        value: the typed value, null where absent or invalid.
    """

    value: str

    @property
    def presence(self) -> str:
        """Whether something stands in the cell."""
        return self.value + "?"

    @property
    def suspect(self) -> str:
        """Whether the text did not pass the test of the whole column."""
        return self.value + "!"

    def is_present(self) -> pl.Expr:
        import polars as pl

        return pl.col(self.presence)

    def is_invalid(self) -> pl.Expr:
        """Something stands in the cell that is no value."""
        import polars as pl

        return pl.col(self.presence) & pl.col(self.value).is_null()


@frozen
class FieldFacts:
    """What is known of a field in a batch.

    Attributes:
        values: in which rows there is a value.
        present: in which rows something stands in the cell.
        is_invalid: in some row something stands in the cell that is no value.
    """

    values: Rows
    present: Rows
    is_invalid: bool


ABSENT = FieldFacts("none", "none", is_invalid=False)
GIVEN = FieldFacts("all", "all", is_invalid=False)


@frozen
class FieldFrame:
    """A batch as expressions see it: of each field the typed value, and whether something stands in the cell."""

    frame: pl.DataFrame = field(repr=False)

    def value(self, name: str) -> pl.Series:
        """The typed column of a field, null where absent or invalid."""
        return self.frame[name]

    def presence(self, name: str) -> pl.Series:
        """Whether something stands in the cell, valid or not."""
        return self.frame[FieldColumns(name).presence]

    def has(self, name: str) -> bool:
        """Whether the field has a column."""
        return name in self.frame.columns

    def facts(self, names: Iterable[str]) -> dict[str, FieldFacts]:
        """What is known of some fields; one without a column is absent in every row."""
        found = dict.fromkeys(names, ABSENT)
        height, columns = self.frame.height, set(self.frame.columns)
        for name in found.keys() & columns:
            values = height - self.frame[name].null_count()
            present = int(self.presence(name).sum())
            found[name] = FieldFacts(_rows(values, height), _rows(present, height), present > values)
        return found

    def values(self, names: Iterable[str]) -> pl.DataFrame:
        """The typed columns of some fields."""
        return self.frame.select(names)


def _rows(number: int, height: int) -> Rows:
    return "none" if number == 0 else "all" if number == height else "some"
