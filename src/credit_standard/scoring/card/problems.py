"""评分卡写错之处的措辞: what readers of cards and of conditions say is wrong, in both languages.

Readers raise the English sentence; a finding has both (`texts-of-problems.toml`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.language.problems import PROBLEMS, counterpart
from credit_standard.scoring.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual


def in_both(problem: str) -> Bilingual:
    """What is wrong, in both languages; an English sentence that has no counterpart is quoted."""
    known = counterpart(problem, TEXTS.words("problem"), PROBLEMS)
    return TEXTS.both("problem-in-english", problem=problem) if known is None else known
