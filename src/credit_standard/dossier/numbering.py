"""编号: the number of a report, made of what it says."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from credit_standard.scoring.evaluation.standing import reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.disclosure.question import Question
    from credit_standard.dossier.identity import Identity
    from credit_standard.dossier.rating import Rating
    from credit_standard.dossier.viewing import Seen

_DIGITS = 12


def derived_number(
    question: Question, subject: Identity, records: Iterable[Seen], rating: Rating | str
) -> str:
    """A number made of the day and of what the report says: the same report has the same number.

    It rests on what is shown and in the form in which it may be shown, so nothing can be guessed from it, and what is
    withheld does not change it.
    """
    said = {
        "as_of": question.as_of.isoformat(),
        "audience": question.audience.value,
        "unit": question.unit,
        "purpose": question.purpose,
        "subject": subject.number,
        "records": sorted(
            json.dumps(
                reference(one.record, one.record.values.get(one.record.declaration.record_date)).to_json()
            )
            for one in records
        ),
        "score": None if isinstance(rating, str) else rating.score.to_json(),
    }
    digest = hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    return f"{question.as_of:%Y%m%d}-{digest[:_DIGITS].upper()}"
