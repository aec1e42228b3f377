"""依申请公开的结果: which records an authority gave to one applicant, who may see them beside what is public.

The answer opens what is not open to the public, and no more: what is sealed, what is over, what is about a person
without a law, and the items of a record that are not open stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.disclosure.decision.authorisation import same_numbers, subjects_numbers
from credit_standard.disclosure.decision.places import words
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.record.status import is_void
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.disclosure.question import Question
    from credit_standard.model import Declaration

ANSWER = "disclosure-answer"
_GIVEN = frozenset({"given", "given-in-part"})
NOTHING: frozenset[str] = frozenset()


def granted(question: Question, declaration: Declaration) -> frozenset[str]:
    """Source record ids, in small letters, of the records of a type that the answer gives to who asks."""
    answer = question.answer
    if answer is None or question.audience is not Audience.PUBLIC:
        return NOTHING
    values = answer.values
    if answer.declaration.name != ANSWER or any(one.is_error for one in answer.findings):
        return NOTHING
    decided = values.get("decision_date")
    if decided is None or decided > question.as_of or plain(values.get("answer_result")) not in _GIVEN:
        return NOTHING
    if is_void(answer):
        return NOTHING
    asks = same_numbers({question.applicant.strip().upper()} - {""})
    if asks.isdisjoint(subjects_numbers(answer)):
        return NOTHING
    named = str(values.get("record_type") or "").casefold()
    if named not in {declaration.name, declaration.zh.casefold(), declaration.en.casefold()}:
        return NOTHING
    return words(values.get("given_records"))
