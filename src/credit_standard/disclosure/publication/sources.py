"""披露的文件: what the files of a publication hold: records of one type, and their history in process records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeGuard

from attrs import evolve, frozen

from credit_standard import layouts
from credit_standard.files import open_tables
from credit_standard.files.table import NotRead, UnreadableError
from credit_standard.findings import finding
from credit_standard.lifecycle.record.process_records import PERSON, PROCESS, ProcessRecords
from credit_standard.lifecycle.record.record import Record
from credit_standard.validation.report import Report
from credit_standard.validation.run import Options, Source, check_table, open_checked

if TYPE_CHECKING:
    from credit_standard.files.table import Table
    from credit_standard.findings import Finding
    from credit_standard.model import Declaration
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.table_context import TableContext


class NotPublishedError(Exception):
    """Nothing is published; `report` says what cannot be read or known. `is_unread`: a file cannot be read."""

    def __init__(self, report: Report, *, is_unread: bool) -> None:
        super().__init__("nothing was published")
        self.report = report
        self.is_unread = is_unread


class RecordTypesError(ValueError):
    """The files hold records of several types, or of none; one table is of one type."""

    def __init__(self, found: Sequence[str]) -> None:
        super().__init__(f"a table is of one record type, these files hold {', '.join(found) or 'none'}")
        self.found = tuple(found)


@frozen(eq=False)
class Surveyed:
    """What the files hold of one record type.

    Attributes:
        declaration: of the records.
        fields: that the tables of records have.
        history: process records.
        options: of each source.
        report: on the tables of process records.
    """

    declaration: Declaration
    fields: frozenset[str]
    history: ProcessRecords
    options: tuple[Options, ...]
    report: Report


@contextmanager
def read_twice(sources: Sequence[Source]) -> Iterator[tuple[Source, ...]]:
    """The sources, to be read more than once: a pipe is kept in a file for as long, dictionaries in a list."""
    with ExitStack() as kept:
        made: list[Source] = []
        for source in sources:
            if _is_stream(source):
                if source.seekable():
                    made.append(source)
                    continue
                copy = kept.enter_context(TemporaryFile())
                copyfileobj(source, copy)
                made.append(copy)
            else:
                made.append(list(source) if isinstance(source, Iterator) else source)  # type: ignore[arg-type]  # rows
        yield tuple(made)


def _from_its_beginning(source: Source) -> Source:
    if _is_stream(source):
        source.seek(0)
    return source


def _is_stream(source: Source) -> TypeGuard[IO[bytes]]:
    return hasattr(source, "readinto")


def survey(sources: Sequence[Source], options: Options) -> tuple[Surveyed, ...]:
    """Look at the headings of every table, and read the process records: what there is of each record type.

    Raises:
        NotPublishedError: a file cannot be read, or nobody can tell about which record a process record with errors is.
        RecordTypesError: there are no records.
        layouts.RecognitionError: nobody can tell what a table is.
    """
    report = Report(as_of=options.as_of)
    wanted = None if options.record is None else options.standard.declared(options.record).name
    history = ProcessRecords()
    chosen: list[Options] = []
    fields: dict[str, set[str]] = {}
    is_known = True
    for source in sources:
        own = _options(source, options, wanted)
        chosen.append(own)
        # What process records say of later days is not known yet (`lifecycle.history`): it is no error of theirs.
        undated = evolve(own, as_of=None)
        for context, table in open_checked(_from_its_beginning(source), undated, report):
            declaration = options.standard.declared(context.record)
            if declaration.category == PROCESS and declaration.name != wanted:
                is_known = _read_history(context, table, declaration, report, history) and is_known
            elif wanted in {None, declaration.name}:
                own_fields = fields.setdefault(declaration.name, set())
                own_fields |= {bound.field for bound in context.plan.binding.fields}
    unread = [one for one in report if not one.was_checked and not one.complete]
    if unread or not is_known:
        raise NotPublishedError(report, is_unread=bool(unread))
    if not fields:
        raise RecordTypesError(())
    if len(fields) > 1 and PERSON in fields:
        _read_told(sources, tuple(chosen), options, history)
    return tuple(
        Surveyed(options.standard.declared(name), frozenset(held), history, tuple(chosen), report)
        for name, held in fields.items()
    )


def _read_told(
    sources: Sequence[Source], chosen: Sequence[Options], options: Options, history: ProcessRecords
) -> None:
    """Read what records of persons tell of all records about them: their death, their release."""
    report = Report(as_of=options.as_of)
    declaration = options.standard.declared(PERSON)
    for source, own in zip(sources, chosen, strict=True):
        for context, table in open_checked(_from_its_beginning(source), evolve(own, as_of=None), report):
            if context.record == PERSON:
                for checked in check_table(context, table, report):
                    for values in checked.values.iter_rows(named=True):
                        history.add_told(declaration, values)


def _options(source: Source, options: Options, wanted: str | None) -> Options:
    """How a source is read: what is told is the type of the records, not that of process records beside them."""
    if wanted is None and options.layout is None:
        return options
    bare = evolve(options, record=None, layout=None)
    try:
        for part in open_tables(_from_its_beginning(source), limits=options.limits):
            if isinstance(part, NotRead):
                continue
            found = layouts.recognise(
                tuple(part.headings), record=None, layout=None, standard=options.standard
            )
            name = found.bind(tuple(part.headings)).declaration.name
            if options.standard.declared(name).category == PROCESS and name != wanted:
                return bare
            return options
    except (layouts.RecognitionError, UnreadableError):
        pass
    return options


def _read_history(
    context: TableContext, table: Table, declaration: Declaration, report: Report, history: ProcessRecords
) -> bool:
    """Read process records; gives whether of each that is wrong somebody knows about which record it is."""
    found = report.tables[context.number]
    is_known = not is_refused(context)
    for checked in check_table(context, table, report):
        is_known = is_known and not any(one.is_record for one in checked.batch.left_out)
        wrong = errors_by_row(checked, found)
        for position, values in enumerate(checked.values.iter_rows(named=True)):
            said = [finding(hit.entry, **hit.params) for hit in wrong.get(position, ())]
            is_named = history.add(declaration, values, said)
            is_known = is_known and (is_named or not said)
    return is_known and found.complete


def errors_by_row(checked: CheckedBatch, report: TableReport) -> dict[int, list[Any]]:
    """The hits that are errors, by position."""
    found: dict[int, list[Any]] = {}
    for hit in checked.hits:
        if report.severity_of(hit.entry) == "error":
            for position in hit.rows.tolist():
                found.setdefault(position, []).append(hit)
    return found


def is_refused(context: TableContext) -> bool:
    """Whether the headings themselves have errors: every row of the table is wrong then."""
    return any(one.is_error for one in context.plan.binding.findings)


def tables(
    sources: Sequence[Source], found: Surveyed, report: Report
) -> Iterator[tuple[TableContext, Table]]:
    """The tables of records, one after another."""
    for source, options in zip(sources, found.options, strict=True):
        for context, table in open_checked(_from_its_beginning(source), options, report):
            if context.record == found.declaration.name:
                yield context, table
            else:
                del report.tables[context.number]


def only_record(source: Source, name: str, options: Options) -> tuple[Record | None, tuple[Finding, ...]]:
    """The one record of a file, and what is wrong with it; None where there is not exactly one."""
    report = Report(as_of=options.as_of)
    held: list[Record] = []
    for context, table in open_checked(source, evolve(options, record=name, layout=None), report):
        declaration = options.standard.declared(context.record)
        for checked in check_table(context, table, report):
            wrong = errors_by_row(checked, report.tables[context.number])
            for position, values in enumerate(checked.values.iter_rows(named=True)):
                said = tuple(finding(hit.entry, **hit.params) for hit in wrong.get(position, ()))
                held.append(Record(declaration, values, findings=said))
    return (held[0] if len(held) == 1 else None), tuple(one for one in report.findings if one.is_error)
