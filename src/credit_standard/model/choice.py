"""取值依条件而定: what depends on a record's fields, such as the nature of a contract's performance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from attrs import field, frozen

from credit_standard.language import Expression

T = TypeVar("T")


@frozen
class Choice(Generic[T]):
    """`then` where the condition is true, else `otherwise`; an unknown condition is not true.

    nature=Choice(F.state == "breached", "adverse", otherwise="neutral")
    """

    when: Expression
    then: T
    otherwise: T | Choice[T] = field(kw_only=True)

    def conditions(self) -> Iterator[Expression]:
        yield self.when
        if isinstance(self.otherwise, Choice):
            yield from self.otherwise.conditions()

    def outcomes(self) -> Iterator[T]:
        yield self.then
        if isinstance(self.otherwise, Choice):
            yield from self.otherwise.outcomes()
        else:
            yield self.otherwise
