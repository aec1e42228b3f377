"""反例: a case of a proof as a record with values, replayed through the Python printer before it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice, product
from typing import Any

from attrs import field, frozen

from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.findings.texts import Texts
from credit_standard.language.nodes import Const, Expression, FieldReference, Has
from credit_standard.language.outcomes import Outcomes
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.tables.domains import ABSENT, DAY, Assignment, Domain, InputCase, as_of_is_asked
from credit_standard.language.value_types import ValueType

_TEXTS = Texts(__file__)
TRIED = 20_000
"""Records that are tried where atoms are booleans of their own."""
_TODAY = date(2020, 6, 15)
_NUMBERS = ("11010519491231002X", "130102200801010015", "130102200401020011", "130102060101003")
_REGIONS = ("130102", "132301", "110302")


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
    types = {**domain.types, DAY.name: ValueType("date")}
    tests = [(to_function(condition, types), allowed) for condition, allowed in goals]
    asks_today = as_of_is_asked(domain.conditions)
    names = [name for name in domain.states if _counts(name, goals)]
    pools = [list(_candidates(domain, name, assigned)) for name in names]
    days = [_TODAY] if not asks_today else [_TODAY, date(1990, 1, 1), date(2090, 1, 1)]
    for *values, as_of in islice(product(*pools, days), TRIED):
        record = dict(zip(names, values, strict=True))
        given = {name: value for name, value in record.items() if value is not None}
        cells = RecordCells(given, given.keys(), as_of)
        if all(test(cells) in allowed for test, allowed in tests):
            day = record.pop(DAY.name, None)
            return Witness(record, day, as_of if asks_today else None)
    return None


def _counts(name: str, goals: Sequence[Goal]) -> bool:
    return any(node == FieldReference(name) for condition, _ in goals for node in condition.nodes())


def _candidates(domain: Domain, name: str, assigned: Assignment) -> Iterator[Any]:
    """Values that are like the state that an input has in the case."""
    state = assigned.get((name,))
    if state is None:
        state = ABSENT if ABSENT in domain.states[name] else domain.states[name][0]
    if state.is_absent:
        yield None
        return
    type_ = domain.types.get(name, ValueType("date"))
    if type_.kind == "codes":
        yield _codes(domain, name, assigned)
        return
    yield state.value
    if any(FieldReference(name) in one.nodes() for one in domain.free):
        yield from _more_like(domain, name, state, type_)


def _codes(domain: Domain, name: str, assigned: Assignment) -> list[str]:
    known = domain.types[name].codes
    named = {node.code for one in domain.conditions for node in one.nodes() if isinstance(node, Has)}
    others = [code for code in (() if known is None else known.by_code) if code not in named]
    held = [
        key[1]
        for key, state in assigned.items()
        if isinstance(key, tuple) and len(key) == 2 and key[0] == name and state.value is True
    ]
    settled = {key[1] for key in assigned if isinstance(key, tuple) and len(key) == 2 and key[0] == name}
    rest = [code for code in named if code not in settled and known is not None and code in known.by_code]
    return held or (others or rest or ["(another)"])[:1]


def _more_like(domain: Domain, name: str, state: InputCase, type_: ValueType) -> Iterator[Any]:
    """Further values between the same constants; of a text what searches and functions look for."""
    if type_.is_ordered:
        constants = {one.value for one in domain.states[name]}
        for far in (1, 2, 30, 365, 7_000, 30_000):
            for sign in (1, -1):
                other = _moved(state.value, sign * far, type_)
                if other is not None and other not in constants and _is_like(domain, name, state, other):
                    yield other
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


def _moved(value: Any, steps: int, type_: ValueType) -> Any:
    try:
        if isinstance(value, date):
            return value + timedelta(days=steps)
    except OverflowError:
        return None
    moved = value + (steps if isinstance(value, int) else Decimal(steps) * type_.step)
    is_inside = (type_.minimum is None or type_.minimum <= moved) and (
        type_.maximum is None or moved <= type_.maximum
    )
    return moved if is_inside else None


def _is_like(domain: Domain, name: str, state: InputCase, other: Any) -> bool:
    """Whether no constant lies between the two."""
    low, high = sorted((state.value, other))
    return not any(
        (one.value is not None and low < one.value < high) or one.value == other
        for one in domain.states[name]
    )


def _said(value: Any) -> Bilingual | str:
    if value is None:
        return _TEXTS.entries["absent"]
    if isinstance(value, list):
        return ";".join(value)
    return value.isoformat() if isinstance(value, date) else str(value)
