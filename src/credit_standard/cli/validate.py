"""检查文件: the main job."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli import FOUND, UNREADABLE, WRONG_USE
from credit_standard.cli.language import language
from credit_standard.cli.options import AsOf, Force, Form, Lang, Out, ShowValues, day
from credit_standard.cli.output import STANDARD, Target, target
from credit_standard.cli.progress import progress
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse, near

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Language
    from credit_standard.layouts import RecognitionError
    from credit_standard.validation.report import Report
    from credit_standard.validation.run import Options


def validate(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help=help_of("validate.files"))],
    *,
    record: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.record"))] = None,
    layout: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.layout"))] = None,
    as_of: AsOf = None,
    form: Form = "text",
    max_findings: Annotated[
        str, typer.Option(metavar="N|all", help=help_of("validate.max-findings"))
    ] = "100",
    fail_on: Annotated[
        str, typer.Option(metavar="error|warning|note", help=help_of("validate.fail-on"))
    ] = "error",
    show_values: ShowValues = False,
    out: Out = None,
    reports: Annotated[
        list[str] | None, typer.Option("--report", metavar="FORMAT=FILE", help=help_of("validate.report"))
    ] = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.findings import Severity
    from credit_standard.reports import write

    spoken = language(lang)
    _known(record, layout)
    _choice("--fail-on", fail_on, [one.value for one in Severity])
    targets = _targets(form, out, reports or (), force=force, inputs=files)
    listed = _listed(max_findings)
    if show_values:
        complain("values-shown", spoken)

    from credit_standard.validation.run import Options

    options = Options(record=record, layout=layout, as_of=day(as_of), listed=listed, show_values=show_values)
    report, unrecognised = _check(files, options, spoken)
    for name, one in targets:
        with one.open() as stream:
            write(report, name, stream, spoken)
    if unrecognised:
        return WRONG_USE
    if not report.complete:
        return UNREADABLE
    return FOUND if report.fails(Severity(fail_on)) else 0


def _check(files: list[str], options: Options, spoken: Language) -> tuple[Report, bool]:
    """The report on all files, and whether one of them could not be told what it is."""
    from attrs import evolve

    from credit_standard.layouts import RecognitionError
    from credit_standard.validation.report import Report
    from credit_standard.validation.run import open_checked

    report = Report(as_of=options.as_of, show_values=options.show_values)
    errors: list[tuple[str, RecognitionError]] = []
    with progress(len(files), spoken) as (checked_rows, file_done):
        options = evolve(options, progress=checked_rows)
        for file in files:
            source = sys.stdin.buffer if file == STANDARD else file
            try:
                for checked in open_checked(source, options, report):
                    for _ in checked.batches():
                        pass
            except RecognitionError as error:
                _not_checked(report, file)
                errors.append((file, error))
            file_done()
    for file, unrecognised in errors:
        _complain_of_headings(file, unrecognised, spoken)
    return report, bool(errors)


def _not_checked(report: Report, file: str) -> None:
    """A file of which nobody knows what it is stands in the report as not checked; the others are checked."""
    from credit_standard.validation.report import TableReport

    number = len(report.tables) + 1
    report.tables[number] = TableReport(id=number, file=file, complete=False)


def _complain_of_headings(file: str, error: RecognitionError, spoken: Language) -> None:
    from credit_standard.layouts import AmbiguousLayoutError

    if isinstance(error, AmbiguousLayoutError):
        key = "headings-ambiguous"
    else:
        key = "headings-near" if error.candidates else "headings-unknown"
    complain(key, spoken, file=file, candidates=", ".join(error.candidates))


def _known(record: str | None, layout: str | None) -> None:
    """Refuse names that do not exist, before a file is touched."""
    from credit_standard import layouts, records

    declared = None
    if record is not None:
        try:
            declared = records.declared(record).name
        except ValueError:
            raise WrongUse("unknown-record", name=record, near=near(record, records.names())) from None
    if layout is None:
        return
    if layout in records.names():
        of_record = layout
    else:
        try:
            of_record = layouts.get(layout).record
        except ValueError:
            raise WrongUse("unknown-layout", name=layout, near=near(layout, layouts.names())) from None
    if declared not in (None, of_record):
        raise WrongUse("layout-of-another", layout=layout, record=declared, other=of_record)


def _choice(option: str, value: str, known: Iterable[str]) -> None:
    if value not in known:
        raise WrongUse("unknown-choice", option=option, value=value, known=", ".join(known))


def _listed(given: str) -> int | None:
    if given == "all":
        return None
    if not given.isascii() or not given.isdigit() or not 0 < int(given) < 10**9:
        raise WrongUse("not-a-number", option="--max-findings", value=given)
    return int(given)


def _targets(
    form: str, out: str | None, reports: Iterable[str], *, force: bool, inputs: list[str]
) -> list[tuple[str, Target]]:
    """Format and target of every report that is asked for, the main one first."""
    from credit_standard.reports import FORMATS

    _choice("--format", form, FORMATS)
    targets = [(form, target(out, force=force, inputs=inputs))]
    for given in reports:
        name, equals, path = given.partition("=")
        if not equals or not path:
            raise WrongUse("report-form", value=given)
        _choice("--report", name, FORMATS)
        targets.append((name, target(path, force=force, inputs=inputs)))
    paths = [one.path for _, one in targets]
    if doubled := next((path for path in paths if paths.count(path) > 1), None):
        raise WrongUse("output-twice", file=doubled.name)
    if paths.count(None) > 1:
        raise WrongUse("output-twice", file=STANDARD)
    return targets
