"""一个主体的说明: the score of one subject of a batch with all its reasons, without scoring the others again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.disclosure.decision.authorisation import subjects_numbers
from credit_standard.layers import NATIONAL as STANDARD
from credit_standard.lifecycle.record.history import REFERENCES
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.model import DocumentNumber
from credit_standard.scoring.batch.columns import ROW, SUBJECT
from credit_standard.scoring.batch.numbering import are_of_two, keys_of, telling_columns
from credit_standard.scoring.batch.represented import code_of_organisation, numbers_of_organisations
from credit_standard.scoring.batch.standing import record_of
from credit_standard.scoring.batch.typing import typed
from credit_standard.scoring.card import REPRESENTATIVE, REPRESENTED
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.evaluation.offices import ROLE, organisation, person

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
    whole = {name: tables[name].lazy() for name in known}
    ours = {name: one for name, one in known.items() if one.category != PROCESS}
    if all(SUBJECT in whole[name].collect_schema() for name in ours):
        held = {name: whole[name].filter(_is(whole[name], subject)).collect() for name in ours}
    else:
        held = _by_keys({name: whole[name] for name in ours}, str(subject))
    found = [record for name, rows in held.items() for record in _records(ours[name], rows)]
    found += _of_others(card, whole, found)
    for name in known.keys() - ours.keys():
        found += _records(known[name], _about(known[name], whole[name], found))
    return evaluate(card, found, as_of=as_of, rules=rules)


def _is(table: pl.LazyFrame, subject: object) -> pl.Expr:
    import polars as pl

    return pl.col(SUBJECT) == pl.lit(subject, table.collect_schema()[SUBJECT])


def _records(declared: Declaration, rows: pl.DataFrame) -> Iterator[Record]:
    for row in typed(declared, rows).iter_rows(named=True):
        yield record_of(declared, row)


def _by_keys(tables: Mapping[str, pl.LazyFrame], key: str) -> dict[str, pl.DataFrame]:
    """The rows of one subject, by every key by which they find each other; of others their numbers only are read."""
    told = {name: _Told.of(STANDARD.declared(name), table) for name, table in tables.items()}
    names, seen = {key}, 0
    while len(names) > seen:
        seen = len(names)
        names |= {more for one in told.values() for more in one.linked(names)}
    return {name: one.rows(names) for name, one in told.items()}


@frozen(eq=False)
class _Told:
    """What the numbers of the rows of a table tell.

    Attributes:
        table: as it was given.
        kinds: the columns that tell, each combination of them once.
        keys: of the subject of each.
        of_two: whether its numbers are those of two subjects, of whom it makes no one.
    """

    table: pl.LazyFrame
    kinds: pl.DataFrame
    keys: pl.DataFrame
    of_two: pl.Series

    @classmethod
    def of(cls, declared: Declaration, table: pl.LazyFrame) -> _Told:
        telling = telling_columns(declared, table.collect_schema().names())
        kinds = table.select(telling).unique().collect()
        read = typed(declared, kinds)
        return cls(table, kinds, keys_of(declared, read), are_of_two(declared, read.with_row_index(ROW)))

    def linked(self, names: set[str]) -> Iterator[str]:
        """The keys of the rows that have one of these."""
        if self.keys.width:
            found = self.keys.filter(self._named(names) & ~self.of_two)
            yield from (one for column in found.iter_columns() for one in column.drop_nulls())

    def rows(self, names: set[str]) -> pl.DataFrame:
        """The rows that have one of these keys."""
        if not self.keys.width:
            return self.table.clear().collect()
        wanted = self.kinds.filter(self._named(names))
        return self.table.join(wanted.lazy(), on=wanted.columns, how="semi", nulls_equal=True).collect()

    def _named(self, names: set[str]) -> pl.Series:
        import polars as pl

        is_named = pl.any_horizontal(pl.all().is_in(list(names)).fill_null(value=False))
        return self.keys.select(is_named).to_series()


def _of_others(card: Card, tables: Mapping[str, pl.LazyFrame], found: list[Record]) -> list[Record]:
    """Records of others from whom the card takes points: organisations that the subject represented, or its own
    representatives; with the roles of those.
    """
    import polars as pl

    asking = [one for one in card.indicators.values() if one.is_of_others and one.record in tables]
    more: list[Record] = []
    if any(one.of == REPRESENTATIVE for one in asking) and ROLE in tables:
        codes = {organisation(number) for one in found for number in subjects_numbers(one)}
        is_ours = code_of_organisation("organisation_uscc").is_in(list(codes)).fill_null(value=False)
        if "organisation_uscc" in tables[ROLE].collect_schema():
            more += _records(STANDARD.declared(ROLE), tables[ROLE].filter(is_ours).collect())
    persons = {person(number) for one in more for number in subjects_numbers(one)}
    represented = {
        organisation(str(one.values["organisation_uscc"]))
        for one in found
        if one.declaration.name == ROLE and one.values.get("organisation_uscc") is not None
    }
    for name, of in dict.fromkeys((one.record, one.of) for one in asking):
        declared, table = STANDARD.declared(name), tables[name]
        columns = table.collect_schema().names()
        if of == REPRESENTED:
            named, known = (
                [code_of_organisation(one) for one in numbers_of_organisations(declared, columns)],
                represented,
            )
        else:
            named, known = (
                [
                    _person(one.name)
                    for one in declared.of_concept("subject-number")
                    if isinstance(one, DocumentNumber) and one.name in columns
                ],
                persons,
            )
        if named and known:
            asked = pl.any_horizontal(one.is_in(list(known)).fill_null(value=False) for one in named)
            more += _records(declared, table.filter(asked).collect())
    return more


def _person(name: str) -> pl.Expr:
    """A person's number, as `evaluation.offices.person` has it."""
    import polars as pl

    plain = pl.col(name).str.strip_chars().str.to_uppercase()
    is_long = (plain.str.len_chars() == 18) & (plain.str.slice(6, 2) == "19")
    return pl.when(is_long).then(plain.str.slice(0, 6) + plain.str.slice(8, 9)).otherwise(plain)


def _about(declared: Declaration, table: pl.LazyFrame, found: list[Record]) -> pl.DataFrame:
    """The process records that name one of these records."""
    import polars as pl

    asked, columns = [], table.collect_schema().names()
    for theirs, ours in REFERENCES:
        name = declared.by_concept.get(theirs, "")
        if name in columns:
            named: set[Any] = {one.values.get(one.declaration.by_concept.get(ours, "")) for one in found}
            asked.append(pl.col(name).is_in(list(named - {None})).fill_null(value=False))
    return (table.filter(pl.any_horizontal(asked)) if asked else table.clear()).collect()
