"""查阅评分卡: the scorecards, one of them as the table that people know, or whether one's own is sound."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import WITH_PAGE, Force, Lang, Layers, Out, Wanted, settle
from credit_standard.cli.standard.own_files import CHECK, check_own_files
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language, Source
    from credit_standard.language.tables import DecisionTable
    from credit_standard.reports.document import Block
    from credit_standard.scoring import Card


def cards(
    name: Wanted = None,
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("cards.files"))] = None,
    *,
    layer: Layers = None,
    form: Annotated[
        str, typer.Option("--format", metavar="text|json|html", help=help_of("cards.format"))
    ] = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import scoring
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.scoring.card.checks import check_file

    if name == CHECK or files:
        settled = settle(form, lang, out, force=force, inputs=files or ())
        under = layers_in_use(layer)
        return check_own_files("cards", lambda file: check_file(file, under), name, files or [], settled)
    known = {f"{one.name}-{one.version}": one for one in scoring.cards()}
    if form == "html":
        return _page(known, name, lang, out, force=force)
    shelf = Shelf(
        kind="card",
        plural="cards",
        unknown="unknown-card",
        headings=("column.name", "column.title", "column.in-force", "column.scale", "column.basis"),
        names=tuple(known),
        get=known.__getitem__,
        titles=lambda one: (f"{one.name}-{one.version}", one.title.zh, one.title.en),
        words=lambda one: (one.name, *(each.title.zh for each in one.indicators.values())),
        row=lambda one, language: (
            f"{one.name}-{one.version}",
            one.title.to(language),
            _in_force(one, language),
            one.scale.name,
            str(one.source),
        ),
        brief=brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _page(known: dict[str, Card], name: str | None, lang: str | None, out: str | None, *, force: bool) -> int:
    """One card as a page for a browser."""
    from credit_standard.cli.files.report_files import need
    from credit_standard.cli.wrong_use import WrongUse, near

    need("html")
    if name is None:
        raise WrongUse("missing-argument", name="NAME", verb="credit-standard cards")
    meant = [one for key, one in known.items() if name in (key, one.name)]
    if len(meant) != 1:  # none, or several versions
        raise WrongUse("unknown-card", name=name, near=near(name, tuple(known)))
    from credit_standard.reports.html.card import write

    settled = settle("html", lang, out, force=force, forms=WITH_PAGE)
    with settled.target.open() as stream:
        write(meant[0], stream, settled.language)
    return 0


def _in_force(card: Card, language: Language) -> str:
    from credit_standard.spec.wording import in_force

    return in_force(card.in_force.first, card.in_force.last, language)


def brief(card: Card) -> dict[str, Any]:
    """A card in short, as JSON."""
    first, last = card.in_force.first, card.in_force.last
    return {
        "name": card.name,
        "version": card.version,
        "zh": card.title.zh,
        "en": card.title.en,
        "sha256": card.digest,
        "in_force_from": None if first is None else first.isoformat(),
        "in_force_until": None if last is None else last.isoformat(),
        "scale": card.scale.name,
        "subjects": list(card.subjects),
        "source": _source(card.source),
    }


def _full(card: Card) -> dict[str, Any]:
    from credit_standard.scoring.card.sentences import effect, folds, rating, remedy, start

    def rows(table: DecisionTable[Any], said: Any) -> list[dict[str, Any]]:
        return [
            {
                "name": row.name,
                "when": None if row.when is None else repr(row.when),
                "zh": said(row.then).zh,
                "en": said(row.then).en,
                "overrides": list(row.overrides),
                "source": None if row.source is None else _source(row.source),
            }
            for row in table.rows
        ]

    return {
        **brief(card),
        "note_zh": card.note.zh,
        "note_en": card.note.en,
        "unit": str(card.unit),
        "disputed": card.disputed,
        "start": rows(card.start, lambda one: start(one, card)),
        "indicators": [
            {
                "name": one.name,
                "zh": one.title.zh,
                "en": one.title.en,
                "group": one.group or None,
                "record": one.record,
                "folds_zh": folds(one, card).zh,
                "folds_en": folds(one, card).en,
                "rows": rows(one.table, partial(effect, card=card, titles=one.declaration.titles)),
                "remedies": [] if one.remedies is None else rows(one.remedies, partial(remedy, card=card)),
            }
            for one in card.indicators.values()
        ],
        "grades": rows(card.grades, lambda one: rating(one.grade)),
    }


def _source(source: Source) -> dict[str, Any]:
    return {"document": source.document, "article": source.article or None, "verified": source.verified}


def _blocks(card: Card, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, section, source_lines
    from credit_standard.reports.document import Span, line
    from credit_standard.scoring.card.sentences import effect, folds, rating, remedy, start

    yield heading(f"{card.name}-{card.version}", card.title.zh, card.title.en)
    yield line(card.note.to(language))
    yield line(Span(TEXTS("card-in-force", language), "title"), _in_force(card, language))
    yield from source_lines(str(card.source), language, verified=card.source.verified)
    yield from section("card-start", language)
    yield from _table(card.start, lambda one: start(one, card), card, language)
    for one in card.indicators.values():
        titles = one.declaration.titles
        yield line(Span(one.title.to(language), "title"), f"  {one.name}  {one.record}")
        words = folds(one, card).to(language)
        if words:
            yield line(words, level=1)
        yield from _table(one.table, partial(effect, card=card, titles=titles), card, language, titles)
        if one.remedies is not None:
            yield line(TEXTS("card-remedies", language), level=1)
            yield from _table(one.remedies, partial(remedy, card=card), card, language, titles)
    yield from section("card-grades", language)
    yield from _table(card.grades, lambda one: rating(one.grade), card, language)
    if card.collective is not None:
        yield from section("card-collective", language)
        yield from _table(card.collective.table, lambda one: rating(one.grade), card, language)


def _table(
    held: DecisionTable[Any], said: Any, card: Card, language: Language, titles: Any = None
) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import table
    from credit_standard.scoring.card.sentences import condition

    rows = [(row.name, condition(row.when, held, card, titles or {}).to(language), said(row.then).to(language))
            for row in held.rows]  # fmt: skip
    if held.otherwise is not None:
        rows.append(("", TEXTS("card-otherwise", language), said(held.otherwise).to(language)))
    yield table(("column.name", "column.when", "column.then"), rows, language)
