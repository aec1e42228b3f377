"""归户和定型: the tables of a batch as scoring takes them: known types, typed cells, a dense number for each subject.

A table may number its subjects itself (`(subject)`, any text or number). Without such a column the numbers of the
records tell, by the one definition of the same subject (`subjects.crosswalk`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.language.tables import Table
from credit_standard.layers import NATIONAL
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.lifecycle.record.record import record
from credit_standard.model import DocumentNumber
from credit_standard.scoring.batch.events import REASON, ROW, SUBJECT, omissions
from credit_standard.scoring.batch.same_record import last_sent
from credit_standard.scoring.batch.standing import record_of
from credit_standard.scoring.card import Fact, Indicator
from credit_standard.scoring.evaluation.subject import is_of_two
from credit_standard.subjects import crosswalk_column
from credit_standard.validation.comparison.subject_fields import SubjectFields

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.language import Expression
    from credit_standard.model import Declaration
    from credit_standard.scoring.card import Card

_KEY = "(key)"


@frozen(kw_only=True)
class Batch:
    """The tables of a batch.

    Attributes:
        rows: by record type, as they were sent last: typed columns, the dense number of the subject, the number of the
            row, and `NAME?` for columns in which something stood that is no value.
        subjects: what each dense number stands for.
        history: process records, by the records that they name.
        omitted: by record type, rows of nobody, of two subjects and of unknown types.
    """

    rows: dict[str, pl.DataFrame]
    subjects: pl.Series
    history: ProcessRecords
    omitted: dict[str, pl.DataFrame]


def batch_of(card: Card, tables: Mapping[str, pl.DataFrame | pl.LazyFrame], subjects: int | None) -> Batch:
    """The tables of a batch, read once.

    Args:
        card: by which they will be scored.
        tables: by record type; process records among them are the history of those that they name.
        subjects: how many there are, where tables hold dense numbers from 0; None: `(subject)` holds anything, or there
            is no such column.
    """
    import polars as pl

    history = ProcessRecords()
    rows: dict[str, pl.DataFrame] = {}
    omitted: dict[str, list[pl.DataFrame]] = {}
    for name, given in tables.items():
        numbered = given.lazy().collect().with_row_index(ROW)
        try:
            declared = NATIONAL.declared(name)
        except ValueError:
            omitted[name] = [_omitted(numbered, "unknown-type")]
            continue
        read = typed(declared, numbered)
        if declared.category == PROCESS:
            for row in read.iter_rows(named=True):
                history.add(declared, record_of(declared, row).values)
        else:
            rows[name], omitted[name] = read, []
    if subjects is not None:
        named = pl.int_range(subjects, dtype=pl.Int64, eager=True).alias("subject")
        rows = {name: table.with_columns(pl.col(SUBJECT).cast(pl.Int64)) for name, table in rows.items()}
        rows = _of_one(rows, omitted)
    elif all(SUBJECT in table.columns for table in rows.values()):
        rows, named = _by_name(rows)
        rows = _of_one(rows, omitted)
    else:
        rows, named = _by_number(_of_one(rows, omitted), omitted)
    return Batch(
        rows={name: _lean(card, NATIONAL.declared(name), rows.pop(name)) for name in list(rows)},
        subjects=named,
        history=history,
        omitted={name: pl.concat([omissions(), *parts]) for name, parts in omitted.items()},
    )


_SPOKEN = frozenset(
    {
        "subject-name", "authority", "matter-name", "facts", "decision-content", "decision-title", "remarks",
        "legal-representative", "source-unit", "status-reason", "disclosure-reason", "batch-id", "replaced-record-id",
    }
)  # fmt: skip
"""Concepts of texts that decide nothing about time, and about points only where a condition names them."""


def _lean(card: Card, declared: Declaration, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows as they were sent last, without the texts on which nothing depends: they are most of the memory."""
    asked = {one for condition in _conditions(card, declared) for one in field_names(condition)}
    last = last_sent(declared, rows)
    spoken = {one.name for one in declared.fields if one.concept in _SPOKEN} - asked
    spoken -= {name for one in card.records.get(declared.name, ()) for name in _compared(one)}
    return last.drop(spoken & set(last.columns))


def _conditions(card: Card, declared: Declaration) -> Iterator[Expression]:
    """Every condition over fields of a type: of the card, of its nature and of seals."""
    for one in card.records.get(declared.name, ()):
        yield from one.table.conditions()
        if isinstance(one, Indicator) and one.remedies is not None:
            yield from one.remedies.conditions()
    if isinstance(declared.nature, Table):
        yield from declared.nature.conditions()
    yield from (one.when for one in declared.sealed)
    if declared.sealed_when is not None:
        yield declared.sealed_when


def _compared(one: Indicator | Fact) -> Iterator[str]:
    """Fields by which events of an indicator are compared."""
    if isinstance(one, Indicator):
        yield from filter(None, (one.heaviest_of, None if one.repeats is None else one.repeats.same))


