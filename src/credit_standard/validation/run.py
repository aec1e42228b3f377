"""检查: from a source to a report, in one pass and bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard import layers, layouts
from credit_standard.files import open_tables
from credit_standard.files.gathering import gathered
from credit_standard.files.sources import Source, Sources
from credit_standard.files.table import Limits, NotRead, UnreadableError
from credit_standard.findings import Selection, Severity
from credit_standard.validation.accumulator import Accumulator
from credit_standard.validation.arguments import require_day, require_limits, require_listed
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import FEW_ROWS, Plan
from credit_standard.validation.checking.record_rows import RecordRows
from credit_standard.validation.cross_record.checks import CrossRecordChecks
from credit_standard.validation.listing import add_batch
from credit_standard.validation.on_table import (
    doubled_headings,
    end_table,
    in_table,
    is_blank_heading,
    unrecognised,
)
from credit_standard.validation.report import LISTED, Report, TableReport
from credit_standard.validation.side_by_side import side_by_side
from credit_standard.validation.table_context import TableContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.statistics import Statistics


__all__ = ["Given", "Options", "Source", "Sources", "checked_batches", "open_checked", "validate"]


@frozen(kw_only=True)
class Options:
    """How to check.

    Attributes:
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        standard: with its layers.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table; None lists all.
        show_values: put values into the report unmasked.
        severities: by code, where others than the catalogue's are wanted.
        selection: the kinds of finding that count.
        limits: what the readers accept.
        sha256: the digest of each file is wanted in the report.
        progress: called with the number of rows of every batch.
    """

    record: str | None = None
    layout: str | None = None
    standard: layers.LayeredStandard = layers.NATIONAL
    as_of: date | None = field(default=None, validator=lambda _, __, day: require_day(day))
    listed: int | None = field(default=LISTED, validator=lambda _, __, most: require_listed(most))
    show_values: bool = False
    severities: Mapping[str, Severity] = field(factory=dict)
    selection: Selection = field(factory=Selection)
    limits: Limits = field(factory=Limits, validator=lambda _, __, held: require_limits(held))
    sha256: bool = True
    progress: Callable[[int], object] = lambda _: None


@frozen
class Given:
    """One source of a call, and how it is to be checked."""

    source: Source
    options: Options


def validate(
    *sources: Source | Given,
    options: Options | None = None,
    accumulators: Sequence[Accumulator] = (),
    source_done: Callable[[], object] = lambda: None,
) -> CheckResult:
    """Check every row of every source, and what only several rows together show.

    What cannot be read, or recognised by its headings, is a finding in the report.

    Args:
        sources: files, streams, frames …; those that are checked in another way than the rest as `Given`.
        options: how to check.
        accumulators: what needs several rows, besides the cross-record checks.
        source_done: called after each source.
    """
    options = options or Options()
    result = CheckResult(as_of=options.as_of, show_values=options.show_values)
    given = [one if isinstance(one, Given) else Given(one, options) for one in sources]
    for _ in checked_batches(given, result, accumulators, source_done):
        pass
    result.statistics = held_statistics(accumulators)
    return result


def held_statistics(accumulators: Sequence[Accumulator]) -> Statistics | None:
    if not accumulators:
        return None
    from credit_standard.validation.statistics import Statistics  # most calls ask for none

    return next((one for one in accumulators if isinstance(one, Statistics)), None)


def checked_batches(
    sources: Iterable[Given],
    report: Report,
    accumulators: Sequence[Accumulator] = (),
    source_done: Callable[[], object] = lambda: None,
) -> Iterator[tuple[TableContext, CheckedBatch]]:
    """The way of all rows of a call: every batch of every table, checked into `report`.

    The report is final when the last batch was taken.
    """
    accumulators = (CrossRecordChecks(), *accumulators)
    tables: dict[int, TableContext] = {}
    for given in sources:
        for context, table in open_checked(given.source, given.options, report):
            tables[context.number] = context
            for checked in check_table(context, table, report, accumulators, given.options.progress):
                yield context, checked
        source_done()
    for accumulator in accumulators:
        accumulator.finish(report, tables)


def open_checked(source: Source, options: Options, report: Report) -> Iterator[tuple[TableContext, Table]]:
    """The tables of a source, ready to be checked into `report`.

    What of it cannot be read, or of which nobody can tell what it is, stands in the report as not read.
    """
    latest = (table.source for table in reversed(report.tables.values()) if not table.is_register)
    number = next(latest, 0) + 1
    try:
        for part in open_tables(
            source, limits=options.limits, in_full=options.show_values, sha256=options.sha256
        ):
            if isinstance(part, NotRead):
                _not_read(part, number, options, report)
                continue
            try:
                context = _context(part, number, options, report)
            except layouts.RecognitionError as error:
                about = (unrecognised(error), *doubled_headings(error, part.headings))
                said = tuple(in_table(one, part, in_full=options.show_values) for one in about)
                unknown = NotRead(file=part.file, member=part.member, sheet=part.sheet, findings=said)
                _not_read(unknown, number, options, report)
            else:
                yield context, part
    except UnreadableError as error:
        file = error.finding.location.file or "-"
        _not_read(NotRead(file=file, findings=(error.finding,)), number, options, report)


def check_table(
    context: TableContext,
    table: Table,
    report: Report,
    accumulators: Sequence[Accumulator] = (),
    progress: Callable[[int], object] = lambda _: None,
) -> Iterator[CheckedBatch]:
    """Every batch of a table after its check; its report is final when the last one was taken."""
    found = report.tables[context.number]
    records = RecordRows.of(table, context.plan.binding)
    batches = gathered(records.batches(table.batches()))
    work = partial(_check, context, accumulators)
    for _, (checked, parts) in side_by_side(batches, work, sooner_done=FEW_ROWS):
        add_batch(found, context, checked)
        for accumulator, part in zip(accumulators, parts, strict=True):
            accumulator.merge(part)
        progress(checked.batch.size)
        yield checked
    found.add(records.findings)
    held = (one for one in context.plan.binding.findings if is_blank_heading(one))
    found.add(
        in_table(one, table, in_full=context.show_values)
        for one in held
        if one.location.column in records.filled_without_heading
    )
    end_table(found, context, table)


def _check(
    context: TableContext, accumulators: Sequence[Accumulator], batch: Batch
) -> tuple[CheckedBatch, list[Accumulator]]:
    checked = context.check(batch)
    return checked, [accumulator.of_batch(context, checked) for accumulator in accumulators]


def _not_read(part: NotRead, source: int, options: Options, report: Report) -> None:
    """What of a source is not checked stands in the report with the reason."""
    number = len(report.tables) + 1
    report.tables[number] = table = TableReport(
        id=number,
        source=source,
        file=part.file,
        member=part.member,
        sheet=part.sheet,
        complete=part.complete,
        severities=options.severities,
    )
    table.add(part.findings)


def _context(table: Table, source: int, options: Options, report: Report) -> TableContext:
    """The table as it is to be checked; the report has it from now on."""
    standard = options.standard
    layout = None if options.layout is None else layouts.named(options.layout, standard=standard)
    plan = _plan(tuple(table.headings), options.record, layout, options.as_of, standard)
    context = context_of(table, plan, options, number=len(report.tables) + 1, source=source)
    report.tables[context.number] = part = context.new_report()
    part.encoding = table.encoding
    said = (one for one in plan.binding.findings if not is_blank_heading(one))
    part.add(in_table(one, table, in_full=options.show_values) for one in said)
    return context


def context_of(table: Table, plan: Plan, options: Options, *, number: int, source: int) -> TableContext:
    """An open table, checked by a plan as the caller wants it."""
    return TableContext(
        number=number,
        source=source,
        file=table.file,
        member=table.member,
        sheet=table.sheet,
        first_column=table.first_column,
        headings=tuple(table.headings),
        plan=plan,
        standard=options.standard,
        listed_at_most=options.listed,
        show_values=options.show_values,
        severities=options.severities,
        selection=options.selection,
    )


@lru_cache(maxsize=64)  # many small files have the same headings
def _plan(
    headings: tuple[str, ...],
    record: str | None,
    layout: layouts.Layout | None,
    as_of: date | None,
    standard: layers.LayeredStandard,
) -> Plan:
    found = layouts.recognise(headings, record=record, layout=layout, standard=standard)
    return Plan(found.bind(headings), as_of)
