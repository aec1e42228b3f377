"""证明的论域: what each input of some conditions can be, cut where a condition changes its answer.

A code is one of those that are named, or another one; a number or a day is one of the constants, or lies between two of
them where the step of its type leaves room; *absent* is a case of its own, and so is the day on which rows hold. Text
searches, comparisons of two fields and functions are booleans of their own: whoever finds a case by them has to replay
it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from math import ceil, floor
from typing import Any

from attrs import field, frozen

from credit_standard.language.nodes import (
    AsOf,
    Call,
    Compare,
    Const,
    Expression,
    FieldReference,
    Has,
    IsIn,
    Present,
    any_of,
)
from credit_standard.language.outcomes import ANY, FALSE, TRUE, UNKNOWN, Outcomes
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.value_types import DATE, ValueType

DAY = FieldReference("(day)")
"""The axis of time: on which day the question is asked; no field can be called so."""
OTHER = "(another)"
"""A text or a code that no condition names."""
_GIVEN_OR_NOT: Outcomes = frozenset({True, False})
_ANY_DAY = date(1900, 1, 1)
"""Where no condition names a day."""


@frozen
class InputCase:
    """One case of an input: absent, or like this value as far as the conditions can tell."""

    value: Any = None
    is_absent: bool = False


ABSENT = InputCase(is_absent=True)
YES_STATE, NO_STATE = InputCase(value=True), InputCase(value=False)
Variable = tuple[str, ...] | Expression
"""`(name,)` an input, `(name, code)` whether a set holds a code, or an atom that is a boolean of its own."""
Assignment = Mapping[Variable, InputCase]


@frozen(eq=False)
class Domain:
    """The inputs that some conditions name, and the states of each.

    Attributes:
        types: of the inputs.
        conditions: all that will be asked together.
        states: of each input.
        codes: of each set of codes those for which it is searched, in order of mention.
        free: atoms that are booleans of their own, in order of mention.
    """

    types: Mapping[str, ValueType]
    conditions: tuple[Expression, ...]
    states: dict[str, tuple[InputCase, ...]] = field(init=False)
    codes: dict[str, dict[str, None]] = field(init=False)
    free: tuple[Expression, ...] = field(init=False)
    # by identity: to hash a condition takes longer than to look its answer up; the atom keeps its number taken
    _answers: dict[int, tuple[Expression, str, dict[InputCase, bool | None], Outcomes]] = field(
        init=False, factory=dict
    )

    @states.default
    def _states(self) -> dict[str, tuple[InputCase, ...]]:
        found: dict[str, tuple[InputCase, ...]] = {}
        for node in self._nodes():
            if isinstance(node, FieldReference) and node.name not in found:
                found[node.name] = tuple(self._states_of(node.name))
        return found

    @codes.default
    def _codes(self) -> dict[str, dict[str, None]]:
        found: dict[str, dict[str, None]] = {}
        for node in self._nodes():
            match node:
                case Has(of=FieldReference(name=name), code=code):
                    found.setdefault(name, {})[code] = None
        return found

    @free.default
    def _free(self) -> tuple[Expression, ...]:
        return tuple(dict.fromkeys(one for one in self._nodes() if is_free(one)))

    def _nodes(self) -> Iterator[Expression]:
        for condition in self.conditions:
            yield from condition.nodes()

    def _states_of(self, name: str) -> Iterator[InputCase]:
        if name == DAY.name:
            yield from ordered_cases(self._constants(name), DATE)
            return
        yield ABSENT
        type_ = self.types[name]
        if type_.kind == "yes-no":
            yield from (YES_STATE, NO_STATE)
        elif type_.is_ordered:
            yield from ordered_cases(self._constants(name), type_)
        else:  # of a set of codes each code is a variable of its own
            named, known = self._constants(name), type_.codes
            yield from map(InputCase, named)
            others = [] if known is None else [code for code in known.by_code if code not in named]
            if others or known is None or known.is_open:
                yield InputCase(others[0] if others else OTHER)

    def _constants(self, name: str) -> list[Any]:
        """The constants with which an input is compared, each once; in order where there is one."""
        found: dict[Any, None] = {}
        for node in self._nodes():
            match node:
                case Compare(left=FieldReference(name=one), right=Const(value=value)) if one == name:
                    found[value] = None
                case Compare(left=Const(value=value), right=FieldReference(name=one)) if one == name:
                    found[value] = None
                case IsIn(of=FieldReference(name=one), codes=codes) if one == name:
                    found |= dict.fromkeys(codes)
        return list(found)

    def variables(self, expression: Expression) -> Iterator[Variable]:
        """What decides about an expression, inputs first."""
        fields = [(node.name,) for node in expression.nodes() if isinstance(node, FieldReference)]
        yield from dict.fromkeys(fields)
        for node in expression.nodes():
            match node:
                case Has(of=FieldReference(name=name), code=code):
                    yield (name, code)
                case _ if is_free(node):
                    yield node

    def options(self, variable: Variable) -> Sequence[InputCase]:
        """All that a variable can be."""
        match variable:
            case (name,):
                return self.states[name]
            case Call():
                return (YES_STATE, NO_STATE, ABSENT)  # a function may not know
        return (YES_STATE, NO_STATE)

    def of_atom(self, assigned: Assignment) -> Callable[[Expression], Outcomes]:
        """What each atom can be where some variables are settled."""

        def outcomes(atom: Expression) -> Outcomes:
            match atom:
                case Present(of=FieldReference(name=name)):
                    state = assigned.get((name,))
                    return _GIVEN_OR_NOT if state is None else FALSE if state.is_absent else TRUE
                case Has(of=FieldReference(name=name), code=code):
                    return _under(assigned, [name], (name, code))
            if is_free(atom):
                names = [node.name for node in atom.nodes() if isinstance(node, FieldReference)]
                return _under(assigned, names, atom)
            return self._of_one_field(atom, assigned)

        return outcomes

    def _of_one_field(self, atom: Expression, assigned: Assignment) -> Outcomes:
        held = self._answers.get(id(atom))
        if held is None:
            name = next(node.name for node in atom.nodes() if isinstance(node, FieldReference))
            types = {**self.types, DAY.name: DATE}
            test = to_function(atom, types)
            answers = {
                state: None if state.is_absent else test(RecordCells({name: state.value}, {name}))
                for state in self.states[name]
            }
            held = self._answers[id(atom)] = (atom, name, answers, frozenset(answers.values()))
        _, name, answers, possible = held
        state = assigned.get((name,))
        return possible if state is None else frozenset({answers[state]})

    def constraints(self) -> Iterator[Expression]:
        """What always holds: a set of codes of which every code is named has one of them."""
        for name, named in self.codes.items():
            known = self.types[name].codes
            if known is not None and not known.is_open and set(known.by_code) <= set(named):
                of = FieldReference(name)
                yield ~Present(of) | any_of(tuple(Has(of, code) for code in named))


def is_free(node: Expression) -> bool:
    """Whether an atom is a boolean of its own: it searches, calls a function, or compares two fields."""
    match node:
        case Call():
            return True
        case Compare(left=left, right=right):
            return not (_is_plain(left, right) or _is_plain(right, left))
    return False


def _is_plain(one: Expression, other: Expression) -> bool:
    return isinstance(one, FieldReference) and isinstance(other, Const)


def _under(assigned: Assignment, names: Iterable[str], variable: Variable) -> Outcomes:
    """The outcomes of a boolean that is unknown where one of some inputs is absent."""
    if ABSENT in (assigned.get((name,)) for name in names):
        return UNKNOWN
    own = assigned.get(variable)
    return ANY if own is None else frozenset({own.value})


def ordered_cases(constants: Iterable[Any], type_: ValueType) -> Iterator[InputCase]:
    """Every constant, and one value of each room between them that the step of the type leaves."""
    values = _days(sorted(constants)) if type_.kind == "date" else _numbers(sorted(constants), type_)
    return map(InputCase, values)


def _numbers(constants: list[Decimal | int], type_: ValueType) -> Iterator[Decimal | int]:
    """A constant beyond the bounds of the type, or between two of its steps, is no value of it."""
    step, least, most = type_.step, type_.minimum, type_.maximum

    def is_inside(number: Decimal | int) -> bool:
        return (least is None or least <= number) and (most is None or number <= most)

    points = list(filter(is_inside, constants))
    if least is not None:
        found: list[Decimal | int] = [least]
    elif points:
        found = [(ceil(points[0] / step) - 1) * step]
    else:
        found = [most or 0]
    for point in points:
        found += (point, (floor(point / step) + 1) * step)
    for number in dict.fromkeys(found):
        if is_inside(number) and not number % step:
            yield int(number) if type_.kind == "integer" else Decimal(number)


def _days(constants: list[date]) -> Iterator[date]:
    one = timedelta(days=1)
    if not constants:
        yield _ANY_DAY
    elif (first := min(constants)) > date.min:
        yield first - one
    for day in dict.fromkeys(constants):
        yield day
        if day < date.max and day + one not in constants:
            yield day + one


def as_of_is_asked(conditions: Iterable[Expression]) -> bool:
    return any(isinstance(node, AsOf) for condition in conditions for node in condition.nodes())
