"""双精度数: binary floating-point numbers as text. They are exact to 15 digits; what follows is noise of arithmetic.

0.1 + 0.2 is 0.30000000000000004 in every program that counts so, and 0.3 to everybody who reads it.
"""

from __future__ import annotations

import re
from decimal import Decimal

DIGITS = 15
CERTAIN = 12
"""Digits of a number that was surely meant to be as short as this, when it is followed by noise only."""
_LONG = re.compile(r"-?[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]{1,3})?")


def double_as_text(number: float) -> str:
    """A finite number to 15 digits, without an exponent.

    >>> double_as_text(0.1 + 0.2), double_as_text(5.0), double_as_text(1e-07), double_as_text(9.144030019220383e17)
    ('0.3', '5', '0.0000001', '914403001922038000')
    """
    text = format(Decimal(format(number, f".{DIGITS}g")), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def without_noise(text: str) -> str:
    """A number that a program wrote, without the noise of a double; all digits of any other number.

    >>> without_noise("0.30000000000000004"), without_noise("0.1234567890123456"), without_noise("440308199901101512")
    ('0.3', '0.1234567890123456', '440308199901101512')
    """
    if len(text) <= DIGITS + 1 or not _LONG.fullmatch(text) or repr(number := float(text)) != text:
        return text
    short = double_as_text(number)
    return short if len(short.strip("-0.").replace(".", "").lstrip("0")) <= CERTAIN else text
