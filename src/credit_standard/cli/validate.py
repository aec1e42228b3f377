"""检查文件: the main job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.language import language
from credit_standard.cli.options import AsOf, Force, Lang, Layers, Out, ShowValues, day
from credit_standard.cli.progress import progress
from credit_standard.cli.sources import sources
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from credit_standard.cli.sources import Given
    from credit_standard.findings import Language, Severity
    from credit_standard.layouts import RecognitionError
    from credit_standard.validation.following import Follower
    from credit_standard.validation.report import Report
    from credit_standard.validation.run import Options

FORMATS = "text|json|jsonl|csv|xlsx|html|sarif|junit|github"


def validate(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help=help_of("validate.files"), show_default=False)
    ] = None,
    *,
    query: Annotated[str | None, typer.Option(metavar="SQL", help=help_of("validate.query"))] = None,
    connection: Annotated[
        str | None, typer.Option(metavar="URI", help=help_of("validate.connection"))
    ] = None,
    record: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.record"))] = None,
    layout: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.layout"))] = None,
    layer: Layers = None,
    subjects: Annotated[
        str | None, typer.Option(metavar="REGISTER", help=help_of("validate.subjects"))
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help=help_of("validate.statistics"))] = False,
    as_of: AsOf = None,
    form: Annotated[str, typer.Option("--format", metavar=FORMATS, help=help_of("format"))] = "text",
    max_findings: Annotated[
        str | None, typer.Option(metavar="N|all", help=help_of("validate.max-findings"))
    ] = None,
    fail_on: Annotated[
        str | None, typer.Option(metavar="error|warning|note", help=help_of("validate.fail-on"))
    ] = None,
    baseline: Annotated[str | None, typer.Option(metavar="FILE", help=help_of("validate.baseline"))] = None,
    update_baseline: Annotated[bool, typer.Option(help=help_of("validate.update-baseline"))] = False,
    show_values: ShowValues = False,
    out: Out = None,
    reports: Annotated[
        list[str] | None, typer.Option("--report", metavar="FORMAT=FILE", help=help_of("validate.report"))
    ] = None,
    mark: Annotated[str | None, typer.Option(metavar="OUT.xlsx", help=help_of("validate.mark"))] = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import settings
    from credit_standard.cli.known_findings import known_findings
    from credit_standard.cli.known_names import known_layers, known_names
    from credit_standard.cli.marking import mark_target, write_marked
    from credit_standard.cli.report_files import each_its_own, targets, write_reports
    from credit_standard.reports.outcome import UNREADABLE, exit_code

    configured = settings()
    spoken = language(lang or configured.lang)
    chosen_layers = tuple(layer or configured.layers)
    known_names(record, layout, known_layers(chosen_layers))
    level = level_of(fail_on or configured.fail_on)
    files = files or []
    given = sources(files, query, connection)
    made = targets(form, out, reports or (), force=force, inputs=files)
    marked = mark_target(mark, force=force, inputs=files, query=query)
    known = known_findings(baseline or configured.baseline, update=update_baseline, inputs=files)
    files_made = [*(one for _, one in made), marked, None if known is None else known.update]
    each_its_own(one for one in files_made if one is not None)
    listed = _listed(max_findings or configured.max_findings)
    if show_values:
        complain("values-shown", spoken)

    from credit_standard.api import followers
    from credit_standard.validation.run import Options

    options = Options(
        record=record,
        layout=layout,
        layers=chosen_layers,
        as_of=day(as_of),
        listed=listed,
        show_values=show_values,
        severities=configured.severities,
        limits=configured.limits,
    )
    chosen = [(one, configured.options_for(one.name, options)) for one in given]
    besides = partial(followers, subjects, options.limits, statistics=statistics)
    report, unrecognised = _check(chosen, options, besides, spoken)
    report.fail_on = level
    if known is not None:
        known.apply(report, spoken)
    write_reports(report, made, spoken)
    code = exit_code(report)
    if marked is not None:
        rest = [(one.name, how) for one, how in chosen if one.name not in unrecognised]
        if not write_marked(report, rest, marked, spoken):
            return UNREADABLE
    return code


def _check(
    chosen: Sequence[tuple[Given, Options]],
    options: Options,
    besides: Callable[..., tuple[Follower, ...]],
    spoken: Language,
) -> tuple[Report, set[str]]:
    """The report on all sources, and the names of those of which nobody could tell what they are."""
    from attrs import evolve

    from credit_standard.layouts import RecognitionError
    from credit_standard.validation.across.file_set import FileSet
    from credit_standard.validation.report import Report
    from credit_standard.validation.run import open_checked

    report = Report(as_of=options.as_of, show_values=options.show_values)
    errors: list[tuple[str, RecognitionError]] = []
    with progress(len(chosen), spoken) as (checked_rows, file_done):
        followers = (FileSet(), *besides(progress=checked_rows))
        for given, options_of_it in chosen:
            try:
                how = evolve(options_of_it, progress=checked_rows)
                for checked in open_checked(given.source, how, report, followers):
                    for _ in checked.batches():
                        pass
            except RecognitionError as error:
                _not_checked(report, given.name)
                errors.append((given.name, error))
            file_done()
    for follower in followers:
        follower.finish(report)
    for name, unrecognised in errors:
        complain_of_headings(name, unrecognised, spoken)
    return report, {name for name, _ in errors}


def _not_checked(report: Report, file: str) -> None:
    """A file of which nobody knows what it is stands in the report as not checked; the others are checked."""
    from credit_standard.validation.report import TableReport

    number = len(report.tables) + 1
    report.tables[number] = TableReport(id=number, file=file, complete=False)


def complain_of_headings(file: str, error: RecognitionError, spoken: Language) -> None:
    """Nobody can tell what a table is by its headings."""
    from credit_standard.layouts import AmbiguousLayoutError

    if isinstance(error, AmbiguousLayoutError):
        key = "headings-ambiguous"
    else:
        key = "headings-near" if error.candidates else "headings-unknown"
    complain(key, spoken, file=file, candidates=", ".join(error.candidates))


def level_of(given: str | None) -> Severity:
    from credit_standard.findings import Severity

    try:
        return Severity(given or "error")
    except ValueError:
        known = ", ".join(one.value for one in Severity)
        raise WrongUse("unknown-choice", option="--fail-on", value=given, known=known) from None


def _listed(given: str | None) -> int | None:
    from credit_standard.validation.report import LISTED

    if given is None:
        return LISTED
    if given == "all":
        return None
    if not given.isascii() or not given.isdigit() or not 0 < int(given) < 10**9:
        raise WrongUse("not-a-number", option="--max-findings", value=given)
    return int(given)
