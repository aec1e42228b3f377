"""数字的读取: `1200.5`, `1,200.50`, `＋５`; by their form, in SQLite by parts.

SQLite keeps amounts as whole numbers of their last place: a whole number in a column of amounts is one, a text is the
amount as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import TYPE_CHECKING

from credit_standard.language.sql.terms import (
    all_of,
    equal,
    matching,
    negated,
    number,
    of_form,
    part,
    position,
    text,
    whole,
    width,
)
from credit_standard.spec.targets.sql.reading.columns import BARE, FORM, PLAIN, STORED, TEXT, MadeColumn, made
from credit_standard.spec.targets.sql.reading.texts import form_of_unread, narrowed, replaced

if TYPE_CHECKING:
    from sqlglot import exp

    from credit_standard.language.value_types import ValueType
    from credit_standard.spec.targets.sql.dialects import Dialect

_WHOLE, _PLACES = "-whole", "-places"
"""Digits before the point, and behind it, without zeros that say nothing; null where it is no number."""
_GROUPED = "[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:[.][0-9]+)?"
_NUMBER = "[-+]?(?:[0-9]+[.]?|[0-9]*[.][0-9]+)"
_SCIENTIFIC = "[-+]?[0-9]+(?:[.][0-9]+)?[eE][-+]?[0-9]+"
_LONGEST = 64
FORMS_OF_NUMBERS = UNREADABLE, TOO_EXACT, TOO_LARGE, DAMAGED = ("VA301", "VA303", "VA304", "VA305")


def number_of(type_: ValueType, dialect: Dialect) -> Iterator[MadeColumn]:
    """The columns of an amount or a whole number."""
    digits = type_.digits - type_.places if type_.kind == "amount" else 18
    places = type_.places if type_.kind == "amount" else 0
    yield MadeColumn("narrowed", PLAIN, _narrowed, (dialect.sqlglot,))
    if dialect.has_forms:
        yield MadeColumn("bare", BARE, _without_commas)
        yield MadeColumn("valued", "", _number, (digits, places, dialect.types["amount"], dialect.sqlglot))
        yield MadeColumn("as_read", FORM, _form, (places,))
        return
    yield MadeColumn("bare", BARE, _without_printed_commas)
    yield MadeColumn("parted", _WHOLE, _whole_part)
    yield MadeColumn("parted", _PLACES, _decimal_places)
    yield MadeColumn("valued", "", _scaled, (digits, places))
    yield MadeColumn("as_read", FORM, _form_of_parts, (places,))


def _narrowed(dialect: str) -> exp.Expr:
    return replaced(narrowed(dialect), " ", "")


def _without_commas() -> exp.Expr:
    from sqlglot import exp

    grouped = of_form(made(PLAIN), _GROUPED)
    return exp.Case().when(grouped, replaced(made(PLAIN), ",", "")).else_(made(PLAIN))


def _number(digits: int, places: int, kind: str, dialect: str) -> exp.Expr:
    """The number, where it has no more digits before and behind the point than there may be.

    Most texts are numbers as they stand: they are tried first.
    """
    from sqlglot import exp

    fits = f"[-+]?0*[0-9]{{1,{digits}}}(?:[.]0*)?"
    if places:
        fits += f"|[-+]?0*[0-9]{{0,{digits}}}[.][0-9]{{1,{places}}}0*"
    cast = exp.TryCast if dialect == "duckdb" else exp.Cast
    found = exp.Case()
    for value in (made(TEXT), made(BARE)):
        as_number = cast(this=value, to=exp.DataType.build(kind, dialect=dialect))
        found = found.when(all_of(_is_short(), of_form(value, fits)), as_number)
    return found


def _form(places: int) -> exp.Expr:
    from sqlglot import exp

    is_number = all_of(_is_short(), of_form(made(BARE), _NUMBER))
    too_exact = matching(made(BARE), f"[.][0-9]{{{places}}}[0-9]*[1-9]")
    return form_of_unread(
        exp.Case()
        .when(of_form(made(PLAIN), _SCIENTIFIC), text(DAMAGED))
        .when(negated(is_number), text(UNREADABLE))
        .when(too_exact, text(TOO_EXACT))
        .else_(text(TOO_LARGE))
    )


def _is_short() -> exp.Expr:
    from sqlglot import exp

    return exp.LTE(this=width(made(TEXT)), expression=number(_LONGEST))


def _without_printed_commas() -> exp.Expr:
    """Where the commas stand as SQLite prints them, in threes."""
    from sqlglot import exp

    end = position(".", exp.DPipe(this=made(PLAIN), expression=text(".")))
    before = exp.Substring(this=made(PLAIN), start=number(1), length=exp.Sub(this=end, expression=number(1)))
    bare = whole(replaced(before.copy(), ",", ""))
    printed = exp.Anonymous(this="PRINTF", expressions=[text("%,d"), bare])
    has_commas = matching(made(PLAIN), ",")
    return (
        exp.Case()
        .when(all_of(has_commas, equal(printed, before)), replaced(made(PLAIN), ",", ""))
        .else_(made(PLAIN))
    )


def _unsigned() -> exp.Expr:
    from sqlglot import exp

    return exp.Anonymous(this="LTRIM", expressions=[made(BARE), text("+-")])


def _point() -> exp.Expr:
    from sqlglot import exp

    return position(".", exp.DPipe(this=_unsigned(), expression=text(".")))


def _is_number() -> exp.Expr:
    """One sign at most, one point at most, at least one digit."""
    from sqlglot import exp

    without_points = width(replaced(_unsigned(), ".", ""))
    return all_of(
        _is_short(),
        negated(matching(_unsigned(), "[^0-9.]")),
        matching(_unsigned(), "[0-9]"),
        exp.LTE(this=exp.Sub(this=width(_unsigned()), expression=without_points), expression=number(1)),
        exp.LTE(this=exp.Sub(this=width(made(BARE)), expression=width(_unsigned())), expression=number(1)),
    )


def _whole_part() -> exp.Expr:
    from sqlglot import exp

    length = exp.Sub(this=_point(), expression=number(1))
    before = exp.Substring(this=_unsigned(), start=number(1), length=length)
    without_zeros = exp.Anonymous(this="LTRIM", expressions=[before, text("0")])
    return exp.Case().when(_is_number(), without_zeros)


def _decimal_places() -> exp.Expr:
    from sqlglot import exp

    start = exp.Add(this=_point(), expression=number(1))
    behind = exp.Substring(this=_unsigned(), start=start, length=number(_LONGEST))
    without_zeros = exp.Anonymous(this="RTRIM", expressions=[behind, text("0")])
    return exp.Case().when(_is_number(), without_zeros)


def _scaled(digits: int, places: int) -> exp.Expr:
    from sqlglot import exp

    stored = made(STORED)
    kind = exp.Anonymous(this="TYPEOF", expressions=[stored.copy()])
    size = exp.Abs(this=stored.copy())
    is_whole = all_of(
        equal(kind, text("integer")), exp.LT(this=size, expression=number(10 ** (digits + places)))
    )
    fits = all_of(
        negated(equal(exp.Anonymous(this="TYPEOF", expressions=[stored.copy()]), text("integer"))),
        exp.LTE(this=width(made(_WHOLE)), expression=number(digits)),
        exp.LTE(this=width(made(_PLACES)), expression=number(places)),
    )
    filled = exp.DPipe(this=made(_PLACES), expression=text("0" * places))
    parts = (made(_WHOLE), part(filled, 1, places)) if places else (made(_WHOLE),)
    sign = part(made(BARE), 1, 1)
    minus: exp.Expr = exp.Case().when(equal(sign, text("-")), text("-")).else_(text("0"))
    joined = reduce(lambda one, other: exp.DPipe(this=one, expression=other), parts, minus)
    return exp.Case().when(is_whole, stored).when(fits, whole(exp.paren(joined, copy=False)))


def _form_of_parts(places: int) -> exp.Expr:
    from sqlglot import exp

    is_stored = equal(exp.Anonymous(this="TYPEOF", expressions=[made(STORED)]), text("integer"))
    scientific = exp.Glob(this=made(PLAIN), expression=text("[-+0-9]*[eE]*[0-9]"))
    odd = negated(matching(made(PLAIN), "[^-+0-9.eE]"))
    return form_of_unread(
        exp.Case()
        .when(is_stored, text(TOO_LARGE))
        .when(negated(exp.Is(this=made(_WHOLE), expression=exp.Null())), _too_exact_or_large(places))
        .when(all_of(scientific, odd), text(DAMAGED))
        .else_(text(UNREADABLE))
    )


def _too_exact_or_large(places: int) -> exp.Expr:
    from sqlglot import exp

    too_exact = exp.GT(this=width(made(_PLACES)), expression=number(places))
    return exp.Case().when(too_exact, text(TOO_EXACT)).else_(text(TOO_LARGE))
