"""不相交: rows of which two conditions alone show that they never apply at once: bands of one amount, different codes.

Most rows of a long table are apart for such a plain reason; only the others need a search.
"""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from credit_standard.language.nodes import (
    And,
    Compare,
    Const,
    Expression,
    FieldReference,
    IsIn,
    Not,
    Present,
)


@frozen
class Needs:
    """What a row needs of one input: that it is absent, one of some codes, or a value within bounds.

    Attributes:
        is_absent: it has to be absent; else a value has to stand there.
        codes: one of these; None for any.
        low, high: bounds, and whether they are included; None where there is none.
    """

    is_absent: bool = False
    codes: frozenset[Any] | None = None
    low: tuple[Any, bool] | None = None
    high: tuple[Any, bool] | None = None

    def is_apart(self, other: Needs) -> bool:
        """Whether no value meets both."""
        if self.is_absent is not other.is_absent:
            return True
        if self.codes is not None and other.codes is not None and self.codes.isdisjoint(other.codes):
            return True
        return _is_below(self.high, other.low) or _is_below(other.high, self.low)


def _is_below(high: tuple[Any, bool] | None, low: tuple[Any, bool] | None) -> bool:
    if high is None or low is None:
        return False
    return bool(high[0] < low[0] or (high[0] == low[0] and not (high[1] and low[1])))


def needs(condition: Expression | None) -> dict[str, Needs]:
    """What the parts of a condition that all have to hold need of each input."""
    found: dict[str, _Bounds] = {}
    for part in condition.parts if isinstance(condition, And) else () if condition is None else (condition,):
        match part:
            case Not(part=Present(of=FieldReference(name=name))):
                found.setdefault(name, _Bounds()).absent.append(part)
            case Compare(operator=symbol, left=FieldReference(name=name), right=Const(value=value)):
                found.setdefault(name, _Bounds()).add(symbol, value)
            case IsIn(of=FieldReference(name=name), codes=codes):
                found.setdefault(name, _Bounds()).codes.append(frozenset(codes))
    return {name: one.needs() for name, one in found.items()}


@frozen
class _Bounds:
    """What was said of one input so far."""

    absent: list[Expression] = field(factory=list)
    codes: list[frozenset[Any]] = field(factory=list)
    lows: list[tuple[Any, bool]] = field(factory=list)
    highs: list[tuple[Any, bool]] = field(factory=list)

    def add(self, symbol: str, value: Any) -> None:
        if symbol == "==":
            self.codes.append(frozenset({value}))
        elif symbol in {">", ">="}:
            self.lows.append((value, symbol == ">="))
        elif symbol in {"<", "<="}:
            self.highs.append((value, symbol == "<="))

    def needs(self) -> Needs:
        codes = frozenset.intersection(*self.codes) if self.codes else None
        low = max(self.lows, key=lambda one: (one[0], not one[1]), default=None)
        high = min(self.highs, default=None)
        return Needs(is_absent=bool(self.absent), codes=codes, low=low, high=high)


def are_apart(one: dict[str, Needs], other: dict[str, Needs]) -> bool:
    """Whether two rows need what no record has at once."""
    return any(name in other and each.is_apart(other[name]) for name, each in one.items())
