"""号码对照列: the linking keys of columns of numbers, the rules of `crosswalk` without a Python object per row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.identifiers import get
from credit_standard.identifiers.arithmetic import CITIZEN_CHECKS, CITIZEN_WEIGHTS, DIGIT_VALUES
from credit_standard.identifiers.columns import as_matrix, values_of, weighted
from credit_standard.identifiers.holder import birth_digits_column
from credit_standard.identifiers.org_code import DUMMY
from credit_standard.identifiers.reading import nulls, put
from credit_standard.identifiers.uscc import PLACEHOLDER
from credit_standard.subjects.crosswalk import CITIZENS, identifying
from credit_standard.subjects.families import OWNER, families

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Keyed = tuple[str, pl.Series]
    """The name of a family and the numbers by which it compares, null where there is none."""


def keys(columns: Mapping[str, pl.Series]) -> pl.Series:
    """The keys of every row as a list; `subjects.keys` tells the rest."""
    found = [keyed for name, texts in columns.items() for keyed in _of_kind(name, _read(name, texts))]
    if not found:
        length = max((len(texts) for texts in columns.values()), default=0)
        return pl.Series("keys", [[]] * length, pl.List(pl.String))
    frame = pl.DataFrame({f"{at}": f"{name}:" + values for at, (name, values) in enumerate(found)})
    organisation, persons = (
        [f"{at}" for at, (name, _) in enumerate(found) if families()[name].holder == holder]
        for holder in ("organisation", "person")
    )
    if organisation:
        has_one = pl.any_horizontal(pl.col(organisation).is_not_null())
        frame = frame.with_columns(
            pl.when(has_one).then(OWNER + pl.col(name)).otherwise(pl.col(name)).alias(name)
            for name in persons
        )
    lists = pl.concat_list(_each_once(frame.columns, [name for name, _ in found])).list.drop_nulls()
    return frame.select(lists.alias("keys")).to_series()


def _each_once(columns: list[str], family: list[str]) -> Iterator[pl.Expr]:
    """The columns, null where an earlier one of the family has the same key."""
    for at, column in enumerate(columns):
        same = [pl.col(columns[e]).eq_missing(pl.col(column)) for e in range(at) if family[e] == family[at]]
        yield pl.when(~pl.any_horizontal(same)).then(pl.col(column)) if same else pl.col(column)


def _read(kind: str, texts: pl.Series) -> pl.Series:
    return identifying(kind).read_column(texts.cast(pl.String), None).values


def _of_kind(kind: str, values: pl.Series) -> Iterator[Keyed]:
    """`crosswalk._links` for a column."""
    if kind == "uscc":
        yield "org", _ordinary(_where(values, values != PLACEHOLDER).str.slice(8, 9))
    elif kind == "org-code":
        yield "org", _ordinary(values)
    elif kind == "registration-number":
        is_new = values.str.contains("^[0-9]{15}$")
        yield "reg", _where(values, is_new)
        yield "reg-old", _where(values, ~is_new)
    elif kind == "tax-number":
        yield from _of_tax(values)
    elif kind in CITIZENS:
        yield "person", values
    elif kind == "citizen-id-15":
        yield "person", _upgraded(values)
    elif kind == "hk-macao-permit":
        yield kind, _choose(values.str.contains("^[HM][0-9]{10}$"), values.str.slice(0, 9), values)
    else:
        yield kind, values


def _of_tax(values: pl.Series) -> Iterator[Keyed]:
    """`crosswalk._links_of_tax` for a column: the first kind that a part is valid as."""
    width = values.str.len_bytes()
    of_15 = _where(values, (width == 15) & values.str.contains("^[0-9]{6}"))
    of_18 = _where(values, width == 18)
    org = _ordinary(_valid("org-code", of_15.str.slice(6)))
    unified = _valid("uscc", of_18)
    org = _choose(org.is_null(), _ordinary(_where(unified, unified != PLACEHOLDER).str.slice(8, 9)), org)
    rest = org.is_null()
    citizens = _upgraded(_valid("citizen-id-15", _where(of_15, rest)))
    citizens = _choose(citizens.is_null(), _valid("citizen-id", _where(of_18, rest)), citizens)
    owners = _upgraded(_valid("citizen-id-15", _where(values, width == 17).str.slice(0, 15)))
    owners = _choose(
        owners.is_null(), _valid("citizen-id", _where(values, width == 20).str.slice(0, 18)), owners
    )
    whole = _choose(owners.is_not_null(), owners + values.str.slice(-2), values)
    yield "org", org
    yield "person", _choose(citizens.is_null(), owners, citizens)
    yield "tax", _where(whole, rest & citizens.is_null())


def _valid(kind: str, parts: pl.Series) -> pl.Series:
    """Parts that are valid numbers of a kind as they stand, null for all others."""
    read = get(kind).read_column(parts, None).values
    return _where(read, read == parts)


def _ordinary(codes: pl.Series) -> pl.Series:
    """`org_code.is_ordinary` for a column."""
    return _where(codes, ~(codes.str.starts_with(DUMMY) | codes.str.starts_with("PDY")))


def _upgraded(numbers: pl.Series) -> pl.Series:
    """`citizen_id.upgrade` for a column of valid numbers."""
    rows = numbers.is_not_null().arg_true().to_numpy().astype(np.int64)
    if not rows.size:
        return numbers
    short = numbers[rows]
    born = pl.select(birth_digits_column(pl.lit(short))).to_series()
    bodies = short.str.slice(0, 6) + born + short.str.slice(12)
    sums = weighted(values_of(as_matrix(bodies, 17), DIGIT_VALUES), CITIZEN_WEIGHTS)[:, 0]
    characters = np.array(list(CITIZEN_CHECKS))[sums % len(CITIZEN_CHECKS)]
    return put(
        nulls(numbers.name, pl.String(), len(numbers)), rows, bodies + pl.Series(characters, dtype=pl.String)
    )


def _where(values: pl.Series, rows: pl.Series) -> pl.Series:
    """Values in these rows, null elsewhere."""
    return pl.select(pl.when(rows).then(values)).to_series()


def _choose(rows: pl.Series, values: pl.Series, others: pl.Series) -> pl.Series:
    return pl.select(pl.when(rows).then(values).otherwise(others)).to_series()
