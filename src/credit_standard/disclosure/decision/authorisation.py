"""查询授权: whether a subject's authorisation lets this unit ask for these records on this day, for this purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.disclosure.decision.places import ALL, words
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.record.status import is_void

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from credit_standard.disclosure.question import Question
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.model import Declaration, Element

VALID, MISSING, OTHER_SUBJECT = "valid", "missing", "other-subject"
RECORD = "query-authorisation"
_BIRTH_CENTURY = "19"


def is_given_by(record: Record, question: Question) -> bool:
    """Whether the authorisation is that of the record's subject; a unit may bring one for a person of many."""
    numbers = leave_numbers(question)
    return numbers is None or not numbers.isdisjoint(subjects_numbers(record))


def leave_numbers(question: Question) -> frozenset[str] | None:
    """The numbers of who gave an authorisation to a unit that shares; None where that decides nothing."""
    if question.audience != "shared" or question.authorisation is None:
        return None
    return same_numbers(subjects_numbers(question.authorisation))


def judged(question: Question, declaration: Declaration) -> str:
    """`valid`, or what is wrong with the authorisation for records of this type."""
    given = question.authorisation
    if given is None:
        return MISSING
    values = given.values
    since = values.get("valid_from") or values.get("authorised_on")
    until, revoked = values.get("authorised_until"), values.get("revoked_on")
    if given.declaration.name != RECORD or any(one.is_error for one in given.findings):
        return "unsound"
    if since is None or until is None or not values.get("authorised_record_types"):
        return "unsound"
    if revoked is not None and revoked <= question.as_of:
        return "revoked"
    if is_void(given):
        return "revoked"
    if question.as_of < since:
        return "not-begun"
    if question.as_of > until:
        return "expired"
    if question.unit and question.unit not in _queriers(given):
        return "other-unit"
    if question.purpose and question.purpose != plain(values.get("query_purpose")):
        return "other-purpose"
    named = {plain(one).casefold() for one in values["authorised_record_types"]}
    ours = {declaration.name, declaration.zh.casefold(), declaration.en.casefold()}
    return VALID if named & (ours | ALL) else "out-of-scope"


def consents_to(authorisation: Record | None, element: Element) -> bool:
    """Whether the person's authorisation names an item that takes written consent (征信业管理条例 art. 14)."""
    if authorisation is None or plain(authorisation.values.get("authorisation_form")) not in {
        "written",
        "electronic",
    }:
        return False
    if authorisation.values.get("consequences_told") is not True:
        return False
    named = words(authorisation.values.get("consent_items"))
    return bool(named & {element.name, element.zh.casefold(), element.en.casefold()})


def _queriers(authorisation: Record) -> set[Any]:
    return {
        authorisation.values.get(name) for name in ("querier", "querier_uscc", "querier_document_number")
    } - {None}


def subjects_numbers(record: Record) -> Iterator[str]:
    """Every number of the subject of a record."""
    for element in record.declaration.of_concept("subject-number"):
        value = record.values.get(element.name)
        if value is not None:
            yield str(value)


def asked_numbers(question: Question) -> frozenset[str] | None:
    """The numbers of the subject that is asked for, and those that follow from them; None where all are."""
    match question.audience:
        case "self":
            given = {question.subject.strip().upper()} - {""}
        case "authorised" if question.authorisation is not None:
            given = set(subjects_numbers(question.authorisation))
        case _:
            return None
    return same_numbers(given)


def same_numbers(given: Iterable[str]) -> frozenset[str]:
    """Some numbers, and those that follow from them."""
    return frozenset(more for one in given for more in _same(one))


def _same(number: str) -> Iterator[str]:
    """A number with what it says of others: the organisation code in a unified code, both forms of a citizen's."""
    from credit_standard.identifiers import citizen_id, uscc

    yield number
    if len(number) == 18 and uscc.is_valid(number):
        yield number[8:17]
    if len(number) == 18 and citizen_id.is_valid(number) and number[6:8] == _BIRTH_CENTURY:
        yield number[:6] + number[8:17]
    if len(number) == 15 and number.isdecimal():
        body = number[:6] + _BIRTH_CENTURY + number[6:]
        yield from (body + last for last in "0123456789X" if citizen_id.is_valid(body + last))
