"""组织机构代码列: the kernel of the organisation code, the rules of `org_code` for a matrix of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.identifiers.columns.kernels import (
    KernelVerdict,
    checks,
    crossed_out,
    of_wrong_lengths,
    read_widths,
    text_at,
    values_of,
    weighted,
    within,
)
from credit_standard.identifiers.judging.reading import ColumnReading
from credit_standard.identifiers.parts.arithmetic import (
    ALPHANUMERIC_VALUES,
    ORG_CODE_CHECKS,
    ORG_CODE_WEIGHTS,
)
from credit_standard.identifiers.parts.organisation_code import DUMMIES, SELF_DEFINED

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.identifiers.columns.kernels import Bytes, Rows
    from credit_standard.identifiers.judging.reading import Reading


def read_org_codes(texts: pl.Series, read: Callable[[str], Reading[str]]) -> ColumnReading:
    """A column of codes in either form; the values are in machine form."""
    reading = read_widths(texts, of_wrong_lengths("org-code-length", 9, 10) | {9: judge, 10: judge}, read)
    kept = reading.values
    # What the kernel took in printed form stands in the values as it was.
    printed = kept.str.len_bytes() == 10
    if not printed.any():
        return ColumnReading(kept.alias(texts.name), reading.hits)
    machine = pl.when(printed).then(kept.str.replace("-", "", literal=True)).otherwise(kept)
    return ColumnReading(pl.select(machine).to_series().alias(texts.name), reading.hits)


def judge(codes: Bytes) -> KernelVerdict:
    """Decide rows of nine bytes, or of ten with a hyphen in its place."""
    formed = np.ones(len(codes), np.bool_)
    if codes.shape[1] == 10:
        formed = text_at(codes, 8, "-")
        codes = codes[:, [0, 1, 2, 3, 4, 5, 6, 7, 9]]
    formed &= within(values_of(codes, ALPHANUMERIC_VALUES), 35) & ~crossed_out(codes)
    right = has_right_check(codes)
    valid = formed & right & ~are_dummies(codes) & ~text_at(codes, 0, SELF_DEFINED)
    wrong = formed & ~right
    return KernelVerdict(valid, wrong, (("org-code-check-character", wrong),))


def are_dummies(codes: Bytes) -> Rows:
    """`is_dummy` for rows of nine bytes."""
    bodies = np.ascontiguousarray(codes[:, :8]).view(np.uint64).ravel()  # eight bytes are one number
    rows = np.zeros(len(codes), np.bool_)
    for dummy in np.frombuffer("".join(DUMMIES).encode(), np.uint64):
        rows |= bodies == dummy
    return rows


def has_right_check(codes: Bytes) -> Rows:
    """Rows of nine bytes whose last is the check character of the eight before it."""
    values = values_of(codes[:, :8], ALPHANUMERIC_VALUES)
    right: Rows = within(values, 35) & (
        checks(weighted(values, ORG_CODE_WEIGHTS)[:, 0], ORG_CODE_CHECKS) == codes[:, 8]
    )
    return right
