"""信用报告网页的评分部分: what the page says of a score, with its charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.reports.plots.drawing import grade_label
from credit_standard.reports.texts import TEXTS
from credit_standard.scoring.card.sentences import signed
from credit_standard.scoring.wording import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from credit_standard.dossier import Rating, ScoreStep
    from credit_standard.findings import Language
    from credit_standard.scoring import Card


def score_part(rating: Rating, language: Language, *, drawn: bool) -> dict[str, Any]:
    """The values for the template; `drawn`: charts can be drawn."""
    score, card = rating.score, rating.score.card
    between = "、" if language == "zh" else ", "
    return {
        "title": card.title.to(language),
        "name": card.name,
        "version": card.version,
        "digest": card.digest,
        "points": str(score.points),
        "grade": _grade(card, score.grade, language),
        "reason": REASONS[score.grade_reason].to(language),
        **(_charts(rating, language) if drawn else {}),
        "course": _steps(rating.course, card, language),
        "forecast": _steps(rating.forecast, card, language),
        "contributions": [
            {"points": signed(one.counted, card), "words": one.words(card).to(language)}
            for one in score.contributions
        ],
        "not_counted": list(_not_counted(rating, language)),
        "no_data": between.join(
            card.indicators[one.indicator].title.to(language)
            for one in score.not_evaluated
            if one.record is None
        ),
        "next": _next(rating, language),
        "ways": list(_ways(rating, language)),
    }


def _charts(rating: Rating, language: Language) -> dict[str, Any]:
    from markupsafe import Markup

    from credit_standard.reports.plots.score import contributions, course

    return {
        "course_chart": Markup(course(rating, language)),  # noqa: S704 - drawn by us, its texts escaped
        "contributions_chart": Markup(contributions(rating, language)),  # noqa: S704 - likewise
    }


def _grade(card: Card, code: str | None, language: Language) -> str:
    return (
        TEXTS("dossier-no-grade", language)
        if code is None
        else grade_label(card.scale.by_code[code], language)
    )


def _steps(steps: Iterable[ScoreStep], card: Card, language: Language) -> list[dict[str, str]]:
    return [
        {
            "day": one.day.isoformat(),
            "points": str(card.value(one.units)),
            "grade": _grade(card, one.grade, language),
        }
        for one in steps
    ]


def _not_counted(rating: Rating, language: Language) -> Iterator[str]:
    score = rating.score
    colon = TEXTS("colon", language)
    for one in (*score.not_counted, *score.not_evaluated):
        if one.record is not None:
            held = score.card.indicators if one.indicator in score.card.indicators else score.card.facts
            what = f"{held[one.indicator].title.to(language)} {one.record.shown}".strip()
            yield f"{what}{colon}{one.words.to(language)}"


def _next(rating: Rating, language: Language) -> str:
    way, card = rating.next, rating.score.card
    if way.grade is None or way.needed is None:
        return ""
    grade = _grade(card, way.grade, language)
    return TEXTS("dossier-next", language, points=card.value(way.needed), grade=grade)


def _ways(rating: Rating, language: Language) -> Iterator[str]:
    card = rating.score.card
    for one in rating.next.ways:
        what = one.contribution.words(card).to(language)
        if one.gives_back:
            yield TEXTS("dossier-way-back", language, what=what, points=card.value(one.gives_back))
        elif one.ends is not None:
            yield TEXTS("dossier-way-ends", language, what=what, day=one.ends)
