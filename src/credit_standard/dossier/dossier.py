"""信用报告: what an audience may see of one subject on a day, as a value; everything in it rests on that alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard import codes
from credit_standard.disclosure.projection.projection import Treatment
from credit_standard.disclosure.question import Question
from credit_standard.dossier.holdings import Holdings, held
from credit_standard.dossier.identity import CONCEPTS, Identity, Item, identity
from credit_standard.dossier.numbering import derived_number
from credit_standard.dossier.rating import Rating, rating
from credit_standard.dossier.rights import Rights, rights
from credit_standard.dossier.values_in_words import in_words
from credit_standard.dossier.viewing import Seen, View, view
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.lifecycle.state.state import Clock, State
    from credit_standard.scoring import Card

_CLOCKS = {
    Audience.PUBLIC: ("publicity",),
    Audience.SHARED: ("publicity", "sharing"),
    Audience.AUTHORISED: ("publicity", "use"),
    Audience.SELF: ("publicity", "sharing", "use", "storage"),
}
"""Which clocks of a record an audience is told of."""


@frozen(kw_only=True, eq=False)
class DossierEntry:
    """一条记录, as the audience sees it.

    Attributes:
        record: projected.
        day: of the record; None where it has none, or it is not shown.
        items: what it holds, without what the identity says already.
        clocks: those that concern the audience.
        disputed: an objection is open.
        rights: what the subject may do about it; None for everybody else, and for process records.
        state: all of its clocks, for the subject's own view; None for everybody else.
    """

    record: Record
    day: date | None
    items: tuple[Item, ...] = field(repr=False)
    clocks: tuple[Clock, ...] = field(repr=False)
    disputed: bool
    rights: Rights | None = field(default=None, repr=False)
    state: State | None = field(default=None, repr=False)


@frozen(kw_only=True, eq=False)
class Section:
    """一类信息: the records of one category, by type and from the newest on."""

    category: str
    title: Bilingual
    entries: tuple[DossierEntry, ...]


@frozen(kw_only=True)
class Dates:
    """数据日期: how many records of a type there are, and from when to when."""

    title: Bilingual
    record: str
    count: int
    first: date | None
    last: date | None


@frozen(kw_only=True, eq=False)
class Dossier:
    """信用报告.

    Attributes:
        number: of the report.
        question: who asks, when, for what, by what leave.
        subject: who it is about.
        sections: the records by category, in the order of the national catalogue; process records stand last.
        rating: the score; None where there is none.
        no_rating: the word for why not; empty where there is one.
        dates: of the data that it rests on.
        withheld: why records are not shown, by the ground, and how many: for the holder, and in no output.
    """

    number: str
    question: Question = field(repr=False)
    subject: Identity
    sections: tuple[Section, ...] = field(repr=False)
    rating: Rating | None = field(repr=False)
    no_rating: str
    dates: tuple[Dates, ...] = field(repr=False)
    withheld: Counter[str] = field(repr=False)

    @property
    def entries(self) -> Iterator[DossierEntry]:
        for section in self.sections:
            yield from section.entries


def dossier(
    subject: str,
    records: Iterable[object],
    *,
    audience: str,
    as_of: date,
    card: Card | None = None,
    number: str = "",
    unit: str = "",
    power: str = "",
    purpose: str = "",
    authorisation: Record | None = None,
    rules: Rules = NATIONAL,
    treatment: Treatment | None = None,
) -> Dossier:
    """The credit report of one subject.

    Args:
        subject: one of its numbers.
        records: typed models or checked records (`lifecycle.record`) of any types; process records among them are the
            history of those that they name, and are shown with them.
        audience: `public`, `shared`, `authorised` or `self`; with what follows as of `disclosure.project`.
        as_of: the day.
        card: by which the score is made; no score without it.
        number: of the report; without it one is made of the day and of what the report says.
        unit: who asks, of a public duty or with an authorisation.
        power: the law by which a unit asks.
        purpose: code or word of the list `query-purpose`.
        authorisation: the subject's `query-authorisation`, a checked record.
        rules: the regimes that count.
        treatment: masks and pseudonyms; the masks of the catalogue for what anybody sees, where None.
    """
    question = Question(
        audience=audience, as_of=as_of, unit=unit, power=power, purpose=purpose, authorisation=authorisation,
        subject=subject if audience == Audience.SELF else "", rules=rules,
    )  # fmt: skip
    return compiled(
        held(subject, records, as_of=as_of), question, card=card, number=number, treatment=treatment
    )


def compiled(
    holdings: Holdings,
    question: Question,
    *,
    card: Card | None = None,
    number: str = "",
    treatment: Treatment | None = None,
) -> Dossier:
    """The credit report of what there is of a subject, for a question."""
    by = Treatment() if treatment is None else treatment
    seen = view(holdings, question, by)
    who = identity(seen.credit, question, holdings.subject, by)
    scored = rating(card, seen, who.group, question)
    grounds = (answer.grounds[0].name for answer in seen.withheld if answer.grounds)
    return Dossier(
        number=number or derived_number(question, who, seen.records, scored),
        question=question,
        subject=who,
        sections=tuple(_sections(seen, who, question)),
        rating=None if isinstance(scored, str) else scored,
        no_rating=scored if isinstance(scored, str) else "",
        dates=tuple(_dates(seen)),
        withheld=Counter(grounds),
    )


def _sections(seen: View, who: Identity, question: Question) -> Iterator[Section]:
    known = {(one.name, one.text) for one in who.items} | {("subject_name", one) for one in who.names}
    for code, entry in codes.get("base-category").by_code.items():
        of_category = [one for one in seen.records if one.record.declaration.category == code]
        if of_category:
            made = sorted((_entry(one, known, question) for one in of_category), key=_order)
            yield Section(category=code, title=entry.title, entries=tuple(made))


def _order(entry: DossierEntry) -> tuple[str, int]:
    return entry.record.declaration.name, -(entry.day or date.min).toordinal()


def _entry(one: Seen, known: set[tuple[str, str]], question: Question) -> DossierEntry:
    state = one.answer.state
    assert state is not None  # noqa: S101 - decided alone, never in a batch
    by_name = {clock.name: clock for clock in state.clocks}
    is_own = question.audience is Audience.SELF
    return DossierEntry(
        record=one.record,
        day=_day(one),
        items=tuple(_items(one.record, known)),
        clocks=() if one.is_process else tuple(by_name[name] for name in _CLOCKS[question.audience]),
        disputed=one.answer.disputed,
        rights=rights(one, question) if is_own and not one.is_process else None,
        state=state if is_own and not one.is_process else None,
    )


def _items(record: Record, known: set[tuple[str, str]]) -> Iterator[Item]:
    for element in record.declaration.fields:
        value: Any = record.values.get(element.name)
        if value is None or value == []:
            continue
        text = ";".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
        if element.concept in CONCEPTS and (element.name, text) in known:
            continue
        yield Item(element.name, element.title, in_words(element, value), text)


def _day(one: Seen) -> date | None:
    day = one.record.values.get(one.record.declaration.record_date)
    return day if isinstance(day, date) else None


def _dates(seen: View) -> Iterator[Dates]:
    types = {one.record.declaration.name: one.record.declaration for one in seen.records}
    for name, declaration in types.items():
        days = [_day(one) for one in seen.records if one.record.declaration.name == name]
        known = [one for one in days if one is not None]
        yield Dates(
            title=declaration.title, record=name, count=len(days), first=min(known, default=None),
            last=max(known, default=None),
        )  # fmt: skip
