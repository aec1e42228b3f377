"""文件的决定: what a rule says of every subject in some files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.decisions.deciding import decide
from credit_standard.decisions.decision import Decider, Decision, DecisionError
from credit_standard.lifecycle.record.process_records import PROCESS, ProcessRecords
from credit_standard.lifecycle.record.record import forget
from credit_standard.scoring.grouping import Subject, by_subject

if TYPE_CHECKING:
    from credit_standard.decisions.rule.rule import DecisionRule
    from credit_standard.findings import Finding
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.scoring.files import FileRecords


@frozen(kw_only=True)
class Decisions:
    """What a rule says of what files hold.

    Attributes:
        decided: subjects with their decisions.
        refused: subjects about whom nothing may be decided, and why.
        others: those that the rule is not for.
        of_nobody: records of which nobody can tell whose they are.
    """

    decided: tuple[tuple[Subject, Decision], ...]
    refused: tuple[tuple[Subject, Finding], ...]
    others: tuple[Subject, ...]
    of_nobody: int


def decisions_of(
    rule: DecisionRule, held: FileRecords, *, as_of: date, by: Decider | None, rules: Rules
) -> Decisions:
    """The decisions about the subjects in some files."""
    history = ProcessRecords.among(held.records)
    subjects, nobodys = by_subject(one for one in held.records if one.declaration.category != PROCESS)
    decided, refused, others = [], [], []
    for subject in subjects:
        past = {
            id(each): each
            for record in subject.records
            for each in history.of(record.declaration, record.values)
        }
        try:
            made = decide(rule, (*subject.records, *past.values()), as_of=as_of, by=by, rules=rules)
        except DecisionError as error:
            if error.finding.name == "decision-other-subject":
                others.append(subject)
            else:
                refused.append((subject, error.finding))
        else:
            decided.append((subject, made))
        forget(subject.records)
    return Decisions(
        decided=tuple(decided), refused=tuple(refused), others=tuple(others), of_nobody=len(nobodys)
    )
