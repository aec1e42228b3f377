"""泄露检查: personal data in files that an audience may not see."""

from __future__ import annotations

from typing import Annotated

import typer

from credit_standard.cli.options import AsOf, Force, Form, Lang, Out, day, settle
from credit_standard.cli.progress import progress
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

AUDIENCES = ("public", "shared", "authorised")


def leaks(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help=help_of("leaks.files"), show_default=False)
    ] = None,
    *,
    audience: Annotated[
        str, typer.Option("--audience", metavar="|".join(AUDIENCES), help=help_of("leaks.audience"))
    ] = "public",
    as_of: AsOf = None,
    max_findings: Annotated[
        str | None, typer.Option(metavar="N|all", help=help_of("validate.max-findings"))
    ] = None,
    fail_on: Annotated[
        str | None, typer.Option(metavar="error|warning|note", help=help_of("validate.fail-on"))
    ] = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import settings
    from credit_standard.cli.files.sources import opened
    from credit_standard.cli.options import level_of, listed_at_most
    from credit_standard.disclosure.leaks import leaks as found_in
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line
    from credit_standard.reports.leaks import blocks, to_json

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard leaks")
    if audience not in AUDIENCES:
        raise WrongUse("unknown-choice", option="--audience", value=audience, known=", ".join(AUDIENCES))
    configured = settings()
    settled = settle(form, lang, out, force=force, inputs=files)
    level = level_of(fail_on or configured.fail_on)
    on = day(as_of)
    if as_of is None:
        complain("as-of", settled.language, as_of=on.isoformat())
    with progress(files, settled.language) as (rows_done, source_done):
        report = found_in(
            [opened(file) for file in files],
            audience=audience,
            as_of=on,
            listed=listed_at_most(max_findings or configured.max_findings),
            limits=configured.limits,
            progress=rows_done,
            source_done=source_done,
        )
    with settled.target.open() as stream:
        if settled.form == "json":
            stream.write(json_line(to_json(report, settled.language)) + "\n")
        else:
            print_document(blocks(report, settled.language), stream)
    return report.exit_code(level)
