"""期限: what is owed by whom, until when, and since when it is overdue.

A deadline of procedure ends on a working day: in working days by the calendar, in days and months rolled from a holiday
to the next working day (民法典 art. 203). Where several regimes give one, the earliest counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.lifecycle.clocks.choosing import scope_test
from credit_standard.lifecycle.clocks.plan import PUBLICATION, ApplyingRow, Doubt
from credit_standard.lifecycle.months import after, next_day
from credit_standard.lifecycle.record.facts import ENDING

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.case import RegimeCase
    from credit_standard.lifecycle.regimes.regime import RegimeTerm
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.lifecycle.state.situation import Situation


APPLICATION = "disclosure-application"


@frozen(kw_only=True)
class Deadline:
    """What is owed.

    Attributes:
        step: what: `admission`, `answer`, `extension`, `take-down`, `list-take-down`, `objection`, `objection-mark` …
        by: who owes it.
        since: the day from which it is counted; that day itself does not count.
        due_on: the last day.
        overdue_on: the first day on which it is late.
        is_overdue: whether it is, on the day of the question.
        is_certain: whether the holidays of all its days are known.
        rule: where it is laid down.
    """

    step: str
    by: str
    since: date
    due_on: date
    overdue_on: date
    is_overdue: bool
    is_certain: bool
    rule: ApplyingRow

    def to_json(self) -> dict[str, Any]:
        source = self.rule.source
        return {
            "step": self.step,
            "by": self.by,
            "since": self.since.isoformat(),
            "due_on": self.due_on.isoformat(),
            "overdue": self.is_overdue,
            "certain": self.is_certain,
            "regime": self.rule.regime.name,
            "source": {
                "document": source.document,
                "article": source.article or None,
                "verified": source.verified,
            },
        }


def deadlines(at: Situation) -> tuple[Deadline, ...]:
    """What is owed in a situation."""
    found: list[Deadline] = []
    for steps, after_what, since in _owed(at):
        for step in steps:
            one = earliest(at, step, after_what, since)
            if one is not None:
                found.append(one)
    return tuple(found)


def doubts_of(found: tuple[Deadline, ...]) -> tuple[Doubt, ...]:
    """Years of which the holidays are not known."""
    years = {one.due_on.year for one in found if not one.is_certain}
    return tuple(Doubt("working-days-unknown", params=(("year", year),)) for year in sorted(years))


def due_on(term: RegimeTerm, since: date, rules: Rules) -> date | None:
    """The last day of a deadline; None of one that stands between two days of each year."""
    if term.working_days is not None:
        return rules.calendar.after(since, term.working_days)
    if term.days is not None:
        return rules.calendar.rolled(since + timedelta(days=term.days))
    if term.months is not None:
        return rules.calendar.rolled(after(since, term.months))
    return None


def _owed(at: Situation) -> Iterator[tuple[tuple[str, ...], str, date]]:
    """Steps that are owed now, by what they are counted from, and its day."""
    stage = at.progress.state
    received = _received(at)
    if received is not None and stage == "received":
        yield ("admission", "answer", "verification"), "received", received
    elif received is not None and stage == "admitted":
        yield ("answer",), "received", received
    elif received is not None and stage == "extended":
        yield ("extension",), "received", received
    quashed = at.happened("quashed") or at.history.quashed_on
    if quashed is not None and not _came_down(at):
        yield ("take-down",), "quashed", quashed
    if _waits_for_publication(at):
        yield (PUBLICATION,), "decision", at.facts.dates["decision"]
    if at.history.disputed_since is not None:
        yield ("objection-mark", "objection"), "received", at.history.disputed_since
    if at.facts.case.record_type == APPLICATION and at.history.answered_on is None:
        yield from _of_application(at)
    removed = at.happened("removed")
    if removed is not None and not _came_down(at):
        yield ("list-take-down",), "site-received", at.happened("site-received") or removed
    performed = at.happened("corrected")
    if performed is not None and removed is None and not _came_down(at):
        yield ("list-take-down",), "performed", performed


def _waits_for_publication(at: Situation) -> bool:
    """Whether a decision that is to be published has not been, as far as anybody says."""
    if not at.plan.publication_is_due or at.happened("decision") is None:
        return False
    is_over = at.facts.status in ENDING or at.happened("quashed") or at.history.quashed_on
    return "publication" not in at.facts.dates and not (_came_down(at) or at.history.is_down or is_over)


def _of_application(at: Situation) -> Iterator[tuple[tuple[str, ...], str, date]]:
    """The answer that an applicant is owed, from the day on which the application was received and clear."""
    since = at.happened("supplemented") or at.happened("received")
    if since is not None:
        step = "disclosure-answer" if at.happened("extended") is None else "disclosure-extension"
        yield (step,), "received", since


def _received(at: Situation) -> date | None:
    """The day on which the papers of the open application were complete."""
    for step in reversed(at.progress.steps):
        if step.event.name == "supplement-given":
            return step.event.on
        if step.event.name == "applied" and step.after is not None:
            received: date | None = step.event.record.values.get("received_on")
            return received or step.event.on
    return None


def _came_down(at: Situation) -> bool:
    return at.history.ended_on is not None


def earliest(at: Situation, step: str, after_what: str, since: date) -> Deadline | None:
    """The deadline of a step that is counted from a day; where several regimes give one, the earliest counts."""
    return min(_of_regimes(at, step, after_what, since), key=lambda one: one.due_on, default=None)


def _of_regimes(at: Situation, step: str, after_what: str, since: date) -> Iterator[Deadline]:
    if not _rows(at.rules, step, after_what):
        return
    for rule in _applying(at.facts.case, at.rules, step, after_what):
        if not (rule.regime.in_force.holds(since) and rule.row.valid.holds(since)):
            continue
        end = due_on(rule.term, since, at.rules)
        if end is not None:
            yield Deadline(
                step=step,
                by=rule.term.by,
                since=since,
                due_on=end,
                overdue_on=next_day(end),
                is_overdue=at.as_of > end,
                is_certain=at.rules.calendar.knows(since, end),
                rule=rule,
            )


@cache
def _rows(rules: Rules, step: str, after_what: str) -> tuple[ApplyingRow, ...]:
    """Rows of any regime on one step, counted from one thing."""
    return tuple(
        ApplyingRow(regime, row)
        for regime in rules.regimes
        if (table := rules.tables(regime).get("deadlines")) is not None
        for row in table.rows
        if (row.then.step, row.then.after) == (step, after_what)
    )


@lru_cache(maxsize=65_536)
def _applying(case: RegimeCase, rules: Rules, step: str, after_what: str) -> tuple[ApplyingRow, ...]:
    """Those of the regimes that are about a case."""
    cells = case.cells(rules.holder, case.gravity)
    return tuple(one for one in _rows(rules, step, after_what) if scope_test(one.regime)(cells) is True)
