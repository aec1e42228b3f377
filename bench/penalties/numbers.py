"""Numbers with right check characters, a column at a time.

Written apart from the library on purpose: a generator that shared its code could not show a mistake in it.
A number is a row of bytes; `join` turns a matrix of bytes into a column of text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bytes = NDArray[np.uint8]

DIGITS = np.frombuffer(b"0123456789", np.uint8)
USCC_ALPHABET = np.frombuffer(b"0123456789ABCDEFGHJKLMNPQRTUWXY", np.uint8)
USCC_WEIGHTS = np.array([pow(3, i, 31) for i in range(17)], np.int32)
ORG_CODE_WEIGHTS = np.array([3, 7, 9, 10, 5, 8, 4, 2], np.int32)
ORG_CODE_CHECKS = np.frombuffer(b"0X987654321", np.uint8)
CITIZEN_WEIGHTS = np.array([pow(2, 17 - i, 11) for i in range(17)], np.int32)
CITIZEN_CHECKS = np.frombuffer(b"10X98765432", np.uint8)


def _values(alphabet: Bytes) -> NDArray[np.int32]:
    table = np.zeros(256, np.int32)
    table[alphabet] = np.arange(alphabet.size)
    return table


USCC_VALUES = _values(USCC_ALPHABET)
ALPHANUMERIC_VALUES = _values(np.frombuffer(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", np.uint8))


def matrix(texts: list[str]) -> Bytes:
    """Texts of one width as rows of bytes."""
    return np.frombuffer("".join(texts).encode("ascii"), np.uint8).reshape(len(texts), -1)


def join(codes: Bytes) -> pl.Series:
    """Rows of bytes as a column of text."""
    width = codes.shape[1]
    whole = np.ascontiguousarray(codes).view(f"S{width}").ravel()
    return pl.Series(whole.astype(f"U{width}"), dtype=pl.String)


def digits(random: np.random.Generator, rows: int, width: int) -> Bytes:
    return DIGITS[random.integers(0, 10, (rows, width))]


def organisation_codes(random: np.random.Generator, rows: int) -> Bytes:
    """Nine characters each (GB 11714): older ones of digits, newer ones beginning with MA."""
    body = digits(random, rows, 8)
    newer = random.random(rows) < 0.6
    letters = USCC_ALPHABET[random.integers(0, USCC_ALPHABET.size, (rows, 5))]
    body[newer, 0:3] = np.frombuffer(b"MA0", np.uint8)
    body[newer, 3:8] = letters[newer]
    check = ORG_CODE_CHECKS[(ALPHANUMERIC_VALUES[body] @ ORG_CODE_WEIGHTS) % 11]
    return np.column_stack([body, check])


def unified_codes(heads: Bytes, regions: Bytes, organisations: Bytes) -> Bytes:
    """Eighteen characters each (GB 32100): authority and category, region, organisation code, check character."""
    body = np.hstack([heads, regions, organisations])
    check = USCC_ALPHABET[-(USCC_VALUES[body] @ USCC_WEIGHTS) % 31]
    return np.column_stack([body, check])


def registration_numbers(random: np.random.Generator, regions: Bytes) -> Bytes:
    """Fifteen digits each (GS 15-2006, ISO 7064 MOD 11,10)."""
    rows = len(regions)
    kind = DIGITS[random.integers(0, 4, (rows, 1))]
    body = np.hstack([regions, kind, digits(random, rows, 7)])
    remainder = np.full(rows, 10)
    for column in body.T:
        total = (remainder + column - ord("0")) % 10
        remainder = np.where(total == 0, 10, total) * 2 % 11
    return np.column_stack([body, DIGITS[(11 - remainder) % 10]])


def citizen_numbers(random: np.random.Generator, heads: Bytes) -> Bytes:
    """Eighteen characters each (GB 11643) after six characters that say where, for people born 1950 to 1999."""
    rows = len(heads)
    days = np.datetime64("1950-01-01") + random.integers(0, 18_000, rows)
    births = np.char.replace(np.datetime_as_string(days, unit="D"), "-", "").astype("S8")
    sequence = random.integers(1, 900, rows)
    three = np.column_stack([DIGITS[sequence // 100], DIGITS[sequence // 10 % 10], DIGITS[sequence % 10]])
    body = np.hstack([heads, births.view(np.uint8).reshape(rows, 8), three])
    check = CITIZEN_CHECKS[((body.astype(np.int32) - ord("0")) @ CITIZEN_WEIGHTS) % 11]
    return np.column_stack([body, check])


def spoil_last(texts: pl.Series, alphabet: str) -> pl.Series:
    """The same numbers with the next character of the alphabet as their last: a wrong check character."""
    following = dict(zip(alphabet, alphabet[1:] + alphabet[0], strict=True))
    last = texts.str.slice(-1).replace_strict(following, return_dtype=pl.String)
    width = texts.str.len_chars().cast(pl.Int64) - 1
    return pl.select(pl.lit(texts).str.slice(0, pl.lit(width)) + pl.lit(last)).to_series()
