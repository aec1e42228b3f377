"""出具: the record of the query by which a report was issued, for the log of who keeps it (查询记录)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.decisions.identity import identity, identity_of_number
from credit_standard.decisions.query_log import credit_query
from credit_standard.dossier.wording import TEXTS
from credit_standard.model.audience import Audience
from credit_standard.scoring.evaluation.subject import numbers_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.dossier.dossier import Dossier
    from credit_standard.dossier.holdings import Holdings
    from credit_standard.layers import LayeredStandard
    from credit_standard.lifecycle.record.record import Record

SELF_CHECK, OTHER = "self-check", "other"


def query_record(
    dossier: Dossier, subject: Mapping[str, Any], *, querier: Mapping[str, Any], standard: LayeredStandard
) -> Record:
    """The record of the query by which a report was issued, checked: what is wrong with it stands in its findings.

    Args:
        dossier: that was issued.
        subject: fields of the subject: kind, name and numbers, whole.
        querier: fields of who asked: `querier`, `querier_uscc` …; without them as the question says.
        standard: with its layers.
    """
    question = dossier.question
    by = question.unit or (
        str(subject.get("subject_name", ""))
        if question.audience is Audience.SELF
        else TEXTS("query.public", "zh")
    )
    purpose = question.purpose or (SELF_CHECK if question.audience is Audience.SELF else OTHER)
    shown = [entry for section in dossier.sections for entry in section.entries]
    return credit_query(
        question,
        subject,
        querier={"querier": by, **querier},
        purpose=purpose,
        query=dossier.number,
        report=dossier.number,
        titles=dict.fromkeys(entry.record.declaration.zh for entry in shown),
        count=len(shown),
        standard=standard,
    )


def subject_fields(holdings: Holdings, group: str, as_of: date) -> Mapping[str, Any]:
    """The fields that say who the subject is, whole: by its records, else by the number that was asked for."""
    numbers = numbers_of(holdings.subject, as_of)
    told = identity(holdings.records, group, numbers) or identity_of_number(holdings.subject)
    return {"subject_name": TEXTS("query.not-named", "zh"), **told}
