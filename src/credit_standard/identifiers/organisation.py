"""组织: what an organisation's numbers, in canonical form, say of which organisation they are.

| number | organisation code |
|---|---|
| unified code, also as a tax number | its characters 9 to 17 (GB 32100-2015) |
| tax number of 15 characters | its last nine, where they are a right organisation code; recalled, not read |
| organisation code | itself |

Two of one kind are told apart as a whole. A number that has the form of a citizen's says nothing, nor does a dummy.

>>> of_same_organisation("600037341", "91110000600037341L"), of_same_organisation("D2143569X", "91110000600037341L")
(True, False)
>>> of_same_organisation("110105491231002", "91110000600037341L") is None
True
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard.identifiers import org_code
from credit_standard.identifiers.parts.holder import CITIZENS_FORM
from credit_standard.identifiers.parts.organisation_code import DUMMIES, SELF_DEFINED

if TYPE_CHECKING:
    import polars as pl

_IS_CITIZENS = re.compile(CITIZENS_FORM)
TAX_WIDTH = 15
_INDIVIDUALS = "^[0-9]{6}[6-9][0-9]{8}$"
_IS_INDIVIDUALS = re.compile(_INDIVIDUALS)
_ENTERPRISES = "^[0-9]{6}[0-5][0-9]{8}$"
_IS_ENTERPRISES = re.compile(_ENTERPRISES)


def organisation_code(number: str) -> str | None:
    """The organisation code in a number; None where it has none that is certain."""
    if _IS_CITIZENS.fullmatch(number) or len(number) not in {9, TAX_WIDTH, 18}:
        return None
    code = number[8:17] if len(number) == 18 else number[-9:]
    certain = len(number) != TAX_WIDTH or org_code.matches(code)
    return code if certain and org_code.is_ordinary(code) else None


def of_same_organisation(one: str, other: str) -> bool | None:
    """Whether two numbers are of one organisation; None where one of them does not say."""
    mine, theirs = organisation_code(one), organisation_code(other)
    if mine is None or theirs is None:
        return None
    return mine == theirs and (len(one) != len(other) or one == other)


def is_individual_businesses(number: str) -> bool | None:
    """Whether a registration number of 15 digits is an individual business's, by its sequence (GS 15-2006)."""
    if _IS_INDIVIDUALS.match(number):
        return True
    return False if _IS_ENTERPRISES.match(number) else None


def organisation_codes(numbers: pl.Series) -> pl.Series:
    """`organisation_code` for a column."""
    import polars as pl

    number, width, code = map(pl.col, ("number", "width", "code"))
    frame = numbers.to_frame("number").with_columns(width=number.str.len_chars())
    widths = frame["width"].unique().drop_nulls().to_list()
    of_unified, of_others = number.str.slice(8, 9), number.str.slice(-9)
    if widths == [18]:
        of_number = of_unified
    elif 18 not in widths:
        of_number = of_others
    else:
        of_number = pl.when(width == 18).then(of_unified).otherwise(of_others)
    frame = frame.with_columns(code=of_number)
    is_known = width.is_in([9, TAX_WIDTH, 18]) & ~code.str.contains(
        f"^(?:{SELF_DEFINED}|{'|'.join(DUMMIES)})"
    )
    if any(one >= TAX_WIDTH for one in widths):  # no citizen's number is shorter
        is_known &= ~number.str.contains(f"^(?:{CITIZENS_FORM})$")
    if TAX_WIDTH in widths:
        right = pl.when(width == TAX_WIDTH).then(code).map_batches(_right_checks, return_dtype=pl.Boolean)
        is_known &= (width != TAX_WIDTH) | right
    return frame.select(pl.when(is_known).then(code).alias("code"))["code"]


def are_of_same_organisation(one: pl.Expr, other: pl.Expr) -> pl.Expr:
    """`of_same_organisation` for two columns."""
    import polars as pl

    known = one.is_not_null() & other.is_not_null()
    pairs = pl.struct(one.alias("one"), other.alias("other"))
    return pl.when(known).then(pairs.map_batches(_alike, return_dtype=pl.Boolean))


def _alike(pairs: pl.Series) -> pl.Series:
    """Pairs of numbers; where one of them is absent, nothing is told. The code of each is looked for once."""
    import polars as pl

    numbers = pairs.struct.unnest().with_row_index("row").drop_nulls()
    codes = numbers.with_columns(
        mine=organisation_codes(numbers["one"]), theirs=organisation_codes(numbers["other"])
    )
    one, other, mine, theirs = map(pl.col, ("one", "other", "mine", "theirs"))
    alike = (mine == theirs) & ((one.str.len_chars() != other.str.len_chars()) | (one == other))
    answers = codes.select("row", alike=pl.when(mine.is_not_null() & theirs.is_not_null()).then(alike))
    nothing = pl.Series("alike", [None], dtype=pl.Boolean).new_from_index(0, len(pairs))
    return nothing.scatter(answers["row"], answers["alike"])


def are_individual_businesses(numbers: pl.Expr) -> pl.Expr:
    """`is_individual_businesses` for a column."""
    import polars as pl

    has_form = numbers.str.contains("^[0-9]{15}$")
    return pl.when(has_form).then(numbers.str.slice(6, 1) >= "6")  # as in _INDIVIDUALS


def _right_checks(codes: pl.Series) -> pl.Series:
    """Of texts of nine characters whether the last is the check character; null stays."""
    import polars as pl

    from credit_standard.identifiers.columns.kernels import as_matrix
    from credit_standard.identifiers.columns.org_codes import has_right_check

    given = codes.drop_nulls()
    ascii_only = given.str.len_bytes() == 9
    if not ascii_only.all():
        given = pl.select(pl.when(ascii_only).then(given).otherwise(pl.lit("-" * 9))).to_series()
    answers = pl.Series(has_right_check(as_matrix(given, 9)), dtype=pl.Boolean)
    rows = codes.is_not_null().arg_true()
    return (
        pl.Series(codes.name, [None], dtype=pl.Boolean).new_from_index(0, len(codes)).scatter(rows, answers)
    )
