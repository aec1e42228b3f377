"""事实的认定: which facts of a rule hold for a subject on a day, by which records, and of which nobody can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.decisions.identity import group_of
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.scoring.evaluation.events import Event, day_of, events
from credit_standard.scoring.evaluation.standing import reference, standing
from credit_standard.scoring.evaluation.subject import is_of_subject, numbers_of
from credit_standard.scoring.score import Omission

if TYPE_CHECKING:
    from credit_standard.decisions.rule import DecisionRule
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.scoring.score import RecordRef

_NOBODY_KNOWS = frozenset({"no-day", "no-validity", "unreadable", "conflict", "two-subjects"})


@frozen(kw_only=True)
class Ground:
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

    held: Mapping[str, tuple[Ground, ...]]
    unknown: Mapping[str, tuple[Omission, ...]]
    not_counted: tuple[Omission, ...]
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
    history = ProcessRecords()
    for one in given:
        if one.declaration.category == PROCESS:
            history.add(one.declaration, one.values, one.findings)
    numbers = None if subject is None else numbers_of(subject, as_of)
    told = [
        (one, standing(one, history.of(one.declaration, one.values), as_of=as_of, rules=rules, disputed=rule.disputed))
        for one in given
        if one.declaration.category != PROCESS and (numbers is None or is_of_subject(one, numbers))
    ]  # fmt: skip
    group = group_of({now.subject for _, now in told if now.subject is not None}, subject)
    held: dict[str, list[Ground]] = defaultdict(list)
    unknown: dict[str, list[Omission]] = defaultdict(list)
    not_counted: list[Omission] = []
    for record, now in told:
        reason = "other-subject" if now.subject not in {None, group} else now.reason
        for fact in rule.facts.values():
            if fact.declaration.name != record.declaration.name:
                continue
            ref = reference(record, day_of(record.values, fact.day))
            if reason is not None:
                omission = Omission(indicator=fact.name, record=ref, reason=reason)
                (unknown[fact.name] if reason in _NOBODY_KNOWS else not_counted).append(omission)
                continue
            happened, omitted = events(record, fact, as_of)
            held[fact.name] += [_ground(record, fact.name, one) for one in happened if one.counts_on(as_of)]
            for each in omitted:
                (unknown[fact.name] if each.reason in _NOBODY_KNOWS else not_counted).append(each)
    return Facts(
        held={name: tuple(sorted(held[name], key=_order)) for name in rule.facts if held[name]},
        unknown={
            name: tuple(sorted(unknown[name], key=_order_of_omission))
            for name in rule.facts
            if unknown[name] and not held[name]
        },
        not_counted=tuple(sorted(not_counted, key=_order_of_omission)),
        group=group,
    )


def _ground(record: Record, fact: str, event: Event) -> Ground:
    number = record.values.get(record.declaration.by_concept.get("source-record-id", ""))
    return Ground(fact=fact, record=event.ref, end=event.end, source_number=number)


def _order_of_ref(ref: RecordRef | None) -> tuple[str, str, str]:
    return ("", "", "") if ref is None else (ref.type, str(ref.day or ""), ref.number or "")


def _order(one: Ground) -> tuple[str, ...]:
    return (*_order_of_ref(one.record), str(one.end or ""), one.source_number or "")


def _order_of_omission(one: Omission) -> tuple[str, ...]:
    return (one.indicator, one.reason, *one.missing, *_order_of_ref(one.record))
