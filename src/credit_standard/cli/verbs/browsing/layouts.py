"""查阅布局: the layouts in which tables come, or one of them with its headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import Force, Lang, Layers, Out, Wanted, settle
from credit_standard.cli.output import target
from credit_standard.cli.standard.own_files import CHECK, check_own_files
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.cli.output import Target
    from credit_standard.findings import Language
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts import Column, Layout
    from credit_standard.reports.document import Block


def layouts(
    name: Wanted = None,
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("layouts.files"))] = None,
    *,
    layer: Layers = None,
    form: Annotated[
        str, typer.Option("--format", metavar="text|json|csv", help=help_of("layouts.format"))
    ] = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import layouts as known
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.cli.standard.known_names import known_names

    under = layers_in_use(layer)
    if name == CHECK or files:
        settled = settle(form, lang, out, force=force, inputs=files or ())
        check = lambda file: known.check_file(file, under)  # noqa: E731
        return check_own_files("layouts", check, name, files or [], settled)
    if form == "csv":
        return _headings(name, under, target(out, force=force))
    own = name is not None and known.is_own(name)
    if own:
        known_names(None, name, under)

    shelf = Shelf(
        kind="layout",
        plural="layouts",
        unknown="unknown-layout",
        headings=("column.name", "column.title", "column.record", "column.fields"),
        names=(str(name),) if own else known.names(),
        get=lambda one: known.get(one, under),
        titles=lambda one: (str(name), one.name, one.zh, one.en) if own else (one.name, one.zh, one.en),
        words=_words,
        row=lambda one, language: (
            one.name,
            one.zh if language == "zh" else one.en,
            one.record,
            str(len(one.fields)),
        ),
        brief=_brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _headings(name: str | None, under: LayeredStandard, into: Target) -> int:
    """The line of headings of a table, to copy: of a layout, or of a record type's own."""
    import csv

    from credit_standard import layouts as known
    from credit_standard.cli.standard.known_names import known_names

    if name is None:
        raise WrongUse("missing-argument", name="NAME", verb="credit-standard layouts")
    known_names(None, name, under)
    layout = known.named(name, None, under)
    with into.open() as stream:
        csv.writer(stream, lineterminator="\n").writerow(layout.titles)
    return 0


def _words(layout: Layout) -> Iterator[str]:
    yield layout.record
    yield from (layout.declaration.zh, layout.declaration.en, str(layout.year))
    for column in layout.columns:
        yield from column.headings


def _brief(layout: Layout) -> dict[str, Any]:
    return {
        "name": layout.name,
        "zh": layout.zh,
        "en": layout.en,
        "record": layout.record,
        "year": layout.year,
        "source": layout.source or None,
        "verified": layout.verified,
        "fields": len(layout.fields),
    }


def _full(layout: Layout) -> dict[str, Any]:
    columns = [
        {
            "field": column.field,
            "headings": list(column.headings),
            "required": column.required or None,
            "unless": column.unless or None,
            "max_length": column.max_length,
            "codes": dict(column.codes),
            "when": None if column.when is None else repr(column.when),
            "value": column.value,
            "date_form": None if column.date_form is None else column.date_form.pattern,
            "unit": column.unit or None,
        }
        for column in layout.columns
    ]
    ignored = list(layout.ignored)
    return {**_brief(layout), "columns": columns, "ignored": ignored}


def _blocks(layout: Layout, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, section, source_lines, table
    from credit_standard.reports.document import Span, line

    yield heading(layout.name, layout.zh, layout.en)
    record = layout.declaration
    of_record = f"{record.name}  {record.title.to(language)}"
    yield line(Span(TEXTS("explain-record", language), "title"), of_record)
    yield from source_lines(layout.source, language, verified=layout.verified)
    yield from section("layout-columns", language)
    headings = ("column.headings", "column.field", "column.required", "column.remarks")
    yield table(headings, (_row(column, language) for column in layout.columns), language)


def _row(column: Column, language: Language) -> tuple[str, ...]:
    required = {"cell": "required", "column": "required-column"}.get(column.required)
    remarks = []
    if column.unless:
        remarks.append(TEXTS("column-unless", language, field=column.unless))
    if column.max_length is not None:
        remarks.append(TEXTS("column-length", language, max_length=column.max_length))
    if column.when is not None:
        remarks.append(TEXTS("column-when", language, when=repr(column.when)))
    if column.value is not None:
        remarks.append(TEXTS("column-value", language, value=column.value))
    if column.date_form is not None:
        remarks.append(TEXTS("column-date-form", language, pattern=column.date_form.pattern))
    if column.unit:
        remarks.append(TEXTS("column-unit", language, unit=column.unit))
    if column.codes:
        remarks.append("; ".join(f"{foreign} → {ours}" for foreign, ours in column.codes.items()))
    return (
        " / ".join(column.headings),
        column.field,
        TEXTS(required, language) if required else "",
        ("；" if language == "zh" else "; ").join(remarks),
    )
