"""主体身份: who the dossier is about, by the records that are seen and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.decisions.identity import PERSON, group_of
from credit_standard.dossier.values_in_words import in_words
from credit_standard.dossier.wording import TEXTS
from credit_standard.findings import Bilingual
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers import citizen_id, uscc
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.disclosure.projection.projection import Treatment
    from credit_standard.disclosure.question import Question
    from credit_standard.dossier.viewing import Seen

NAME, KIND, NUMBER, DOCUMENT = "subject-name", "subject-kind", "subject-number", "document-type"
CONCEPTS = frozenset({NAME, KIND, NUMBER, DOCUMENT})


@frozen
class Item:
    """数据项: one value of a record, or of the subject.

    Attributes:
        name: of the field.
        title: in both languages.
        words: the value for people.
        text: the value for programs: codes as codes, days as 2026-05-31.
    """

    name: str
    title: Bilingual
    words: Bilingual = field(repr=False)
    text: str = field(repr=False)


@frozen(kw_only=True)
class Identity:
    """主体.

    Attributes:
        group: `person`, `organisation` or `government`.
        names: as the records that are seen give them, the newest first.
        number: its first number, as it is shown.
        items: kind and numbers.
    """

    group: str
    names: tuple[str, ...] = field(repr=False)
    number: str = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)


def identity(records: Iterable[Seen], question: Question, subject: str, treatment: Treatment) -> Identity:
    """Who it is about.

    Where no record that is seen shows the number, the number that was asked for stands there, masked as the audience
    requires.
    """
    names: dict[str, None] = {}
    items: dict[tuple[str, str], Item] = {}
    numbers: list[str] = []
    groups: list[str] = []
    for one in records:
        groups.append(one.answer.inputs.get("subject") or "")
        declaration, values = one.record.declaration, one.record.values
        for element in declaration.fields:
            value = values.get(element.name)
            if value is None:
                continue
            if element.concept == NAME:
                names.setdefault(str(value))
            elif element.concept in CONCEPTS:
                words = in_words(element, value)
                item = Item(element.name, element.title, words, str(value))
                items.setdefault((element.name, words.zh), item)
                numbers += [item.text] if element.concept == NUMBER else []
    if not numbers:
        shown = _shown(subject, question, treatment)
        items["subject_number", shown] = Item(
            "subject_number", TEXTS.both("item.number-asked-for"), Bilingual(shown, shown), shown
        )
        numbers.append(shown)
    ordered = sorted(items.values(), key=lambda one: one.name != "subject_kind")
    return Identity(
        group=_group(groups, subject), names=tuple(names), number=numbers[0], items=tuple(ordered)
    )


def _group(groups: list[str], subject: str) -> str:
    """The group of a subject, by its records, else by its number; a household counts as persons do."""
    known = {PERSON if one == "household" else one for one in groups if one}
    return group_of(known, subject) or PERSON


def _shown(subject: str, question: Question, treatment: Treatment) -> str:
    """The number that was asked for: whole for who may know it, masked for everybody else."""
    if uscc.is_valid(subject) and not citizen_id.is_valid(subject):
        return subject
    if question.audience is Audience.PUBLIC or treatment.always:
        return treatment.policy.number("document", subject)
    return mask(subject, Sensitivity.PERSON_NUMBER)
