"""网格: all cases of a small table at once, as arrays: which rows apply where.

A sieve before the search of `proofs`: what no case shows needs no search. Tables with booleans of their own (text
searches, functions, comparisons of two fields) or with too many cases have none.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.language.nodes import (
    COMPARED,
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
from credit_standard.language.python import Value
from credit_standard.language.tables.domains import Domain

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

MOST_CASES = 200_000


@frozen(eq=False)
class _Grid:
    """The cases of some conditions: one axis for each input and for each code of a set."""

    domain: Domain
    axes: dict[tuple[str, ...], int] = field(init=False)
    sizes: tuple[int, ...] = field(init=False)
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
                both = isinstance(node, And)
                true, false = np.array(both), np.array(not both)
                for is_true, is_false in map(self.answers, parts):
                    true = true & is_true if both else true | is_true
                    false = false | is_false if both else false & is_false
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
        match node:
            case Compare(operator=symbol, left=FieldReference(name=name), right=Const(value=value)):
                return self._where(name, lambda one: COMPARED[symbol](one, value))
            case Compare(operator=symbol, left=Const(value=value), right=FieldReference(name=name)):
                return self._where(name, lambda one: COMPARED[symbol](value, one))
            case IsIn(of=FieldReference(name=name), codes=codes):
                return self._where(name, lambda one: one in codes)
        raise TypeError(f"{type(node).__name__} is no atom over one input")

    def _where(self, name: str, test: Callable[[Value], bool]) -> tuple[Mask, Mask]:
        """The states of an input in which a test of its value is true, and in which it is false."""
        import numpy as np

        states, given = self.domain.states[name], self.given(name)
        true = np.array([not one.is_absent and test(one.value) for one in states], dtype=np.bool_)
        return self.along((name,), true), self.along((name,), given & ~true)


def applying(domain: Domain, conditions: Sequence[Expression]) -> Mask | None:
    """For each condition and each case whether it is true; None where the table is too large, or not of such inputs."""
    import numpy as np

    if domain.free:
        return None
    grid = _Grid(domain)
    cases = prod(grid.sizes)
    if cases > MOST_CASES:
        return None
    rows = [np.broadcast_to(grid.answers(one)[0], grid.sizes).ravel() for one in conditions]
    possible = np.ones(cases, dtype=np.bool_)
    for one in domain.constraints():
        possible &= np.broadcast_to(grid.answers(one)[0], grid.sizes).ravel()
    return np.array(rows, dtype=np.bool_).reshape(len(rows), cases)[:, possible]
