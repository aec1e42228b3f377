"""归户: a dense number for the subject of every row, told by a column of the table or by the numbers of its record.

Numbers tell by the one definition of the same subject (`subjects.crosswalk`). Only the columns that tell are looked at,
and each combination of them once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.layers import NATIONAL
from credit_standard.model import DocumentNumber
from credit_standard.scoring.batch.columns import ROW, SUBJECT
from credit_standard.scoring.batch.standing import record_of
from credit_standard.scoring.batch.typing import typed
from credit_standard.scoring.evaluation.subject import is_of_two
from credit_standard.subjects import crosswalk_column
from credit_standard.validation.comparison.subject_fields import KINDS, NUMBER, SubjectColumns

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration

_KEY, _NUMBER, _ROOT, _OF_TWO = "(key)", "(number)", "(root)", "(of two)"


@frozen(eq=False, kw_only=True)
class Numbering:
    """Whose rows are.

    Attributes:
        subjects: what each dense number stands for.
        numbers: by record type the columns that tell, and the number; None where tables hold the numbers themselves.
    """

    subjects: pl.Series
    numbers: Mapping[str, pl.DataFrame] | None = None

    def of(self, declared: Declaration, rows: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
        """The number of each row's subject (null, where nobody can tell), and whether its numbers are those of two."""
        import polars as pl

        if self.numbers is None:
            return rows[SUBJECT].cast(pl.Int64), are_of_two(declared, rows)
        known = self.numbers[declared.name]
        by = [one for one in known.columns if one not in {_NUMBER, _OF_TWO}]
        if not by:
            return pl.repeat(None, rows.height, dtype=pl.Int64, eager=True), are_of_two(declared, rows)
        is_named = by == [SUBJECT]
        found = rows.select(by).join(
            known, on=by, how="left", nulls_equal=not is_named, maintain_order="left"
        )
        of_two = are_of_two(declared, rows) if is_named else found[_OF_TWO].fill_null(value=False)
        return found[_NUMBER], of_two


def given(subjects: int) -> Numbering:
    """Of tables that hold dense numbers from 0."""
    import polars as pl

    return Numbering(subjects=pl.int_range(subjects, dtype=pl.Int64, eager=True).alias("subject"))


def by_name(tables: Mapping[str, pl.LazyFrame]) -> Numbering:
    """Dense numbers for what tables call their subjects, in the order in which they first appear."""
    import polars as pl

    said = [
        table.select(pl.col(SUBJECT).unique(maintain_order=True)).collect()[SUBJECT]
        for table in tables.values()
    ]
    named = (pl.concat(said) if said else pl.Series(SUBJECT, [], pl.String)).unique(maintain_order=True)
    numbers = pl.DataFrame({SUBJECT: named, _NUMBER: pl.int_range(named.len(), dtype=pl.Int64, eager=True)})
    return Numbering(subjects=named.alias("subject"), numbers=dict.fromkeys(tables, numbers))


def by_number(tables: Mapping[str, pl.LazyFrame]) -> Numbering:
    """Dense numbers for the subjects that the numbers of records tell, in the order in which they first appear."""
    import polars as pl

    parents: dict[str, str] = {}
    told: dict[str, pl.DataFrame] = {}
    for name, table in tables.items():
        declared = NATIONAL.declared(name)
        telling = telling_columns(declared, table.collect_schema().names())
        kinds = typed(declared, table.select(telling).unique(maintain_order=True).collect())
        kinds = kinds.unique(telling, maintain_order=True) if telling else kinds
        of_two = are_of_two(declared, kinds.with_row_index(ROW))
        keys = keys_of(declared, kinds)
        if keys.width:
            keys = keys.with_columns(pl.when(~of_two).then(pl.all()))
        _join(keys, parents)
        first = pl.coalesce(keys.columns).alias(_KEY) if keys.width else None
        own = keys.select(first).to_series() if first is not None else pl.lit(None, pl.String)
        told[name] = kinds.select(telling).with_columns(own.alias(_KEY), of_two.alias(_OF_TWO))
    keys_told = [table[_KEY] for table in told.values()] or [pl.Series(_KEY, [], pl.String)]
    firsts = pl.concat(keys_told).drop_nulls().unique(maintain_order=True)
    roots = pl.Series(_KEY, [_root(parents, one) for one in firsts], pl.String) if parents else firsts
    named = roots.unique(maintain_order=True)
    dense = pl.DataFrame({_ROOT: named, _NUMBER: pl.int_range(named.len(), dtype=pl.Int64, eager=True)})
    found = pl.DataFrame({_KEY: firsts, _ROOT: roots}).join(dense, on=_ROOT, how="left").drop(_ROOT)
    return Numbering(
        subjects=named.alias("subject"),
        numbers={name: table.join(found, on=_KEY, how="left").drop(_KEY) for name, table in told.items()},
    )


