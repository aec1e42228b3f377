"""反例: a case of a proof as a record with values, replayed through the Python printer before it is shown."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice, product
from typing import Any

from attrs import field, frozen

from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.findings.texts import Texts
from credit_standard.language.nodes import Const, Expression, FieldReference
from credit_standard.language.outcomes import Outcomes
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.tables.domains import (
    DAY,
    OTHER,
    YES_STATE,
    Assignment,
    Domain,
    InputCase,
    as_of_is_asked,
    ordered_cases,
)
from credit_standard.language.value_types import DATE, ValueType

_TEXTS = Texts(__file__)
TRIED = 20_000
"""Records that are tried where atoms are booleans of their own."""
_TODAY, *_OTHER_DAYS = _DAYS = date(2020, 6, 15), date(1990, 1, 1), date(2090, 1, 1)
_NUMBERS = ("11010519491231002X", "130102200801010015", "130102200401020011", "130102060101003")
_REGIONS = ("130102", "132301")


@frozen
class Witness:
    """A record that shows a defect.

    Attributes:
        values: typed values of the inputs that count; None where the cell is empty.
        day: of the question, where it counts.
        as_of: the day of judgement, where it counts.
    """

    values: Mapping[str, Any] = field(hash=False)
    day: date | None = None
    as_of: date | None = None

    @property
    def cells(self) -> RecordCells:
        given = {name: value for name, value in self.values.items() if value is not None}
        return RecordCells(given, given.keys(), self.as_of)

    @property
    def words(self) -> Bilingual:
        """`state: breached, amount: absent`."""
        days = {"as_of": self.as_of, "day": self.day}
        said = {**self.values, **{name: day for name, day in days.items() if day is not None}}
        return listed(
            (_TEXTS.both("value", name=name, value=_said(value)) for name, value in said.items()), "；"
        )


Goal = tuple[Expression, Outcomes]
"""A condition, and what it has to come to."""


def witness(domain: Domain, assigned: Assignment, goals: Sequence[Goal]) -> Witness | None:
    """A record in which every goal is met, like this case; None where none of those that were tried is one."""
    types = {**domain.types, DAY.name: DATE}
    tests = [(to_function(condition, types), allowed) for condition, allowed in goals]
    asks_today = as_of_is_asked(domain.conditions)
    pools = [tuple(_candidates(domain, name, assigned)) for name in domain.states]
    days = _DAYS if asks_today else (None,)
    for *values, as_of in islice(product(*pools, days), TRIED):
        record = dict(zip(domain.states, values, strict=True))
        cells = Witness(record, as_of=as_of).cells
        if all(test(cells) in allowed for test, allowed in tests):
            return Witness(record, record.pop(DAY.name, None), as_of)
    return None


def _candidates(domain: Domain, name: str, assigned: Assignment) -> Iterator[Any]:
    """Values that are like the state that an input has in the case."""
    first, *_ = domain.states[name]
    state = assigned.get((name,), first)
    type_ = domain.types.get(name, DATE)
    searching = [one for one in domain.free if FieldReference(name) in one.nodes()]
    if state.is_absent:
        yield None
    elif type_.kind == "codes":
        yield _codes(domain, name, assigned)
    else:
        yield state.value
        if searching:
            yield from _more_like(domain, name, state, type_)


def _codes(domain: Domain, name: str, assigned: Assignment) -> list[str]:
    """The codes that a set has in the case; else one of which the case says nothing."""
    held = [code for code in domain.codes.get(name, ()) if assigned.get((name, code)) == YES_STATE]
    known = domain.types[name].codes
    others = (code for code in (() if known is None else known.by_code) if (name, code) not in assigned)
    return held or [next(others, OTHER)]


def _more_like(domain: Domain, name: str, state: InputCase, type_: ValueType) -> Iterator[Any]:
    """Further values between the same constants; of a text what searches and functions look for."""
    if type_.is_ordered:
        yield from (one for one in _near(domain, type_) if _is_like(domain, name, state, one))
        return
    if type_.kind == "region":
        yield from _REGIONS
        return
    parts = dict.fromkeys(
        node.value
        for one in domain.free
        if FieldReference(name) in one.nodes()
        for node in one.nodes()
        if isinstance(node, Const) and isinstance(node.value, str)
    )
    yield from parts
    yield "".join(parts)
    yield from _NUMBERS


def _near(domain: Domain, type_: ValueType) -> Iterator[Any]:
    """Values at which an ordered input may differ from another: what such inputs may be, and what lies next to it."""
    alike = (
        one.value
        for name, states in domain.states.items()
        if domain.types.get(name, DATE).comparable == type_.comparable
        for one in states
        if not one.is_absent
    )
    days = _DAYS if type_.kind == "date" else ()
    return (one.value for one in ordered_cases((*alike, *days), type_))


def _is_like(domain: Domain, name: str, state: InputCase, other: Any) -> bool:
    """Whether no other case of an input lies between the two."""
    values = sorted(one.value for one in domain.states[name] if one != state and not one.is_absent)
    return bisect(values, state.value) == bisect(values, other)


def _said(value: Any) -> Bilingual | str:
    if value is None:
        return _TEXTS.entries["absent"]
    if isinstance(value, list):
        return ";".join(value)
    return value.isoformat() if isinstance(value, date) else str(value)
