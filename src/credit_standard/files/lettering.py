"""列号: columns of a sheet by letters, A1 and C12 as people call them."""

from __future__ import annotations

LAST_COLUMN = 16_384
"""XFD, the last that a sheet of Excel has."""


def column_letters(column: int) -> str:
    """The name of a column of a sheet, counted from 1.

    >>> column_letters(1), column_letters(26), column_letters(27), column_letters(16384)
    ('A', 'Z', 'AA', 'XFD')
    """
    name = ""
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def column_number(name: str) -> int:
    """The number of a column of a sheet, from 1.

    >>> column_number("A"), column_number("XFD")
    (1, 16384)
    """
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
