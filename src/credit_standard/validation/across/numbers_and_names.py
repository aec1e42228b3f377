"""名称与号码: one number with two names, one name with two numbers.

The row that stands alone against the others is named: of the names of a number the most frequent one is taken as
right, of equally frequent ones the first. Persons may share a name, so only their numbers are looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.findings import entry
from credit_standard.validation.across.columns import NAME, NUMBER
from credit_standard.validation.across.listed import each_table
from credit_standard.validation.hashed_rows import ROW_BITS, HashedRows, mixed, rows_of

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.validation.across.listed import Tables
    from credit_standard.validation.across.rows import Rows

TWO_NAMES, TWO_NUMBERS = "RE206", "RE207"


@define
class NumbersAndNames:
    """The numbers and the names of subjects, as hashes."""

    _rows: HashedRows = field(init=False, factory=lambda: HashedRows(2), repr=False)

    def add(self, rows: Rows) -> None:
        """Take in the rows of a batch that have both."""
        import numpy as np

        numbers, names = rows.hashes(NUMBER), rows.names
        # mixed with the number, a person's name is the same only beside the same number
        names = np.where(rows.about_persons, mixed([names, numbers])[0], names)
        at = np.flatnonzero(rows.given(NUMBER) & rows.given(NAME))
        self._rows.add(np.stack([numbers[at], names[at]]), rows.places.at(at))

    def merge(self, other: NumbersAndNames) -> None:
        self._rows.merge(other._rows)

    def finish(self, tables: Tables) -> None:
        """Name the rows that stand against the others."""
        (numbers, names), places, drift = self._rows.all()
        self._rows = HashedRows(2)
        if not places.size:
            return
        import polars as pl

        rows = pl.DataFrame({"number": numbers, "name": names, "place": places, "drift": drift})
        of_several = [_with_several(rows, "number", "name"), _with_several(rows, "name", "number")]
        if all(one.is_empty() for one in of_several):
            return  # as it should be, and nearly always is
        chosen = [pl.col(one.name).is_in(one.implode()) for one in of_several]
        rows = rows.filter(pl.any_horizontal(chosen))
        pairs = rows.group_by("number", "name").agg(pl.len().alias("times"), pl.col("place").min())
        renamed = _against_others(pairs, "number", "name")
        _list(tables, TWO_NAMES, rows, renamed)
        pairs = pairs.join(renamed, on=["number", "name"], how="anti")
        _list(tables, TWO_NUMBERS, rows, _against_others(pairs, "name", "number"))


def _with_several(rows: pl.DataFrame, same: str, other: str) -> pl.Series:
    """The values of a column that stand beside more than one value of the other."""
    ordered = rows.select(same, other).sort(same)
    here, beside = ordered.get_columns()
    return here.filter((here == here.shift()) & (beside != beside.shift())).unique()


def _against_others(pairs: pl.DataFrame, same: str, other: str) -> pl.DataFrame:
    """Pairs whose `other` is not the one that most rows with this `same` have, with the first row that has that."""
    import polars as pl

    several = pairs.group_by(same).len().filter(pl.col("len") > 1).select(same)
    some = pairs.join(several, on=same, how="semi").sort("times", "place", descending=[True, False])
    usual = some.group_by(same, maintain_order=True).first()
    found = some.join(usual.select(same, usual=other, first_place="place"), on=same)
    return found.filter(pl.col(other) != pl.col("usual")).select("number", "name", "first_place")


def _list(tables: Tables, code: str, everything: pl.DataFrame, pairs: pl.DataFrame) -> None:
    if pairs.is_empty():
        return
    kind = entry(code)
    found = everything.join(pairs, on=["number", "name"]).sort("place")
    firsts = everything.select("place", "drift").join(
        found.select(place="first_place").unique(), on="place", how="semi"
    )
    found = found.join(
        firsts.select(first_place="place", first_drift="drift"), on="first_place", maintain_order="left"
    )
    places, first_places = found["place"].to_numpy(), found["first_place"].to_numpy()
    lines = rows_of(places) + found["drift"].to_numpy()
    first_lines = rows_of(first_places) + found["first_drift"].to_numpy()
    for number, start, end in each_table(places):
        table = tables[number]
        fields = table.columns.subject_fields(number_first=code == TWO_NUMBERS)
        rows = rows_of(places[start:end])
        for at in range(table.mark(kind, fields[0], rows)):
            line = int(first_lines[start + at])
            other = tables[int(first_places[start + at]) >> ROW_BITS]
            said = other.where(line, table)
            field = other.columns.subject_fields(number_first=code == TWO_NUMBERS)[0]
            related = other.listing.place(field, row=int(rows_of(first_places[start + at])), line=line)
            table.say(
                kind,
                fields,
                (int(rows[at]), int(lines[start + at])),
                (related,),
                other_zh=said.zh,
                other_en=said.en,
            )
