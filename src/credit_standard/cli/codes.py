"""查阅代码表: the code lists, or one of them with its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import Force, Form, Lang, Out, settle
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.codes import CodeList
    from credit_standard.findings import Language
    from credit_standard.reports.document import Block


def codes(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help=help_of("codes.name"))] = None,
    *,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import codes as lists
    from credit_standard.cli.browsing import Shelf

    shelf = Shelf(
        unknown="unknown-code-list",
        headings=("column.name", "column.title", "column.entries", "column.open"),
        names=lists.names(),
        get=lists.get,
        titles=lambda one: (one.name, one.title.zh, one.title.en),
        words=_words,
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            str(len(one.entries)),
            _openness(one, language),
        ),
        brief=_brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _openness(code_list: CodeList, language: Language) -> str:
    return TEXTS("list-open" if code_list.is_open else "list-closed", language)


def _words(code_list: CodeList) -> Iterator[str]:
    for entry in code_list.entries:
        yield f"{entry.code} {entry.title.zh} {entry.title.en}"
        yield from entry.aliases


def _brief(code_list: CodeList) -> dict[str, Any]:
    return {
        "name": code_list.name,
        "zh": code_list.title.zh,
        "en": code_list.title.en,
        "open": code_list.is_open,
        "source": code_list.source or None,
        "verified": code_list.verified,
        "entries": len(code_list.entries),
    }


def _full(code_list: CodeList) -> dict[str, Any]:
    entries = [
        {
            "code": entry.code,
            "zh": entry.title.zh,
            "en": entry.title.en,
            "aliases": list(entry.aliases),
            "takes_text": entry.takes_text,
        }
        for entry in code_list.entries
    ]
    return {**_brief(code_list), "entries": entries}


def _blocks(code_list: CodeList, language: Language) -> Iterator[Block]:
    from credit_standard.cli.browsing import source_lines
    from credit_standard.reports.document import BLANK, Columns, Span, line

    title = code_list.title
    yield line(Span(code_list.name, "title"), "  ", Span(title.zh, "title"), f"  {title.en}")
    yield line(_openness(code_list, language))
    yield from source_lines(code_list.source, language, verified=code_list.verified)
    yield BLANK
    rows = [
        (
            entry.code,
            entry.title.zh + (TEXTS("entry-takes-text", language) if entry.takes_text else ""),
            entry.title.en,
            " ".join(entry.aliases),
        )
        for entry in code_list.entries
    ]
    headings = ("column.code", "column.zh", "column.en", "column.aliases")
    yield Columns(tuple(TEXTS(heading, language) for heading in headings), rows)
