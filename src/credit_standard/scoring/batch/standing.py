"""计入与否的列: which rows of a table count on a day; the same answer as `evaluation.standing` gives of one record.

Rows of which process records tell something, and rows with a cell that cannot be read, are asked one by one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.disclosure.decision.places import places, state_of_age
from credit_standard.identifiers.parts.holder import birth_date
from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.lifecycle.record.facts import fact_fields, facts
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import Rules
from credit_standard.lifecycle.state.columns import is_disputed, still_used
from credit_standard.model import Declaration
from credit_standard.scoring.card import Disputed
from credit_standard.scoring.evaluation.standing import standing

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.lifecycle.record.process_records import ProcessRecords

_GROUP, _DISPUTED = "(group)", "(disputed)"


@frozen(kw_only=True)
class Counting:
    """Which rows count.

    Attributes:
        stands: whether a row counts by its clocks, and by what is open about it.
        group: the group of subjects that it is about; null where nobody says.
    """

    stands: pl.Series
    group: pl.Series


def record_of(declaration: Declaration, row: dict[str, Any]) -> Record:
    """A row as one record."""
    values = {name: value for name, value in row.items() if name in declaration.by_name}
    invalid = {name for name in values if values[name] is None and row.get(FieldColumns(name).presence)}
    return Record(declaration, values, frozenset(invalid))


def counting(
    declaration: Declaration,
    rows: pl.DataFrame,
    history: ProcessRecords,
    *,
    as_of: date,
    rules: Rules,
    disputed: Disputed,
) -> Counting:
    """Which rows count on a day, by their state and by what is open about them."""
    keep = still_used(declaration.name, rows, as_of=as_of, rules=rules)
    if disputed == "waits":
        keep &= ~rows.with_columns(is_disputed(declaration, rows.columns).alias(_DISPUTED))[_DISPUTED]
    groups = _groups(declaration, rows, rules)
    where = places(declaration)
    outside = [group for group in (*groups.unique(), None) if where.outside(group)]
    if outside:
        keep &= ~(
            groups.is_in([one for one in outside if one is not None]) | (groups.is_null() & (None in outside))
        )
    if where.sealing is not None:
        keep &= ~_sealed(declaration, rows)
    if where.number is not None and where.number in rows.columns:
        keep &= _of_age(declaration, rows, groups, keep)
    asked = sorted({*history.rows_with_history(declaration, rows), *_unread(declaration, rows)})
    if asked:
        answers = []
        for row in rows[asked].iter_rows(named=True):
            one = record_of(declaration, row)
            now = standing(
                one, history.of(declaration, one.values), as_of=as_of, rules=rules, disputed=disputed
            )
            answers.append(now.reason is None)
        keep = keep.scatter(asked, answers)
    return Counting(stands=keep, group=groups)


def _unread(declaration: Declaration, rows: pl.DataFrame) -> list[int]:
    """Rows with a cell in which something stands that is no value."""
    import polars as pl

    told = [one for one in declaration.by_name if FieldColumns(one).presence in rows.columns]
    if not told:
        return []
    return (
        rows.select(pl.any_horizontal(FieldColumns(one).is_invalid() for one in told).arg_true())
        .to_series()
        .to_list()
    )


def _groups(declaration: Declaration, rows: pl.DataFrame, rules: Rules) -> pl.Series:
    """The group of subjects of each row, asked once of each kind of row."""
    import polars as pl

    held = fact_fields(declaration)
    named = [
        declaration.by_concept[one]
        for one in ("subject-kind", "subject-category")
        if one in declaration.by_concept
    ]
    keys = [pl.col(name) for name in named if name in rows.columns]
    for alias, numbers in (("(organisation)", held.organisation_numbers), ("(person)", held.person_numbers)):
        given = [pl.col(one).is_not_null() for one in numbers if one in rows.columns]
        keys.append((pl.any_horizontal(given) if given else pl.lit(value=False)).alias(alias))
    kinds = rows.select(keys)
    if kinds.height != rows.height:
        kinds = pl.concat([kinds] * rows.height)
    numbered = kinds.with_row_index("(at)")
    firsts = numbered.group_by(kinds.columns, maintain_order=True).agg(pl.col("(at)").first())
    fields = [one for one in rows.columns if one in declaration.by_name]
    samples = rows.select(fields)[firsts["(at)"].to_list()].to_dicts()
    groups = [facts(Record(declaration, one), rules, None).case.subject for one in samples]
    firsts = firsts.drop("(at)").with_columns(pl.Series(_GROUP, groups, pl.String))
    return kinds.join(firsts, on=kinds.columns, how="left", nulls_equal=True, maintain_order="left")[_GROUP]


def _sealed(declaration: Declaration, rows: pl.DataFrame) -> pl.Series:
    import polars as pl

    sealing, types = places(declaration).sealing, declaration.types
    assert sealing is not None  # noqa: S101 - asked of such only
    names = tuple(dict.fromkeys(field_names(sealing)))
    absent = [pl.lit(None, types[one].polars).alias(one) for one in names if one not in rows.columns]
    asked = rows.with_columns(absent).with_columns(
        pl.col(one).is_not_null().alias(FieldColumns(one).presence) for one in names
    )
    return asked.select(to_columns(sealing, types, None)).to_series().fill_null(value=False)


def _of_age(declaration: Declaration, rows: pl.DataFrame, groups: pl.Series, keep: pl.Series) -> pl.Series:
    """Whether a person was 18; persons are asked one by one, and only where nothing else has decided."""
    import polars as pl

    where = places(declaration)
    assert where.number is not None  # noqa: S101 - asked of such only
    days = [one for one in (where.act, where.decision, where.began) if one in rows.columns]
    asked = ((groups == "person").fill_null(value=False) & keep).arg_true()
    found = pl.repeat(value=True, n=rows.height, eager=True, dtype=pl.Boolean)
    answers = []
    for row in rows[asked].select(where.number, *dict.fromkeys(days)).iter_rows(named=True):
        number = row[where.number]
        birth = None if number is None else birth_date(number)
        acts = [None if one is None else row.get(one) for one in (where.act, where.decision, where.began)]
        age = state_of_age(birth, *acts, seals=where.seals_minors)
        answers.append(age not in {"sealed", "yes"})
    return found.scatter(asked, answers) if answers else found
