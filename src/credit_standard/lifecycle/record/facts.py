"""事实: what the lifecycle takes from one record: its case, and its dates by the word that regimes have for them.

Fields are found by concept, never by name. What is absent stays absent; nothing is guessed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.codes.code_value import code_of
from credit_standard.language.nodes import field_names
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable
from credit_standard.lifecycle.months import after, next_day
from credit_standard.lifecycle.record.case import RegimeCase
from credit_standard.lifecycle.record.status import VOID
from credit_standard.model import DocumentNumber
from credit_standard.model.element import OPEN_END
from credit_standard.model.kept import kept_by_declaration
from credit_standard.subjects import kinds as subject_kinds

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.model import Declaration

DEFAULT_CHANNEL = "credit-china"
PERSON, ORGANISATION = "person", "organisation"
CHAINS: Mapping[str, tuple[str, ...]] = {
    "finding-document": ("finding-date", "decision-date", "listed-on", "record-date"),
    "decision": ("decision-date", "finding-date", "listed-on", "record-date"),
    "listing": ("listed-on", "record-date"),
    "conduct-end": ("conduct-ended-on",),
    "ban-until": ("ban-until",),
    "corrected": ("corrected-on", "performed-on"),
    "removed": ("removed-on",),
    "quashed": ("quashed-on",),
    "withdrawn": ("status-changed-on",),
    "site-received": ("site-received-on",),
    "published-on": ("published-on",),
    "stated-until": ("publicity-until",),
    "stayed": ("stayed-on",),
    "stay-ended": ("stay-ended-on",),
    "received": ("received-on", "applied-on"),
    "supplemented": ("supplement-given-on",),
    "extended": ("extended-on",),
}
"""Dates of a record by the word of the regimes: the first concept that has a value. A penalty's finding document is its
decision."""
_INPUTS = {
    "gravity": "gravity",
    "procedure": "procedure",
    "regulated-field": "field",
    "penalty-kind": "kinds",
    "finding-date": "finding-date",
    "decision-date": "decision-date",
}
_ASKED = (
    "listing-months", "publication-channel", "subject-kind", "subject-category", "gravity", "procedure",
    "regulated-field", "fine-for-one-offence", "fine", "source-region", "authority-number", "correction-state",
    "record-status", "decision-state",
)  # fmt: skip
"""Concepts of which a record is asked beside its dates; a record type without one has an empty name for it."""
CORRECTED, UNKNOWN = "corrected", "unknown"
QUASHED, DISPUTED = "quashed", "disputed"
_NO_LEVEL = Decimal(0)
_QUASHING = frozenset({"revoked", "invalid"})
"""States of an adverse decision (2016: 当前状态) in which it no longer stands."""
ENDING = VOID | {QUASHED}
"""Statuses that end the clocks of a record."""


@frozen
class RecordFacts:
    """What the lifecycle takes from a record.

    Attributes:
        case: what decides which regimes apply.
        dates: by the word of the regimes; what is absent is not there.
        states_correction: what the record itself says of it.
        correction: `corrected`, `uncorrected` or `unknown`.
        status: of the record; `quashed` where its decision no longer stands, on whatever day.
        disputed: whether the record itself says that an objection is open.
        takes_published_on: whether the record's date of publication is about this channel.
        sealed: it goes to nobody.
    """

    case: RegimeCase
    dates: Mapping[str, date] = field(repr=False)
    states_correction: str | None
    correction: str
    status: str
    disputed: bool
    takes_published_on: bool
    sealed: bool


@frozen(kw_only=True, eq=False)
class FactFields:
    """Where the facts stand in records of one type.

    Attributes:
        declaration: of the type.
        chains: by the word for a date, the fields that tell it, the surest first.
        dated: words and fields so that the surest field comes last, and wins.
        by_concept: the field of each concept that the type has.
        names: the same of the concepts that are asked here; empty for those that it has not.
        kinds: fields that hold kinds of penalty.
        organisation_numbers, person_numbers: fields of the subject's numbers.
        nature, sealed: of one record, by its cells.
        asked: fields on which those two depend.
    """

    declaration: Declaration
    chains: dict[str, tuple[str, ...]]
    dated: tuple[tuple[str, str], ...]
    by_concept: dict[str, str]
    names: dict[str, str]
    kinds: tuple[str, ...]
    organisation_numbers: tuple[str, ...]
    person_numbers: tuple[str, ...]
    nature: Callable[[RecordCells], Any]
    sealed: Callable[[RecordCells], bool | None]
    asked: tuple[str, ...]


def nature(record: Record) -> str:
    """`basic`, `positive`, `adverse` or `neutral`: by its type or by what it says; empty where nobody can tell."""
    return fact_fields(record.declaration).nature(record.cells()) or ""


def facts(record: Record, rules: Rules, channel: str | None) -> RecordFacts:
    """The facts of a record, for a channel; the same on every day, so they stay with the record."""
    asked = (facts, rules, channel)
    found: RecordFacts | None = record.known.get(asked)
    if found is None:
        found = record.known[asked] = _facts(record, rules, channel)
    return found


def _facts(record: Record, rules: Rules, channel: str | None) -> RecordFacts:
    held_in = fact_fields(record.declaration)
    values, at = record.values, held_in.names
    given = {name for name in held_in.asked if values.get(name) is not None or name in record.invalid}
    cells = RecordCells(values, given)
    dates = {word: day for word, name in held_in.dated if (day := values.get(name)) is not None}
    _derive(dates, values.get(at["listing-months"]))
    channels = tuple(map(plain, values.get(at["publication-channel"]) or ()))
    shown_on = channel or named_channel(channels)
    published_on = dates.pop("published-on", None)
    takes_published_on = not channels or shown_on in channels
    if published_on is not None and takes_published_on:
        dates["publication"] = published_on
    stated, status = values.get(at["correction-state"]), values.get(at["record-status"])
    decision = plain(values.get(at["decision-state"]))
    region = rules.territory or _territory(
        values.get(at["source-region"]), values.get(at["authority-number"])
    )
    return RecordFacts(
        case=RegimeCase(
            record_type=record.declaration.name,
            nature=held_in.nature(cells),
            channel=shown_on,
            subject=_subject(held_in, values),
            gravity=values.get(at["gravity"]),
            kinds=tuple(sorted({plain(one) for name in held_in.kinds for one in values.get(name) or ()})),
            procedure=values.get(at["procedure"]),
            field=plain(values.get(at["regulated-field"])),
            fine_for_one=_fine_for_one(at, values, rules),
            grounds=tuple(sorted(plain(one) for one in values.get("defaulter_conducts") or ())),
            territory=region[: rules.territory_digits] if region else None,
            era=era(dates.get("finding-document"), rules),
            invalid=_invalid(record, held_in.by_concept),
        ),
        dates=dates,
        states_correction=stated,
        correction=str(stated) if stated is not None else CORRECTED if "corrected" in dates else UNKNOWN,
        status=_status(status, decision),
        disputed=DISPUTED in (status, decision),
        takes_published_on=takes_published_on,
        sealed=held_in.sealed(cells) is True,
    )


@kept_by_declaration
def fact_fields(declaration: Declaration) -> FactFields:
    """Where the facts stand in records of a type."""
    from credit_standard.language.python import to_function

    held = declaration.by_concept
    chains = {
        word: tuple(dict.fromkeys(held[one] for one in concepts if one in held))
        for word, concepts in CHAINS.items()
    }
    numbers = declaration.of_concept("subject-number")
    nature, sealed = declaration.nature, declaration.sealed_when
    conditions = [] if sealed is None else [sealed]
    conditions += nature.conditions() if isinstance(nature, DecisionTable) else ()
    of_table: Any = (lambda cells: nature.answer(cells).then) if isinstance(nature, DecisionTable) else None
    return FactFields(
        declaration=declaration,
        by_concept=held,
        names={concept: held.get(concept, "") for concept in _ASKED},
        chains={word: fields for word, fields in chains.items() if fields},
        dated=tuple((word, name) for word, fields in chains.items() for name in reversed(fields)),
        kinds=tuple(one.name for one in declaration.of_concept("penalty-kind")),
        organisation_numbers=tuple(one.name for one in numbers if not isinstance(one, DocumentNumber)),
        person_numbers=tuple(one.name for one in numbers if isinstance(one, DocumentNumber)),
        nature=of_table or (lambda _: nature),
        asked=tuple({name for one in conditions for name in field_names(one)}),
        sealed=(lambda _: False) if sealed is None else to_function(sealed, declaration.types),
    )


def _derive(dates: dict[str, date], listing_months: int | None) -> None:
    """Dates that follow from others."""
    ended, found = dates.get("conduct-end"), dates.get("finding-document")
    either = [day for day in (ended, found) if day is not None]
    if either:
        dates["conduct-end-or-finding"] = min(either)
    stated = dates.pop("stated-until", None)
    if stated is not None and stated < OPEN_END:
        dates["stated-stop"] = next_day(stated)
    if listing_months is not None and found is not None:
        dates["listing-until"] = after(found, listing_months)


def named_channel(channels: tuple[str, ...]) -> str:
    """The channel that is meant where nobody says: the record's only one (its code), else that of public credit."""
    return DEFAULT_CHANNEL if not channels or DEFAULT_CHANNEL in channels else str(channels[0])


