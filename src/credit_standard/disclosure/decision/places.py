"""披露的依据在哪些数据项: where in records of one type stands what decides who may see them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.identifiers.parts.holder import full_years
from credit_standard.language.nodes import any_of, field_names
from credit_standard.language.python import to_function
from credit_standard.language.tables import DecisionTable
from credit_standard.lifecycle.record.facts import fact_fields
from credit_standard.model import Declaration
from credit_standard.model.audience import AUTHORISED, PUBLIC, SHARED, Audience, Audiences, possible
from credit_standard.model.element import Code, Codes, Date
from credit_standard.model.forbidden import is_forbidden
from credit_standard.model.kept import kept_by_declaration
from credit_standard.subjects import PERSONS, minorities
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.language.python import Test
    from credit_standard.model import Element
    from credit_standard.model.audience import Side

OWN_WORDS: dict[str, Audiences] = {"public": PUBLIC, "shared": SHARED, "authorised": AUTHORISED}
"""Whom the words of the list `use-scope` let see a record."""
ALL = frozenset({"all", "全部"})
_SEPARATORS = re.compile(r"[;；,，、\s]+")
_BETWEEN_ITEMS = re.compile("[;；,，、]")  # a title in English holds blanks
_KEPT = 10_000
FULL_AGE = max(one.below for one in minorities())


@cache
def doubtful_years() -> int:
    """How long before its decision an act may lie of which nobody wrote down the day."""
    return int(shipped(__package__, "doubt.toml").values["years"])


@frozen(kw_only=True, eq=False)
class Places:
    """Where it stands.

    Attributes:
        declaration: of the record type.
        own_words: fields in which the record states its disclosure.
        organisation_numbers, person_numbers: of the subject.
        number: the person's number that shows the age; None where ages decide nothing.
        seals_minors: penalties of minors are sealed.
        act, decision: fields of the day of the act and, where it is not given, of the decision.
        began: field of the beginning of the conduct.
        sealing: the conditions of seals that hold for all subjects.
        sealing_of_minors: of those that rest on a person's number.
        seals: all of them as functions of one record.
        sealed_by: the fields that they ask.
        items: fields with a disclosure of their own.
        secret_items: field in which a record names its items that are secret.
        special: fields of which anything is said beside: those, and what is forbidden, secret or takes consent.
    """

    declaration: Declaration
    own_words: tuple[str, ...]
    organisation_numbers: tuple[str, ...]
    person_numbers: tuple[str, ...]
    number: str | None
    seals_minors: bool
    act: str | None
    decision: str | None
    began: str | None
    sealing: Expression | None
    sealing_of_minors: Expression | None
    seals: tuple[Test, ...]
    sealed_by: tuple[str, ...]
    items: tuple[Element, ...]
    special: frozenset[str]
    secret_items: str | None
    _secrets: dict[str | None, tuple[frozenset[str], str]] = field(init=False, factory=dict, repr=False)

    def secrets(self, text: str | None) -> tuple[frozenset[str], str]:
        """The items that a record calls secret, and whether all that it names are known (`no`, `yes`, `doubt`)."""
        if text not in self._secrets:
            if len(self._secrets) > _KEPT:
                self._secrets.clear()
            named = {one.strip().casefold() for one in _BETWEEN_ITEMS.split(text or "")} - {""}
            every = frozenset(one.name for one in self.declaration.fields)
            known = {word: one.name for one in self.declaration.fields for word in _spellings(one)}
            items = every if named & ALL else frozenset(known[word] for word in named if word in known)
            if named and self.secret_items is not None:
                items |= {self.secret_items}
            is_known = all(word in known or word in ALL for word in named)
            self._secrets[text] = (items, ("yes" if named else "no") if is_known else "doubt")
        return self._secrets[text]

    @property
    def cited(self) -> bool:
        """Whether a law is cited for its publication."""
        return self.declaration.disclosure.source is not None

    def outside(self, subject: str | None) -> bool:
        """Whether it is outside the base catalogue, no layer's law authorises it, and it is no duty of transparency."""
        held = self.declaration
        if held.category != "local" or held.authorised_by is not None or self.cited:
            return False
        is_open = Audience.PUBLIC in possible(held.disclosure.organisation)
        return not (subject == "government" and is_open)

    def side(self, subject: str | None) -> Side | None:
        held = self.declaration.disclosure
        return held.person if subject in PERSONS else held.organisation

    def item_side(self, element: Element, subject: str | None) -> Side | None:
        assert element.disclosure is not None  # noqa: S101 - asked of such items only
        return element.disclosure.person if subject in PERSONS else element.disclosure.organisation

    @property
    def needs_basis(self) -> tuple[str, ...]:
        """The legal basis on which a seal rests, where it has to be filled in: without it nobody can tell."""
        named = () if self.sealing is None else field_names(self.sealing)
        basis = self.declaration.by_concept.get("legal-basis")
        return tuple(name for name in named if name == basis and self.declaration[name].required)


