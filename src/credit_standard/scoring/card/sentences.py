"""得分的文字: a contribution, a score and what would change it, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.language.words import to_words
from credit_standard.scoring.card import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    MEMBERS,
    POINTS,
    REPRESENTATIVE,
    REPRESENTED,
)
from credit_standard.scoring.wording import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from credit_standard.language import Expression
    from credit_standard.language.tables import DecisionTable
    from credit_standard.scoring.card import Card, Effect, Indicator, PointLimits, Remedy, Validity

    Titles = Mapping[str, Bilingual]


def start(units: int, card: Card) -> Bilingual:
    """The points that a subject starts with."""
    return TEXTS.both("effect.points", points=str(card.value(units)))


def rating(grade: str | None) -> Bilingual:
    """A grade, or that there is none."""
    return TEXTS.entries["reason.not-rated"] if grade is None else Bilingual(grade, grade)


def effect(one: Effect, card: Card, titles: Titles) -> Bilingual:
    """What a row brings; `titles` are those of the fields of its records."""
    said = []
    if one.points or (one.each is None and one.judge is None and not one.forbid):
        said.append(TEXTS.both("effect.points", points=signed(one.points, card)))
    if one.each is not None:
        each = one.each
        said.append(
            TEXTS.both(
                "effect.each",
                points=signed(each.points, card),
                unit=str(each.unit),
                above=str(each.above) if each.above else "",
                up_to="" if each.up_to is None else str(each.up_to),
                limits=_limits(each.limits, card),
            )
        )
    if one.judge is not None:
        said.append(TEXTS.both("effect.grade", grade=one.judge))
    if one.forbid:
        said.append(
            TEXTS.both("effect.forbidden", grades=listed(Bilingual(code, code) for code in one.forbid))
        )
    if one.valid is not None:
        said.append(validity(one.valid, titles))
    return _one_after_another(said)


def remedy(one: Remedy, card: Card) -> Bilingual:
    """What a correction brings."""
    said = []
    if one.back is not None:
        said.append(TEXTS.both("remedy.back" if one.back else "remedy.nothing-back", share=str(one.back)))
    if one.points is not None:
        said.append(TEXTS.both("remedy.points", points=signed(one.points, card)))
    if one.grade is not None:
        said.append(TEXTS.both("remedy.grade", grade=one.grade))
    if one.lifts:
        said.append(TEXTS.both("remedy.lifts"))
    return _one_after_another(said)


def validity(one: Validity, titles: Titles) -> Bilingual:
    """How long an event counts; `titles` are those of the fields that hold its days."""
    said = []
    if one.years_after is not None:
        said.append(TEXTS.both("validity.year-after", count=one.years_after))
    if one.start is not None:
        said.append(TEXTS.both("validity.from", start=_named(one.start, titles)))
    if one.months is not None:
        said.append(TEXTS.both("validity.months", count=one.months))
    if one.through is not None:
        said.append(TEXTS.both("validity.through", day=_named(one.through, titles)))
    if one.until is not None:
        said.append(TEXTS.both("validity.until", day=_named(one.until, titles)))
    return listed(said, "，") if said else TEXTS.both("validity.for-ever")


def folds(one: Indicator, card: Card) -> Bilingual:
    """What happens to the points of an indicator after its rows."""
    titles = one.declaration.titles
    said = [] if one.valid is None else [validity(one.valid, titles)]
    if one.of == REPRESENTED:
        said.append(TEXTS.both("fold.represented"))
    if one.of == REPRESENTATIVE:
        said.append(TEXTS.both("fold.representative"))
    if one.base:
        said.append(TEXTS.both("fold.base", points=str(card.value(one.base))))
    if one.heaviest_of is not None:
        said.append(TEXTS.both("fold.heaviest", field=_named(one.heaviest_of, titles)))
    if one.repeats is not None:
        said.append(TEXTS.both("fold.repeats", months=one.repeats.months, factor=str(one.repeats.factor)))
    for limits, when in ((one.of_year, "of-year"), (one.of_life, "of-life"), (one.limits, "in-all")):
        words = _limits(limits, card)
        if words.zh:
            said.append(TEXTS.both(f"fold.{when}", limits=words))
    if one.without is not None:
        said.append(TEXTS.both("fold.without", points=str(card.value(one.without))))
    if one.needed:
        said.append(TEXTS.both("fold.needed"))
    return _one_after_another(said)


def _named(field: str, titles: Titles) -> Bilingual:
    title = titles[field]
    return Bilingual(f"“{title.zh}”", f"“{title.en}”")


def _limits(limits: PointLimits, card: Card) -> Bilingual:
    bounds = (("limit.at-least", limits.at_least), ("limit.at-most", limits.at_most))
    said = (TEXTS.both(key, points=str(card.value(one))) for key, one in bounds if one is not None)
    return listed(said, "，")


def _one_after_another(said: Iterable[Bilingual]) -> Bilingual:
    return listed(said, "；", "; ")


def signed(points: int, card: Card) -> str:
    value = card.value(points)
    return f"+{value}" if value > 0 else str(value)


def condition(
    when: Expression | None, table: DecisionTable[Any], card: Card, titles: Mapping[str, Bilingual]
) -> Bilingual:
    """A condition in words, over the titles of a record type, facts and what a card works out."""
    if when is None:
        return Bilingual("", "")
    known = {
        **{name: Bilingual(name, name) for name in table.inputs},
        **titles,
        **{one.input: one.title for one in card.facts.values()},
        **INPUTS,
    }
    return to_words(when, known, table.inputs)


INPUTS = {
    name: TEXTS.both(f"input.{word}")
    for name, word in (
        (POINTS, "points"),
        (MEMBERS, "members"),
        (CORRECTION_DAYS, "correction-days"),
        (CORRECTION_YEARS, "correction-years"),
    )
}
