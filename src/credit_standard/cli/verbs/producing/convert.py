"""转换布局: the records of a file in another layout; what does not come over is reported."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.options import Force, Form, Lang, Layers, Out
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.reports.document import Block, Span, line, print_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult

SHOWN = 20
"""Findings of one kind that are printed; `--format json` lists more."""


def convert(
    file: Annotated[str, typer.Argument(metavar="FILE", help=help_of("convert.file"))],
    *,
    to: Annotated[str, typer.Option("--to", metavar="LAYOUT", help=help_of("convert.to"))],
    out: Out = None,
    record: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.record"))] = None,
    layout: Annotated[str | None, typer.Option(metavar="NAME", help=help_of("validate.layout"))] = None,
    layer: Layers = None,
    form: Form = "text",
    fail_on: Annotated[
        str | None, typer.Option(metavar="error|warning|note", help=help_of("validate.fail-on"))
    ] = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import conversion, layouts
    from credit_standard.cli.files.one_table import NobodyKnowsError, settle_work
    from credit_standard.cli.standard.known_names import known_names
    from credit_standard.reports import write
    from credit_standard.reports.contents.outcome import WRONG_USE, exit_code

    work = settle_work(
        "convert",
        file,
        out,
        form,
        record=record,
        layout=layout,
        layers=layer,
        as_of=None,
        fail_on=fail_on,
        force=force,
        lang=lang,
    )
    known_names(record, to, work.under)
    target = layouts.named(to, None, work.under)
    written = True
    try:
        with work.out.open_bytes() as stream:
            report = work.run(
                lambda source, options: conversion.convert(
                    source, target, stream, options=options, form=work.form
                )
            )
    except NobodyKnowsError:
        return WRONG_USE
    except conversion.NotWrittenError as error:
        report, written = error.report, False
    report.fail_on = work.fail_on
    if form == "json" or not written:
        write(report, form, sys.stdout, work.language)
    else:
        print_document(
            _blocks(report, target.zh if work.language == "zh" else target.en, work.language), sys.stdout
        )
    if not written:
        work.nothing_written()
    return exit_code(report)


def _blocks(report: CheckResult, to: str, language: Language) -> Iterator[Block]:
    """What was converted, and what of it did not come over."""
    from credit_standard.reports.contents.about import checked_as
    from credit_standard.reports.contents.listing import advised, kinds
    from credit_standard.reports.document import STYLES

    (table,) = report
    since = checked_as(table, language)
    yield line(Span(TEXTS("converted", language, rows=f"{table.rows:,}", since=since, to=to), "title"))
    if not table.counts:
        yield line(Span(TEXTS("converted-whole", language), "good"), level=1)
    for kind in kinds(table):
        entry = kind.entry
        style = STYLES[entry.severity]
        title = f"{entry.code} {entry.title.to(language)}"
        yield line(Span(TEXTS(entry.severity.value, language), style), f" {title} × {kind.count}", level=1)
        for one in kind.listed[:SHOWN]:
            yield line(advised(one.finding, language), level=2)
        if kind.count > SHOWN:
            yield line(f"… (+{kind.count - SHOWN})", level=2)
