"""评分: what records come to by a scorecard: points, a grade, and every contribution with its record and its reason.

| module | what |
|---|---|
| `cards/*.toml` | the cards as data |
| `card/` | a card as a value, as a file and in words; whether it is sound, by proof |
| `evaluation/` | one subject on a day |
| `batch/` | many subjects by columns |
| `score`, `wording`, `json_form` | a score as a value, in words, as JSON |
| `forecast`, `comparing` | how it goes on, what would raise the grade; two scores beside each other |
| `files`, `grouping` | the subjects in files |

Points are whole numbers of the card's unit; nothing is ever a float. The same records give the same score in any order.
"""

from credit_standard.scoring.batch.explaining import explain
from credit_standard.scoring.batch.scores import scores, unevaluated
from credit_standard.scoring.card import Card
from credit_standard.scoring.card.file import CardError
from credit_standard.scoring.card.loading import card_names, cards, load_card
from credit_standard.scoring.comparing import Difference, compare
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.evaluation.grading import collective_grade
from credit_standard.scoring.forecast import Raise, forecast, raising
from credit_standard.scoring.score import Contribution, Judgement, Score, Uncounted

__all__ = [
    "Card",
    "CardError",
    "Contribution",
    "Difference",
    "Judgement",
    "Raise",
    "Score",
    "Uncounted",
    "card_names",
    "cards",
    "collective_grade",
    "compare",
    "evaluate",
    "explain",
    "forecast",
    "load_card",
    "raising",
    "scores",
    "unevaluated",
]
