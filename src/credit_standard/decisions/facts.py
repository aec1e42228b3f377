"""事实的认定: which facts of a rule hold for a subject on a day, by which records, and of which nobody can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.scoring.evaluation.events import Event, day_of, events
from credit_standard.scoring.evaluation.standing import reference, standing
from credit_standard.scoring.evaluation.subject import is_of_subject
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
        groups: of subjects that the records are about.
    """

    held: Mapping[str, tuple[Ground, ...]]
    unknown: Mapping[str, tuple[Omission, ...]]
    not_counted: tuple[Omission, ...]
    groups: frozenset[str]


def facts_of(
    rule: DecisionRule,
    records: Iterable[Record],
    *,
    as_of: date,
    numbers: frozenset[str] | None,
    rules: Rules,
) -> Facts:
    """The facts of a rule by the records of one subject.

    Args:
        rule: that asks for them.
        records: in any order, with the process records that are about them.
        as_of: the day.
        numbers: of the subject; records of others are passed over. None: all are its own.
        rules: the regimes that count.
    """
    given = list(records)
    history = ProcessRecords()
    for one in given:
        if one.declaration.category == PROCESS:
            history.add(one.declaration, one.values, one.findings)
    held: dict[str, list[Ground]] = defaultdict(list)
    unknown: dict[str, list[Omission]] = defaultdict(list)
    not_counted: list[Omission] = []
    groups: set[str] = set()
    for record in given:
        if record.declaration.category == PROCESS:
            continue
        if numbers is not None and not is_of_subject(record, numbers):
            continue
        past = history.of(record.declaration, record.values)
        now = standing(record, past, as_of=as_of, rules=rules, disputed=rule.disputed)
        groups.update(() if now.subject is None else (now.subject,))
        for fact in rule.facts.values():
            if fact.declaration.name != record.declaration.name:
                continue
            ref = reference(record, day_of(record.values, fact.day))
            if now.reason is not None:
                told = Omission(indicator=fact.name, record=ref, reason=now.reason)
                (unknown[fact.name] if now.reason in _NOBODY_KNOWS else not_counted).append(told)
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
        groups=frozenset(groups),
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
