"""证明力: how strongly numbers prove that two records are of one subject."""

from enum import StrEnum


class Strength(StrEnum):
    """确定、较强、较弱、矛盾.

    - certain: a number that is given once agrees, directly or by a standard that was read.
    - strong: the same, but without check character, or by a rule that is recalled.
    - weak: what agrees may belong to several subjects.
    - contradicted: something agrees, and a number that a subject has only once differs.
    """

    CERTAIN = "certain"
    STRONG = "strong"
    WEAK = "weak"
    CONTRADICTED = "contradicted"
