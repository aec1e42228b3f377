"""主体: whether a record is about the subject that is scored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from credit_standard import identifiers
from credit_standard.codes.code_value import code_of
from credit_standard.disclosure.decision.authorisation import asked_numbers, subjects_numbers
from credit_standard.disclosure.question import Question
from credit_standard.identifiers import uscc
from credit_standard.lifecycle.record.record import Record
from credit_standard.model import Declaration
from credit_standard.model.audience import Audience
from credit_standard.model.element import DocumentNumber, Identifier
from credit_standard.model.kept import kept_by_declaration
from credit_standard.subjects import SubjectNumbers, numbers
from credit_standard.subjects.crosswalk import DOCUMENT, NO_SUBJECT


def is_of_subject(record: Record, asked: frozenset[str]) -> bool:
    """Whether a record names one of the numbers of a subject (`numbers_of`)."""
    return any(not asked.isdisjoint(_with_inner(one)) for one in subjects_numbers(record))


def numbers_of(subject: str, as_of: date) -> frozenset[str]:
    """A number and those that follow from it."""
    found = asked_numbers(Question(audience=Audience.SELF, as_of=as_of, subject=subject))
    assert found is not None  # noqa: S101 - of one's own view there always are some
    return found


def _with_inner(number: str) -> Iterator[str]:
    """A number, and the organisation code in a unified code."""
    plain = number.strip().upper()
    yield plain
    yield plain.replace("-", "")
    if len(plain) == 18 and uscc.is_valid(plain):
        yield plain[8:17]


def is_of_two(record: Record) -> bool:
    """Whether its numbers are those of two subjects: a unified code and the organisation code of another one."""
    fields = _number_fields(record.declaration)
    given = [name for name in fields if record.values.get(name) is not None]
    if len(given) < 2:
        return False
    found: dict[str, str] = {}
    for link in subject_numbers(record).links:
        is_certain = not link.is_owners and not link.is_recalled
        if is_certain and found.setdefault(link.family.name, link.value) != link.value:
            return True
    return False


@kept_by_declaration
def _number_fields(declaration: Declaration) -> tuple[str, ...]:
    return tuple(one.name for one in declaration.of_concept("subject-number"))


def subject_numbers(record: Record) -> SubjectNumbers:
    """The numbers of the subject of a record."""
    texts: dict[str, str | None] = {}
    for element in record.declaration.of_concept("subject-number"):
        value = record.values.get(element.name)
        if value is None:
            continue
        if isinstance(element, DocumentNumber):
            texts.setdefault(_document_kind(record, element), str(value))
        elif isinstance(element, Identifier):
            texts.setdefault(element.kind, str(value))
    return numbers(texts)


def _document_kind(record: Record, element: DocumentNumber) -> str:
    stated = record.values.get(element.type_field)
    kind = None if stated is None else code_of(stated)
    return kind if kind in identifiers.kinds() and kind not in NO_SUBJECT else DOCUMENT
