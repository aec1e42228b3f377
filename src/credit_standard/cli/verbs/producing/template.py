"""填报模板: a workbook to fill in, of a record type or a layout; its columns as JSON, for forms of other systems."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Annotated

import typer

from credit_standard.cli.language import language
from credit_standard.cli.options import Force, Lang, Layers
from credit_standard.cli.output import target
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse

FORMS = ("xlsx", "csv", "json")


def template(
    record: Annotated[str, typer.Argument(metavar="RECORD", help=help_of("sample.record"))],
    *,
    layout: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("template.layout"))] = None,
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help=help_of("template.output"))
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="xlsx|csv|json", help=help_of("template.format"))
    ] = None,
    layer: Layers = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import layouts
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.cli.standard.known_names import known_names
    from credit_standard.conversion.tables import table_writer
    from credit_standard.reports.json import line
    from credit_standard.spec.template import write_template
    from credit_standard.spec.template_columns import to_json

    into = target(out, force=force)
    written = form or ("xlsx" if into.path is None else into.path.suffix.lower().removeprefix("."))
    if written not in FORMS:
        if form is None:
            raise WrongUse("template-output")
        raise WrongUse("unknown-choice", option="--format", value=form, known=", ".join(FORMS))
    if written == "xlsx" and into.path is None:
        raise WrongUse("template-output")
    if written == "xlsx" and find_spec("xlsxwriter") is None:
        raise WrongUse("extra-missing", name=".xlsx", extra="workbook")
    under = layers_in_use(layer)
    known_names(record, layout, under)
    chosen = layouts.named(layout or under.declared(record).name, None, under)
    if written == "json":
        with into.open() as lines:
            lines.write(line(enveloped("template", to_json(chosen))) + "\n")
        return 0
    with into.open_bytes() as stream:
        if written == "csv":
            with table_writer(stream, "csv", chosen.titles, "utf-8" if into.path is None else "utf-8-sig"):
                pass
        else:
            write_template(chosen, stream)
    if into.path is None:
        return 0
    typer.echo(TEXTS("template-written", language(lang), file=out, columns=len(chosen.titles)))
    return 0
