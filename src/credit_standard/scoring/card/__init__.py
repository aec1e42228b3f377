"""评分卡: a scorecard: as a value, as a file, as sentences, and whether it is sound.

| module | what |
|---|---|
| `card`, `indicators`, `effects` | the value: what it starts with, which records it asks, what they bring |
| `form`, `file`, `reading`, `indicator_reading` | its file: the form, and how that becomes the value |
| `loading` | which cards there are (`../cards/*.toml`), and cards of a user's own |
| `checks` | whether a card is sound, by proof |
| `sentences` | a card in words |
"""

from credit_standard.scoring.card.card import (
    MEMBERS,
    POINTS,
    Card,
    Collective,
    Disputed,
    Grading,
)
from credit_standard.scoring.card.effects import Each, Effect, PointLimits, Remedy, Repeats, Validity
from credit_standard.scoring.card.indicators import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    REPRESENTATIVE,
    REPRESENTED,
    SUBJECT,
    Derived,
    Fact,
    Group,
    Indicator,
)

__all__ = [
    "CORRECTION_DAYS",
    "CORRECTION_YEARS",
    "MEMBERS",
    "POINTS",
    "REPRESENTATIVE",
    "REPRESENTED",
    "SUBJECT",
    "Card",
    "Collective",
    "Derived",
    "Disputed",
    "Each",
    "Effect",
    "Fact",
    "Grading",
    "Group",
    "Indicator",
    "PointLimits",
    "Remedy",
    "Repeats",
    "Validity",
]
