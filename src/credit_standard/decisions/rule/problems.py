"""决定规则写错之处的措辞: what readers of rules say is wrong, in both languages: their sentences and those of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.decisions.wording import TEXTS
from credit_standard.language.problems import counterpart
from credit_standard.scoring.card import problems as of_cards

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual


def in_both(problem: str) -> Bilingual:
    """What is wrong, in both languages."""
    return counterpart(problem, TEXTS.words("problem")) or of_cards.in_both(problem)
