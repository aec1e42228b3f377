"""日期的读取: `2024-03-01`, `2024/3/1`, `2024年3月1日`, `20240301`, each with a time of day or without one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import TYPE_CHECKING

from credit_standard.language.sql.terms import (
    all_of,
    any_of,
    matching,
    negated,
    number,
    of_form,
    one_of,
    part,
    position,
    text,
)
from credit_standard.model.element import OPEN_END
from credit_standard.spec.targets.sql.cells import is_day
from credit_standard.spec.targets.sql.reading.columns import BARE, FORM, PLAIN, TEXT, MadeColumn, made
from credit_standard.spec.targets.sql.reading.texts import form_of_unread, narrowed, replaced
from credit_standard.validation.checking.cells.date import REAL_DAYS, WITHOUT_END, DateCell
from credit_standard.validation.checking.cells.stand_ins import FOR_EVER, PLACEHOLDERS

if TYPE_CHECKING:
    from sqlglot import exp

    from credit_standard.model import Date
    from credit_standard.spec.targets.sql.dialects import Dialect

_DAY = "-day"
_CLEAN = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = "([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?)?"  # Oracle has no groups that do not count
_IN_ONE = f"^([0-9]{{4}})([0-9]{{2}})([0-9]{{2}}){_TIME}$"
_PARTS = ("[-/.,]", "[-/.,]", ""), ("年", "月", "[日号]")
"""What stands behind the year, the month and the day."""
_MARK = "§"
"""Before a month and a day that have a zero in front, needed or not."""
_TIME_AT_THE_END = "[0-9日号][ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,6})?)?$"
_DAYS_OF_A_MONTH = (
    "-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|-02-(?:0[1-9]|1[0-9]|2[0-8])"
)
_LEAP_YEARS = "[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00"
_EXISTS = f"[0-9]{{4}}(?:{_DAYS_OF_A_MONTH})|(?:{_LEAP_YEARS})-02-29"
_SERIAL = "[2-6][0-9]{4}(?:[.]0)?"
_NO_DAYS = ("0000-00-00", "1900-01-00")
FORMS_OF_DAYS = UNREADABLE, NO_SUCH_DAY, SERIAL, STANDS_FOR_NONE = ("VA201", "VA203", "VA204", "VA205")


def day(element: Date, dialect: Dialect) -> Iterator[MadeColumn]:
    cell = DateCell.of(element)
    stands_for_none = PLACEHOLDERS - REAL_DAYS if cell.may_be_long_ago else PLACEHOLDERS
    placeholders = tuple(one.isoformat() for one in sorted(stands_for_none))
    yield MadeColumn("narrowed", PLAIN, narrowed, (dialect.sqlglot,))
    if dialect.has_forms:
        yield MadeColumn("parted", _DAY, _as_iso, (dialect.backreference,))
    else:
        yield MadeColumn("bare", BARE, _without_time)
        yield MadeColumn("parted", _DAY, _as_iso_by_parts)
    yield MadeColumn("valued", "", _day, (dialect.sqlglot, placeholders, cell.may_be_open))
    yield MadeColumn("as_read", FORM, _form, (placeholders,))


def _as_iso(backreference: str) -> exp.Expr:
    """Four digits, two, two; a text of another form as it is."""
    first, second, third = (f"{backreference}{number}" for number in (1, 2, 3))
    value = _rewritten(made(PLAIN), _IN_ONE, f"{first}-{second}-{third}")
    for year, month, of_month in _PARTS:
        parted = f"^([0-9]{{4}}){year}([0-9]{{1,2}}){month}([0-9]{{1,2}}){of_month}{_TIME}$"
        value = _rewritten(value, parted, f"{first}{_MARK}0{second}{_MARK}0{third}")
    return _rewritten(value, f"{_MARK}0?([0-9]{{2}})", f"-{first}")


def _rewritten(value: exp.Expr, form: str, new: str) -> exp.Expr:
    from sqlglot import exp

    return exp.RegexpReplace(this=value, expression=text(form), replacement=text(new))


def _without_time() -> exp.Expr:
    from sqlglot import exp

    end = position(" ", replaced(made(PLAIN), "T", " "))
    before = exp.Substring(this=made(PLAIN), start=number(1), length=exp.Sub(this=end, expression=number(1)))
    return exp.Case().when(matching(made(PLAIN), _TIME_AT_THE_END), before).else_(made(PLAIN))


def _as_iso_by_parts() -> exp.Expr:
    """The same without regular expressions."""
    from sqlglot import exp

    value = made(BARE)
    found = exp.Case().when(of_form(made(TEXT), _CLEAN), made(TEXT))
    for month, day in ((2, 2), (2, 1), (1, 2), (1, 1)):
        digits = ("[0-9]{4}", f"[0-9]{{{month}}}", f"[0-9]{{{day}}}")
        forms = (
            "".join(part for pair in zip(digits, marks, strict=True) for part in pair) for marks in _PARTS
        )
        parts = part(value, 1, 4), part(value, 6, month), part(value, 7 + month, day)
        found = found.when(any_of(*(of_form(value, form) for form in forms)), _joined(*parts, month, day))
    parts = part(value, 1, 4), part(value, 5, 2), part(value, 7, 2)
    return found.when(of_form(value, "[0-9]{8}"), _joined(*parts)).else_(value.copy())


def _joined(year: exp.Expr, month: exp.Expr, of_month: exp.Expr, *lengths: int) -> exp.Expr:
    from sqlglot import exp

    marks = [text("-0" if length == 1 else "-") for length in lengths or (2, 2)]
    parts = (marks[0], month, marks[1], of_month)
    return reduce(lambda one, other: exp.DPipe(this=one, expression=other), parts, year)


def _day(dialect: str, placeholders: tuple[str, ...], may_be_open: bool) -> exp.Expr:  # noqa: FBT001
    """A day that stands for none is none; one without end is the last that there is.

    Most texts are days as they stand: they are tried first.
    """
    from sqlglot import exp

    found = exp.Case()
    if may_be_open:
        end = _as_day(text(OPEN_END.isoformat()), dialect)
        for_ever = exp.GTE(this=made(_DAY), expression=text(FOR_EVER.isoformat()))
        found = found.when(one_of(made(TEXT), sorted(WITHOUT_END)), end)
        found = found.when(all_of(_is_day(made(_DAY), dialect, placeholders), for_ever), end.copy())
    for value in (made(TEXT), made(_DAY)):
        found = found.when(_is_day(value, dialect, placeholders), _as_day(value.copy(), dialect))
    return found


def _is_day(value: exp.Expr, dialect: str, placeholders: tuple[str, ...]) -> exp.Expr:
    exists = is_day(value) if dialect == "sqlite" else of_form(value, _EXISTS)
    return all_of(exists, negated(one_of(value.copy(), placeholders)))


def _as_day(value: exp.Expr, dialect: str) -> exp.Expr:
    from sqlglot import exp

    if dialect == "sqlite":
        return value
    if dialect == "oracle":
        return exp.Anonymous(this="TO_DATE", expressions=[value, text("YYYY-MM-DD")])
    kind = exp.TryCast if dialect == "duckdb" else exp.Cast
    return kind(this=value, to=exp.DataType.build("DATE"))


def _form(placeholders: tuple[str, ...]) -> exp.Expr:
    from sqlglot import exp

    stands_for_none = one_of(made(_DAY), (*_NO_DAYS, *placeholders))
    code = (
        exp.Case()
        .when(stands_for_none, text(STANDS_FOR_NONE))
        .when(of_form(made(_DAY), _CLEAN), text(NO_SUCH_DAY))
        .when(of_form(made(TEXT), _SERIAL), text(SERIAL))
        .else_(text(UNREADABLE))
    )
    return form_of_unread(code)
