"""文本、是否: the text of a cell without the blanks around it, with ordinary characters; yes and no.

A text stays as it is stored, so that a blank within a code is found; one of blanks only stands for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import TYPE_CHECKING

from credit_standard.language.sql.terms import negated, number, one_of, text
from credit_standard.spec.targets.sql.reading.columns import FORM, STORED, TEXT, TRIMMED, MadeColumn, made
from credit_standard.validation.checking.cells.choice import NO, YES

if TYPE_CHECKING:
    from sqlglot import exp

    from credit_standard.spec.targets.sql.dialects import Dialect

FORMS_OF_YES_OR_NO = (NEITHER,) = ("VA501",)
_WIDE, _NARROW = "０１２３４５６７８９－／．，＋：　‐–—−", "0123456789-/.,+: ----"


def trimmed(value: exp.Expr, dialect: str) -> exp.Expr:
    """Without blanks at its edges."""
    from sqlglot import exp

    if dialect == "mysql":  # its TRIM takes one text away, not each of several characters
        edges = text("^[[:space:]　]+|[[:space:]　]+$")
        return exp.Anonymous(this="REGEXP_REPLACE", expressions=[value, edges, text("")])
    for side in ("RTRIM", "LTRIM"):
        value = exp.Anonymous(this=side, expressions=[value, _blanks()])
    return value


def _blanks() -> exp.Expr:
    """Not every client takes an end of line within a literal."""
    from sqlglot import exp

    controls = (exp.Chr(expressions=[number(code)]) for code in (9, 10, 13))
    return reduce(lambda one, other: exp.DPipe(this=one, expression=other), controls, text(" 　"))


def said(words: tuple[str, ...], dialect: str) -> exp.Expr:
    """The text without blanks around it; null where it is none, or a word that stands for none."""
    from sqlglot import exp

    return exp.Case().when(_says_something(words, dialect), made(TRIMMED))


def kept(words: tuple[str, ...], dialect: str) -> exp.Expr:
    """The same as it is stored."""
    from sqlglot import exp

    return exp.Case().when(_says_something(words, dialect), made(STORED))


def _says_something(words: tuple[str, ...], dialect: str) -> exp.Expr:
    empty = () if dialect == "oracle" else ("",)  # an empty text is null there
    return negated(one_of(made(TRIMMED), (*empty, *words)))


def narrowed(dialect: str) -> exp.Expr:
    """With ordinary digits and separators."""
    from sqlglot import exp

    if dialect in {"postgres", "duckdb", "oracle"}:
        return exp.Anonymous(this="TRANSLATE", expressions=[made(TEXT), text(_WIDE), text(_NARROW)])
    return reduce(lambda one, pair: replaced(one, *pair), zip(_WIDE, _NARROW, strict=True), made(TEXT))


def replaced(value: exp.Expr, old: str, new: str) -> exp.Expr:
    from sqlglot import exp

    return exp.Replace(this=value, expression=text(old), replacement=text(new))


def yes_or_no(dialect: Dialect) -> Iterator[MadeColumn]:
    yield MadeColumn("valued", "", _yes_or_no, (dialect.has_booleans,))
    yield MadeColumn("as_read", FORM, _form_of_yes_or_no)


def _yes_or_no(has_booleans: bool) -> exp.Expr:  # noqa: FBT001
    from sqlglot import exp

    found = exp.Case()
    for words, value in ((YES, True), (NO, False)):
        said = one_of(exp.Upper(this=made(TEXT)), sorted(words))
        found = found.when(said, exp.Boolean(this=value) if has_booleans else number(int(value)))
    return found


def _form_of_yes_or_no() -> exp.Expr:
    return form_of_unread(text(NEITHER))


def form_of_unread(code: exp.Expr) -> exp.Expr:
    """The code of what is wrong, where there is a text but no value."""
    from sqlglot import exp

    is_unread = exp.and_(
        exp.Is(this=made(""), expression=exp.Null()),
        negated(exp.Is(this=made(TEXT), expression=exp.Null())),
        copy=False,
    )
    return exp.Case().when(is_unread, code)
