"""语言的函数 → SQL: what the functions of the table say as plain expressions; each unknown where Python gives None.

The forms are those by which Python and polars judge. An expression that looks a region up asks the table `region_days`,
which no CHECK constraint can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.identifiers.organisation import TAX_WIDTH
from credit_standard.identifiers.parts.holder import CENTENARIANS, CITIZENS_FORM, OF_15, OF_18
from credit_standard.identifiers.parts.organisation_code import DUMMIES, SELF_DEFINED
from credit_standard.language.person_names import DIGIT, LONG, MASK, ORGANISATION
from credit_standard.language.sql.days import LEAP_YEARS, no_day
from credit_standard.language.sql.sums import is_org_code
from credit_standard.language.sql.terms import (
    DAY_NUMBER,
    DAY_OF,
    all_of,
    any_of,
    column,
    equal,
    matching,
    negated,
    number,
    of_form,
    one_of,
    part,
    starts_with,
    text,
    whole,
    width,
)

if TYPE_CHECKING:
    from sqlglot import exp

REGIONS = "region_days"
"""The table of region codes, each with the last day on which it was in force."""
_ODD = tuple("13579")


def under_age(of: exp.Expr, years: int, on: exp.Expr) -> exp.Expr:
    """Subtracted as 20260228 - 20080229, as in Python; unknown where the text has not the form of a number."""
    from sqlglot import exp

    day = exp.Anonymous(this=DAY_NUMBER, expressions=[on.copy()])
    age = exp.paren(exp.Sub(this=day, expression=whole(_birth_digits(of))), copy=False)
    return exp.LT(this=age, expression=number(years * 10_000))


def born(of: exp.Expr) -> exp.Expr:
    """A day; unknown where there is no such day."""
    from sqlglot import exp

    digits = _birth_digits(of)
    is_no_day = no_day(part(digits, 1, 4), part(digits, 5, 4), LEAP_YEARS)
    day = exp.Anonymous(this=DAY_OF, expressions=[digits])
    return exp.Case().when(negated(is_no_day), day)


def is_male(of: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return (
        exp.Case()
        .when(of_form(of, OF_18), one_of(part(of, 17, 1), _ODD))
        .when(of_form(of, OF_15), one_of(part(of, 15, 1), _ODD))
    )


def _birth_digits(of: exp.Expr) -> exp.Expr:
    """The birth date with its century, YYYYMMDD; null where the text has not the form of a citizen's number."""
    from sqlglot import exp

    def of_century(century: str) -> exp.Expr:
        return exp.DPipe(this=text(century), expression=part(of, 7, 6))

    centenarian = one_of(part(of, 13, 3), sorted(CENTENARIANS))
    return (
        exp.Case()
        .when(of_form(of, OF_18), part(of, 7, 8))
        .when(all_of(of_form(of, OF_15), centenarian), of_century("18"))
        .when(of_form(of, OF_15), of_century("19"))
    )


def abolished_before(region: exp.Expr, on: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    last = exp.select(column("last_day", REGIONS)).from_(exp.to_identifier(REGIONS, quoted=True))
    last_day = last.where(equal(column("code", REGIONS), region.copy())).subquery()
    return exp.LT(this=last_day, expression=on.copy())


def same_organisation(one: exp.Expr, other: exp.Expr) -> exp.Expr:
    """Two of one kind are told apart as a whole: then one of them gets a mark that no code has."""
    from sqlglot import exp

    differ = all_of(equal(width(one), width(other)), exp.NEQ(this=one.copy(), expression=other.copy()))
    mark = exp.Case().when(differ, text("-")).else_(text(""))
    return equal(exp.DPipe(this=_organisation_code(one), expression=mark), _organisation_code(other))


def _organisation_code(of: exp.Expr) -> exp.Expr:
    """The organisation code in a number; null where it has none that is certain."""
    from sqlglot import exp

    def ordinary(start: int) -> exp.Expr:
        code = part(of, start, 9)
        dummy = one_of(part(of, start, 8), DUMMIES)
        return negated(any_of(starts_with(code, SELF_DEFINED), dummy))

    def has(length: int) -> exp.Expr:
        return equal(width(of), number(length))

    at = TAX_WIDTH - 8
    right = all_of(of_form(part(of, at, 9), "[0-9A-Z]{9}"), is_org_code(of, start=at))
    return (
        exp.Case()
        .when(of_form(of, CITIZENS_FORM), exp.Null())
        .when(all_of(has(18), ordinary(9)), part(of, 9, 9))
        .when(all_of(has(TAX_WIDTH), ordinary(at), right), part(of, at, 9))
        .when(all_of(has(9), ordinary(1)), part(of, 1, 9))
    )


def individual_business(of: exp.Expr) -> exp.Expr:
    from sqlglot import exp

    return exp.Case().when(of_form(of, "[0-9]{15}"), one_of(part(of, 7, 1), tuple("6789")))


def name_with_number(of: exp.Expr) -> exp.Expr:
    return all_of(matching(of, DIGIT), any_of(matching(of, LONG), negated(matching(of, ORGANISATION))))


def masked_name(of: exp.Expr) -> exp.Expr:
    return matching(of, MASK)