def telling_columns(declared: Declaration, columns: list[str]) -> list[str]:
    """The columns that tell whose a row is: numbers, their kinds, and what the subject is."""
    names: dict[str, None] = {}
    for one in declared.fields:
        if one.concept in {NUMBER, *KINDS}:
            names[one.name] = None
            if isinstance(one, DocumentNumber):
                names[one.type_field] = None
    return [one for one in names if one in columns]


def are_of_two(declared: Declaration, rows: pl.DataFrame) -> pl.Series:
    """In which rows the numbers are those of two subjects."""
    return rows[ROW].is_in(_of_two(declared, rows))


def _of_two(declared: Declaration, rows: pl.DataFrame) -> list[int]:
    """The numbers of rows whose numbers are those of two subjects."""
    import polars as pl

    fields = [one for one in declared.of_concept("subject-number") if one.name in rows.columns]
    if len(fields) < 2:
        return []
    given = pl.sum_horizontal(pl.col(one.name).is_not_null().cast(pl.UInt8) for one in fields)
    names = [one.name for one in fields]
    names += [
        one.type_field for one in fields if isinstance(one, DocumentNumber) and one.type_field in rows.columns
    ]
    asked = rows.filter(given > 1)
    if not asked.height:
        return []
    kinds = asked.select(list(dict.fromkeys(names))).unique()
    of_two = [is_of_two(record_of(declared, row)) for row in kinds.iter_rows(named=True)]
    found = kinds.filter(pl.Series(of_two, dtype=pl.Boolean))
    return (
        asked.join(found, on=found.columns, how="semi", nulls_equal=True)[ROW].to_list()
        if found.height
        else []
    )


def keys_of(declared: Declaration, rows: pl.DataFrame) -> pl.DataFrame:
    """The own keys of the subject of each row, the strongest first; of whom nobody says what it is both are tried."""
    import polars as pl

    elements = tuple(one for one in declared.fields if one.name in rows.columns)
    fields = SubjectColumns(declared, elements)
    values = fields.values(rows)
    persons = fields.about_persons(rows)
    found = crosswalk_column.own(values, about_persons=persons)
    columns = [(f"{one.family.name}:" + one.values).alias(f"{at}") for at, one in enumerate(found)]
    made = pl.DataFrame(columns)
    if persons is not False or not values:
        return made
    if made.width and not made.select(pl.all_horizontal(pl.all().is_null()).any()).item():
        return made
    others = crosswalk_column.own(values, about_persons=True)
    more = pl.DataFrame(
        [(f"{one.family.name}:" + one.values).alias(f"p{at}") for at, one in enumerate(others)]
    )
    if not made.width or not more.width:
        return made if made.width else more
    is_nobodys = made.select(pl.all_horizontal(pl.all().is_null())).to_series()
    return made.hstack(more.select(pl.when(is_nobodys).then(pl.all())))


def _join(keys: pl.DataFrame, parents: dict[str, str]) -> None:
    """Note which keys are of one subject."""
    import polars as pl

    if keys.width < 2:
        return
    several = keys.filter(pl.sum_horizontal(pl.all().is_not_null().cast(pl.UInt8)) > 1).unique(
        maintain_order=True
    )
    for row in several.iter_rows():
        first, *others = (one for one in row if one is not None)
        for other in others:
            one, to = _root(parents, other), _root(parents, first)
            if one != to:
                parents[one] = to


def _root(parents: dict[str, str], key: str) -> str:
    while parents.get(key, key) != key:
        key = parents[key]
    return key
