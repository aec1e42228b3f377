"""名称与号码: one number with two names, one name with two numbers.

By which number a subject is told is said in `subjects.crosswalk`; numbers that may be of several subjects do not count.
A row may have several numbers:

- RE206: of the names beside a number the most frequent one is taken as right, of equally frequent ones the first; rows
  with others are named. A number that stands beside two different ones that prove more, as a registration number beside
  two unified codes, tells nobody apart and does not count.
- RE207: the same for the numbers beside the name of an organisation, as far as an organisation has only one of their
  family: unified code against unified code, not against a registration number. Numbers that stand together in any row,
  and those that such rows link, are of one subject. What a tax number is recalled to hold contradicts nothing.

Persons may share a name, so only their numbers are looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.findings import entry
from credit_standard.subjects.families import families
from credit_standard.validation.comparison.hashed_rows import ROW_BITS, HashedRows, rows_of
from credit_standard.validation.comparison.subject_fields import NAME
from credit_standard.validation.cross_record.linked_numbers import LinkedNumbers
from credit_standard.validation.cross_record.table_findings import each_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

    from credit_standard.subjects.families import Family
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.comparison.hashed_rows import RowPlaces
    from credit_standard.validation.cross_record.table_findings import TableFindings

    Of = tuple[str, bool]
    """The name of a family, and whether its numbers are recalled."""

TWO_NAMES, TWO_NUMBERS = "RE206", "RE207"


@define
class NumbersAndNames:
    """The numbers and the names of subjects, as hashes."""

    _rows: dict[Of, HashedRows] = field(init=False, factory=dict, repr=False)
    _links: LinkedNumbers = field(init=False, factory=LinkedNumbers, repr=False)

    def add(self, checked: CheckedBatch, places: RowPlaces) -> None:
        """Take in the rows of a batch."""
        import numpy as np

        keys = [key for key in checked.numbers if key.family.identifies]
        self._links.add(keys)
        for key in keys:
            at = np.flatnonzero(key.given & checked.given(NAME))
            of = self._rows.setdefault((key.family.name, key.is_recalled), HashedRows(2))
            of.add(np.stack([key.hashes[at], checked.names[at]]), places.at(at))

    def merge(self, other: NumbersAndNames) -> None:
        for of, rows in other._rows.items():
            self._rows.setdefault(of, HashedRows(2)).merge(rows)
        self._links.merge(other._links)

    def finish(self, tables: Mapping[int, TableFindings]) -> None:
        """Name the rows that stand against the others."""
        import polars as pl

        linked, names, numbers = self._links.finish(), [_nothing()], [_nothing()]
        for family in (one for one in families().values() if any(of[0] == one.name for of in self._rows)):
            direct, recalled = (self._taken(family, is_recalled=recalled) for recalled in (False, True))
            names.append(_with_several(direct.vstack(recalled), "number", "name"))
            if family.is_single and family.holder == "organisation":
                numbers.append(_with_several(direct, "name", "number"))
        with_names, with_numbers = pl.concat(names), pl.concat(numbers)
        ambiguous = pl.Series(linked.ambiguous.known(with_names["number"].to_numpy()))
        two_names = _against_others(with_names.filter(~ambiguous), "number", "name")
        _list(tables, TWO_NAMES, two_names)
        with_numbers = with_numbers.join(two_names, on="place", how="anti")
        subjects = pl.Series("subject", linked.subjects(with_numbers["number"].to_numpy()))
        two_numbers = _against_others(with_numbers.with_columns(subjects), "name", "subject")
        _list(tables, TWO_NUMBERS, two_numbers)

    def _taken(self, family: Family, *, is_recalled: bool) -> pl.DataFrame:
        """The rows with a number of a family; nothing of them is left here."""
        import polars as pl

        (numbers, names), places, drift = self._rows.pop((family.name, is_recalled), HashedRows(2)).all()
        rows = pl.DataFrame({"number": numbers, "name": names, "place": places, "drift": drift})
        return rows.with_columns(of=pl.lit(_of(family, is_recalled=is_recalled), pl.Int16))


def _nothing() -> pl.DataFrame:
    import polars as pl

    return pl.DataFrame(
        schema={"number": pl.UInt64, "name": pl.UInt64, "place": pl.Int64, "drift": pl.Int32, "of": pl.Int16}
    )


def _of(family: Family, *, is_recalled: bool) -> int:
    """A number that sorts as families do, those first that prove most."""
    return 2 * list(families()).index(family.name) + is_recalled


def _with_several(rows: pl.DataFrame, same: str, other: str) -> pl.DataFrame:
    """The rows whose value of a column stands beside more than one value of the other: mostly none."""
    ordered = rows.select(same, other).sort(same)
    here, beside = ordered.get_columns()
    several = here.filter((here == here.shift()) & (beside != beside.shift())).unique()
    return rows.filter(rows[same].is_in(several.implode())) if several.len() else rows.clear()


def _against_others(rows: pl.DataFrame, same: str, other: str) -> pl.DataFrame:
    """The rows whose `other` is not the one that most rows with this `same` have, each beside the first of those."""
    import polars as pl

    family = pl.col("of") // 2
    pairs = rows.group_by(family, same, other).agg(
        pl.len().alias("times"), pl.col("place", "drift", "of").sort_by("place").first().name.prefix("first_")
    )
    pairs = pairs.sort("times", "first_place", descending=[True, False])
    usual = pairs.group_by("of", same, maintain_order=True).first().rename({other: "usual"}).drop("times")
    found = rows.with_columns(number_of=pl.col("of"), of=family).join(usual, on=["of", same])
    found = found.filter(pl.col(other) != pl.col("usual")).sort("place", "number_of")
    return found.unique("place", keep="first", maintain_order=True)


def _list(tables: Mapping[int, TableFindings], code: str, found: pl.DataFrame) -> None:
    """Say of each of these rows which one it stands against."""
    kind, number_first = entry(code), code == TWO_NUMBERS
    for (of,), some in found.group_by("number_of", maintain_order=True):
        places, first_places = some["place"].to_numpy(), some["first_place"].to_numpy()
        lines = rows_of(places) + some["drift"].to_numpy()
        first_lines = rows_of(first_places) + some["first_drift"].to_numpy()
        for number, start, end in each_table(places):
            table = tables[number]
            fields = _fields(table, of, number_first=number_first)
            rows = rows_of(places[start:end])
            for at in range(table.mark(kind, fields[0], rows)):
                line, place = int(first_lines[start + at]), int(first_places[start + at])
                other = tables[place >> ROW_BITS]
                said = other.where(line, table)
                field = _fields(other, some["first_of"][start + at], number_first=number_first)[0]
                related = other.table.place(field, row=int(rows_of(first_places[start + at])), line=line)
                table.say(
                    kind,
                    fields,
                    (int(rows[at]), int(lines[start + at])),
                    (related,),
                    other_zh=said.zh,
                    other_en=said.en,
                )


def _fields(table: TableFindings, of: int, *, number_first: bool) -> tuple[str, ...]:
    """The subject's name and its number of a family, in the order in which a finding names them."""
    family = list(families().values())[of // 2]
    return table.table.plan.compared.subject.name_and_number(
        family, is_recalled=of % 2 == 1, number_first=number_first
    )
