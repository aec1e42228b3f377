"""信用主体: the kinds of subject, the numbers that each needs on a day, and which numbers are of one subject.

>>> from datetime import date
>>> [one.name for one in required_on("enterprise", date(2007, 10, 1))]
['organisation-code', 'business-registration']
>>> today = numbers({"uscc": "91110000600037341L"})
>>> same_subject(today, numbers({"org-code": "60003734-1"})).strength.value
'certain'
>>> is_minor("130102201001010015", date(2026, 11, 23))
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.subjects.crosswalk import SubjectNumbers, numbers
from credit_standard.subjects.kinds import PERSONS, SubjectGroup, SubjectKind, key_groups, kind, kinds
from credit_standard.subjects.matching import Evidence, Match, same_subject
from credit_standard.subjects.minors import Minority, age_on, is_minor, minorities, minority_on
from credit_standard.subjects.requirements import Requirement, bound_by, last_day, required_on, requirements
from credit_standard.subjects.strength import Strength

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

__all__ = [
    "PERSONS",
    "Evidence",
    "Match",
    "Minority",
    "Requirement",
    "Strength",
    "SubjectGroup",
    "SubjectKind",
    "SubjectNumbers",
    "age_on",
    "bound_by",
    "is_minor",
    "key_groups",
    "keys",
    "kind",
    "kinds",
    "last_day",
    "minorities",
    "minority_on",
    "numbers",
    "required_on",
    "requirements",
    "same_subject",
]


def keys(columns: Mapping[str, pl.Series]) -> pl.Series:
    """The linking keys of every row, for joining millions: what `numbers(…).keys` is for one subject.

    Args:
        columns: kind of identifier → column of texts; all of one length, null where there is none. Identity documents
            of no known kind as `document`.

    Returns:
        A column of lists of texts such as `org:D2143569X`; empty where no number identifies the subject.
        They hold whole numbers of persons: they are for joining, not for showing.

    Raises:
        ValueError: a kind does not exist or identifies no subject.
    """
    from credit_standard.subjects import crosswalk_column

    return crosswalk_column.keys(columns)
