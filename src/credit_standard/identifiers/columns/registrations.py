"""工商注册号列、税务登记证号列: kernels of registration and tax numbers, for matrices of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from credit_standard.identifiers.columns.kernels import (
    KernelVerdict,
    pairs_in,
    text_at,
    values_of,
    weighted,
    within,
)
from credit_standard.identifiers.columns.org_codes import has_right_check
from credit_standard.identifiers.columns.region_notes import ANY_DAY, REGION_WEIGHTS, note_hits
from credit_standard.identifiers.parts.arithmetic import (
    ALPHANUMERIC_VALUES,
    DIGIT_VALUES,
    DIGITS,
    MOD_11_10_STEPS,
)
from credit_standard.regions.provinces import NATION, TERRITORIES

if TYPE_CHECKING:
    from credit_standard.identifiers.columns.kernels import Bytes, Rows


def judge(codes: Bytes) -> KernelVerdict:
    """Decide rows of 15 digits."""
    values = values_of(codes, DIGIT_VALUES)
    formed = within(values, 9)
    right = formed & (check_digits(values) == codes[:, 14])
    wrong = formed & ~right
    province = has_known_province(codes)
    return KernelVerdict(
        valid=right,
        invalid=wrong,
        hits=(
            ("registration-number-check-digit", wrong),
            ("registration-number-province", ~province),
            *_note_hits(values, right & province),
        ),
    )


def judge_old(codes: Bytes) -> KernelVerdict:
    """Decide rows of 13 digits."""
    values = values_of(codes, DIGIT_VALUES)
    digits, province = within(values, 9), has_known_province(codes)
    return KernelVerdict(
        valid=digits,
        invalid=np.zeros(len(codes), np.bool_),
        hits=(
            ("registration-number-old-form", digits),
            ("registration-number-province", ~province),
            *_note_hits(values, digits & province),
        ),
    )


def judge_tax(codes: Bytes) -> KernelVerdict:
    """Decide rows of 15 bytes that are a region and a right organisation code, and no others."""
    formed = within(values_of(codes, ALPHANUMERIC_VALUES), 35) & within(
        values_of(codes[:, :6], DIGIT_VALUES), 9
    )
    clean = formed & pairs_in(codes, 0, TERRITORIES) & has_right_check(codes[:, 6:])
    return KernelVerdict(
        clean, np.zeros(len(codes), np.bool_), _note_hits(values_of(codes, DIGIT_VALUES), clean)
    )


def _note_hits(values: Bytes, rows: Rows) -> tuple[tuple[str, Rows], ...]:
    """The rows, of those asked for, with a note on the region that their first six digits are."""
    return note_hits(weighted(values[:, :6], REGION_WEIGHTS)[:, 0], int(ANY_DAY), rows)


def has_known_province(codes: Bytes) -> Rows:
    return pairs_in(codes, 0, TERRITORIES) | text_at(codes, 0, NATION)


def check_digits(values: Bytes) -> Bytes:
    """The 15th digit for the first fourteen, ISO 7064 MOD 11,10, as bytes; of rows of digits only."""
    steps = np.array(MOD_11_10_STEPS, np.uint8)
    remainders = np.full(len(values), 10, np.uint8)
    for position in range(14):
        remainders = steps[remainders * np.uint8(10) + np.minimum(values[:, position], 9)]
    table = np.frombuffer(DIGITS.encode(), np.uint8)
    return table[(11 - remainders) % 10]
