"""决定: what a rule says of one subject on a day, with its grounds and its laws; and who decides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.decisions.rule.rule import REFERRED, DecisionRule, Outcome
from credit_standard.findings import Bilingual

if TYPE_CHECKING:
    from credit_standard.decisions.facts import Ground
    from credit_standard.findings import Finding, Source
    from credit_standard.scoring import Score
    from credit_standard.scoring.score import Omission

FORMAT, FORMAT_VERSION = "credit-standard-decision", 1


class DecisionError(ValueError):
    """Nothing is decided: the rule or the law does not allow it; `finding` says why and what to do."""

    def __init__(self, found: Finding) -> None:
        super().__init__(found.message("en"))
        self.finding = found


@frozen(kw_only=True)
class Decider:
    """决定单位和决定人: who decides.

    Attributes:
        unit: full name of the unit.
        uscc: its unified code.
        person: the official who examined the case and decided; needed of a decision about a person.
    """

    unit: str
    uscc: str = ""
    person: str = field(default="", repr=False)


@frozen(kw_only=True)
class Applied:
    """An outcome that applies.

    Attributes:
        rows: of the rule, by which it does.
        outcome: of the first of them.
        grounds: the records that make it apply.
        basis: the laws of all of them.
        valid_until: the last day on which it holds; None where it has no end, or none that is known.
    """

    rows: tuple[str, ...]
    outcome: Outcome
    grounds: tuple[Ground, ...] = ()
    basis: tuple[Source, ...] = ()
    valid_until: date | None = None


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
    unknown: tuple[Omission, ...] = ()
    not_counted: tuple[Omission, ...] = field(default=(), repr=False)
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
        from credit_standard.decisions.sentences import reasons

        return reasons(self)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it; the form is the schema `decisions`."""
        from credit_standard.decisions.as_json import decision

        return decision(self)
