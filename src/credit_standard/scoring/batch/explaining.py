"""一个主体的说明: the score of one subject of a batch with all its reasons, without scoring the others again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.layers import NATIONAL as STANDARD
from credit_standard.lifecycle.record.history import REFERENCES
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.scoring.batch.events import SUBJECT
from credit_standard.scoring.batch.numbering import keys_of
from credit_standard.scoring.batch.standing import record_of
from credit_standard.scoring.batch.typing import typed
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.evaluation.subject import ROLE, organisation

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration
    from credit_standard.scoring.card import Card
    from credit_standard.scoring.score import Score


def explain(
    card: Card,
    tables: Mapping[str, pl.DataFrame | pl.LazyFrame],
    subject: object,
    *,
    as_of: date,
    rules: Rules = NATIONAL,
) -> Score:
    """The score of one subject of a batch as `evaluate` gives it.

    Args:
        card: by which.
        tables: as `scores` takes them.
        subject: as the tables call it, else the key of its numbers: what `scores` has under `subject`.
        as_of: the day.
        rules: the regimes that count.
    """
    card = card.on(as_of)
    known = {name: STANDARD.declared(name) for name in tables if name in STANDARD.names()}
    whole = {name: tables[name].lazy().collect() for name in known}
    ours = {name: one for name, one in known.items() if one.category != PROCESS}
    if all(SUBJECT in whole[name].columns for name in ours):
        held = {name: whole[name].filter(_is(whole[name], subject)) for name in ours}
    else:
        held = _by_keys({name: whole[name] for name in ours}, str(subject))
    found = [record for name, rows in held.items() for record in _records(ours[name], rows)]
    found += _represented(card, whole, found)
    for name in known.keys() - ours.keys():
        found += _records(known[name], _about(known[name], whole[name], found))
    return evaluate(card, found, as_of=as_of, rules=rules)


def _is(table: pl.DataFrame, subject: object) -> pl.Expr:
    import polars as pl

    return pl.col(SUBJECT) == pl.lit(subject, table.schema[SUBJECT])


def _records(declared: Declaration, rows: pl.DataFrame) -> Iterator[Record]:
    for row in typed(declared, rows).iter_rows(named=True):
        yield record_of(declared, row)


def _by_keys(tables: Mapping[str, pl.DataFrame], key: str) -> dict[str, pl.DataFrame]:
    """The rows of one subject, by every key by which they find each other."""
    import polars as pl

    keys = {name: keys_of(STANDARD.declared(name), table) for name, table in tables.items()}
    names, seen = {key}, 0
    rows: dict[str, pl.Series] = {}
    while len(names) > seen:
        seen = len(names)
        for name, columns in keys.items():
            wanted = pl.any_horizontal(pl.all().is_in(list(names)).fill_null(value=False))
            rows[name] = (
                columns.select(wanted).to_series()
                if columns.width
                else pl.repeat(value=False, n=tables[name].height, eager=True, dtype=pl.Boolean)
            )
            if columns.width:
                found = columns.filter(rows[name])
                names |= {one for column in found.iter_columns() for one in column.drop_nulls()}
    return {name: table.filter(rows[name]) for name, table in tables.items()}


def _represented(card: Card, tables: Mapping[str, pl.DataFrame], found: list[Record]) -> list[Record]:
    """Records of organisations in which the subject held an office, where the card takes points from them."""
    import polars as pl

    numbers = {
        organisation(str(one.values["organisation_uscc"]))
        for one in found
        if one.declaration.name == ROLE and one.values.get("organisation_uscc") is not None
    }
    more: list[Record] = []
    for name in card.records if numbers else ():
        if not card.takes_from_represented(name) or name not in tables:
            continue
        declared, table = STANDARD.declared(name), tables[name]
        fields = [one.name for one in declared.of_concept("subject-number") if one.name in table.columns]
        plain = [
            pl.col(one).str.strip_chars().str.to_uppercase().str.replace_all("-", "", literal=True)
            for one in fields
        ]
        asked = [
            pl.when(one.str.len_chars() == 18).then(one.str.slice(8, 9)).otherwise(one).is_in(list(numbers))
            for one in plain
        ]
        if asked:
            more += _records(
                declared, table.filter(pl.any_horizontal(one.fill_null(value=False) for one in asked))
            )
    return more


def _about(declared: Declaration, table: pl.DataFrame, found: list[Record]) -> pl.DataFrame:
    """The process records that name one of these records."""
    import polars as pl

    asked = []
    for theirs, ours in REFERENCES:
        name = declared.by_concept.get(theirs, "")
        if name in table.columns:
            named: set[Any] = {one.values.get(one.declaration.by_concept.get(ours, "")) for one in found}
            asked.append(pl.col(name).is_in(list(named - {None})).fill_null(value=False))
    return table.filter(pl.any_horizontal(asked)) if asked else table.clear()
