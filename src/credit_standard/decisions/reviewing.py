"""信用审查: a department hands in subjects and a purpose, and has one answer for each, in one report with a number.

Of a person it is answered only by the person's authorisation, or by the law that gives the department its power; which
records it may see of anybody is for `disclosure` to say. Each query leaves a `credit-query`, answered or not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.decisions.deciding import decide
from credit_standard.decisions.decision import Decider, Decision, DecisionError
from credit_standard.decisions.identity import (
    PERSON,
    identity,
    identity_of_number,
    kind_of_number,
)
from credit_standard.decisions.query_log import credit_query
from credit_standard.decisions.review_report import Review, SubjectAnswer
from credit_standard.decisions.subject_list import Asked
from credit_standard.decisions.wording import TEXTS
from credit_standard.disclosure.decision.authorisation import RECORD, VALID, judged
from credit_standard.disclosure.decision.decision import disclosed
from credit_standard.disclosure.question import Question
from credit_standard.findings import entry, finding
from credit_standard.layers import NATIONAL as NATIONAL_STANDARD
from credit_standard.layers import LayeredStandard
from credit_standard.lifecycle.record.facts import facts
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.lifecycle.record.record import Record, as_record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.model.audience import Audience
from credit_standard.scoring.evaluation.same_record import last_sent
from credit_standard.scoring.evaluation.standing import reference
from credit_standard.scoring.evaluation.subject import is_of_subject, numbers_of, subject_numbers

if TYPE_CHECKING:
    from credit_standard.decisions.rule.rule import DecisionRule
    from credit_standard.findings import Finding
    from credit_standard.scoring.score import RecordRef

ADVERSE, SELF_CHECK = "adverse", "self-check"
_OUT_OF_SCOPE = "out-of-scope"


def review(
    records: Iterable[object],
    subjects: Sequence[Asked],
    *,
    purpose: str,
    by: Decider,
    number: str,
    as_of: date,
    power: str = "",
    authorisations: Iterable[Record] = (),
    rule: DecisionRule | None = None,
    rules: Rules = NATIONAL,
    standard: LayeredStandard = NATIONAL_STANDARD,
) -> Review:
    """One answer for each subject.

    Args:
        records: typed models or checked records of anybody, with process records about them.
        subjects: who is asked about.
        purpose: code or word of the list `query-purpose`.
        by: the department that asks; with the official who decides where persons are decided about by a rule.
        number: of the report; the queries are counted behind it.
        as_of: the day.
        power: the law by which the department asks.
        authorisations: `query-authorisation`s of subjects.
        rule: by which each subject is decided about, too.
        rules: the regimes of publicity and repair that count.
        standard: with its layers, for the records of the queries.

    Raises:
        ValueError: the purpose is none of the list, or is one's own: that is no review.
    """
    question = Question(audience=Audience.SHARED, as_of=as_of, purpose=purpose)
    if question.purpose == SELF_CHECK:
        raise ValueError("one asks for one's own record oneself: a review has another purpose")
    held = [as_record(one) for one in records]
    leaves = [one for one in authorisations if one.declaration.name == RECORD]
    asking = _Review(
        purpose=purpose,
        by=by,
        number=number,
        as_of=as_of,
        power=power,
        rule=rule,
        rules=rules,
        standard=standard,
        authorisations=leaves,
        history=ProcessRecords.among(held),
        by_number=_by_number(held),
    )
    answers = tuple(asking.answer(at, one) for at, one in enumerate(subjects, 1))
    return Review(number=number, purpose=question.purpose, by=by, as_of=as_of, answers=answers, rule=rule)


def _by_number(records: Iterable[Record]) -> dict[str, list[Record]]:
    """The records of subjects by each number that is their own."""
    found: dict[str, list[Record]] = defaultdict(list)
    for one in records:
        if one.declaration.category != PROCESS:
            for link in subject_numbers(one).own:
                found[link.key].append(one)
    return found


@frozen(kw_only=True)
class _Review:
    purpose: str
    by: Decider
    number: str
    as_of: date
    power: str
    rule: DecisionRule | None
    rules: Rules
    standard: LayeredStandard
    authorisations: list[Record]
    history: ProcessRecords
    by_number: Mapping[str, list[Record]]

    def answer(self, at: int, asked: Asked) -> SubjectAnswer:
        """The answer for one subject."""
        query = f"{self.number}-{at}"
        _, group = kind_of_number(asked.number)
        if group is None:
            wrong = finding(entry("decision-number-unknown"), row=asked.row)
            return self._unanswered(query, asked, wrong, Audience.SHARED)
        question = self._question(asked, group)
        if question is None:
            return self._unanswered(query, asked, finding(entry("decision-no-leave")), Audience.SHARED)
        own = self._records(asked)
        answers = [disclosed(one, question, self._past(one)) for one in own]
        seen = [one for one, answer in zip(own, answers, strict=True) if answer.seen]
        adverse = [one for one in seen if facts(one, self.rules, None).case.nature == ADVERSE]
        decision, wrong_decision = self._decided(asked, seen)
        return SubjectAnswer(
            asked=asked,
            query=query,
            word="adverse" if adverse else "nothing-adverse",
            seen_as=question.audience,
            given=Counter(sorted(one.declaration.name for one in seen)),
            adverse=tuple(sorted(map(_reference, adverse), key=attrgetter("order"))),
            decision=decision,
            finding=wrong_decision,
            record=self._query(query, asked, question, seen),
        )

    def _question(self, asked: Asked, group: str) -> Question | None:
        """As whom the department asks; None where it may not ask about a person."""
        numbers = numbers_of(asked.number, self.as_of)
        for leave in self.authorisations:
            if is_of_subject(leave, numbers):
                question = Question(
                    audience=Audience.AUTHORISED, as_of=self.as_of, unit=self.by.unit, purpose=self.purpose,
                    power=self.power, authorisation=leave, rules=self.rules,
                )  # fmt: skip
                if judged(question, leave.declaration) in {VALID, _OUT_OF_SCOPE}:
                    return question
        if group == PERSON and not self.power.strip():
            return None
        return Question(
            audience=Audience.SHARED, as_of=self.as_of, unit=self.by.unit, purpose=self.purpose,
            power=self.power, rules=self.rules,
        )  # fmt: skip

    def _records(self, asked: Asked) -> list[Record]:
        """The records of a subject, each once."""
        told = identity_of_number(asked.number)
        of_query = Record(self.standard.declared("credit-query"), told)
        found = {
            id(one): one for link in subject_numbers(of_query).own for one in self.by_number.get(link.key, ())
        }
        return last_sent(list(found.values()))[0]

    def _past(self, one: Record) -> list[Record]:
        return self.history.of(one.declaration, one.values)

    def _decided(self, asked: Asked, seen: list[Record]) -> tuple[Decision | None, Finding | None]:
        """What the rule says by the records that the department may see."""
        if self.rule is None:
            return None, None
        past = [each for one in seen for each in self._past(one)]
        try:
            made = decide(
                self.rule,
                (*seen, *past),
                as_of=self.as_of,
                by=self.by,
                subject=asked.number,
                rules=self.rules,
            )
        except DecisionError as error:
            return None, error.finding
        return made, None

    def _unanswered(self, query: str, asked: Asked, why: Finding, seen_as: Audience) -> SubjectAnswer:
        question = Question(audience=seen_as, as_of=self.as_of, purpose=self.purpose)
        is_told = kind_of_number(asked.number)[0] is not None
        made = self._query(query, asked, question, []) if is_told else None
        return SubjectAnswer(
            asked=asked, query=query, word="not-answered", seen_as=seen_as, finding=why, record=made
        )

    def _query(self, query: str, asked: Asked, question: Question, seen: list[Record]) -> Record:
        """The `credit-query`: what was asked and what was given; never the records themselves."""
        told = {
            **identity(seen, kind_of_number(asked.number)[1], None),
            **identity_of_number(asked.number, asked.name),
        }
        return credit_query(
            question,
            {"subject_name": TEXTS("review.not-named", "zh"), **told},
            querier={"querier": self.by.unit, "querier_uscc": self.by.uscc},
            purpose=question.purpose,
            query=query,
            report=self.number,
            titles=sorted({one.declaration.zh for one in seen}),
            count=len(seen),
            standard=self.standard,
        )


def _reference(one: Record) -> RecordRef:
    day = one.values.get(one.declaration.record_date or "")
    return reference(one, day if isinstance(day, date) else None)
