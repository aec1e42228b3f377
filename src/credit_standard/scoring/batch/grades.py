"""评级的列: the grades of many subjects: asked once for each set of points, facts and what is given directly."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.scoring.batch.columns import REMEDY, RULE, SUBJECT
from credit_standard.scoring.batch.sums import effect_of, remedy_of
from credit_standard.scoring.evaluation.grading import cells_of, graded
from credit_standard.scoring.score import Judgement, RecordRef

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.scoring.card import Card, Indicator

START, UNITS = "(start)", "units"


def with_start(card: Card, whole: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """With the points at the start."""
    import polars as pl

    names = list(card.facts)

    def points(facts: frozenset[str]) -> int:
        answer = card.start.answer(cells_of(card, 0, facts), as_of)
        return answer.then or 0

    if not names:
        return whole.with_columns(pl.lit(points(frozenset()), pl.Int64).alias(START))
    sets = whole.select(names).unique()
    started = [points(frozenset(name for name in names if row[name])) for row in sets.iter_rows(named=True)]
    sets = sets.with_columns(pl.Series(START, started, pl.Int64))
    return whole.join(sets, on=names, how="left", maintain_order="left")


def with_grade(card: Card, whole: pl.DataFrame, given: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """With `grade` and `grade_reason`, by points, facts and what is given directly."""
    import polars as pl

    names = list(card.facts)
    keys = [UNITS, *names]
    if given.height:
        said = pl.concat_str([pl.col("indicator"), pl.col(RULE), pl.col(REMEDY)], separator="|")
        by_subject = given.group_by(SUBJECT).agg(said.unique().sort().str.join(";").alias("(given)"))
        whole = whole.join(by_subject, on=SUBJECT, how="left", maintain_order="left")
        keys.append("(given)")
    sets = whole.select(keys).unique()
    answers = [_grade(card, row, names, as_of) for row in sets.iter_rows(named=True)]
    sets = sets.with_columns(
        pl.Series("grade", [one[0] for one in answers], pl.String),
        pl.Series("grade_reason", [one[1] for one in answers], pl.String),
    )
    return whole.join(sets, on=keys, how="left", nulls_equal=True, maintain_order="left")


def _grade(card: Card, row: dict[str, Any], names: list[str], as_of: date) -> tuple[str | None, str]:
    judgements = []
    for text in filter(None, (row.get("(given)") or "").split(";")):
        name, rule, remedy = text.split("|")
        judgement = _judgement(card.indicators[name], int(rule), int(remedy))
        if judgement is not None:
            judgements.append(judgement)
    facts = frozenset(name for name in names if row[name])
    found = graded(card, row[UNITS], facts, judgements, as_of)
    return found.grade, found.reason


def _judgement(indicator: Indicator, rule: int, remedy: int) -> Judgement | None:
    effect, brings = effect_of(indicator, rule), remedy_of(indicator, remedy)
    if brings is not None and brings.lifts:
        return None
    nobody = RecordRef(type=indicator.record, number=None, day=None)
    if brings is not None and brings.grade is not None:
        return Judgement(indicator=indicator.name, record=nobody, rule="", grade=brings.grade)
    return Judgement(
        indicator=indicator.name, record=nobody, rule="", grade=effect.judge, forbidden=effect.forbid
    )
