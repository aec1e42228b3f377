"""查阅信息类型: the record types, those of one unit, or one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.options import Force, Form, Lang, Layers, Out, Wanted, settle
from credit_standard.cli.texts import help_of

if TYPE_CHECKING:
    from credit_standard.cli.standard.record_entries import RecordEntry
    from credit_standard.findings import Language


def records(
    name: Wanted = None,
    *,
    unit: Annotated[str | None, typer.Option("--unit", metavar="WORD", help=help_of("records.unit"))] = None,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.cli.standard.record_entries import entries_under, of_unit, words
    from credit_standard.cli.standard.record_in_full import blocks
    from credit_standard.spec.record_json import brief, full

    settled = settle(form, lang, out, force=force)
    under = layers_in_use(layer)
    entries = entries_under(under) if unit is None else of_unit(unit, entries_under(under))
    shelf = Shelf(
        kind="record",
        plural="records",
        unknown="unknown-record",
        headings=_HEADINGS if unit is None else _UNIT_HEADINGS,
        names=tuple(entries),
        get=entries.__getitem__,
        titles=lambda one: (one.summary.name, one.summary.zh, one.summary.en),
        words=lambda one: words(one, name or ""),
        row=_row if unit is None else _unit_row,
        fits=unit is None,
        brief=lambda one: brief(one.summary),
        full=lambda one: full(one.declared, one.summary),
        blocks=lambda one, language: blocks(one.declared, one.summary, language),
    )
    return shelf.show(name, settled)


_HEADINGS = ("column.name", "column.title", "column.clause", "column.nature", "column.fields", "column.rules")
_UNIT_HEADINGS = (
    "column.name",
    "column.title",
    "column.clause",
    "column.cadence",
    "column.nature",
    "column.disclosure",
    "column.basis",
)


def _row(entry: RecordEntry, language: Language) -> tuple[str, ...]:
    from credit_standard.spec.wording import natures

    one = entry.summary
    nature = natures(one.nature, language)
    return (one.name, one.title.to(language), one.clause, nature, str(one.fields), str(one.rules))


def _unit_row(entry: RecordEntry, language: Language) -> tuple[str, ...]:
    from credit_standard.spec import wording

    one = entry.summary
    return (
        one.name,
        one.title.to(language),
        one.clause,
        wording.title_of("cadence", one.cadence, language),
        wording.nature_in_words(one.nature, language),
        wording.disclosure_in_words(one, language),
        wording.basis_in_words(one, language),
    )
