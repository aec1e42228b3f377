"""发布: files of records → the table that an audience may see, batch by batch, with a log for the holder.

Rows with errors are withheld, and so is whatever is in doubt. Rows are decided by columns; only the clocks of those
about which process records say something are worked out one at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.disclosure.decision.columns import disclosed_in_batch
from credit_standard.disclosure.projection.masked_cells import NUMBERS, masked_cells
from credit_standard.disclosure.projection.projection import Treatment, projected_batch
from credit_standard.disclosure.publication.comparison import Comparison
from credit_standard.disclosure.publication.decided_rows import DecidedRows
from credit_standard.disclosure.publication.earlier import earlier
from credit_standard.disclosure.publication.histories import history_columns
from credit_standard.disclosure.publication.outlet import Outlet
from credit_standard.disclosure.publication.publish_log import Place, PublishLog
from credit_standard.disclosure.publication.published import Published
from credit_standard.disclosure.publication.sources import (
    NotPublishedError,
    Surveyed,
    errors_by_row,
    is_refused,
    tables,
)
from credit_standard.disclosure.publication.withheld import BROKEN, BrokenRow, Withheld
from credit_standard.lifecycle.state.columns import states as states_of
from credit_standard.model.audience import Audience
from credit_standard.validation.report import Report
from credit_standard.validation.run import Options, Source, check_table

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    import polars as pl

    from credit_standard.conversion.losses import Losses
    from credit_standard.conversion.tables import TableWriter
    from credit_standard.disclosure.question import Question
    from credit_standard.files.table import Table
    from credit_standard.layouts import Layout
    from credit_standard.model import Declaration
    from credit_standard.validation.checking.checked_batch import CheckedBatch, FieldHit
    from credit_standard.validation.table_context import TableContext

DISPUTES = frozenset({"objection"})
Opened = Callable[["Declaration", tuple[str, ...]], "AbstractContextManager[TableWriter]"]
"""Opens the table of a record type, under its headings."""


def publish_table(
    sources: Sequence[Source],
    found: Surveyed,
    opened: Opened,
    log: PublishLog,
    *,
    question: Question,
    treatment: Treatment,
    options: Options,
    target: Layout | None = None,
    since: str | None = None,
) -> Published:
    """Write the projection of the records of one type in some files.

    Args:
        sources: records, and process records about them.
        found: what they hold of the type, as `survey` has it.
        opened: opens the table; what is written there and to `log` counts only when this returns.
        log: has begun.
        question: who asks, when, for what.
        treatment: masks and pseudonyms.
        options: how the sources are read; `as_of` is that of the question.
        target: layout of the table; the standard's own titles where None.
        since: an earlier output, of which it is asked what must come down.

    Raises:
        NotPublishedError: a file cannot be read.
        OtherRecordError: the layout is one of another record type.
        NoEarlierError: the earlier output cannot be compared.
        TooLargeForSheetError: a sheet holds no more rows, or no longer texts.
    """
    fields = _fields(found, question)
    marks = question.disputes == "mark"
    may_be_disputed = (
        bool(found.history.types & DISPUTES) or found.declaration.by_concept.get("record-status") in fields
    )
    outlet = Outlet(found.declaration, fields, target, marks and may_be_disputed)
    before = (
        None if since is None else earlier(since, found.declaration, evolve(options, as_of=question.as_of))
    )
    comparison = None if before is None else Comparison(before, found.declaration, question, treatment)
    withheld = Withheld(found.declaration, question, treatment, log)
    job = _Job(found, question, treatment, outlet, comparison, withheld)
    headings = outlet.headings
    with opened(found.declaration, headings) as writer:
        for table in job.all_tables(sources):
            for rows in table:
                writer.write(rows)
    return Published(
        record=found.declaration.name, headings=headings, rows=job.report.rows, written=sum(job.written),
        broken=withheld.records[BROKEN], withheld=withheld.records, items=withheld.items, doubts=withheld.doubts,
        masked=withheld.masked.total(), report=job.report, losses=job.losses,
        takedown=None if comparison is None else comparison.finish(),
        is_altered=before is not None and before.is_altered,
    )  # fmt: skip


def _fields(found: Surveyed, question: Question) -> tuple[str, ...]:
    """The fields of the table, in the order of the standard; where records may become disputed their state is one."""
    fields = set(found.fields)
    status = found.declaration.by_concept.get("record-status")
    if status is not None and question.disputes == "mark" and found.history.types & DISPUTES:
        fields.add(status)
    return tuple(one.name for one in found.declaration.fields if one.name in fields)


@frozen(eq=False)
class _Job:
    found: Surveyed
    question: Question
    treatment: Treatment
    outlet: Outlet
    comparison: Comparison | None
    withheld: Withheld
    report: Report = field(init=False, factory=Report)
    written: list[int] = field(init=False, factory=list)
    losses: Counter[tuple[str, str | None]] = field(init=False, factory=Counter)

    @property
    def declaration(self) -> Declaration:
        return self.found.declaration

    def all_tables(self, sources: Sequence[Source]) -> Iterator[Iterator[pl.DataFrame]]:
        self.report.as_of = self.question.as_of
        for context, table in tables(sources, self.found, self.report):
            yield self._table(context, table)
        unread = [one for one in self.report if not one.complete]
        if unread:
            raise NotPublishedError(self.report, is_unread=True)

    def _table(self, context: TableContext, table: Table) -> Iterator[pl.DataFrame]:
        at = Place(context.file, context.member, context.sheet, self.declaration.name)
        losses = self.outlet.losses(context, table)
        progress = self.found.options[context.source - 1].progress
        for checked in check_table(context, table, self.report, progress=progress):
            yield self._batch(at, context, checked, losses)
        if losses is not None:
            losses.finish()
            for entry, name, number in losses.source.found.counts:
                self.losses[entry.code, name] += number

    def _batch(
        self, at: Place, context: TableContext, checked: CheckedBatch, losses: Losses | None
    ) -> pl.DataFrame:
        import polars as pl

        before = self._masked_before(context, checked)
        good = self._good(at, context, checked, before)
        lines = checked.lines[good.to_numpy()]
        rows = pl.Series("row", checked.rows[good.to_numpy()])
        values = checked.values.with_columns(
            text.zip_with(text.is_not_null(), checked.values[name]) for name, text in before.items()
        )
        decided = self._decided(rows, values[good.to_list()])
        if self.comparison is not None:
            self.comparison.take(decided)
        self.withheld.take_records(at, decided, lines)
        shown = decided.seen()
        self.withheld.take_items(at, shown)
        projection = projected_batch(
            self.declaration, shown.values, shown.cases, shown.of_row, self.treatment
        )
        self.written.append(projection.height)
        disputed = shown.where(lambda answer: answer.disputed)
        return self.outlet.rows(projection, disputed, losses, checked.batch.first_row)

    def _masked_before(self, context: TableContext, checked: CheckedBatch) -> dict[str, pl.Series]:
        """Numbers that are masked already as they would be here."""
        if self.question.audience is not Audience.PUBLIC and not self.treatment.always:
            return {}
        return masked_cells(context, checked, self.declaration, self.treatment.policy)

    def _good(
        self, at: Place, context: TableContext, checked: CheckedBatch, before: Mapping[str, pl.Series]
    ) -> pl.Series:
        """Positions of the rows without errors; the others are withheld."""
        import numpy as np
        import polars as pl

        wrong = self._wrong(context, checked, before)
        of_table = [
            (one.code, one.fields[0] if one.fields else "")
            for one in context.plan.binding.findings
            if one.is_error
        ]
        rows, lines = checked.rows, checked.lines
        broken: list[BrokenRow] = [
            (
                int(rows[position]),
                int(lines[position]),
                [*of_table, *((hit.entry.code, hit.field) for hit in hits)],
            )
            for position, hits in wrong.items()
        ]
        broken += [
            (one.row, None, []) for one in checked.batch.left_out if one.is_record
        ]  # nobody knows the line
        self.withheld.take_broken(at, broken)
        kept = np.ones(checked.height, bool)
        kept[list(wrong)] = False
        return pl.Series(np.flatnonzero(kept))

    def _wrong(
        self, context: TableContext, checked: CheckedBatch, before: Mapping[str, pl.Series]
    ) -> dict[int, list[FieldHit]]:
        """The errors of each row that has any, by position; every row, where the headings themselves are wrong."""
        wrong = errors_by_row(checked, self.report.tables[context.number])
        if before:
            wrong = {
                position: left
                for position, hits in wrong.items()
                if (left := [hit for hit in hits if not _is_masked(hit, position, before)])
            }
        if is_refused(context):
            wrong = {position: wrong.get(position, []) for position in range(checked.height)}
        return wrong

    def _decided(self, rows: pl.Series, values: pl.DataFrame) -> DecidedRows:
        asked, standard = self.question, self.found.options[0].standard
        name = self.declaration.name
        states = states_of(
            name, values, as_of=asked.as_of, channel=asked.channel, rules=asked.rules, standard=standard
        )
        histories = self.found.history.of_rows(self.declaration, values)
        known = history_columns(self.declaration, values, states, histories, asked)
        answers = disclosed_in_batch(
            name, values, asked, states=known.states, standard=standard, disputed=known.disputed,
            history_errors=known.history_errors,
        )  # fmt: skip
        return DecidedRows(
            rows=rows, values=values, cases=answers.cases, of_row=answers.of_row, states=known.states,
            histories=histories,
        )  # fmt: skip


def _is_masked(hit: FieldHit, position: int, before: Mapping[str, pl.Series]) -> bool:
    """Whether an error only says that a masked number is no number."""
    return (
        hit.entry.code.startswith(NUMBERS) and hit.field in before and before[hit.field][position] is not None
    )
