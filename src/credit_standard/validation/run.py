"""检查: from a source to a report, in one pass and bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard import layers, layouts
from credit_standard.files import open_tables
from credit_standard.files.table import Limits, NotRead, UnreadableError
from credit_standard.findings import Finding, Severity, entry, finding
from credit_standard.layouts.headings import look_like_data
from credit_standard.validation.across.file_set import FileSet
from credit_standard.validation.following import Follower
from credit_standard.validation.listing import Listing
from credit_standard.validation.plan import FEW_ROWS, Plan
from credit_standard.validation.report import LISTED, Report, TableReport

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.validation.checked import Checked

Source = str | Path | IO[bytes]
AT_ONCE = 2  # batches under check at a time; each costs memory


@frozen(kw_only=True)
class Options:
    """How to check.

    Attributes:
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        layers: names or files of layers; none is the national standard.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table; None lists all.
        show_values: put values into the report unmasked.
        severities: by code, where others than the catalogue's are wanted.
        limits: what the readers accept.
        progress: called with the number of rows of every batch.
    """

    record: str | None = None
    layout: str | None = None
    layers: tuple[str, ...] = ()
    as_of: date | None = None
    listed: int | None = LISTED
    show_values: bool = False
    severities: Mapping[str, Severity] = field(factory=dict)
    limits: Limits = field(factory=Limits)
    progress: Callable[[int], object] = lambda _: None


@frozen
class CheckedTable:
    """A table under check: iterate `batches` to the end, then its report is final."""

    plan: Plan
    table: Table
    report: TableReport
    options: Options
    followers: Sequence[Follower] = ()

    def batches(self) -> Iterator[tuple[Batch, Checked]]:
        """Every batch with what was found in it; the report follows."""
        listing = Listing(self.plan, self.report, self.options.show_values, self.table.first_column)
        for follower in self.followers:
            follower.open(listing)
        for batch, checked in self._checked():
            listing.add(batch, checked)
            for follower in self.followers:
                follower.add(listing, batch, checked.values)
            self.options.progress(batch.size)
            yield batch, checked
        self.report.add(self.table.findings)
        declaration = self.plan.binding.declaration
        for rule in declaration.rules:
            if rule.name in self.plan.binding.left_out:
                self.report.not_evaluated(rule.entry(declaration.name), self.report.rows, "no-column")
        self.report.encoding = self.table.encoding
        self.report.complete = self.table.complete
        self.report.sha256 = self.table.sha256

    def _checked(self) -> Iterator[tuple[Batch, Checked]]:
        """Batches in order, checked side by side: polars and numpy leave room for each other on two processors."""
        from credit_standard.files.gathering import gathered

        with ThreadPoolExecutor(AT_ONCE) as workers:
            under_way: deque[tuple[Batch, Future[Checked]]] = deque()
            for batch in gathered(self.table.batches()):
                if not under_way and batch.columns.height <= FEW_ROWS:
                    yield batch, self.plan.check(batch)  # sooner done than handed over
                    continue
                under_way.append((batch, workers.submit(self.plan.check, batch)))
                if len(under_way) >= AT_ONCE:
                    first, checked = under_way.popleft()
                    yield first, checked.result()
            for first, checked in under_way:
                yield first, checked.result()


def validate(*sources: Source, options: Options | None = None, followers: Sequence[Follower] = ()) -> Report:
    """Check every row of every source, and what only several rows together show.

    Args:
        sources: files, streams, frames …
        options: how to check.
        followers: told of all rows besides.

    Raises:
        layouts.RecognitionError: a source is one table, and its record type or layout is unknown or ambiguous.
    """
    options = options or Options()
    report = Report(as_of=options.as_of, show_values=options.show_values)
    followers = (FileSet(), *followers)
    for source in sources:
        for checked in open_checked(source, options, report, followers):
            for _ in checked.batches():
                pass
    for follower in followers:
        follower.finish(report)
    return report


def open_checked(
    source: Source, options: Options, report: Report, followers: Sequence[Follower] = ()
) -> Iterator[CheckedTable]:
    """The tables of a source, ready to be checked into `report`; the caller lets its followers `finish`.

    A table among others of which nobody can tell what it is stands in the report as not read.

    Raises:
        layouts.RecognitionError: nobody can tell what the only table of the source is; names the candidates.
    """
    unknown: list[tuple[NotRead, layouts.RecognitionError]] = []
    others = False
    unreadable: Finding | None = None
    try:
        for part in open_tables(source, limits=options.limits):
            if isinstance(part, NotRead):
                _not_read(part, options, report)
                others |= not part.complete
                continue
            try:
                checked = evolve(_prepare(part, options, report), followers=followers)
            except layouts.RecognitionError as error:
                unknown.append((_unrecognised(part, error), error))
                continue
            others = True
            yield checked
    except UnreadableError as error:
        unreadable = error.finding
    if unreadable is not None:
        file = unreadable.location.file or "-"
        _not_read(NotRead(file=file, findings=(unreadable,)), options, report)
    elif len(unknown) == 1 and not others:
        raise unknown[0][1]
    for table, _ in unknown:
        _not_read(table, options, report)


def _unrecognised(table: Table, error: layouts.RecognitionError) -> NotRead:
    """That the headings of a table do not tell what it is, with what comes near."""
    if isinstance(error, layouts.AmbiguousLayoutError):
        one = finding(entry("headings-ambiguous"), candidates=", ".join(error.candidates))
    elif not error.candidates and look_like_data(table.headings):
        one = finding(entry("no-heading-row"))
    else:
        near = ", ".join(error.candidates)
        one = finding(entry("headings-unknown"), candidates_zh=near or "无", candidates_en=near or "none")
    located = _in_table(one, table)
    return NotRead(file=table.file, member=table.member, sheet=table.sheet, findings=(located,))


def _not_read(part: NotRead, options: Options, report: Report) -> None:
    """What of a source is not checked stands in the report with the reason."""
    number = len(report.tables) + 1
    report.tables[number] = table = TableReport(
        id=number,
        file=part.file,
        member=part.member,
        sheet=part.sheet,
        complete=part.complete,
        severities=options.severities,
    )
    table.add(part.findings)


def _prepare(table: Table, options: Options, report: Report) -> CheckedTable:
    standard = layers.standard(options.layers)
    plan = _plan(tuple(table.headings), options.record, options.layout, options.as_of, standard)
    binding = plan.binding
    number = len(report.tables) + 1
    part = TableReport(
        id=number,
        file=table.file,
        member=table.member,
        sheet=table.sheet,
        encoding=table.encoding,
        record=binding.declaration.name,
        layout=binding.layout,
        layers=standard.layer_names,
        title=binding.declaration.title,
        listed_at_most=options.listed,
        severities=options.severities,
    )
    report.tables[number] = part
    part.add(_in_table(one, table) for one in binding.findings)
    return CheckedTable(plan, table, part, options)


@lru_cache(maxsize=64)  # many small files have the same headings
def _plan(
    headings: tuple[str, ...],
    record: str | None,
    layout: str | None,
    as_of: date | None,
    standard: layers.Standard,
) -> Plan:
    found = layouts.recognise(headings, record=record, layout=layout, standard=standard)
    return Plan(found.bind(headings), as_of)


def _in_table(one: Finding, table: Table) -> Finding:
    place = evolve(one.location, file=table.file, member=table.member, sheet=table.sheet)
    return evolve(one, location=place if table.first_column is not None else evolve(place, column=None))
