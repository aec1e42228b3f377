"""评分: the score of one subject on a day: the same for the same records in whatever order they come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import compress
from operator import attrgetter

from attrs import define, field

from credit_standard.lifecycle.months import next_day
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.scoring.card import Card, Fact, Indicator
from credit_standard.scoring.evaluation.events import Event, events
from credit_standard.scoring.evaluation.folding import EventPart, fold, limit
from credit_standard.scoring.evaluation.grading import graded
from credit_standard.scoring.evaluation.intake import checked_records, died_on
from credit_standard.scoring.evaluation.offices import Offices
from credit_standard.scoring.evaluation.same_record import last_sent
from credit_standard.scoring.evaluation.standing import reference, standing
from credit_standard.scoring.evaluation.subject import is_of_subject, is_of_two, numbers_of
from credit_standard.scoring.score import Contribution, Judgement, Score, Uncounted
from credit_standard.validation.arguments import require_needed_day


def evaluate(
    card: Card,
    records: Iterable[object],
    *,
    as_of: date,
    subject: str | None = None,
    rules: Rules = NATIONAL,
) -> Score:
    """The score of one subject.

    Args:
        card: by which; of several versions that of the day.
        records: typed models, checked records (`lifecycle.record`) or mappings that name their type under `record`, of
            any types, in any order. Process records among them (repairs, objections, corrections …) are the history of
            those that they name. A record that was sent more than once counts once (`same_record`).
        as_of: the day.
        subject: a number of the subject. With it, records of others are not evaluated; without it all records are taken
            to be of one subject, but for those that a card takes from organisations it represented, or from the person
            who represented it.
        rules: the regimes of publicity and repair that count.

    Raises:
        TypeError: `as_of` is no day; something is no record, or a mapping without its type.
    """
    require_needed_day(as_of)
    held, unknown = checked_records(records, as_of)
    numbers = None if subject is None else numbers_of(subject, as_of)
    found = _Evaluation(card=card.on(as_of), as_of=as_of, numbers=numbers, rules=rules, not_evaluated=unknown)
    found.changes_on(*(one.in_force.first for one in card.versions))
    return found.score(held)


@define(kw_only=True, eq=False)
class _Evaluation:
    card: Card
    as_of: date
    numbers: frozenset[str] | None
    rules: Rules
    changes: set[date] = field(factory=set)
    not_counted: list[Uncounted] = field(factory=list)
    not_evaluated: list[Uncounted] = field(factory=list)

    def score(self, held: list[Record]) -> Score:
        ours, earlier = self._last_sent([one for one in held if one.declaration.category != PROCESS])
        self._given_way(earlier)
        died = self._died(ours)
        history = ProcessRecords.among(held)
        events_of, unused = self._events(ours, history, died=died)
        facts = tuple(
            one.name
            for one in self.card.facts.values()
            if any(event.counts_on(self.as_of) for event in events_of.get(one.name, ()))
        )
        start = self._start(facts)
        parts: dict[str, tuple[EventPart, ...]] = {}
        judgements: list[Judgement] = []
        for name, indicator in self.card.indicators.items():
            folded = fold(indicator, events_of.get(name, ()), self.as_of)
            parts[name] = folded.counted
            self.not_counted += [
                Uncounted(indicator=name, record=event.ref, reason=reason) for event, reason in folded.omitted
            ]
            judgements += _judgements(name, folded.counted)
        for event in (one for found in events_of.values() for one in found):
            self.changes_on(event.first, event.end)
        contributions, needs_data = self._contributions(start, parts)
        units = sum(one.counted for one in contributions)
        grade = graded(self.card, units, facts, judgements, self.as_of)
        return Score(
            card=self.card,
            as_of=self.as_of,
            units=units,
            grade=None if died or needs_data else grade.grade,
            grade_reason="died" if died else "no-data-no-grade" if needs_data else grade.reason,
            contributions=contributions,
            judgements=tuple(sorted(judgements, key=attrgetter("order"))),
            not_counted=tuple(sorted(self.not_counted, key=attrgetter("order"))),
            not_evaluated=tuple(sorted(self.not_evaluated, key=attrgetter("order"))),
            facts=facts,
            changes=tuple(sorted(self.changes)),
            unused=unused,
        )

    def _last_sent(self, given: list[Record]) -> tuple[list[Record], list[Record]]:
        """The records as they were sent last; what another subject's record replaces is none of this one's."""
        if self.numbers is None:
            return last_sent(given)
        mine = [is_of_subject(one, self.numbers) for one in given]
        ours, earlier = last_sent(list(compress(given, mine)))
        others, _ = last_sent([one for one, is_mine in zip(given, mine, strict=True) if not is_mine])
        return ours + others, earlier

    def _given_way(self, earlier: Iterable[Record]) -> None:
        for record in earlier:
            for one in self.card.records.get(record.declaration.name, ()):
                if isinstance(one, Indicator):
                    self._leave_out(one, record, "sent-again")

    def _died(self, ours: Iterable[Record]) -> bool:
        """Whether the subject has died by the day: nothing of the dead counts, and they have no grade."""
        days = [
            day
            for one in ours
            if (day := died_on(one)) is not None
            and (self.numbers is None or is_of_subject(one, self.numbers))
        ]
        self.changes_on(*days)
        return any(day <= self.as_of for day in days)

    def _events(
        self, ours: list[Record], history: ProcessRecords, *, died: bool
    ) -> tuple[dict[str, list[Event]], int]:
        """The events by indicator and fact, and how many records nothing asks for."""
        found: dict[str, list[Event]] = defaultdict(list)
        unused = 0
        offices = Offices(ours, self.numbers)
        for record in ours:
            asking = self.card.records.get(record.declaration.name, ())
            if not asking:
                unused += 1
                continue
            given = history.of(record.declaration, record.values) if history else ()
            self._days_of(record, *given)
            now = standing(record, given, as_of=self.as_of, rules=self.rules, disputed=self.card.disputed)
            self.changes_on(*now.changes)
            never = "died" if died else "two-subjects" if is_of_two(record) else None
            for one in asking:
                reason = never or self._whose(record, one, offices, now.subject) or now.reason
                if reason is None:
                    happened, omitted = events(record, one, self.as_of)
                    found[one.name] += happened
                    for omission in omitted:
                        self._omit(omission)
                elif isinstance(one, Indicator) and not (
                    reason == "other-subject" and self.card.takes_from_others(one.record)
                ):
                    self._leave_out(one, record, reason)
        return found, unused

    def _leave_out(self, one: Indicator, record: Record, reason: str) -> None:
        day = record.values.get(one.day)
        ref = reference(record, day if isinstance(day, date) else None)
        self._omit(Uncounted(indicator=one.name, record=ref, reason=reason))

    def _omit(self, omission: Uncounted) -> None:
        is_unknown = omission.reason in _UNKNOWN
        (self.not_evaluated if is_unknown else self.not_counted).append(omission)

    def _whose(
        self, record: Record, one: Indicator | Fact, offices: Offices, group: str | None
    ) -> str | None:
        """Why the record is none that the indicator is about; None where it is."""
        if isinstance(one, Indicator) and one.is_of_others:
            assert one.conduct is not None  # noqa: S101 - such an indicator has it
            day = record.values.get(one.conduct)
            return offices.held(record, day, one.of)
        if group is not None and group not in self.card.subjects:
            return "other-subject"
        is_ours = self.numbers is None or is_of_subject(record, self.numbers)
        return None if is_ours else "other-subject"

    def _start(self, facts: tuple[str, ...]) -> Contribution:
        from credit_standard.scoring.evaluation.grading import cells_of

        answer = self.card.start.answer(cells_of(self.card, 0, frozenset(facts)), self.as_of)
        rule = answer.rows[0].name if answer.rows else ""
        points = answer.then or 0
        return Contribution(rule=rule, before=points, counted=points, reason="start")

    def _contributions(
        self, start: Contribution, parts: Mapping[str, tuple[EventPart, ...]]
    ) -> tuple[tuple[Contribution, ...], bool]:
        """All contributions after every limit, and whether data is missing without which there is no grade."""
        card = self.card
        bases: dict[str, tuple[int, str]] = {}
        needs_data = False
        for name, indicator in card.indicators.items():
            has_data = bool(parts[name])
            if not has_data and indicator.without is not None:
                bases[name] = (indicator.without, "missing")
            elif indicator.base:
                bases[name] = (indicator.base, "base")
            if not has_data:
                needs_data = needs_data or indicator.needed
                reason = "no-data-no-grade" if indicator.needed else "no-data"
                self.not_evaluated.append(Uncounted(indicator=name, reason=reason))
            base = bases.get(name, (0, ""))[0]
            left = limit(parts[name], base, indicator.limits)
            if left:
                bases[name] = (base - left, "capped")
        for group in card.groups.values():
            members = [name for name, one in card.indicators.items() if one.group == group.name]
            of_group = sorted(
                (one for name in members for one in parts[name]), key=lambda one: one.event.order
            )
            left = limit(of_group, sum(bases.get(name, (0, ""))[0] for name in members), group.limits)
            if left:
                last = members[-1]
                bases[last] = (bases.get(last, (0, ""))[0] - left, "capped")
        found = [start]
        for name in card.indicators:
            if name in bases:
                points, reason = bases[name]
                before = card.indicators[name].base if reason != "missing" else points
                found.append(Contribution(indicator=name, before=before, counted=points, reason=reason))
            found += [_contribution(name, one) for one in parts[name]]
        total = sum(one.counted for one in found)
        over = card.limits.clamp(total) - total
        if over:
            found.append(Contribution(before=over, counted=over, reason="bounds"))
        return tuple(found), needs_data

    def _days_of(self, *records: Record) -> None:
        """Every day that a record names may change something, and so may the day after."""
        for record in records:
            named: tuple[date, ...] | None = record.known.get(date)
            if named is None:
                named = record.known[date] = tuple(
                    one for one in record.values.values() if isinstance(one, date)
                )
            for day in named:
                if day > self.as_of:
                    self.changes |= {day, next_day(day)}

    def changes_on(self, *days: date | None) -> None:
        self.changes |= {day for day in days if day is not None and day > self.as_of}


_UNKNOWN = frozenset(
    {"no-day", "no-validity", "unreadable", "quantity-missing", "conflict", "other-subject", "two-subjects"}
)
"""Reasons for which nobody can tell whether a record would count."""


def _contribution(name: str, part: EventPart) -> Contribution:
    event = part.event
    return Contribution(
        indicator=name, record=event.ref, rule=event.rule, before=event.points, counted=part.counted,
        reason=part.reason, first=event.first, end=event.end,
    )  # fmt: skip


def _judgements(name: str, parts: Iterable[EventPart]) -> Iterator[Judgement]:
    for part in parts:
        effect, remedy = part.event.effect, part.event.remedy
        if (effect.judge is None and not effect.forbid) or (remedy is not None and remedy.lifts):
            continue
        grade, forbidden = effect.judge, effect.forbid
        if remedy is not None and remedy.grade is not None:
            grade, forbidden = remedy.grade, ()
        yield Judgement(
            indicator=name, record=part.event.ref, rule=part.event.rule, grade=grade, forbidden=forbidden,
            end=part.event.end,
        )  # fmt: skip
