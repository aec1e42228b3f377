"""事实的认定: which facts of a rule hold for a subject on a day, by which records, and of which nobody can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.decisions.identity import group_of
from credit_standard.lifecycle.record.facts import facts
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.scoring.evaluation.events import Event, day_of, events
from credit_standard.scoring.evaluation.intake import died_on
from credit_standard.scoring.evaluation.same_record import last_sent
from credit_standard.scoring.evaluation.standing import reference, standing
from credit_standard.scoring.evaluation.subject import is_of_subject, is_of_two, numbers_of
from credit_standard.scoring.score import Uncounted

if TYPE_CHECKING:
    from credit_standard.decisions.rule.rule import DecisionRule
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.scoring.card import Fact
    from credit_standard.scoring.score import RecordRef

_NOBODY_KNOWS = frozenset({"no-day", "no-validity", "unreadable", "conflict", "two-subjects"})


@frozen(kw_only=True)
class FactGround:
    """A record by which a fact holds.

    Attributes:
        fact: its name.
        record: which one.
        end: the day from which it no longer holds by it.
        source_number: the record's own number at its source.
    """

    fact: str
    record: RecordRef
    end: date | None
    source_number: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Facts:
    """事实.

    Attributes:
        held: by name, the grounds of each fact that holds, in an order of their own.
        unknown: by name, why nobody can tell whether it holds.
        not_counted: records that do not count, and why.
        group: of subjects that the subject is of; None where nobody says so.
    """

    held: Mapping[str, tuple[FactGround, ...]]
    unknown: Mapping[str, tuple[Uncounted, ...]]
    not_counted: tuple[Uncounted, ...]
    group: str | None


def facts_of(
    rule: DecisionRule,
    records: Iterable[Record],
    *,
    as_of: date,
    subject: str | None,
    rules: Rules,
) -> Facts:
    """The facts of a rule by the records of one subject.

    Args:
        rule: that asks for them.
        records: in any order, with the process records that are about them.
        as_of: the day.
        subject: a number of the subject; records of others are passed over. None: all are its own, but for those of
            organisations among the records of a person.
        rules: the regimes that count.
    """
    given = list(records)
    history = ProcessRecords.among(given)
    numbers = None if subject is None else numbers_of(subject, as_of)
    ours, earlier = last_sent(
        [
            one
            for one in given
            if one.declaration.category != PROCESS and (numbers is None or is_of_subject(one, numbers))
        ]
    )
    group = group_of(
        {kind for one in ours if (kind := facts(one, rules, None).case.subject) is not None}, subject
    )
    asked = rule.facts_by_record
    died = any(day <= as_of for day in map(died_on, ours) if day is not None)
    found = _Found(as_of)
    for record in ours:
        if record.declaration.name not in asked:
            continue
        past = history.of(record.declaration, record.values)
        now = standing(record, past, as_of=as_of, rules=rules, disputed=rule.disputed)
        never = "died" if died else "two-subjects" if is_of_two(record) else None
        is_of_other = now.subject not in {None, group}
        reason = never or ("other-subject" if is_of_other else now.reason)
        for fact in asked[record.declaration.name]:
            found.take(fact, record, reason)
    for record in earlier:
        for fact in asked.get(record.declaration.name, ()):
            found.take(fact, record, "sent-again")
    return found.facts(rule, group)


@frozen
class _Found:
    """What was found so far, by fact."""

    as_of: date
    held: dict[str, list[FactGround]] = field(factory=lambda: defaultdict(list))
    unknown: dict[str, list[Uncounted]] = field(factory=lambda: defaultdict(list))
    not_counted: list[Uncounted] = field(factory=list)

    def take(self, fact: Fact, record: Record, reason: str | None) -> None:
        """Take a record for a fact that asks it; with a reason it does not count."""
        if reason is not None:
            ref = reference(record, day_of(record.values, fact.day))
            self._omit(Uncounted(indicator=fact.name, record=ref, reason=reason))
            return
        happened, omitted = events(record, fact, self.as_of)
        counted = (one for one in happened if one.counts_on(self.as_of))
        self.held[fact.name] += [_ground(record, fact.name, one) for one in counted]
        for one in omitted:
            self._omit(one)

    def _omit(self, one: Uncounted) -> None:
        (self.unknown[one.indicator] if one.reason in _NOBODY_KNOWS else self.not_counted).append(one)

    def facts(self, rule: DecisionRule, group: str | None) -> Facts:
        """All of it in an order of its own."""
        return Facts(
            held={name: tuple(sorted(self.held[name], key=_order)) for name in rule.facts if self.held[name]},
            unknown={
                name: tuple(sorted(self.unknown[name], key=attrgetter("order")))
                for name in rule.facts
                if self.unknown[name] and not self.held[name]
            },
            not_counted=tuple(sorted(self.not_counted, key=attrgetter("order"))),
            group=group,
        )


def _ground(record: Record, fact: str, event: Event) -> FactGround:
    number = record.values.get(record.declaration.by_concept.get("source-record-id", ""))
    return FactGround(fact=fact, record=event.ref, end=event.end, source_number=number)


def _order(one: FactGround) -> tuple[str, ...]:
    return (*one.record.order, str(one.end or ""), one.source_number or "")
