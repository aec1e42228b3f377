"""Records for the tests of scoring."""

from __future__ import annotations

from typing import Any

from credit_standard import lifecycle

COMPANY = {"subject_name": "示例机械有限公司", "subject_uscc": "91350100M000100Y43"}


def record(name: str, **values: Any) -> lifecycle.Record:
    return lifecycle.record(name, {**COMPANY, **values})


def penalty(number: str, day: str, **values: Any) -> lifecycle.Record:
    """A penalty of the company. Its class is serious, so that it is shown for three years."""
    return record(
        "administrative-penalty",
        **{
            "decision_number": number,
            "decision_date": day,
            "penalty_kinds": "罚款",
            "gravity": "严重",
            **values,
        },
    )


def deduction(number: str, points: str, occurred_on: str, **values: Any) -> lifecycle.Record:
    return record(
        "tax-credit-deduction",
        **{
            "deduction_number": number, "indicator": "未按规定期限纳税申报", "points": points,
            "occurred_on": occurred_on, **values,
        },
    )  # fmt: skip


def tax_rating(year: int, **values: Any) -> lifecycle.Record:
    return record(
        "tax-credit-rating",
        **{"year": str(year), "decision_date": f"{year + 1}-04-10", "grade": "B", **values},
    )
