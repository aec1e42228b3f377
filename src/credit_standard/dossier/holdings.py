"""馆藏: the records of one subject in files of any types, and the process records about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.disclosure.publication.sources import (
    NotPublishedError,
    errors_by_row,
    is_refused,
    read_twice,
)
from credit_standard.findings import finding
from credit_standard.lifecycle.record.process_records import PROCESS, TELLING, ProcessRecords
from credit_standard.lifecycle.record.record import Record, as_record
from credit_standard.scoring.evaluation.subject import is_of_subject, numbers_of
from credit_standard.validation.report import Report
from credit_standard.validation.run import check_table, open_checked

if TYPE_CHECKING:
    from datetime import date

    import polars as pl

    from credit_standard.files.sources import Source
    from credit_standard.model import Declaration
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.run import Options


@frozen(eq=False)
class Holdings:
    """What there is of one subject.

    Attributes:
        subject: the number that was asked for.
        records: of all types, its process records too; those with errors carry them as findings.
        history: process records, by the records that they name.
    """

    subject: str = field(repr=False)
    records: tuple[Record, ...] = field(repr=False)
    history: ProcessRecords = field(repr=False)


def held(subject: str, given: Iterable[object], *, as_of: date) -> Holdings:
    """What some records hold of a subject.

    Args:
        subject: one of its numbers.
        given: typed models or checked records (`lifecycle.record`) of any types and of any subjects.
        as_of: the day.
    """
    asked = numbers_of(subject, as_of)
    records = [as_record(one) for one in given]
    history = ProcessRecords.among(records)
    ours = []
    for one in records:
        if is_of_subject(one, asked):
            ours.append(one)
            if one.declaration.name in TELLING:
                history.add_told(one.declaration, one.values)
    return Holdings(subject, tuple(ours), history)


def read_holdings(subject: str, sources: Sequence[Source], options: Options, *, as_of: date) -> Holdings:
    """What files hold of a subject.

    Raises:
        NotPublishedError: a file cannot be read, or nobody can tell about which record a process record with errors is.
    """
    asked = numbers_of(subject, as_of)
    found: list[Record] = []
    report = Report(as_of=as_of)
    with read_twice(sources) as given:
        for source in given:
            # What process records say of later days is not known yet (`lifecycle.history`): it is no error of theirs.
            for undated in (True, False):
                if hasattr(source, "seek"):
                    source.seek(0)
                under = evolve(options, as_of=None if undated else as_of)
                found += _records(source, under, report, asked, of_process=undated)
    unread = _told_once(report)
    made = held(subject, found, as_of=as_of)
    if unread or not all(_is_findable(one) for one in found if one.declaration.category == PROCESS):
        raise NotPublishedError(report, is_unread=bool(unread))
    return made


def _told_once(report: Report) -> list[TableReport]:
    """What was not read to its end; each source was opened twice, and is told once."""
    unread = [(number, one) for number, one in report.tables.items() if not one.complete]
    seen: set[tuple[str | None, ...]] = set()
    for number, one in unread:
        place = (one.file, one.member, one.sheet)
        if place in seen:
            del report.tables[number]
        seen.add(place)
    return [one for one in report if not one.complete]


def _is_findable(record: Record) -> bool:
    """Whether a process record is right, or names the record that it is about all the same."""
    return not record.findings or ProcessRecords().add(record.declaration, record.values)


def _records(
    source: Source, options: Options, report: Report, asked: frozenset[str], *, of_process: bool
) -> Iterator[Record]:
    """Process records, all of them, or the other records of the subject."""
    for context, table in open_checked(source, options, report):
        declaration = options.standard.declared(context.record)
        if (declaration.category == PROCESS) is not of_process:
            del report.tables[context.number]
            continue
        found = report.tables[context.number]
        headings = (
            [one for one in context.plan.binding.findings if one.is_error] if is_refused(context) else []
        )
        for checked in check_table(context, table, report):
            wrong = errors_by_row(checked, found)
            for position, values in _rows(checked.values, declaration, None if of_process else asked):
                said = [finding(hit.entry, **hit.params) for hit in wrong.get(position, ())]
                yield Record(declaration, values, findings=(*headings, *said))


def _rows(
    values: pl.DataFrame, declaration: Declaration, asked: frozenset[str] | None
) -> Iterator[tuple[int, dict[str, object]]]:
    """The rows that may be about the subject, with their positions; `is_of_subject` has the last word."""
    import polars as pl

    rows = values.with_row_index("(position)")
    if asked is not None:
        names = [one.name for one in declaration.of_concept("subject-number") if one.name in values.columns]
        plain = [
            pl.col(one).cast(pl.String).str.to_uppercase().str.replace_all(r"[\s-]", "") for one in names
        ]
        is_ours = [one.is_in(asked) | one.str.slice(8, 9).is_in(asked) for one in plain]
        rows = rows.filter(pl.any_horizontal(is_ours)) if is_ours else rows.clear()
    for row in rows.iter_rows(named=True):
        yield row.pop("(position)"), row
