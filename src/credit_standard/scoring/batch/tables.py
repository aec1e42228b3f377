"""归户和定型: the tables of a batch as scoring takes them: known types, typed cells, a dense number for each subject.

A table may number its subjects itself (`(subject)`, any text or number). Without such a column the numbers of the
records tell, by the one definition of the same subject (`subjects.crosswalk`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.language.nodes import field_names
from credit_standard.language.tables import DecisionTable
from credit_standard.layers import NATIONAL
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.scoring.batch.columns import REASON, ROW, SUBJECT
from credit_standard.scoring.batch.numbering import Numbering, by_name, by_number, given
from credit_standard.scoring.batch.same_record import last_sent
from credit_standard.scoring.batch.standing import record_of
from credit_standard.scoring.batch.typing import typed
from credit_standard.scoring.card import Fact, Indicator

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.language import Expression
    from credit_standard.model import Declaration
    from credit_standard.scoring.card import Card


@frozen(kw_only=True, eq=False)
class BatchTables:
    """The tables of a batch, each of which is read when its turn comes.

    Attributes:
        card: by which they are scored.
        tables: of known record types, as they were given.
        numbering: whose rows are.
        history: process records, by the records that they name.
        omitted: by record type, rows of nobody, of two subjects and of unknown types, as far as tables were read.
    """

    card: Card
    tables: Mapping[str, pl.LazyFrame]
    numbering: Numbering
    history: ProcessRecords
    omitted: dict[str, pl.DataFrame]

    def rows(self, name: str) -> pl.DataFrame | None:
        """The rows of a record type as they were sent last, read anew each time.

        They have typed columns, the dense number of the subject, the number of the row, and `NAME?` for columns in
        which something stood that is no value.
        """
        import polars as pl

        if name not in self.tables:
            return None
        declared = NATIONAL.declared(name)
        rows = typed(declared, self.tables[name].collect().with_row_index(ROW))
        subject, of_two = self.numbering.of(declared, rows)
        rows = rows.drop(SUBJECT, strict=False).with_columns(subject.alias(SUBJECT))
        nobodys = subject.is_null() & ~of_two
        self.omitted[name] = pl.concat(
            [_omitted(rows.filter(of_two), "two-subjects"), _omitted(rows.filter(nobodys), "no-number")]
        )
        if of_two.any() or nobodys.any():
            rows = rows.filter(~of_two & ~nobodys)
        return _lean(self.card, declared, rows)


def batch_of(
    card: Card, tables: Mapping[str, pl.DataFrame | pl.LazyFrame], subjects: int | None
) -> BatchTables:
    """The tables of a batch.

    Args:
        card: by which they will be scored.
        tables: by record type; process records among them are the history of those that they name.
        subjects: how many there are, where tables hold dense numbers from 0; None: `(subject)` holds anything, or there
            is no such column.
    """
    history = ProcessRecords()
    known: dict[str, pl.LazyFrame] = {}
    omitted: dict[str, pl.DataFrame] = {}
    for name, table in tables.items():
        try:
            declared = NATIONAL.declared(name)
        except ValueError:
            omitted[name] = _omitted(table.lazy().collect().with_row_index(ROW), "unknown-type")
            continue
        if declared.category == PROCESS:
            for row in typed(declared, table.lazy().collect()).iter_rows(named=True):
                history.add(declared, record_of(declared, row).values)
        else:
            known[name] = table.lazy()
    if subjects is not None:
        numbering = given(subjects)
    elif all(SUBJECT in table.collect_schema() for table in known.values()):
        numbering = by_name(known)
    else:
        numbering = by_number(known)
    return BatchTables(card=card, tables=known, numbering=numbering, history=history, omitted=omitted)


def _omitted(rows: pl.DataFrame, reason: str) -> pl.DataFrame:
    """Rows that are evaluated for nobody; their subject is told where it is a dense number."""
    import polars as pl

    is_dense = SUBJECT in rows.columns and rows.schema[SUBJECT].is_integer()
    subject = pl.col(SUBJECT).cast(pl.Int64) if is_dense else pl.lit(None, pl.Int64)
    return rows.select(subject.alias(SUBJECT), ROW, pl.lit(reason).alias(REASON))


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
    if isinstance(declared.nature, DecisionTable):
        yield from declared.nature.conditions()
    yield from (one.when for one in declared.sealed)
    if declared.sealed_when is not None:
        yield declared.sealed_when


def _compared(one: Indicator | Fact) -> Iterator[str]:
    """Fields by which events of an indicator are compared."""
    if isinstance(one, Indicator):
        yield from filter(None, (one.heaviest_of, None if one.repeats is None else one.repeats.same))
