"""校验码 → SQL: the check characters of numbers as plain expressions over a text, by the tables of `identifiers`."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from credit_standard.identifiers.parts import arithmetic as schemes
from credit_standard.identifiers.parts.citizens_number import HOME
from credit_standard.identifiers.parts.holder import OF_15, OF_18
from credit_standard.identifiers.parts.unified_code import AUTHORITIES
from credit_standard.identifiers.uscc import PLACEHOLDER
from credit_standard.language.sql.days import LEAP_YEARS, SHORT_LEAP_YEARS, no_day
from credit_standard.language.sql.sums import is_org_code, looked_up, weighted
from credit_standard.language.sql.terms import (
    all_of,
    any_of,
    equal,
    negated,
    number,
    of_form,
    one_of,
    part,
    position,
    starts_with,
    text,
)
from credit_standard.regions import PERMITS, TERRITORIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlglot import exp


def has_check(kind: str) -> bool:
    """Whether a kind of number has a form or a check character."""
    return kind in _CHECKS


def right_number(value: exp.Expr, kind: str) -> exp.Expr:
    """That a text is not certainly a wrong number of its kind."""
    return _CHECKS[kind](value)


def _uscc(value: exp.Expr) -> exp.Expr:
    """GB 32100; the placeholder, codes of registrars that write Y for 1, and the pilot's are taken, as everywhere."""
    from sqlglot import exp

    alphabet = "[0-9A-HJ-NPQRTUWXY]"
    total = weighted(value, schemes.USCC_ALPHABET, schemes.USCC_WEIGHTS)
    last = part(value, 18, 1)
    as_written = exp.Case().when(equal(last.copy(), text("Y")), text("1")).else_(last.copy())
    right = exp.In(this=looked_up(schemes.USCC_CHECKS, total, 31), expressions=[last, as_written])
    pilot = all_of(
        starts_with(value, "9"), equal(part(value, 3, 2), text("35")), equal(part(value, 9, 2), text("M0")),
        is_org_code(value, start=9),
    )  # fmt: skip
    known = exp.GT(this=position(part(value, 1, 1), text("".join(sorted(AUTHORITIES)))), expression=number(0))
    form = of_form(value, f"{alphabet}{{2}}[0-9]{{6}}{alphabet}{{10}}")
    return any_of(equal(value.copy(), text(PLACEHOLDER)), all_of(form, known, any_of(right, pilot)))


def _org_code(value: exp.Expr) -> exp.Expr:
    return all_of(of_form(value, "[0-9A-Z]{8}[0-9X]"), is_org_code(value))


def _citizen_id(value: exp.Expr) -> exp.Expr:
    """GB 11643: province, birth date, check character; 15 digits in records of their time."""
    province = part(value, 1, 2)
    total = weighted(value, schemes.DIGITS, schemes.CITIZEN_WEIGHTS)
    check = equal(looked_up(schemes.CITIZEN_CHECKS, total, 11), part(value, 18, 1))
    no_birth = no_day(part(value, 7, 4), part(value, 11, 4), LEAP_YEARS)
    no_birth_15 = no_day(part(value, 7, 2), part(value, 9, 4), SHORT_LEAP_YEARS)
    of_18 = all_of(
        of_form(value, OF_18), one_of(province, sorted(TERRITORIES | PERMITS)), negated(no_birth), check
    )
    of_15 = all_of(of_form(value, OF_15), one_of(province.copy(), sorted(HOME)), negated(no_birth_15))
    return any_of(of_18, of_15)


def _registration_number(value: exp.Expr) -> exp.Expr:
    """GS 15: 15 digits with a check digit; 13 of the old form, cooperatives, foreign-invested enterprises."""
    right = all_of(of_form(value, "[0-9]{15}"), equal(_mod_11_10(value), text("1")))
    others = ("[0-9]{13}", "[0-9]{6}N[AB][0-9]{6}X")
    return any_of(right, *(of_form(value, form) for form in others), starts_with(value, "企"))


def _mod_11_10(value: exp.Expr) -> exp.Expr:
    """`1` where the remainder of 14 digits and the check digit agree (ISO 7064): their sum leaves 1 modulo 10."""
    from sqlglot import exp

    def step(before: exp.Expr, at: int) -> exp.Expr:
        # `n % 10 or 10` is `(n + 9) % 10 + 1`
        total = exp.paren(
            exp.Add(this=exp.Add(this=before, expression=_digit(value, at)), expression=number(9))
        )
        left = exp.paren(exp.Add(this=exp.Mod(this=total, expression=number(10)), expression=number(1)))
        return exp.Mod(this=exp.paren(exp.Mul(this=left, expression=number(2))), expression=number(11))

    remainder = reduce(lambda before, at: exp.paren(step(before, at)), range(1, 15), number(10))
    total = exp.paren(exp.Add(this=remainder, expression=_digit(value, 15)))
    left = exp.Mod(this=total, expression=number(10))
    return exp.Cast(this=exp.paren(left), to=exp.DataType.build("TEXT"))


def _tax_number(value: exp.Expr) -> exp.Expr:
    return any_of(*(of_form(value, f"[0-9A-Z]{{{length}}}") for length in (15, 17, 18, 20)))


def _region(value: exp.Expr) -> exp.Expr:
    return of_form(value, "[0-9]{6}")


_CHECKS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "uscc": _uscc,
    "org-code": _org_code,
    "citizen-id": _citizen_id,
    "registration-number": _registration_number,
    "tax-number": _tax_number,
    "region": _region,
}


def _digit(value: exp.Expr, at: int) -> exp.Expr:
    """The digit at a place; of another character no number, but no error either."""
    from sqlglot import exp

    found = position(part(value, at, 1), text(schemes.DIGITS))
    return exp.paren(exp.Sub(this=found, expression=number(1)))
