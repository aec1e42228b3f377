"""检查: from a source to a report, in one pass and bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard import layouts
from credit_standard.files import open_tables
from credit_standard.files.table import Limits, NotRead, UnreadableError
from credit_standard.findings import Entry, Finding, Severity, entry, finding
from credit_standard.model import Declaration
from credit_standard.validation.duplicates import KeyIndex, Twins
from credit_standard.validation.listing import Listing
from credit_standard.validation.plan import FEW_ROWS, Plan
from credit_standard.validation.report import LISTED, Report, TableReport

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.validation.checked import Checked

Source = str | Path | IO[bytes]
DUPLICATE = "RE201"
AT_ONCE = 2  # batches under check at a time; each costs memory


@frozen(kw_only=True)
class Options:
    """How to check.

    Attributes:
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table; None lists all.
        show_values: put values into the report unmasked.
        severities: by code, where others than the catalogue's are wanted.
        limits: what the readers accept.
        progress: called with the number of rows of every batch.
    """

    record: str | None = None
    layout: str | None = None
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

    def batches(self) -> Iterator[tuple[Batch, Checked]]:
        """Every batch with what was found in it; the report follows."""
        listing = Listing(self.plan, self.report, self.options.show_values, self.table.first_column)
        keys = self._keys()
        for batch, checked in self._checked():
            listing.add(batch, checked)
            if keys is not None:
                keys.add(batch, checked.values)
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
        if keys is not None:
            self._duplicates(listing, keys.finish())

    def _checked(self) -> Iterator[tuple[Batch, Checked]]:
        """Batches in order, checked side by side: polars and numpy leave room for each other on two processors."""
        with ThreadPoolExecutor(AT_ONCE) as workers:
            under_way: deque[tuple[Batch, Future[Checked]]] = deque()
            for batch in self.table.batches():
                if not under_way and batch.columns.height <= FEW_ROWS:
                    yield batch, self.plan.check(batch)  # sooner done than handed over
                    continue
                under_way.append((batch, workers.submit(self.plan.check, batch)))
                if len(under_way) > AT_ONCE:
                    first, checked = under_way.popleft()
                    yield first, checked.result()
            for first, checked in under_way:
                yield first, checked.result()

    def _keys(self) -> KeyIndex | None:
        declaration = self.plan.binding.declaration
        bound = {element.name for element in self.plan.elements}
        return KeyIndex(declaration.key) if declaration.key and bound.issuperset(declaration.key) else None

    def _duplicates(self, listing: Listing, twins: Twins) -> None:
        """Count all, list the first; a file merged with itself repeats every row."""
        import numpy as np

        if not twins.rows.size:
            return
        declaration = self.plan.binding.declaration
        kind = entry(DUPLICATE)
        self.report.count(kind, declaration.key[0], twins.rows.size)
        for place in range(min(twins.rows.size, self.options.listed or twins.rows.size)):
            self.report.list_finding(_duplicate(listing, declaration, kind, twins, place))
        if self.report.severity_of(kind) is not Severity.ERROR:
            return
        first = int(twins.rows[0])
        mask = np.zeros(int(twins.rows[-1]) - first + 1, np.bool_)
        mask[twins.rows - first] = True
        self.report.mark_errors(first, mask)


def _duplicate(listing: Listing, declaration: Declaration, kind: Entry, twins: Twins, place: int) -> Finding:
    elements = [declaration[name] for name in declaration.key]
    first_line = int(twins.first_lines[place])
    one = finding(
        kind,
        other=first_line,
        fields_zh="、".join(element.zh for element in elements),
        fields_en=", ".join(element.en for element in elements),
    )
    field = declaration.key[0]
    related = listing.place(field, row=int(twins.first_rows[place]), line=first_line)
    location = listing.place(field, row=int(twins.rows[place]), line=int(twins.lines[place]))
    return evolve(one, location=location, fields=declaration.key, related=(related,))


def validate(*sources: Source, options: Options | None = None) -> Report:
    """Check every row of every source.

    Raises:
        layouts.RecognitionError: record type or layout unknown or ambiguous; names the candidates.
    """
    options = options or Options()
    report = Report(as_of=options.as_of, show_values=options.show_values)
    for source in sources:
        for checked in open_checked(source, options, report):
            for _ in checked.batches():
                pass
    return report


def open_checked(source: Source, options: Options, report: Report) -> Iterator[CheckedTable]:
    """The tables of a source, ready to be checked into `report`."""
    unreadable: Finding | None = None
    try:
        for part in open_tables(source, limits=options.limits):
            if isinstance(part, NotRead):
                _not_read(part, options, report)
            else:
                yield _prepare(part, options, report)
    except UnreadableError as error:
        unreadable = error.finding
    if unreadable is not None:
        file = unreadable.location.file or "-"
        _not_read(NotRead(file=file, findings=(unreadable,)), options, report)


def _not_read(part: NotRead, options: Options, report: Report) -> None:
    """What of a source is no table stands in the report with the reason."""
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
    plan = _plan(tuple(table.headings), options.record, options.layout, options.as_of)
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
        listed_at_most=options.listed,
        severities=options.severities,
    )
    report.tables[number] = part
    part.add(_in_table(one, table) for one in binding.findings)
    return CheckedTable(plan, table, part, options)


@lru_cache(maxsize=64)  # many small files have the same headings
def _plan(headings: tuple[str, ...], record: str | None, layout: str | None, as_of: date | None) -> Plan:
    return Plan(layouts.recognise(headings, record=record, layout=layout).bind(headings), as_of)


def _in_table(one: Finding, table: Table) -> Finding:
    place = evolve(one.location, file=table.file, member=table.member, sheet=table.sheet)
    return evolve(one, location=place if table.first_column is not None else evolve(place, column=None))
