"""决定: what a rule says of one subject on a day, with its grounds and its laws."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.decisions import as_json, sentences
from credit_standard.decisions.applied import Applied, Decider, DecisionError
from credit_standard.decisions.rule.rule import REFERRED, DecisionRule
from credit_standard.findings import Bilingual

if TYPE_CHECKING:
    from credit_standard.scoring import Score
    from credit_standard.scoring.score import Uncounted

__all__ = ["FORMAT", "FORMAT_VERSION", "Applied", "Decider", "Decision", "DecisionError"]
FORMAT, FORMAT_VERSION = "credit-standard-decision", 1


@frozen(kw_only=True, slots=False)
class Decision:
    """决定.

    Attributes:
        rule: by which.
        as_of: the day.
        group: whose: `organisation`, `person`; None where no record says so.
        applied: the outcomes; of access and classification one, of measures any number.
        undecided: rows of which nobody can tell.
        facts: by name, whether each holds; None where nobody can tell.
        score: by the card of the rule, where it has one.
        unknown: records of which nobody can tell, and why.
        not_counted: records that do not count, and why.
        decider: who decides; None where that was not said.
        identity: name and numbers of the subject, by field, for the records that are produced.
    """

    rule: DecisionRule = field(repr=False)
    as_of: date
    group: str | None
    applied: tuple[Applied, ...]
    undecided: tuple[str, ...] = ()
    facts: Mapping[str, bool | None]
    score: Score | None = field(default=None, repr=False)
    unknown: tuple[Uncounted, ...] = ()
    not_counted: tuple[Uncounted, ...] = field(default=(), repr=False)
    decider: Decider | None = None
    identity: Mapping[str, Any] = field(factory=dict, repr=False)

    @property
    def result(self) -> str | None:
        """Of a rule of access: code of `decision-result`. What nobody can tell is referred to a person."""
        if self.rule.kind != "access":
            return None
        return self.applied[0].outcome.result if self.applied and not self.undecided else REFERRED

    @property
    def supervision_class(self) -> str | None:
        """Of a classification: the class; None where nobody can tell."""
        if self.rule.kind != "classification" or self.undecided or not self.applied:
            return None
        return self.applied[0].outcome.supervision_class

    @property
    def measures(self) -> tuple[Applied, ...]:
        """Of a rule of measures: those that apply."""
        return self.applied if self.rule.kind == "measures" else ()

    @property
    def reasons(self) -> Bilingual:
        """Why, in words: the rows that apply, and the records."""
        return sentences.reasons(self.rule, self.applied, self.undecided)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints a decision alone; the form is the schema `decisions`."""
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "rule": as_json.rule(self.rule),
            "as_of": self.as_of.isoformat(),
            **self.of_subject(),
        }

    def of_subject(self) -> dict[str, Any]:
        """What it says of its subject, for JSON."""
        reasons = self.reasons
        return {
            "group": self.group,
            "result": self.result,
            "supervision_class": self.supervision_class,
            "outcomes": [as_json.outcome_of(each) for each in self.applied],
            "undecided": list(self.undecided),
            "facts": dict(self.facts),
            "score": None if self.score is None else as_json.score_of(self.score),
            "not_evaluated": [each.to_json() for each in self.unknown],
            "not_counted": [each.to_json() for each in self.not_counted],
            "unit": None if self.decider is None else self.decider.unit,
            "decided_by_a_person": self.decider is not None and bool(self.decider.person),
            "reasons_zh": reasons.zh,
            "reasons_en": reasons.en,
        }
