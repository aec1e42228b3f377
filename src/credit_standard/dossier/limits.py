"""不能证明的事项: what a dossier does not prove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.dossier.wording import TEXTS
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.dossier.dossier import Dossier
    from credit_standard.findings import Bilingual


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
