"""自然人号码列: the kernels of the numbers of persons, the rules of their modules for matrices of bytes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from credit_standard.identifiers.columns.kernels import (
    KernelVerdict,
    crossed_out,
    judged_apart,
    of_wrong_lengths,
    pairs_in,
    read_widths,
    text_at,
    values_of,
    weighted,
    within,
)
from credit_standard.identifiers.columns.person_numbers import PersonNumbers, zero_unless
from credit_standard.identifiers.columns.region_notes import REGION_WEIGHTS, note_hits
from credit_standard.identifiers.columns.unified_codes import UnifiedCodes
from credit_standard.identifiers.parts.arithmetic import DIGIT_VALUES
from credit_standard.identifiers.parts.birth import are_after, are_dates
from credit_standard.identifiers.parts.citizens_number import HOME, PERMIT_REGIONS
from credit_standard.regions.provinces import TERRITORIES

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.columns.kernels import Bytes, Rows
    from credit_standard.identifiers.judging.reading import ColumnReading, Reading

    ReadOne = Callable[[str, date | None], Reading[str]]
    """The reading of one text by its kind, for what the kernels leave undecided."""

_SHORT_REGION = (*REGION_WEIGHTS, *(0,) * 9)
_SHORT_YEAR = (0,) * 6 + (10, 1) + (0,) * 7
_SHORT_MONTH_DAY = (0,) * 8 + (1000, 100, 10, 1) + (0,) * 3


def read_citizen_ids(texts: pl.Series, as_of: date | None, read: ReadOne) -> ColumnReading:
    """公民身份号码."""
    kernels = of_wrong_lengths("citizen-id-length", 18) | {18: partial(judge_citizen_ids, as_of=as_of)}
    return read_widths(texts, kernels, lambda text: read(text, as_of))


def judge_citizen_ids(codes: Bytes, as_of: date | None) -> KernelVerdict:
    """Decide rows of 18 bytes, but for those that may be of another kind or are rounded."""
    numbers = PersonNumbers(codes, as_of)
    valid = numbers.checked & pairs_in(codes, 0, HOME) & numbers.born & ~numbers.late
    return judged_apart(valid, numbers.note_hits(valid), codes, partial(_judge_odd_citizen_ids, as_of=as_of))


def _judge_odd_citizen_ids(codes: Bytes, as_of: date | None) -> KernelVerdict:
    """Decide rows that are not valid."""
    numbers = PersonNumbers(codes, as_of)
    home = pairs_in(codes, 0, HOME)
    clean_unified = UnifiedCodes(codes).clean
    invalid = numbers.formed & ~_may_be_other(codes, clean_unified)
    organisation = ~numbers.formed & clean_unified & ~crossed_out(codes)
    dated = numbers.born & ~numbers.late
    return KernelVerdict(
        np.zeros(len(codes), np.bool_),
        invalid | organisation,
        (
            ("identifier-wrong-kind", organisation),
            ("citizen-id-province", invalid & ~home),
            ("citizen-id-birth-date", invalid & ~numbers.born),
            ("citizen-id-born-after", invalid & numbers.born & numbers.late),
            ("citizen-id-check-character", invalid & home & dated & ~numbers.checked),
        ),
    )


def read_residence_permits(texts: pl.Series, as_of: date | None, read: ReadOne) -> ColumnReading:
    """港澳台居民居住证."""
    kernels = of_wrong_lengths("citizen-id-length", 18) | {18: partial(judge_residence_permits, as_of=as_of)}
    return read_widths(texts, kernels, lambda text: read(text, as_of))


def judge_residence_permits(codes: Bytes, as_of: date | None) -> KernelVerdict:
    """Decide rows of 18 bytes that are clean or have only a wrong check character."""
    numbers = PersonNumbers(codes, as_of)
    region = np.zeros(len(codes), np.bool_)
    for one in PERMIT_REGIONS:
        region |= text_at(codes, 0, one)
    dated = region & numbers.born & ~numbers.late
    valid = numbers.checked & dated
    invalid = dated & numbers.formed & ~numbers.checked
    invalid[invalid] = ~(text_at(codes[invalid], 15, "00") | UnifiedCodes(codes[invalid]).clean)
    return KernelVerdict(valid, invalid, (("citizen-id-check-character", invalid),))


def read_permanent_residences(texts: pl.Series, as_of: date | None, read: ReadOne) -> ColumnReading:
    """外国人永久居留身份证."""
    kernels = of_wrong_lengths("permanent-residence-length", 15, 18)
    kernels[18] = partial(judge_permanent_residences, as_of=as_of)
    return read_widths(texts, kernels, lambda text: read(text, as_of))


def judge_permanent_residences(codes: Bytes, as_of: date | None) -> KernelVerdict:
    """Decide rows of 18 bytes that are clean or have only a wrong check character."""
    numbers = PersonNumbers(codes, as_of)
    begins = numbers.formed & text_at(codes, 0, "9")
    valid = begins & numbers.checked & numbers.born & ~numbers.late & pairs_in(codes, 1, TERRITORIES)
    invalid = begins & ~numbers.checked
    invalid[invalid] = ~(text_at(codes[invalid], 15, "00") | UnifiedCodes(codes[invalid]).clean)
    return KernelVerdict(valid, invalid, (("permanent-residence-check-character", invalid),))


def read_citizen_ids_15(texts: pl.Series, as_of: date | None, read: ReadOne) -> ColumnReading:
    """十五位居民身份证号码."""
    kernels = of_wrong_lengths("citizen-id-length", 15) | {15: partial(judge_citizen_ids_15, as_of=as_of)}
    return read_widths(texts, kernels, lambda text: read(text, as_of))


def judge_citizen_ids_15(codes: Bytes, as_of: date | None) -> KernelVerdict:
    """Decide rows of 15 digits, but for sequences of people of a hundred years."""
    values = values_of(codes, DIGIT_VALUES)
    formed = within(values, 9) & ~(text_at(codes, 12, "99") & (codes[:, 14] >= ord("6")))
    sums = weighted(zero_unless(formed, values), _SHORT_YEAR, _SHORT_MONTH_DAY, _SHORT_REGION)
    years, month_days = 1900 + sums[:, 0], sums[:, 1]
    birth_dates = years * 10_000 + month_days
    home = formed & pairs_in(codes, 0, HOME)
    born = formed & are_dates(years, month_days)
    late = born & are_after(birth_dates, as_of)
    valid = home & born & ~late
    return KernelVerdict(
        valid,
        formed & ~valid,
        (
            ("citizen-id-province", ~home),
            ("citizen-id-birth-date", ~born),
            ("citizen-id-born-after", late),
            *note_hits(sums[:, 2], birth_dates, valid),
        ),
    )


def _may_be_other(codes: Bytes, clean_unified: Rows) -> Rows:
    """Odd rows that may be a permit's, a foreigner's or an organisation's, or are rounded."""
    return (codes[:, 0] >= ord("8")) | text_at(codes, 15, "00") | clean_unified
