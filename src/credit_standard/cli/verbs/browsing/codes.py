"""查阅代码表: the code lists, or one of them with its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.cli.options import Force, Form, Lang, Layers, Out, Wanted, settle
from credit_standard.cli.standard.code_entries import map_blocks, maps_to_json, words
from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from credit_standard.codes import CodeEntry, CodeList
    from credit_standard.findings import Language
    from credit_standard.reports.document import Block

Only = dict["CodeEntry", list[str]]
"""The codes of layers, each with the fields that take it."""


def codes(
    name: Wanted = None,
    *,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import codes as lists
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.spec.targets.code_lists import added_codes

    added = added_codes(layers_in_use(layer))
    shelf = Shelf(
        kind="code-list",
        plural="code-lists",
        unknown="unknown-code-list",
        headings=("column.name", "column.title", "column.entries", "column.open"),
        names=lists.names(),
        get=lambda one: lists.extended(one, tuple(added[one])),
        titles=lambda one: (one.name, one.title.zh, one.title.en),
        words=words,
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            str(len(one.entries)),
            _openness(one, language),
        ),
        brief=_brief,
        full=lambda one: _full(one, added[one.name]),
        blocks=lambda one, language: _blocks(one, added[one.name], language),
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _openness(code_list: CodeList, language: Language) -> str:
    return TEXTS("list-open" if code_list.is_open else "list-closed", language)


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


def _full(code_list: CodeList, only: Only) -> dict[str, Any]:
    entries = [_entry_to_json(entry) | {"only": only.get(entry, [])} for entry in code_list.entries]
    return {**_brief(code_list), "entries": entries, "maps": maps_to_json(code_list)}


def _entry_to_json(entry: CodeEntry) -> dict[str, Any]:
    means, ending = entry.definition, entry.deprecated
    return {
        "code": entry.code,
        "zh": entry.title.zh,
        "en": entry.title.en,
        "aliases": list(entry.aliases),
        "takes_text": entry.takes_text,
        "identifier": entry.identifier or None,
        "valid_from": _day(entry.valid_from),
        "valid_until": _day(entry.valid_until),
        "replaced_by": list(entry.replaced_by),
        "definition": None if means is None else {"zh": means.zh, "en": means.en},
        "deprecated": None
        if ending is None
        else {
            "since": ending.since,
            "until": ending.until or None,
            "replacement": ending.replacement or None,
        },
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _blocks(code_list: CodeList, only: Only, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, source_lines, table
    from credit_standard.reports.document import BLANK, Span, line

    yield heading(code_list.name, code_list.title.zh, code_list.title.en)
    yield line(Span(TEXTS("list-others", language), "title"), _openness(code_list, language))
    yield from source_lines(code_list.source, language, verified=code_list.verified)
    yield BLANK
    headings = (
        "column.code",
        "column.zh",
        "column.en",
        "column.in-force",
        "column.replaced-by",
        "column.definition",
        "column.aliases",
        "column.only",
    )
    rows = ((*_row(entry, language), " ".join(only.get(entry, ()))) for entry in code_list.entries)
    yield table(headings, rows, language)
    yield from map_blocks(code_list, language)


def _row(entry: CodeEntry, language: Language) -> tuple[str, ...]:
    return (
        entry.code,
        entry.title.zh + (TEXTS("entry-takes-text", language) if entry.takes_text else ""),
        entry.title.en,
        _in_force(entry, language),
        " ".join(entry.replaced_by),
        "" if entry.definition is None else entry.definition.to(language),
        ("；" if language == "zh" else "; ").join(entry.aliases),
    )


def _in_force(entry: CodeEntry, language: Language) -> str:
    from credit_standard.spec.wording import in_force

    return in_force(entry.valid_from, entry.valid_until, language)
