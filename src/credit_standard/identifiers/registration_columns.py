"""工商注册号列、税务登记证号列: kernels of registration and tax numbers, for matrices of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from credit_standard.identifiers.arithmetic import (
    ALPHANUMERIC_VALUES,
    DIGIT_VALUES,
    DIGITS,
    MOD_11_10_STEPS,
)
from credit_standard.identifiers.columns import Verdict, pairs_in, text_at, values_of, within
from credit_standard.identifiers.org_code_column import has_right_check
from credit_standard.identifiers.provinces import NATION, TERRITORIES

if TYPE_CHECKING:
    from credit_standard.identifiers.columns import Bytes, Rows


def judge(codes: Bytes) -> Verdict:
    """Decide rows of 15 digits."""
    values = values_of(codes, DIGIT_VALUES)
    formed = within(values, 9)
    right = formed & (check_digits(values) == codes[:, 14])
    wrong = formed & ~right
    province = ("registration-number-province", ~has_known_region(codes))
    return Verdict(right, wrong, (("registration-number-check-digit", wrong), province))


def judge_old(codes: Bytes) -> Verdict:
    """Decide rows of 13 digits."""
    digits = within(values_of(codes, DIGIT_VALUES), 9)
    return Verdict(
        valid=digits,
        invalid=np.zeros(len(codes), np.bool_),
        hits=(
            ("registration-number-old-form", digits),
            ("registration-number-province", ~has_known_region(codes)),
        ),
    )


def judge_tax(codes: Bytes) -> Verdict:
    """Decide rows of 15 bytes that are a region and a right organisation code, and no others."""
    formed = within(values_of(codes, ALPHANUMERIC_VALUES), 35) & within(
        values_of(codes[:, :6], DIGIT_VALUES), 9
    )
    clean = formed & pairs_in(codes, 0, TERRITORIES) & has_right_check(codes[:, 6:])
    return Verdict(clean, np.zeros(len(codes), np.bool_))


def has_known_region(codes: Bytes) -> Rows:
    return pairs_in(codes, 0, TERRITORIES) | text_at(codes, 0, NATION)


def check_digits(values: Bytes) -> Bytes:
    """The 15th digit for the first fourteen, ISO 7064 MOD 11,10, as bytes; of rows of digits only."""
    steps = np.array(MOD_11_10_STEPS, np.uint8)
    remainders = np.full(len(values), 10, np.uint8)
    for position in range(14):
        remainders = steps[remainders * np.uint8(10) + np.minimum(values[:, position], 9)]
    table = np.frombuffer(DIGITS.encode(), np.uint8)
    return table[(11 - remainders) % 10]
