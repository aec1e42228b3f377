"""检查文件: the main job."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.files.sources import sources
from credit_standard.cli.language import language
from credit_standard.cli.options import (
    AsOf,
    Force,
    Lang,
    Layers,
    Out,
    ShowValues,
    day,
    level_of,
    listed_at_most,
)
from credit_standard.cli.progress import progress
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from credit_standard.cli.output import Target
    from credit_standard.findings import Language
    from credit_standard.reports.text import Detail
    from credit_standard.validation.report import TableReport

FORMATS = "text|concise|json|jsonl|csv|xlsx|html|sarif|junit|github"


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
    no_sha256: Annotated[bool, typer.Option("--no-sha256", help=help_of("validate.no-sha256"))] = False,
    as_of: AsOf = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar=FORMATS, help=help_of("validate.format"))
    ] = None,
    select: Annotated[list[str] | None, typer.Option(metavar="CODE", help=help_of("validate.select"))] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODE", help=help_of("validate.ignore"))] = None,
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
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=help_of("validate.verbose"))] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=help_of("validate.quiet"))] = False,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import settings
    from credit_standard.cli.files.known_findings import known_findings
    from credit_standard.cli.files.marking import mark_target, write_marked
    from credit_standard.cli.files.report_files import each_its_own, say_where, targets, write_reports
    from credit_standard.cli.files.selecting import selected
    from credit_standard.cli.standard.known_names import known_layers, known_names
    from credit_standard.reports.contents.outcome import UNREADABLE, exit_code, to_be_named

    configured = settings()
    spoken = language(lang or configured.lang)
    standard = known_layers(layer or configured.layers)
    known_names(record, layout, standard)
    selection = selected(select or (), ignore or (), standard)
    detail = detail_of(verbose=verbose, quiet=quiet)
    level = level_of(fail_on or configured.fail_on)
    files = files or []
    given = sources(files, query, connection)
    made = targets(form, out, reports or (), force=force, inputs=files)
    marked = mark_target(mark, force=force, inputs=files, query=query, sha256=not no_sha256)
    known = known_findings(baseline or configured.baseline, update=update_baseline, inputs=files)
    files_made = [*(one for _, one in made), marked, None if known is None else known.update]
    each_its_own(one for one in files_made if one is not None)
    listed = listed_at_most(max_findings or configured.max_findings)
    if show_values:
        complain("values-shown", spoken)

    from attrs import evolve

    from credit_standard.api import accumulators
    from credit_standard.validation import run

    options = run.Options(
        record=record,
        layout=layout,
        standard=standard,
        as_of=day(as_of),
        listed=listed,
        show_values=show_values,
        severities=configured.severities,
        selection=selection,
        limits=configured.limits,
        sha256=not no_sha256,
    )
    chosen = [run.Given(one.source, configured.options_for(one.name, options)) for one in given]
    with progress([one.name for one in given], spoken, quiet=quiet) as (rows_done, source_done):
        report = run.validate(
            *(evolve(one, options=evolve(one.options, progress=rows_done)) for one in chosen),
            options=options,
            accumulators=accumulators(subjects, options.limits, statistics=statistics, progress=rows_done),
            source_done=source_done,
        )
    for table in () if _read_together(made) else to_be_named(report):
        complain_of_headings(table, spoken)
    report.fail_on, report.help_uri = level, configured.help_uri
    if known is not None:
        known.apply(report, spoken)
    write_reports(report, made, spoken, detail)
    if not quiet and sys.stderr.isatty():
        say_where(report, made, spoken)
    if marked is not None and not write_marked(report, chosen, marked, spoken):
        return UNREADABLE
    return exit_code(report)


def detail_of(*, verbose: bool, quiet: bool) -> Detail:
    """At which length the main report is written."""
    if verbose and quiet:
        raise WrongUse("verbose-or-quiet")
    return "verbose" if verbose else "quiet" if quiet else "usual"


def _read_together(made: list[tuple[str, Target]]) -> bool:
    """Whether report and complaints stand on one terminal, where nothing need be said twice."""
    in_words = any(name in ("text", "concise") and one.path is None for name, one in made)
    return in_words and sys.stdout.isatty() and sys.stderr.isatty()


def complain_of_headings(table: TableReport, spoken: Language) -> None:
    """Nobody can tell what a table is by its headings; the report may be in a file, so it is said here, too."""
    from credit_standard.reports.contents.about import name_of
    from credit_standard.reports.contents.outcome import UNRECOGNISED

    for one in table.findings:
        if one.name not in UNRECOGNISED:
            continue
        message, hint = one.message(spoken), one.hint(spoken)
        complain("not-recognised", spoken, file=name_of(table, spoken), message=message, hint=hint)
