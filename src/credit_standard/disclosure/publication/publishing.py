"""发布: files of records → the table that an audience may see, batch by batch, with a log for the holder.

Rows with errors are withheld, and so is whatever is in doubt. Rows are decided by columns; only the clocks of those
about which process records say something are worked out one at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from credit_standard.disclosure.decision.columns import disclosed_in_batch
from credit_standard.disclosure.decision.grounds import record_grounds
from credit_standard.disclosure.projection.masked_cells import NUMBERS, masked_cells
from credit_standard.disclosure.projection.projection import Treatment, projected_batch
from credit_standard.disclosure.publication.comparison import Comparison
from credit_standard.disclosure.publication.decided import Decided, Published
from credit_standard.disclosure.publication.earlier import earlier
from credit_standard.disclosure.publication.histories import told
from credit_standard.disclosure.publication.outlet import Outlet
from credit_standard.disclosure.publication.publish_log import Place, PublishLog, spans
from credit_standard.disclosure.publication.sources import (
    NotPublishedError,
    Surveyed,
    errors_by_row,
    is_refused,
    tables,
)
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.state.columns import states as states_of
from credit_standard.lifecycle.state.state import state
from credit_standard.model.audience import Audience
from credit_standard.validation.report import Report
from credit_standard.validation.run import Options, Source, check_table

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import date

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.conversion.losses import Losses
    from credit_standard.conversion.tables import TableWriter
    from credit_standard.disclosure.question import Question
    from credit_standard.files.table import Table
    from credit_standard.layouts import Layout
    from credit_standard.model import Declaration
    from credit_standard.validation.checking.checked_batch import CheckedBatch, FieldHit
    from credit_standard.validation.table_context import TableContext

DISPUTES = frozenset({"objection"})
BROKEN = "row-has-errors"
IN_DOUBT = "in-doubt"


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
    job = _Job(found, question, treatment, outlet, log, comparison)
    headings = outlet.headings
    with opened(found.declaration, headings) as writer:
        for table in job.all_tables(sources):
            for rows in table:
                writer.write(rows)
    return Published(
        record=found.declaration.name, headings=headings, rows=job.report.rows, written=job.count["written"],
        broken=job.count["broken"], withheld=job.withheld, items=job.items, doubts=job.doubts,
        masked=job.count["masked"], report=job.report, losses=job.losses,
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
    log: PublishLog
    comparison: Comparison | None
    report: Report = field(init=False, factory=Report)
    count: Counter[str] = field(init=False, factory=Counter)
    withheld: Counter[str] = field(init=False, factory=Counter)
    items: Counter[str] = field(init=False, factory=Counter)
    doubts: Counter[str] = field(init=False, factory=Counter)
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
        self._log_records(at, decided, lines)
        shown = decided.seen()
        self._log_items(at, shown)
        projection = projected_batch(
            self.declaration, shown.values, shown.cases, shown.of_row, self.treatment
        )
        self.count["written"] += projection.height
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
        """Positions of the rows without errors; the others are logged."""
        import numpy as np
        import polars as pl

        ground = next(one for one in record_grounds().rows if one.name == BROKEN)
        wrong = errors_by_row(checked, self.report.tables[context.number])
        if before:
            wrong = {
                position: left
                for position, hits in wrong.items()
                if (left := [hit for hit in hits if not _is_masked(hit, position, before)])
            }
        of_table = [
            (one.code, one.fields[0] if one.fields else "")
            for one in context.plan.binding.findings
            if one.is_error
        ]
        if is_refused(context):
            wrong = {position: wrong.get(position, []) for position in range(checked.height)}
        rows, lines = checked.rows, checked.lines
        lost = [
            (
                int(rows[position]),
                int(lines[position]),
                [*of_table, *((hit.entry.code, hit.field) for hit in hits)],
            )
            for position, hits in wrong.items()
        ]
        lost += [(one.row, None, []) for one in checked.batch.left_out if one.is_record]  # type: ignore[misc]  # no line
        for row, line, codes in sorted(lost, key=lambda one: one[0]):
            self.log.broken(at, row, line, ground, codes)
        self.count["broken"] += len(lost)
        if lost:
            self.withheld[BROKEN] += len(lost)
        kept = np.ones(checked.height, bool)
        kept[list(wrong)] = False
        return pl.Series(np.flatnonzero(kept))

    def _decided(self, rows: pl.Series, values: pl.DataFrame) -> Decided:
        asked, standard = self.question, self.found.options[0].standard
        name = self.declaration.name
        states = states_of(
            name, values, as_of=asked.as_of, channel=asked.channel, rules=asked.rules, standard=standard
        )
        histories = self.found.history.of_rows(self.declaration, values)
        known = told(self.declaration, values, states, histories, asked)
        answers = disclosed_in_batch(
            name, values, asked, states=known.states, standard=standard, disputed=known.disputed,
            history_errors=known.history_errors,
        )  # fmt: skip
        return Decided(
            rows=rows, values=values, cases=answers.cases, of_row=answers.of_row, states=known.states,
            histories=histories,
        )  # fmt: skip

    def _log_records(self, at: Place, decided: Decided, lines: NDArray[np.int64]) -> None:
        hidden = (~decided.is_seen).arg_true()
        if not hidden.len():
            return
        rows, of_row = decided.rows.to_list(), decided.of_row.to_list()
        reasons = decided.states["publicity_reason"].to_list()
        days = decided.states["publicity_since"].to_list()
        for number, count in decided.of_row.gather(hidden).value_counts().iter_rows():
            for row in decided.cases[number].grounds:
                self.withheld[row.name] += count
            for one in decided.cases[number].findings:
                self.doubts[one.code] += count
        for position in hidden.to_list():
            answer = decided.cases[of_row[position]]
            clock = ""
            if any(one.name.startswith("publicity") for one in answer.grounds):
                clock = self._clock(decided, position, reasons[position], days[position])
            self.log.record(at, rows[position], int(lines[position]), answer, clock)

    def _clock(self, decided: Decided, position: int, reason: str, since: date | None) -> str:
        """Of publicity that decided: since when, why, and where it is in doubt, which doubt."""
        if reason != IN_DOUBT:
            return self.log.of_clocks(reason, since)
        asked = self.question
        one = Record(self.declaration, decided.values.row(position, named=True))
        history = decided.histories.get(position, ())
        now = state(one, as_of=asked.as_of, channel=asked.channel, history=history, rules=asked.rules)
        self.doubts.update({one.code for one in now.findings})
        return self.log.of_clocks(reason, since, now.findings)

    def _log_items(self, at: Place, shown: Decided) -> None:
        """What of records that are seen is withheld or masked, where there is anything."""
        kinds: dict[tuple[Any, Any], list[int]] = {}
        for number in sorted(shown.of_row.unique().to_list()):
            answer = shown.cases[number]
            kinds.setdefault((answer.seen_as, answer.inputs.get("subject")), []).append(number)
            for name in answer.items:
                touched = shown.rows_with(name, [number])
                if touched:
                    for row in answer.items[name]:
                        self.items[row.name] += len(touched)
                    self.log.item(at, name, list(spans(touched)), len(touched), answer)
        for numbers in kinds.values():
            self._log_changes(at, shown, numbers)

    def _log_changes(self, at: Place, shown: Decided, numbers: list[int]) -> None:
        by = self.treatment
        pseudonyms = {} if by.pseudonyms is None else by.pseudonyms.changes(self.declaration)
        for name, change in by.changes(self.declaration, shown.cases[numbers[0]]).items():
            touched = shown.rows_with(name, [one for one in numbers if name not in shown.cases[one].items])
            if touched:
                is_pseudonym = name in pseudonyms
                how = "left-out" if change is None else "pseudonym" if is_pseudonym else "masked"
                told = "pseudonyms" if is_pseudonym else by.policy.key
                self.count["masked"] += len(touched)
                self.log.changed(at, name, list(spans(touched)), len(touched), how=how, by=told)


def _is_masked(hit: FieldHit, position: int, before: Mapping[str, pl.Series]) -> bool:
    """Whether an error only says that a masked number is no number."""
    return (
        hit.entry.code.startswith(NUMBERS) and hit.field in before and before[hit.field][position] is not None
    )


def asks_rightly(question: Question) -> str:
    """What a question lacks by its audience: `unit`, `purpose`, `authorisation`, `subject`; empty where nothing."""
    match question.audience:
        case Audience.SHARED:
            return "unit" if not question.unit else "" if question.purpose else "purpose"
        case Audience.AUTHORISED:
            return "" if question.authorisation is not None else "authorisation"
        case Audience.SELF:
            return "" if question.subject.strip() else "subject"
    return ""
