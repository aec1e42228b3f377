"""单元格类型: of what kind a cell is, where text alone does not tell: in workbooks, JSON, Parquet, databases.

A byte for each cell. A number where text belongs is damage that the text can't show.
"""

from __future__ import annotations

EMPTY = 0
TEXT = 1
NUMBER = 2
"""A binary floating-point number: exact to 15 digits, wrong beyond."""
EXACT = 3
"""A number of which every digit is as it was written."""
DATE = 4
BOOL = 5
ERROR = 6
"""`#N/A` and the like: the program could not work out a value."""
OBJECT = 7
"""Something with parts, which no cell can hold."""

RESULT = 15
"""Mask for the kinds above."""
FORMULA = 16
"""Added to the kind of the result that the formula had when the file was saved."""
