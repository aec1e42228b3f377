"""监测结果的 JSON, in the form of `json_form`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from credit_standard.monitoring.stability import verdict
from credit_standard.scoring.files import problems_to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Finding
    from credit_standard.monitoring.distribution import Distribution, Reference
    from credit_standard.monitoring.monitor import Monitoring

FORMAT, FORMAT_VERSION = "credit-standard-monitoring", 1


def to_json(made: Monitoring, *, bad: int = 0, problems: Sequence[Finding] = ()) -> dict[str, Any]:
    """A result for programs; `bad`: rows with errors; `problems`: files that cannot be read."""
    card = made.card
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "card": card.to_json(),
        "as_of": made.as_of.isoformat(),
        "complete": not problems,
        "since": made.months[0].day.isoformat(),
        "subjects": made.subjects,
        "rows_with_errors": bad,
        "rows_of_nobody": made.of_nobody,
        "months": [
            {
                "day": one.day.isoformat(),
                "distribution": _distribution(one.distribution),
                "stability": _stability(one.index),
            }
            for one in made.months
        ],
        "reference": None if made.reference is None else _reference(made, made.reference),
        "indicators": [
            {
                "indicator": one.indicator,
                "zh": card.indicators[one.indicator].title.zh,
                "en": card.indicators[one.indicator].title.en,
                "subjects": one.subjects,
                "records": one.records,
                "ever": one.ever,
            }
            for one in made.firings
        ],
        "never": list(made.never),
        "problems": problems_to_json(problems),
    }


def _distribution(one: Distribution) -> dict[str, Any]:
    return {
        "scale": one.scale.name,
        "grades": [
            {
                "grade": grade.code,
                "zh": grade.title.zh,
                "en": grade.title.en,
                "subjects": one.counts[grade.code],
                "share": str(one.share(grade.code)),
            }
            for grade in one.grades
        ],
        "rated": one.rated,
        "not_rated": one.without,
    }


def _stability(index: Decimal | None) -> dict[str, str] | None:
    return None if index is None else {"index": str(index), "verdict": verdict(index)}


def _reference(made: Monitoring, held: Reference) -> dict[str, Any]:
    return {
        "name": held.name,
        "zh": held.title.zh,
        "en": held.title.en,
        "source": held.source.document,
        "verified": held.source.verified,
        "distribution": _distribution(held.distribution),
        "compared": None if made.compared is None else _distribution(made.compared),
        "stability": _stability(made.beside),
    }
