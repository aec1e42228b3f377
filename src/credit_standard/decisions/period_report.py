"""专项信用报告: records of a field about a subject in a period, in place of a certificate that there were none.

It says what was looked for, up to which day, and what it does not prove. Of a person it is made for the person, or by
the person's authorisation.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.decisions.decision import DecisionError
from credit_standard.decisions.identity import PERSON, kind_of_number, shown_number
from credit_standard.decisions.limits import does_not_prove
from credit_standard.disclosure.decision.decision import disclosed
from credit_standard.disclosure.question import Question
from credit_standard.findings import Bilingual, entry, finding
from credit_standard.findings.near import no_such, require_name
from credit_standard.language import parse
from credit_standard.language.nodes import resolved
from credit_standard.language.python import to_function
from credit_standard.lifecycle.record.process_records import ProcessRecords
from credit_standard.lifecycle.record.record import Record, as_record
from credit_standard.model.audience import Audience
from credit_standard.scoring.evaluation.events import day_of
from credit_standard.scoring.evaluation.same_record import last_sent
from credit_standard.scoring.evaluation.standing import reference
from credit_standard.scoring.evaluation.subject import is_of_subject, numbers_of
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.scoring.score import RecordRef

FORMAT, FORMAT_VERSION = "credit-standard-period-report", 1
_FOR_A_PERSON = frozenset({Audience.SELF, Audience.AUTHORISED})


@frozen
class Field:
    """领域: record types, each with a condition or none.

    Attributes:
        name, title: of the field.
        records: by record type the text of the condition.
    """

    name: str
    title: Bilingual
    records: dict[str, str | None]

    def holds(self, one: Record) -> bool:
        """Whether a record is of the field."""
        text, held = self.records[one.declaration.name], one.declaration
        if text is None:
            return True
        condition = resolved(parse(text), held.by_concept)
        return to_function(condition, held.types)(one.cells()) is True


@cache
def fields() -> dict[str, Field]:
    """All fields, by name."""
    return {
        one["name"]: Field(
            one["name"],
            Bilingual(one["zh"], one["en"]),
            {each["record"]: each.get("when") for each in one["records"]},
        )
        for one in shipped(__package__, "fields.toml").values["field"]
    }


@frozen(kw_only=True)
class PeriodReport:
    """专项信用报告.

    Attributes:
        number: of the report.
        of_field: what was looked for.
        subject: a number of the subject.
        first, last: the period, both days included.
        question: for whom, and on which day.
        found: by record type the records of the period that may be shown.
        without_day: records of the field of which nobody can tell the day.
        titles: of the record types.
    """

    number: str
    of_field: Field
    subject: str = field(repr=False)
    first: date
    last: date
    question: Question = field(repr=False)
    found: dict[str, tuple[RecordRef, ...]]
    without_day: int
    titles: dict[str, Bilingual] = field(repr=False)

    @property
    def is_empty(self) -> bool:
        return not any(self.found.values())

    @property
    def shown(self) -> str:
        return shown_number(self.subject)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it; the form is the schema `period-report`."""
        from credit_standard.decisions import as_json

        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "number": self.number,
            "field": self.of_field.name,
            "subject": self.shown,
            "period_from": self.first.isoformat(),
            "period_until": self.last.isoformat(),
            "as_of": self.question.as_of.isoformat(),
            "audience": self.question.audience.value,
            "result": "none-found" if self.is_empty else "found",
            "records": [
                {
                    "record": name,
                    "zh": self.titles[name].zh,
                    "en": self.titles[name].en,
                    "found": [one.to_json() for one in found],
                }
                for name, found in self.found.items()
            ],
            "without_day": self.without_day,
            **as_json.lines(does_not_prove("period")),
        }


def period_report(
    field_name: str,
    records: Iterable[object],
    *,
    subject: str,
    first: date,
    last: date,
    question: Question,
    number: str,
) -> PeriodReport:
    """The report for a period and a field.

    Args:
        field_name: one of `fields()`.
        records: typed models or checked records of anybody, with process records about them.
        subject: a number of the subject.
        first: the first day of the period.
        last: its last day.
        question: for whom the report is: the audience, the day, and its leave.
        number: of the report.

    Raises:
        ValueError: there is no such field; the period is none, or ends after the day of the report.
        DecisionError: the number tells no subject; or it is a person's, and neither the person nor somebody with the
            person's authorisation asks.
    """
    require_name(field_name, "a field", "tax")
    if field_name not in fields():
        raise no_such("field", field_name, fields())
    if not first <= last <= question.as_of:
        raise ValueError(f"the period goes from {first} to {last}; it ends on {question.as_of} at the latest")
    group = kind_of_number(subject)[1]
    if group is None:
        raise DecisionError(finding(entry("decision-number-unknown"), row=1))
    if group == PERSON and question.audience not in _FOR_A_PERSON:
        raise DecisionError(finding(entry("decision-no-leave")))
    asked = fields()[field_name]
    numbers = numbers_of(subject, question.as_of)
    given = [as_record(one) for one in records]
    history = ProcessRecords.among(given)
    found: dict[str, list[RecordRef]] = {name: [] for name in asked.records}
    without_day = 0
    for one in last_sent([one for one in given if _is_meant(one, asked, numbers)])[0]:
        if not disclosed(one, question, history.of(one.declaration, one.values)).seen:
            continue
        day = day_of(one.values, one.declaration.record_date or "")
        if day is None:
            without_day += 1
        elif first <= day <= last:
            found[one.declaration.name].append(reference(one, day))
    return PeriodReport(
        number=number,
        of_field=asked,
        subject=subject,
        first=first,
        last=last,
        question=question,
        found={name: tuple(sorted(refs, key=attrgetter("order"))) for name, refs in found.items()},
        without_day=without_day,
        titles=_titles(asked),
    )


def _is_meant(one: Record, asked: Field, numbers: frozenset[str]) -> bool:
    """Whether a record is the subject's and of the field."""
    if one.declaration.name not in asked.records or not is_of_subject(one, numbers):
        return False
    return asked.holds(one)


def _titles(asked: Field) -> dict[str, Bilingual]:
    from credit_standard.records import registry

    return {
        name: Bilingual(held.zh, held.en)
        for name, held in ((one, registry.declared(one)) for one in asked.records)
    }
