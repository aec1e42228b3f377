"""已判定的号码: numbers of each kind, right ones and ones with a known fault, with what they nearly are (`*.csv`)."""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache
from importlib.resources import files
from typing import NamedTuple

AS_OF = date(2026, 11, 23)
"""The day on which they are judged."""


class KnownNumber(NamedTuple):
    """A number and its findings.

    Attributes:
        kind: of identifiers.
        value: as it is written; a character that cannot be seen is its number in the file.
        codes: of its findings.
        near_miss: findings that it nearly has.
    """

    kind: str
    value: str
    codes: tuple[str, ...]
    near_miss: tuple[str, ...]


@cache
def known_numbers() -> tuple[KnownNumber, ...]:
    """All of them, in the order of their files."""
    paths = sorted(
        (one for one in files(__name__).iterdir() if one.name.endswith(".csv")), key=lambda one: one.name
    )
    return tuple(
        KnownNumber(
            row["kind"], _visible(row["value"]), tuple(row["codes"].split()), tuple(row["near_miss"].split())
        )
        for path in paths
        for row in csv.DictReader(path.read_text("utf-8").splitlines())
    )


def _visible(value: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda number: chr(int(number[1], 16)), value)
