"""评分卡: `docs/cards/*.md`, a page for each card of this package as the table that people know."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from credit_standard.findings import Bilingual
from credit_standard.scoring import cards
from credit_standard.scoring.card.sentences import condition, effect, folds, rating, remedy
from credit_standard.spec.wording import TEXTS, in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from credit_standard.findings import Language
    from credit_standard.language.tables import DecisionTable
    from credit_standard.scoring import Card

FOLDER = Path(__file__).parents[3] / "docs" / "cards"
LANGUAGES: tuple[Language, ...] = ("zh", "en")
_NOTE = "<!-- Generated from the cards; do not edit. -->"


def pages() -> Iterator[tuple[Path, Callable[[], str]]]:
    """Every page: where it stands, and what makes its text."""
    for card in cards():
        yield FOLDER / f"{card.name}-{card.version}.md", lambda one=card: page(one)  # type: ignore[misc]  # each has its own


def page(card: Card) -> str:
    """The page of one card, Chinese first."""
    return (
        "\n\n".join([_NOTE, *(block for language in LANGUAGES for block in _blocks(card, language))]) + "\n"
    )


def _blocks(card: Card, language: Language) -> Iterator[str]:
    days = in_force(card.in_force.first, card.in_force.last, language)
    verified = "" if card.source.verified else TEXTS("card-unverified", language)
    yield f"# {card.title.to(language)}"
    yield card.note.to(language)
    yield f"`{card.name}` {card.version} · {days} · {card.source} {verified}".rstrip()
    yield f"## {TEXTS('card-start', language)}"
    yield _rows(card.start, lambda one: Bilingual(str(card.value(one)), str(card.value(one))), card, language)
    for one in card.indicators.values():
        titles = one.declaration.titles
        yield f"## {one.title.to(language)}"
        yield f"`{one.name}` · `{one.record}`"
        words = folds(one, card).to(language)
        if words:
            yield words
        yield _rows(one.table, partial(effect, card=card, titles=titles), card, language, titles)
        if one.remedies is not None:
            yield TEXTS("card-remedies", language)
            yield _rows(one.remedies, partial(remedy, card=card), card, language, titles)
    yield f"## {TEXTS('card-grades', language)}"
    yield _rows(card.grades, lambda one: rating(one.grade), card, language)
    if card.collective is not None:
        yield f"## {TEXTS('card-collective', language)}"
        yield _rows(card.collective.table, lambda one: rating(one.grade), card, language)


def _rows(
    table: DecisionTable[Any],
    said: Callable[[Any], Bilingual],
    card: Card,
    language: Language,
    titles: Mapping[str, Bilingual] | None = None,
) -> str:
    rows = [
        (
            f"`{row.name}`",
            condition(row.when, table, card, titles or {}).to(language),
            said(row.then).to(language),
            "" if row.source is None else str(row.source),
        )
        for row in table.rows
    ]
    if table.otherwise is not None:
        rows.append(("", TEXTS("card-otherwise", language), said(table.otherwise).to(language), ""))
    headings = [TEXTS(f"card-column-{key}", language) for key in ("row", "when", "then", "source")]
    return markdown_table(headings, rows)


def markdown_table(headings: list[str], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [headings, ["---"] * len(headings), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(one)} |" for one in lines)
