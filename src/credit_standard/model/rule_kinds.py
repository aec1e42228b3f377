"""规则的种类: rules as declarations write them; each is worded from the titles of its fields.

not_before("ends-after-beginning", "valid_until", "valid_from")
needs("fine-needs-amount", "fine", when=F.penalty_kinds.has("fine"))
"""

from __future__ import annotations

from typing import Any

from credit_standard.language import Expression, F
from credit_standard.language.nodes import Present, all_of, any_of
from credit_standard.model.rule import Rule
from credit_standard.model.sentences import together


def not_before(name: str, later: str, earlier: str, **more: Any) -> Rule:
    """不得早于: one date is not before another."""
    return Rule(name, require=getattr(F, later) >= getattr(F, earlier), **more)


def not_after(name: str, earlier: str, later: str, **more: Any) -> Rule:
    """不得晚于: one date is not after another."""
    return Rule(name, require=getattr(F, earlier) <= getattr(F, later), **more)


def not_above(name: str, part: str, whole: str, **more: Any) -> Rule:
    """不得大于: one amount or number does not exceed another."""
    return Rule(name, require=getattr(F, part) <= getattr(F, whole), **more)


def not_below(name: str, whole: str, part: str, **more: Any) -> Rule:
    """不得小于: one amount or number is not below another."""
    return Rule(name, require=getattr(F, whole) >= getattr(F, part), **more)


def differs(name: str, one: str, other: str, **more: Any) -> Rule:
    """不得相同: two fields hold different values."""
    return Rule(name, require=getattr(F, one) != getattr(F, other), **more)


def needs(name: str, *fields: str, when: Expression | None = None, **more: Any) -> Rule:
    """必填: these fields are filled in where the condition holds; without one, always."""
    return Rule(name, require=all_of(_present(fields)), when=when, **more)


def one_of(name: str, *fields: str, **more: Any) -> Rule:
    """至少填写一项: one of these fields at least is filled in."""
    return Rule(name, require=any_of(_present(fields)), **more)


def goes_with(name: str, *fields: str, **more: Any) -> Rule:
    """同时填写: all of these fields are filled in, or none."""
    return Rule(name, require=together(_present(fields)), **more)


def not_both(name: str, one: str, other: str, **more: Any) -> Rule:
    """不得同时填写: one of the two at most is filled in."""
    return Rule(name, require=~all_of(_present((one, other))), **more)


def leaves_empty(name: str, *fields: str, when: Expression, **more: Any) -> Rule:
    """不填写: these fields stay empty where the condition holds."""
    return Rule(name, require=all_of(tuple(~one for one in _present(fields))), when=when, **more)


def _present(fields: tuple[str, ...]) -> tuple[Present, ...]:
    return tuple(getattr(F, name).present for name in fields)
