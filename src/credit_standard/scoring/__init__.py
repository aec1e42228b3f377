"""评分: what records come to by a scorecard: points, a grade, and every contribution with its record and its reason.

| module | what |
|---|---|
| `cards/*.toml` | the cards as data |
| `card`, `form`, `reading`, `loading` | a card as a value, its form, how it is read, which there are |
| `standing`, `subject` | whether a record counts at all: its clocks, and whose it is |
| `events` | what one record brings under one indicator |
| `folding` | heaviest of several, repeats, remedies, limits |
| `grading` | from points and facts to a grade |
| `evaluating`, `score` | one subject on a day |
| `columns`, `happening`, `standing_columns` | many subjects by columns |
| `forecast`, `comparing` | how it goes on, what would raise the grade; two scores beside each other |
| `checks` | whether a card is sound, by proof |

Points are whole numbers of the card's unit; nothing is ever a float. The same records give the same score in any order.
"""

from credit_standard.scoring.card import Card
from credit_standard.scoring.card_file import CardError
from credit_standard.scoring.columns import scores
from credit_standard.scoring.comparing import Difference, compare
from credit_standard.scoring.evaluating import evaluate
from credit_standard.scoring.forecast import Raise, forecast, raising
from credit_standard.scoring.grading import collective_grade
from credit_standard.scoring.loading import card_names, cards, load_card
from credit_standard.scoring.score import Contribution, Judgement, Omission, Score

__all__ = [
    "Card",
    "CardError",
    "Contribution",
    "Difference",
    "Judgement",
    "Omission",
    "Raise",
    "Score",
    "card_names",
    "cards",
    "collective_grade",
    "compare",
    "evaluate",
    "forecast",
    "load_card",
    "raising",
    "scores",
]
