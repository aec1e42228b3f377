"""得分的文字: a contribution, a score and what would change it, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings import Bilingual
from credit_standard.scoring.wording import REASONS

if TYPE_CHECKING:
    from credit_standard.scoring.card import Card
    from credit_standard.scoring.score import Contribution


def contribution(one: Contribution, card: Card) -> Bilingual:
    """What a contribution is: the indicator, the record, and why it counts so much."""
    reason = REASONS[one.reason]
    title = card.indicators[one.indicator].title if one.indicator else Bilingual("", "")
    day = "" if one.record is None or one.record.day is None else one.record.day.isoformat()
    number = "" if one.record is None or one.record.number is None else one.record.number
    until_zh = "" if one.end is None else f"计至 {one.end.isoformat()} 前"
    until_en = "" if one.end is None else f"it counts until before {one.end.isoformat()}"
    return Bilingual(
        "，".join(filter(None, (title.zh, day, number, reason.zh, until_zh))),
        ", ".join(filter(None, (title.en, day, number, reason.en, until_en))),
    )