def _with_types(element: Element, declaration: Declaration) -> Element:
    """The item, its tables with the types of the fields that they ask."""
    held = element.disclosure
    assert held is not None  # noqa: S101 - asked of such items only
    organisation, person = (
        one.over(declaration.types) if isinstance(one, DecisionTable) else one
        for one in (held.organisation, held.person)
    )
    return evolve(element, disclosure=evolve(held, organisation=organisation, person=person))


def words(text: str | None) -> frozenset[str]:
    """What a list in one cell names."""
    return frozenset(one.casefold() for one in _SEPARATORS.split(text or "") if one)


def _spellings(element: Element) -> frozenset[str]:
    """How an item may be called."""
    said = {element.name, element.zh, element.en, *element.aliases, *element.codes}
    return frozenset(one.casefold() for one in said)


@kept_by_declaration
def places(held: Declaration) -> Places:
    """The places of a record type."""
    in_time = fact_fields(held)
    number = in_time.person_numbers[0] if in_time.person_numbers else None
    of_minors = [one.when for one in held.sealed if number in field_names(one.when)]
    others = [one.when for one in held.sealed if number not in field_names(one.when)]
    days = [
        name for one in of_minors for name in dict.fromkeys(field_names(one)) if isinstance(held[name], Date)
    ] or [one for one in (held.by_concept.get("conduct-ended-on"), held.record_date) if one]
    asks_age = held.nature != "basic" and held.category != "process" and "person" in held.subjects
    return Places(
        declaration=held,
        own_words=tuple(
            one.name for one in held.fields if isinstance(one, Code | Codes) and one.code_list == "use-scope"
        ),
        organisation_numbers=in_time.organisation_numbers,
        person_numbers=in_time.person_numbers,
        number=number if asks_age or of_minors else None,
        seals_minors=bool(of_minors),
        act=days[0] if days else None,
        decision=days[1] if len(days) > 1 else None,
        began=held.by_concept.get("conduct-started-on"),
        secret_items=held.by_concept.get("secret-items"),
        sealing=any_of(tuple(others)) if others else None,
        sealing_of_minors=any_of(tuple(of_minors)) if of_minors else None,
        seals=tuple(to_function(one.when, held.types) for one in held.sealed),
        sealed_by=tuple(dict.fromkeys(name for one in held.sealed for name in field_names(one.when))),
        items=tuple(_with_types(one, held) for one in held.fields if one.disclosure is not None),
        special=frozenset(
            one.name
            for one in held.fields
            if one.disclosure is not None or one.consent or one.secret or is_forbidden(one.zh, one.en)
        ),
    )


def state_of_age(
    birth: date | None, act: date | None, decision: date | None, began: date | None, *, seals: bool
) -> str:
    """`sealed`, `yes`, `doubt` or `no`: whether a person was under 18 at the conduct.

    The birthday itself may still count as under 18: in doubt, where that seals; else it counts as such.
    """
    if birth is None:
        return "doubt" if seals else "no"
    day = act if act is not None else decision
    if day is None:
        return "doubt" if seals else "no"
    age = full_years(birth, day)
    if age < FULL_AGE:
        return "sealed" if seals else "yes"
    is_birthday = age == FULL_AGE and (birth.month, birth.day) == (day.month, day.day)
    if not seals:
        return "yes" if is_birthday else "no"
    if act is None and age < FULL_AGE + doubtful_years():
        return "doubt"
    if began is not None and full_years(birth, began) < FULL_AGE:
        return "doubt"
    return "doubt" if is_birthday else "no"
