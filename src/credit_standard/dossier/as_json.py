"""信用报告的 JSON: a dossier in the form of `json_form`, for programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.dossier.limits import not_proven
from credit_standard.dossier.wording import NO_RATING

if TYPE_CHECKING:
    from credit_standard.dossier.dossier import Dossier, DossierEntry
    from credit_standard.dossier.identity import Item
    from credit_standard.dossier.rating import Rating, ScoreStep
    from credit_standard.dossier.rights import Rights
    from credit_standard.findings import Bilingual
    from credit_standard.scoring import Card

FORMAT, FORMAT_VERSION = "credit-standard-dossier", 1


def to_json(made: Dossier) -> dict[str, Any]:
    question, who = made.question, made.subject
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "library": __version__,
        "standard": STANDARD_VERSION,
        "number": made.number,
        "as_of": question.as_of.isoformat(),
        "audience": question.audience.value,
        "unit": question.unit,
        "power": question.power,
        "purpose": question.purpose,
        "subject": {
            "group": who.group,
            "number": who.number,
            "names": list(who.names),
            "items": _items(who.items),
        },
        "sections": [
            {**_words(one.title), "category": one.category, "records": [_entry(each) for each in one.entries]}
            for one in made.sections
        ],
        "score": None if made.rating is None else _rating(made.rating),
        "no_score": None if made.rating is not None else _words(NO_RATING[made.no_rating]),
        "dates": [
            {
                **_words(one.title),
                "record": one.record,
                "count": one.count,
                "first": _iso(one.first),
                "last": _iso(one.last),
            }
            for one in made.dates
        ],
        "not_proven": [_words(one) for one in not_proven(made)],
    }


def _words(text: Bilingual) -> dict[str, Any]:
    return {"zh": text.zh, "en": text.en}


def _items(items: Iterable[Item]) -> list[dict[str, Any]]:
    return [
        {
            "field": one.name,
            "title_zh": one.title.zh,
            "title_en": one.title.en,
            "value": one.text,
            **_words(one.words),
        }
        for one in items
    ]


def _entry(one: DossierEntry) -> dict[str, Any]:
    declaration = one.record.declaration
    made = {
        "record": declaration.name,
        **_words(declaration.title),
        "day": _iso(one.day),
        "disputed": one.disputed,
        "items": _items(one.items),
        "clocks": {clock.name: clock.to_json() for clock in one.clocks},
    }
    return made if one.rights is None else {**made, "rights": _rights(one.rights)}


def _rights(one: Rights) -> dict[str, Any]:
    return {
        "provider": _words(one.provider),
        "repair": one.repair.to_json(),
        "objection": [each.to_json() for each in one.objection],
        "application": [each.to_json() for each in one.application],
    }


def _rating(one: Rating) -> dict[str, Any]:
    score, card = one.score, one.score.card
    said = score.to_json()
    return {
        "card": said["card"],
        "title_zh": card.title.zh,
        "title_en": card.title.en,
        "score": said,
        "next_grade": one.next.to_json(card),
        "course": _steps(one.course, card),
        "forecast": _steps(one.forecast, card),
    }


def _steps(steps: Iterable[ScoreStep], card: Card) -> list[dict[str, Any]]:
    return [
        {"day": one.day.isoformat(), "points": str(card.value(one.units)), "grade": one.grade}
        for one in steps
    ]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
