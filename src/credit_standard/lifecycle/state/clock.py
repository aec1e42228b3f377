"""状态的值: a clock of a record, and all four of them on a day, with what is owed and what is in doubt."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.lifecycle.clocks.plan import ApplyingRow, Doubt
from credit_standard.lifecycle.state.deadlines import Deadline
from credit_standard.lifecycle.state.repair import RepairAnswer
from credit_standard.lifecycle.wording import REASONS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Finding

RUNNING, ENDED, WITHHELD, PENDING, DUE, HELD = "running", "ended", "withheld", "pending", "due", "held"


@frozen(kw_only=True)
class Clock:
    """One clock on a day.

    Attributes:
        name: `publicity`, `sharing`, `use` or `storage`.
        state: `running`; `ended`; `withheld`: in doubt, or never; `pending`: not published yet; of storage `due`: to be
            deleted or archived, or `held` by a case.
        since: since when; None where nobody says.
        until: the first day on which it no longer runs; None where no end is known, or it does not run.
        reason: a word of `wording.REASONS`.
        rule: the row of the regime that decides; None where the record or its history does.
    """

    name: str
    state: str
    since: date | None = None
    until: date | None = None
    reason: str
    rule: ApplyingRow | None = None

    @property
    def runs(self) -> bool:
        return self.state in {RUNNING, HELD, DUE}

    @property
    def words(self) -> Bilingual:
        return REASONS[self.reason]

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "state": self.state,
            "since": _iso(self.since),
            "until": _iso(self.until),
            "reason": self.reason,
            "zh": self.words.zh,
            "en": self.words.en,
            "rule": None if self.rule is None else rule_to_json(self.rule),
        }


_UNREAD = frozenset({"lifecycle-unverified-used", "lifecycle-transition-unread", "lifecycle-stay-unread"})
"""Doubts with which an answer is not verified."""


@frozen(kw_only=True)
class State:
    """The state of a record on a day. It tells time only: who may see the record is a question of disclosure.

    Attributes:
        as_of, channel: of the question.
        publicity, sharing, use, storage: the clocks.
        repair: whether the record can be repaired, from when, and what is missing.
        disputed: an objection is open: the record is marked 异议.
        holds: numbers of the cases that keep it stored.
        next_change: the next day on which time alone changes the answer.
        deadlines: what is owed, by whom, until when.
        doubts: what is in doubt.
    """

    as_of: date
    channel: str
    record_type: str
    publicity: Clock
    sharing: Clock
    use: Clock
    storage: Clock
    repair: RepairAnswer
    disputed: bool
    holds: tuple[str, ...]
    next_change: date | None
    deadlines: tuple[Deadline, ...]
    doubts: tuple[Doubt, ...] = field(repr=False)

    @property
    def clocks(self) -> tuple[Clock, ...]:
        return (self.publicity, self.sharing, self.use, self.storage)

    @property
    def published(self) -> bool:
        """Whether it may be shown on this channel on this day."""
        return self.publicity.runs

    @property
    def shared(self) -> bool:
        return self.sharing.runs

    @property
    def usable(self) -> bool:
        return self.use.runs

    @property
    def repairable(self) -> str:
        """`yes`, `no` or `not-yet`."""
        return self.repair.answer

    @property
    def expired(self) -> bool:
        """Whether the maximum of publicity is over."""
        return self.publicity.reason in {"period-over", "stated-end", "limit-over"}

    @property
    def verified(self) -> bool:
        """Whether all rows on which the answer rests were read."""
        return all(clock.rule is None or clock.rule.verified for clock in self.clocks) and not any(
            one.name in _UNREAD for one in self.doubts
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The doubts as findings."""
        return tuple(one.finding for one in self.doubts)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {
            "as_of": self.as_of.isoformat(),
            "record": self.record_type,
            "channel": self.channel,
            "published": self.published,
            "shared": self.shared,
            "usable": self.usable,
            "repairable": self.repairable,
            "expired": self.expired,
            "disputed": self.disputed,
            "verified": self.verified,
            "next_change": _iso(self.next_change),
            "clocks": {one.name: one.to_json() for one in self.clocks},
            "repair": self.repair.to_json(),
            "holds": list(self.holds),
            "deadlines": [one.to_json() for one in self.deadlines],
            "findings": [
                {"code": one.code, "name": one.name, "zh": one.sentence("zh"), "en": one.sentence("en")}
                for one in self.findings
            ],
        }


def rule_to_json(rule: ApplyingRow) -> dict[str, Any]:
    """A row of a regime, with its source."""
    return {
        "regime": rule.regime.name,
        "row": rule.row.name,
        "zh": rule.regime.title.zh,
        "en": rule.regime.title.en,
        "source": {
            "document": rule.source.document,
            "article": rule.source.article or None,
            "verified": rule.verified,
        },
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
