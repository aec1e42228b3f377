"""统一社会信用代码的构成 (GB 32100): authorities and categories, and whether all parts of a code are right."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from credit_standard.findings import Bilingual
from credit_standard.identifiers.parts.arithmetic import org_code_check_character, uscc_check_character
from credit_standard.identifiers.parts.organisation_code import is_dummy
from credit_standard.regions import is_known_province

FIRST_GIVEN = "20140101"
"""Pilots gave out codes in the year before the standard."""


@cache
def titles() -> dict[str, tuple[Bilingual, Bilingual]]:
    """Titles of authority and category by the first two characters, as far as tables have them.

    Authority 5, categories 4 and 5 (committees, legal persons of a special kind) are in no published table that was
    read; they are recalled, and issued.
    """
    text = files(__package__).joinpath("uscc_categories.csv").read_text("utf-8")
    return {
        row["authority"] + row["category"]: (
            Bilingual(row["authority_zh"], row["authority_en"]),
            Bilingual(row["category_zh"], row["category_en"]),
        )
        for row in csv.DictReader(text.splitlines())
    }


CATEGORIES = frozenset(titles())
AUTHORITIES = frozenset(pair[0] for pair in CATEGORIES)


def is_unified(text: str) -> bool:
    """Whether a text in canonical form is certainly a unified code, in whatever county of a known province."""
    return is_known_province(text[2:8]) and text[2:8].isdigit() and is_right(text)


def is_right(text: str) -> bool:
    """Whether a text with digits in its region is right in all else."""
    if len(text) != 18 or text[:2] not in CATEGORIES or is_dummy(text[8:16]):
        return False
    try:
        if uscc_check_character(text[:17]) != text[17]:
            return False
    except ValueError:
        return False
    return org_code_check_character(text[8:16]) == text[16]
