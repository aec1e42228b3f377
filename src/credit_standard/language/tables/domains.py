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
from itertools import pairwise
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
)
from credit_standard.language.outcomes import ANY, FALSE, TRUE, UNKNOWN, Outcomes
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.value_types import ValueType

DAY = FieldReference("(day)")
"""The axis of time: on which day the question is asked; no field can be called so."""
_OTHER = "(another)"
"""A text or a code that no condition names."""
_GIVEN_OR_NOT: Outcomes = frozenset({True, False})
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)


@frozen
class InputCase:
    """One case of an input: absent, or like this value as far as the conditions can tell."""

    value: Any = None
    is_absent: bool = False


ABSENT = InputCase(is_absent=True)
GIVEN = InputCase("given")
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
        free: atoms that are booleans of their own, in order of mention.
    """

    types: Mapping[str, ValueType]
    conditions: tuple[Expression, ...]
    states: dict[str, tuple[InputCase, ...]] = field(init=False)
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

    @free.default
    def _free(self) -> tuple[Expression, ...]:
        return tuple(dict.fromkeys(one for one in self._nodes() if is_free(one)))

    def _nodes(self) -> Iterator[Expression]:
        for condition in self.conditions:
            yield from condition.nodes()

    def _states_of(self, name: str) -> Iterator[InputCase]:
        if name == DAY.name:
            yield from _between(self._constants(name), ValueType("date"))
            return
        yield ABSENT
        type_ = self.types[name]
        if type_.kind == "yes-no":
            yield from (YES_STATE, NO_STATE)
        elif type_.kind == "codes":
            yield GIVEN
        elif type_.is_ordered:
            yield from _between(self._constants(name), type_)
        else:
            named = self._constants(name)
            yield from map(InputCase, named)
            others = None if type_.codes is None else [c for c in type_.codes.by_code if c not in named]
            if others is None or others or type_.codes is None or type_.codes.is_open:
                yield InputCase(others[0] if others else _OTHER)

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
            if isinstance(node, Has) and isinstance(node.of, FieldReference):
                yield (node.of.name, node.code)
            elif is_free(node):
                yield node

    def options(self, variable: Variable) -> Sequence[InputCase]:
        """All that a variable can be."""
        if isinstance(variable, Call):
            return (YES_STATE, NO_STATE, ABSENT)  # a function may not know
        if isinstance(variable, Expression) or len(variable) == 2:
            return (YES_STATE, NO_STATE)
        return self.states[variable[0]]

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
            types = {**self.types, DAY.name: ValueType("date")}
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
        by_field: dict[str, dict[str, None]] = {}
        for node in self._nodes():
            if isinstance(node, Has) and isinstance(node.of, FieldReference):
                by_field.setdefault(node.of.name, {})[node.code] = None
        for name, named in by_field.items():
            codes = self.types[name].codes
            if codes is not None and not codes.is_open and set(codes.by_code) <= set(named):
                of = FieldReference(name)
                none_given = Has(of, next(iter(named)))
                for code in list(named)[1:]:
                    none_given = none_given | Has(of, code)  # type: ignore[assignment]  # it grows into an Or
                yield ~Present(of) | none_given


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
    states = [assigned.get((name,)) for name in names]
    if any(state is not None and state.is_absent for state in states):
        return UNKNOWN
    own = assigned.get(variable)
    if own is not None:
        held: Outcomes = UNKNOWN if own.is_absent else frozenset({bool(own.value)})
        return held if None not in states else held | UNKNOWN
    return ANY if None in states or isinstance(variable, Call) else _GIVEN_OR_NOT


def _between(constants: list[Any], type_: ValueType) -> Iterator[InputCase]:
    """Every constant, and one value of each room between them that the step of the type leaves."""
    if type_.kind == "date":
        yield from _days_between(sorted(constants))
        return
    step = type_.step
    least, most = type_.minimum, type_.maximum
    points = sorted(Decimal(one) for one in constants)
    points = [one for one in points if (least is None or least <= one) and (most is None or one <= most)]
    below = [] if least is None else [Decimal(least) - step]
    above = [] if most is None else [Decimal(most) + step]
    edges = [*below, *points, *above]
    if least is None:
        yield from _number((edges[0] if edges else Decimal(0)) - step, type_)
    for low, high in pairwise(edges):
        if low in points:
            yield from _number(low, type_)
        if high - low > step:
            yield from _number((low // step + 1) * step, type_)
    if edges and edges[-1] in points:
        yield from _number(edges[-1], type_)
    if most is None and edges:
        yield from _number(edges[-1] + step, type_)


def _number(value: Decimal, type_: ValueType) -> Iterator[InputCase]:
    """A value of the type; a constant between two steps is none."""
    if value % type_.step:
        return
    yield InputCase(int(value) if type_.kind == "integer" else value)


def _days_between(days: list[date]) -> Iterator[InputCase]:
    one = timedelta(days=1)
    if not days:
        yield InputCase(_FIRST_DAY)
        return
    yield InputCase(days[0] - one)
    for low, high in pairwise([*days, _LAST_DAY]):
        yield InputCase(low)
        if high - low > one:
            yield InputCase(low + one)


def as_of_is_asked(conditions: Iterable[Expression]) -> bool:
    return any(isinstance(node, AsOf) for condition in conditions for node in condition.nodes())
