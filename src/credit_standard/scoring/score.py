"""信用得分: a score as a value: points, grade, and every contribution with its record and its reason.

The contributions sum exactly to the points. A record is named by its type, its number and its day, never by a person.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.findings import Bilingual
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.scoring.wording import REASONS, TEXTS

if TYPE_CHECKING:
    from credit_standard.scoring.card import Card

FORMAT, FORMAT_VERSION = "credit-standard-score", 1


@frozen(kw_only=True)
class RecordRef:
    """记录的指称: which record is meant.

    Attributes:
        type: of the record.
        number: its number at the source, or that of its document; None where it has none.
        day: of the event.
    """

    type: str
    number: str | None = field(repr=False)
    day: date | None

    @property
    def shown(self) -> str:
        """Its number, or its day, as it may be shown: some departments number records by persons."""
        if self.number is None:
            return _iso(self.day) or ""
        return mask(self.number, Sensitivity.PLAIN)

    @property
    def order(self) -> tuple[str, str, str]:
        """By type, day and number: in this order they stand wherever the order of the data must not show."""
        return (self.type, str(self.day or ""), self.number or "")

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it, the number masked."""
        number = None if self.number is None else self.shown
        return {"type": self.type, "number": number, "day": _iso(self.day)}


@frozen(kw_only=True)
class Contribution:
    """一笔得分.

    Attributes:
        indicator: its name; empty for the start and the limits of the score.
        record: whose event it is; None where it is of no one record.
        rule: the row of the indicator; empty where no row is behind it.
        before: units of points as the row says.
        counted: units of points that are in the score.
        reason: a word of `wording.REASONS`: what changed them.
        first, end: the days from which, and from which no longer, the event counts.
    """

    indicator: str = ""
    record: RecordRef | None = None
    rule: str = ""
    before: int
    counted: int
    reason: str
    first: date | None = None
    end: date | None = None

    def to_json(self, card: Card) -> dict[str, Any]:
        """As the command line prints it: points as decimal texts, words in both languages."""
        words = self.words(card)
        return {
            "indicator": self.indicator or None,
            "record": None if self.record is None else self.record.to_json(),
            "rule": self.rule or None,
            "points_before": str(card.value(self.before)),
            "points": str(card.value(self.counted)),
            "reason": self.reason,
            "valid_from": _iso(self.first),
            "valid_until": _iso(self.end),
            "zh": words.zh,
            "en": words.en,
        }

    def words(self, card: Card) -> Bilingual:
        """What it is, and why it counts so much."""
        reason = REASONS[self.reason]
        title = card.indicators[self.indicator].title if self.indicator else Bilingual("", "")
        day = "" if self.record is None or self.record.day is None else self.record.day.isoformat()
        number = "" if self.record is None or self.record.number is None else self.record.shown
        nothing = Bilingual("", "")
        until = nothing if self.end is None else TEXTS.both("contribution.until", end=self.end.isoformat())
        return Bilingual(
            "，".join(filter(None, (title.zh, day, number, reason.zh, until.zh))),
            ", ".join(filter(None, (title.en, day, number, reason.en, until.en))),
        )


@frozen(kw_only=True)
class Uncounted:
    """未计入: a record that does not count, or an indicator that could not be evaluated, and why.

    Attributes:
        indicator: by name.
        record: None where the indicator as a whole is meant.
        reason: a word of `wording.REASONS`.
        missing: fields that would be needed.
    """

    indicator: str
    record: RecordRef | None = None
    reason: str
    missing: tuple[str, ...] = ()

    @property
    def words(self) -> Bilingual:
        return REASONS[self.reason]

    @property
    def order(self) -> tuple[object, ...]:
        """By indicator and reason, then as their records."""
        return (self.indicator, self.reason, self.missing, () if self.record is None else self.record.order)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "indicator": self.indicator,
            "record": None if self.record is None else self.record.to_json(),
            "reason": self.reason,
            "missing": list(self.missing),
            "zh": self.words.zh,
            "en": self.words.en,
        }


@frozen(kw_only=True)
class Judgement:
    """直接判级: a grade that an event gives or forbids whatever the points are.

    Attributes:
        indicator, record, rule: where it comes from.
        grade: that is given; None where none is.
        forbidden: grades that are not given.
        end: the day from which it no longer holds.
    """

    indicator: str
    record: RecordRef
    rule: str
    grade: str | None = None
    forbidden: tuple[str, ...] = ()
    end: date | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """By indicator and row, then as their records."""
        return (self.indicator, self.rule, self.record.order)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "indicator": self.indicator,
            "record": self.record.to_json(),
            "rule": self.rule,
            "grade": self.grade,
            "forbidden": list(self.forbidden),
            "valid_until": _iso(self.end),
        }


@frozen(kw_only=True, slots=False)
class Score:
    """信用得分.

    Attributes:
        card: by which it was made.
        as_of: the day.
        units: the points in units of the card.
        grade: its code; None where the subject is not rated.
        grade_reason: a word of `wording.REASONS`: by points, given directly, lowered, not rated.
        contributions: that sum to the points: the start, then by indicator and day.
        judgements: what gave or forbade a grade.
        not_counted: records that do not count, and why.
        not_evaluated: records and indicators of which nobody can tell.
        facts: that hold.
        changes: days after `as_of` on which something may change by itself.
        unused: records of types that the card does not ask.
    """

    card: Card = field(repr=False)
    as_of: date
    units: int
    grade: str | None
    grade_reason: str
    contributions: tuple[Contribution, ...] = field(repr=False)
    judgements: tuple[Judgement, ...] = ()
    not_counted: tuple[Uncounted, ...] = field(default=(), repr=False)
    not_evaluated: tuple[Uncounted, ...] = field(default=(), repr=False)
    facts: tuple[str, ...] = ()
    changes: tuple[date, ...] = field(default=(), repr=False)
    unused: int = 0

    @cached_property
    def points(self) -> Decimal:
        """The points, exact, with the decimals of the card's unit."""
        return self.card.value(self.units)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it; the form is the schema `scores`."""
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "card": self.card.to_json(),
            "as_of": self.as_of.isoformat(),
            "points": str(self.points),
            "grade": self.grade,
            "grade_reason": self.grade_reason,
            "contributions": [one.to_json(self.card) for one in self.contributions],
            "judgements": [one.to_json() for one in self.judgements],
            "not_counted": [one.to_json() for one in self.not_counted],
            "not_evaluated": [one.to_json() for one in self.not_evaluated],
            "facts": list(self.facts),
            "unused_records": self.unused,
        }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
