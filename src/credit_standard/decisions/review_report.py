"""信用审查报告: one answer for each subject that a department handed in, in one report with a number."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from credit_standard.decisions import as_json
from credit_standard.decisions.identity import shown_number
from credit_standard.decisions.limits import does_not_prove
from credit_standard.decisions.wording import TEXTS
from credit_standard.findings import Bilingual
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.decisions.applied import Decider
    from credit_standard.decisions.decision import Decision
    from credit_standard.decisions.rule.rule import DecisionRule
    from credit_standard.decisions.subject_list import Asked
    from credit_standard.findings import Finding
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.scoring.score import RecordRef

FORMAT, FORMAT_VERSION = "credit-standard-review", 1
Word = Literal["nothing-adverse", "adverse", "not-answered"]


@frozen(kw_only=True)
class SubjectAnswer:
    """答复: of one subject of the list.

    Attributes:
        asked: who was asked about.
        query: number of the query.
        word: what the answer is.
        seen_as: in what quality the department sees its records.
        given: records that it sees, by type.
        adverse: those of them that are adverse.
        decision: by the rule that was asked for; None where there was none, or nothing was decided.
        finding: why it was not answered or not decided.
        record: the `credit-query` that it leaves; None where the number tells no subject.
    """

    asked: Asked
    query: str
    word: Word
    seen_as: Audience
    given: Counter[str] = field(factory=Counter)
    adverse: tuple[RecordRef, ...] = ()
    decision: Decision | None = None
    finding: Finding | None = None
    record: Record | None = field(repr=False)

    @property
    def shown(self) -> str:
        """The number as it may be shown."""
        return shown_number(self.asked.number)

    @property
    def words(self) -> Bilingual:
        """The answer as the department reads it."""
        if self.word == "not-answered" and self.finding is not None:
            return Bilingual(self.finding.message("zh"), self.finding.message("en"))
        return TEXTS.both(f"answer.{self.word}")

    def to_json(self) -> dict[str, Any]:
        """As it stands in the JSON of the review."""
        return {
            "row": self.asked.row,
            "query": self.query,
            "subject": self.shown,
            "answer": self.word,
            "audience": self.seen_as.value,
            "given": [{"record": name, "count": count} for name, count in sorted(self.given.items())],
            "adverse": [each.to_json() for each in self.adverse],
            "code": None if self.finding is None else self.finding.code,
            "zh": self.words.zh,
            "en": self.words.en,
            "decision": None if self.decision is None else self.decision.of_subject(),
        }


@frozen(kw_only=True)
class Review:
    """信用审查报告.

    Attributes:
        number: of the report.
        purpose: code of `query-purpose`.
        by: the department.
        as_of: the day.
        answers: in the order of the list.
        rule: by which decisions were asked for.
    """

    number: str
    purpose: str
    by: Decider
    as_of: date
    answers: tuple[SubjectAnswer, ...]
    rule: DecisionRule | None = field(default=None, repr=False)

    @property
    def queries(self) -> tuple[Record, ...]:
        """The `credit-query` of each subject that the list tells."""
        return tuple(one.record for one in self.answers if one.record is not None)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it; the form is the schema `review`."""
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "number": self.number,
            "purpose": self.purpose,
            "unit": self.by.unit,
            "as_of": self.as_of.isoformat(),
            "rule": None if self.rule is None else as_json.rule(self.rule),
            "answers": [one.to_json() for one in self.answers],
            **as_json.lines(does_not_prove("review")),
        }
