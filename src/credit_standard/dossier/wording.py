"""措辞: the words of a dossier for people, in both languages (`texts.toml`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings.texts import Texts
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.dossier.dossier import Dossier
    from credit_standard.findings import Bilingual

TEXTS = Texts(__file__)
NO_RATING = TEXTS.words("no-rating")
"""Why there is no score."""


def not_proven(made: Dossier) -> tuple[Bilingual, ...]:
    """What a dossier does not prove."""
    limits = ["seen"]
    if made.question.audience is Audience.PUBLIC:
        limits.append("public")
    limits += ["providers", "day"]
    if made.rating is not None:
        limits.append("other-days")
        if not made.rating.score.card.source.verified:
            limits.append("unverified-card")
    return tuple(TEXTS.both(f"limit.{one}") for one in limits)
