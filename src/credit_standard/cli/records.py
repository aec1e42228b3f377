"""查阅信息类型: the record types, or one of them with its fields and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import Force, Form, Lang, Out, settle
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language
    from credit_standard.model import Declaration, Element
    from credit_standard.reports.document import Block


def records(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help=help_of("records.name"))] = None,
    *,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import records as standard
    from credit_standard.cli.browsing import Shelf

    shelf = Shelf(
        unknown="unknown-record",
        headings=("column.name", "column.title", "column.fields", "column.rules"),
        names=standard.names(),
        get=standard.declared,
        titles=lambda one: (one.name, one.zh, one.en),
        words=_words,
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            str(len(one.fields)),
            str(len(one.rules)),
        ),
        brief=_brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _words(record: Declaration) -> Iterator[str]:
    yield record.description
    for element in record.fields:
        titles = f"{element.name} {element.zh} {element.en}"
        yield titles
        yield from (f"{code} {element.zh}" for code in element.codes)
        yield from element.aliases


def _brief(record: Declaration) -> dict[str, Any]:
    return {
        "name": record.name,
        "zh": record.zh,
        "en": record.en,
        "category": record.category,
        "nature": record.nature if isinstance(record.nature, str) else repr(record.nature),
        "fields": len(record.fields),
        "rules": len(record.rules),
    }


def _full(record: Declaration) -> dict[str, Any]:
    from credit_standard.cli.describing import element_to_json, rule_to_json

    return {
        **_brief(record),
        "description": record.description,
        "clause": record.clause or None,
        "key": list(record.key),
        "fields": [element_to_json(element) for element in record.fields],
        "rules": [rule_to_json(record, rule) for rule in record.rules],
    }


def _blocks(record: Declaration, language: Language) -> Iterator[Block]:
    from credit_standard.cli.browsing import section, source_lines
    from credit_standard.reports.document import Columns, Span, line
    from credit_standard.reports.text import STYLES

    yield line(Span(record.name, "title"), "  ", Span(record.zh, "title"), f"  {record.en}")
    key = "、".join(record.key) if language == "zh" else ", ".join(record.key)
    yield line(Span(TEXTS("record-key", language), "title"), key)
    yield from source_lines(record.clause, language, verified=True)
    yield from section("record-fields", language)
    headings = ("column.field", "column.title", "column.type", "column.required", "column.codes")
    rows = [_row(element, language) for element in record.fields]
    yield Columns(tuple(TEXTS(heading, language) for heading in headings), rows)
    yield from section("record-rules", language)
    for rule in record.rules:
        entry = rule.entry(record.name)
        severity = Span(TEXTS(entry.severity.value, language), STYLES[entry.severity])
        yield line(severity, "  ", entry.message.to(language), Span(f"  {entry.code}", "dim"), level=1)
        when = "" if rule.when is None else TEXTS("rule-when", language, when=repr(rule.when))
        yield line(Span(when + TEXTS("rule-require", language, require=repr(rule.require)), "dim"), level=2)


def _row(element: Element, language: Language) -> tuple[str, ...]:
    from credit_standard.cli.describing import type_in_words

    return (
        element.name,
        element.title.to(language),
        type_in_words(element, language),
        TEXTS("required", language) if element.required else "",
        " ".join(element.codes),
    )
