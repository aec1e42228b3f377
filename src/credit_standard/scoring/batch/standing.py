"""计入与否的列: which rows of a table count on a day; the same answer as `standing` gives of one record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from credit_standard.disclosure.places import places, state_of_age
from credit_standard.identifiers.holder import birth_date
from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.lifecycle.record.facts import facts
from credit_standard.lifecycle.record.facts import places as places_in_time
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import Rules
from credit_standard.lifecycle.state.columns import states
from credit_standard.lifecycle.state.state import ENDED
from credit_standard.model import Declaration
from credit_standard.scoring.card import Card

if TYPE_CHECKING:
    import polars as pl

_GROUP = "(group)"


def counting(
    declaration: Declaration, rows: pl.DataFrame, *, as_of: date, rules: Rules, card: Card
) -> pl.DataFrame:
    """The rows that count on a day, by their state and by whose they are."""
    if rows.is_empty():
        return rows
    time = states(declaration.name, rows, as_of=as_of, rules=rules)
    keep = (time["publicity"] != ENDED) & (time["use"] != ENDED) & (time["publicity_reason"] != "sealed")
    status = declaration.by_concept.get("record-status", "")
    if card.disputed == "waits" and status in rows.columns:
        keep &= (rows[status] != "disputed").fill_null(value=True)
    groups = _groups(declaration, rows, rules)
    known = groups.is_null() | groups.is_in(list(card.subjects))
    keep &= known
    where = places(declaration)
    outside = [group for group in (*groups.unique(), None) if where.outside(group)]
    if outside:
        keep &= ~(
            groups.is_in([one for one in outside if one is not None]) | (groups.is_null() & (None in outside))
        )
    if where.sealing is not None:
        keep &= ~_sealed(declaration, rows)
    found = rows.with_columns(groups.alias(_GROUP)).filter(keep)
    if where.number is not None and where.number in rows.columns:
        found = found.filter(_of_age(declaration, found))
    return found.drop(_GROUP)


def _groups(declaration: Declaration, rows: pl.DataFrame, rules: Rules) -> pl.Series:
    """The group of subjects of each row, asked once of each kind of row."""
    import polars as pl

    held = places_in_time(declaration)
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


def _of_age(declaration: Declaration, rows: pl.DataFrame) -> pl.Series:
    """Whether a person was 18; persons are asked one by one."""
    import polars as pl

    where = places(declaration)
    assert where.number is not None  # noqa: S101 - asked of such only
    days = [one for one in (where.act, where.decision, where.began) if one in rows.columns]
    found = []
    for row in rows.select(where.number, _GROUP, *dict.fromkeys(days)).iter_rows(named=True):
        number = row[where.number]
        if row[_GROUP] != "person":
            found.append(True)
            continue
        birth = None if number is None else birth_date(number)
        acts = [None if one is None else row.get(one) for one in (where.act, where.decision, where.began)]
        age = state_of_age(birth, *acts, seals=where.seals_minors)
        found.append(age not in {"sealed", "yes"})
    return pl.Series(found, dtype=pl.Boolean)
