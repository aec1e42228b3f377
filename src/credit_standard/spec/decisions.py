"""决定规则: `docs/decisions/*.md`, a page for each rule of decisions of this package, as a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.decisions import rules
from credit_standard.decisions.sentences import basis, condition, fact, outcome
from credit_standard.spec.cards import LANGUAGES, markdown_table
from credit_standard.spec.wording import TEXTS, in_force

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.decisions import DecisionRule
    from credit_standard.findings import Language

FOLDER = Path(__file__).parents[3] / "docs" / "decisions"
_NOTE = "<!-- Generated from the rules of decisions; do not edit. -->"


def pages() -> Iterator[tuple[Path, Callable[[], str]]]:
    """Every page: where it stands, and what makes its text."""
    for rule in rules():
        yield FOLDER / f"{rule.name}-{rule.version}.md", lambda one=rule: page(one)  # type: ignore[misc]  # each has its own


def page(rule: DecisionRule) -> str:
    """The page of one rule, Chinese first."""
    parts = (block for language in LANGUAGES for block in _blocks(rule, language))
    return "\n\n".join([_NOTE, *parts]) + "\n"


def _blocks(rule: DecisionRule, language: Language) -> Iterator[str]:
    days = in_force(rule.in_force.first, rule.in_force.last, language)
    verified = "" if rule.source.verified else TEXTS("card-unverified", language)
    card = "" if rule.card is None else f" · `{rule.card.name}`"
    yield f"# {rule.title.to(language)}"
    yield rule.note.to(language)
    yield f"`{rule.name}` {rule.version}{card} · {days} · {rule.source} {verified}".rstrip()
    yield f"## {TEXTS('decision-facts', language)}"
    headings = [TEXTS(f"decision-column-{key}", language) for key in ("fact", "records")]
    facts = (
        (f"{one.title.to(language)} `{one.name}`", fact(one).to(language)) for one in rule.facts.values()
    )
    yield markdown_table(headings, facts)
    yield f"## {TEXTS('decision-rows', language)}"
    columns = [TEXTS(f"card-column-{key}", language) for key in ("row", "when", "then", "source")]
    rows = [
        (
            f"`{row.name}`",
            condition(row.when, rule).to(language),
            outcome(row.then).to(language),
            "；".join(
                f"{one}{'' if one.verified else TEXTS('card-unverified', language)}" for one in row.then.basis
            ),
        )
        for row in rule.table.rows
    ]
    if rule.table.otherwise is not None:
        last_words = outcome(rule.table.otherwise).to(language), basis(rule.table.otherwise).to(language)
        rows.append(("", TEXTS("card-otherwise", language), *last_words))
    yield markdown_table(columns, rows)
