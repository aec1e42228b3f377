"""修复文件: the form of its cells, each change in a log; the result is checked again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer
from attrs import evolve

from credit_standard.cli.options import AsOf, Force, Form, Lang, Layers, Out
from credit_standard.cli.output import target
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from credit_standard.cli.files.one_table import Work
    from credit_standard.cli.output import Target
    from credit_standard.conversion import Fixed
    from credit_standard.conversion.tables import Encoding
    from credit_standard.validation.check_result import CheckResult

LOG_SUFFIX = ".log.jsonl"


def fix(
    file: Annotated[str, typer.Argument(metavar="FILE", help=help_of("fix.file"))],
    *,
    out: Out = None,
    log: Annotated[str | None, typer.Option(metavar="FILE", help=help_of("fix.log"))] = None,
    record: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.record"))] = None,
    layout: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.layout"))] = None,
    layer: Layers = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="utf-8|utf-8-sig|gb18030", help=help_of("fix.encoding"))
    ] = None,
    as_of: AsOf = None,
    form: Form = "text",
    fail_on: Annotated[
        str | None, typer.Option(metavar="error|warning|note", help=help_of("validate.fail-on"))
    ] = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.files.one_table import NobodyKnowsError, settle_work
    from credit_standard.cli.files.report_files import each_its_own
    from credit_standard.conversion import NotWrittenError
    from credit_standard.reports import write
    from credit_standard.reports.contents.outcome import WRONG_USE, exit_code

    work = settle_work(
        "fix",
        file,
        out,
        form,
        record=record,
        layout=layout,
        layers=layer,
        as_of=as_of,
        fail_on=fail_on,
        force=force,
        lang=lang,
    )
    written = _encoding(encoding, work)
    log_target = target(f"{work.out.name}{LOG_SUFFIX}" if log is None else log, force=force, inputs=[file])
    each_its_own([work.out, log_target])
    if log_target.path is None:
        raise WrongUse("log-to-file")
    try:
        fixed = _fixed(work, log_target, written)
    except NobodyKnowsError:
        return WRONG_USE
    except NotWrittenError as error:
        report = error.report
        report.fail_on = work.fail_on
        write(report, form, sys.stdout, work.language)
        work.nothing_written()
        return exit_code(report)
    report = _checked_again(work, fixed)
    write(report, form, sys.stdout, work.language)
    names = {"out": work.out.name, "log": log_target.name}
    complain(
        "fixed" if fixed.cells else "fixed-nothing",
        work.language,
        count=fixed.cells,
        rows=fixed.rows,
        **names,
    )
    return exit_code(report)


def _encoding(given: str | None, work: Work) -> Encoding | None:
    from credit_standard.conversion.tables import ENCODINGS

    if given is not None and work.form == "xlsx":
        raise WrongUse("encoding-of-sheet")
    known: dict[str, Encoding] = {name: name for name in ENCODINGS}
    if given is None or given in known:
        return None if given is None else known[given]
    raise WrongUse("unknown-choice", option="--encoding", value=given, known=", ".join(ENCODINGS))


def _fixed(work: Work, log_target: Target, encoding: Encoding | None) -> Fixed:
    """The log is in its place before the table is: there is no repaired table without one."""
    from credit_standard.conversion import fix as repair

    with work.out.open_bytes() as stream, log_target.open_bytes() as log:
        return work.run(
            lambda source, options: repair(
                source,
                stream,
                log,
                options=options,
                form=work.form,
                encoding=encoding,
                language=work.language,
            )
        )


def _checked_again(work: Work, fixed: Fixed) -> CheckResult:
    """The report on what was written, by reading it as anybody would."""
    from credit_standard.validation.run import validate

    layout = work.options.layout or fixed.layout or fixed.record
    report = validate(work.out.name, options=evolve(work.options, record=fixed.record, layout=layout))
    report.fail_on = work.fail_on
    return report
