"""校验和 → SQL: weighted sums of the characters of a text, and the check characters that follow from them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING

from credit_standard.identifiers.parts import arithmetic as schemes
from credit_standard.language.sql.terms import equal, number, part, position, text

if TYPE_CHECKING:
    from sqlglot import exp


def weighted(value: exp.Expr, alphabet: str, weights: Sequence[int], *, start: int = 1) -> exp.Expr:
    """The sum of the values of so many characters from a place on, each times its weight."""
    from sqlglot import exp

    def summand(at: int, weight: int) -> exp.Expr:
        found = position(part(value, at, 1), text(alphabet))
        value_of = exp.paren(exp.Sub(this=found, expression=number(1)), copy=False)
        return value_of if weight == 1 else exp.Mul(this=value_of, expression=number(weight))

    parts = [summand(at, weight) for at, weight in enumerate(weights, start)]
    total = reduce(lambda one, other: exp.Add(this=one, expression=other), parts)
    return exp.paren(total, copy=False)


def looked_up(characters: str, total: exp.Expr, modulus: int) -> exp.Expr:
    """The character for the remainder."""
    from sqlglot import exp

    place = exp.Add(this=exp.Mod(this=total, expression=number(modulus)), expression=number(1))
    return exp.Substring(this=text(characters), start=place, length=number(1))


def is_org_code(value: exp.Expr, *, start: int = 1) -> exp.Expr:
    """The nine characters from a place on end with the check character of an organisation code (GB 11714)."""
    total = weighted(value, schemes.ALPHANUMERIC, schemes.ORG_CODE_WEIGHTS, start=start)
    return equal(looked_up(schemes.ORG_CODE_CHECKS, total, 11), part(value, start + 8, 1))
