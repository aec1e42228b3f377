"""网格: all cases of a small table at once, as arrays: which rows apply where.

A sieve before the search of `proofs`: what no case shows needs no search. Tables with booleans of their own (text
searches, functions, comparisons of two fields) or with too many cases have none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import prod
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.language.nodes import (
    And,
    Compare,
    Const,
    Expression,
    FieldReference,
    Has,
    IsIn,
    Not,
    Or,
    Present,
)
from credit_standard.language.tables.domains import DAY, Domain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

MOST_CASES = 200_000
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@frozen(eq=False)
class _Grid:
    """The cases of some conditions: one axis for each input and for each code of a set."""

    domain: Domain
    axes: dict[tuple[str, ...], int] = field(init=False)
    sizes: tuple[int, ...] = field(init=False)
    ordered: dict[str, tuple[list[Any], NDArray[np.int64]]] = field(init=False, factory=dict)
    """Of inputs with an order the values of their states, sorted, and the place of each state among them."""
    held: dict[str, Mask] = field(init=False, factory=dict)

    @axes.default
    def _axes(self) -> dict[tuple[str, ...], int]:
        named = dict.fromkeys(
            variable
            for condition in self.domain.conditions
            for variable in self.domain.variables(condition)
            if isinstance(variable, tuple)
        )
        return {variable: at for at, variable in enumerate(named)}

    @sizes.default
    def _sizes(self) -> tuple[int, ...]:
        return tuple(len(self.domain.options(variable)) for variable in self.axes)

    def along(self, variable: tuple[str, ...], answers: Mask) -> Mask:
        """Answers for the states of one variable, laid along its axis."""
        shape = [1] * len(self.sizes)
        shape[self.axes[variable]] = len(answers)
        return answers.reshape(shape)

    def given(self, name: str) -> Mask:
        """In which states of an input something stands there."""
        import numpy as np

        if name not in self.held:
            self.held[name] = np.array(
                [not one.is_absent for one in self.domain.states[name]], dtype=np.bool_
            )
        return self.held[name]

    def answers(self, node: Expression) -> tuple[Mask, Mask]:
        """Where a condition is true, and where it is false; elsewhere it is unknown."""
        import numpy as np

        match node:
            case And(parts=parts) | Or(parts=parts):
                if not parts:
                    whole = np.array(isinstance(node, And)).reshape([1] * len(self.sizes))
                    return whole, ~whole
                true, false = self.answers(parts[0])
                for part in parts[1:]:
                    other = self.answers(part)
                    both = isinstance(node, And)
                    true = true & other[0] if both else true | other[0]
                    false = false | other[1] if both else false & other[1]
                return true, false
            case Not(part=part):
                true, false = self.answers(part)
                return false, true
            case Present(of=FieldReference(name=name)):
                held = self.along((name,), self.given(name))
                return held, ~held
            case Has(of=FieldReference(name=name), code=code):
                held = self.along((name,), self.given(name))
                options = self.domain.options((name, code))
                said = np.array([bool(state.value) for state in options], dtype=np.bool_)
                has = self.along((name, code), said)
                return held & has, held & ~has
        return self._of_one(node)

    def _of_one(self, node: Expression) -> tuple[Mask, Mask]:
        """An atom over one input."""
        import numpy as np

        match node:
            case Compare(operator=symbol, left=FieldReference(name=name), right=Const(value=value)):
                true = self._compared(name, symbol, value)
            case Compare(operator=symbol, left=Const(value=value), right=FieldReference(name=name)):
                true = self._compared(name, _TURNED.get(symbol, symbol), value)
            case IsIn(of=FieldReference(name=name), codes=codes):
                true = np.array([state.value in codes for state in self.domain.states[name]], dtype=np.bool_)
            case _:
                raise TypeError(f"{type(node).__name__} is no atom over one input")
        given = self.given(name)
        return self.along((name,), true & given), self.along((name,), given & ~true)

    def _compared(self, name: str, symbol: str, value: Any) -> Mask:
        """For each state whether it compares so with a constant; what stands there of *absent* does not count."""
        import numpy as np

        states = self.domain.states[name]
        if symbol in {"==", "!="}:
            return np.array([(state.value == value) is (symbol == "==") for state in states], dtype=np.bool_)
        if name not in self.ordered:
            values = sorted(state.value for state in states if not state.is_absent)
            places = {one: at for at, one in enumerate(values)}
            ranks = np.array([-1 if one.is_absent else places[one.value] for one in states], dtype=np.int64)
            self.ordered[name] = (values, ranks)
        values, ranks = self.ordered[name]
        if symbol in {"<", "<="}:
            found: Mask = ranks < (bisect_left if symbol == "<" else bisect_right)(values, value)
        else:
            found = ranks >= (bisect_left if symbol == ">=" else bisect_right)(values, value)
        return found


def applying(domain: Domain, conditions: Sequence[Expression]) -> Mask | None:
    """For each condition and each case whether it is true; None where the table is too large, or not of such inputs."""
    import numpy as np

    if domain.free:
        return None
    grid = _Grid(domain)
    cases = prod(grid.sizes)
    if cases > MOST_CASES or any(name != DAY.name and name not in domain.types for name in domain.states):
        return None
    rows = [np.broadcast_to(grid.answers(one)[0], grid.sizes).reshape(-1) for one in conditions]
    possible = np.ones(cases, dtype=np.bool_)
    for one in domain.constraints():
        possible &= np.broadcast_to(grid.answers(one)[0], grid.sizes).reshape(-1)
    return np.array(rows, dtype=np.bool_).reshape(len(rows), cases)[:, possible]