def _of_one(
    rows: Mapping[str, pl.DataFrame], omitted: dict[str, list[pl.DataFrame]]
) -> dict[str, pl.DataFrame]:
    """Without rows whose numbers are those of two subjects."""
    import polars as pl

    found = {}
    for name, table in rows.items():
        of_two = pl.col(ROW).is_in(_of_two(NATIONAL.declared(name), table))
        gone = table.filter(of_two)
        if gone.height:
            omitted[name].append(_omitted(gone, "two-subjects"))
        found[name] = table.filter(~of_two) if gone.height else table
    return found


def _omitted(rows: pl.DataFrame, reason: str) -> pl.DataFrame:
    """Rows that are evaluated for nobody; their subject is told where it is a dense number."""
    import polars as pl

    is_dense = SUBJECT in rows.columns and rows.schema[SUBJECT].is_integer()
    subject = pl.col(SUBJECT).cast(pl.Int64) if is_dense else pl.lit(None, pl.Int64)
    return rows.select(subject.alias(SUBJECT), ROW, pl.lit(reason).alias(REASON))


def typed(declared: Declaration, rows: pl.DataFrame) -> pl.DataFrame:
    """With typed columns: a column of texts where numbers or days belong is read as a record is read."""
    import polars as pl

    for name in rows.columns:
        kind = declared.types.get(name)
        if kind is None or rows.schema[name] != pl.String or kind.polars == pl.String:
            continue
        texts = rows[name].drop_nulls().unique()
        values = [record(declared.name, {name: text}).values.get(name) for text in texts]
        read = pl.DataFrame({name: texts, "(value)": pl.Series(values, dtype=kind.polars)})
        found = rows.select(name).join(read, on=name, how="left", maintain_order="left")["(value)"]
        presence = rows[name].is_not_null().alias(FieldColumns(name).presence)
        rows = rows.with_columns(found.alias(name), presence)
    return rows


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


def _by_name(rows: Mapping[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], pl.Series]:
    """The tables with dense numbers for what their subjects are called, in the order in which they first appear."""
    import polars as pl

    said = [table[SUBJECT].unique(maintain_order=True) for table in rows.values()]
    named = (pl.concat(said) if said else pl.Series(SUBJECT, [], pl.String)).unique(maintain_order=True)
    numbers = pl.DataFrame(
        {SUBJECT: named, "(number)": pl.int_range(named.len(), dtype=pl.Int64, eager=True)}
    )
    return {name: _with(table, numbers, SUBJECT) for name, table in rows.items()}, named.alias("subject")


def _by_number(
    rows: Mapping[str, pl.DataFrame], omitted: dict[str, list[pl.DataFrame]]
) -> tuple[dict[str, pl.DataFrame], pl.Series]:
    """The tables with dense numbers for the subjects that their numbers tell; what nobody can tell is left out."""
    import polars as pl

    parents: dict[str, str] = {}
    keyed: dict[str, pl.DataFrame] = {}
    for name, table in rows.items():
        keys = keys_of(NATIONAL.declared(name), table)
        first = pl.coalesce(keys.columns) if keys.width else pl.lit(None, pl.String)
        told = table.with_columns(
            keys.select(first.alias(_KEY)).to_series() if keys.width else first.alias(_KEY)
        )
        _join(keys, parents)
        nobodys = told.filter(pl.col(_KEY).is_null())
        if nobodys.height:
            omitted[name].append(_omitted(nobodys.drop(SUBJECT, strict=False), "no-number"))
            told = told.filter(pl.col(_KEY).is_not_null())
        keyed[name] = told
    all_keys = (
        pl.concat([table[_KEY] for table in keyed.values()]) if keyed else pl.Series(_KEY, [], pl.String)
    )
    firsts = all_keys.unique(maintain_order=True)
    roots = pl.Series(_KEY, [_root(parents, one) for one in firsts], pl.String) if parents else firsts
    named = roots.unique(maintain_order=True)
    dense = pl.DataFrame({"(root)": named, "(number)": pl.int_range(named.len(), dtype=pl.Int64, eager=True)})
    numbers = pl.DataFrame({_KEY: firsts, "(root)": roots}).join(
        dense, on="(root)", how="left", maintain_order="left"
    )
    return {name: _with(table, numbers.drop("(root)"), _KEY) for name, table in keyed.items()}, named.alias(
        "subject"
    )


def _with(table: pl.DataFrame, numbers: pl.DataFrame, by: str) -> pl.DataFrame:
    joined = table.join(numbers, on=by, how="left", maintain_order="left").drop(by)
    return joined.drop(SUBJECT, strict=False).rename({"(number)": SUBJECT})


def keys_of(declared: Declaration, rows: pl.DataFrame) -> pl.DataFrame:
    """The own keys of the subject of each row, the strongest first; of whom nobody says what it is both are tried."""
    import polars as pl

    elements = tuple(one for one in declared.fields if one.name in rows.columns)
    fields = SubjectFields(declared, elements)
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