def plain(code: Any) -> Any:
    """A code without the text that it may carry."""
    return code_of(code) if code is not None else None


def era(day: date | None, rules: Rules) -> date | None:
    """The last day before or on this one on which any regime changed."""
    if day is None:
        return None
    at = bisect_right(rules.cuts, day)
    return rules.cuts[at - 1] if at else date.min


def fine_level(fine: Decimal | None, rules: Rules) -> Decimal | None:
    """The highest amount of a condition that a fine reaches."""
    if fine is None:
        return None
    return max((one for one in rules.fines if one <= fine), default=_NO_LEVEL)


def _status(status: str | None, decision: str | None) -> str:
    """The status of the record; where its decision no longer stands, that it was quashed."""
    is_quashed = decision in _QUASHING and status not in VOID
    return QUASHED if is_quashed else status or "valid"


def _fine_for_one(at: Mapping[str, str], values: Mapping[str, Any], rules: Rules) -> Decimal | None:
    """The level of the fine for one offence; what all together do not reach, none of them does."""
    name = at["fine-for-one-offence"]
    fine = values.get(name)
    if fine is not None or not name:
        return fine_level(fine, rules)
    of_all = values.get(at["fine"])
    return _NO_LEVEL if of_all is not None and rules.fines and of_all < rules.fines[0] else None


def _subject(at: FactFields, values: Mapping[str, Any]) -> str | None:
    """Whether it is about a person: by the kind of subject, the category of the national tables, or the numbers."""
    kind, category = values.get(at.names["subject-kind"]), values.get(at.names["subject-category"])
    if kind is not None:
        return _GROUPS.get(kind, ORGANISATION)
    if category is not None:
        return PERSON if category == PERSON else ORGANISATION
    if len(at.declaration.subjects) == 1:
        return str(at.declaration.subjects[0])
    if any(values.get(one) is not None for one in at.organisation_numbers):
        return ORGANISATION
    return PERSON if any(values.get(one) is not None for one in at.person_numbers) else None


_GROUPS = {one.code: one.group.value for one in subject_kinds()}


def _territory(region: str | None, number: str | None) -> str | None:
    """The region of the providing unit; else that in the authority's unified code, where it is no national body."""
    if region is not None:
        return str(region)
    inside = None if number is None else str(number)[2:8]
    return None if inside is None or inside.startswith("10") else inside


def _invalid(record: Record, held: Mapping[str, str]) -> tuple[str, ...]:
    if not record.invalid:
        return ()
    return tuple(word for concept, word in _INPUTS.items() if held.get(concept) in record.invalid)
