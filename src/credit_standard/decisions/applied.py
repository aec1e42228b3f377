"""适用的结果: an outcome that applies, with its grounds and its laws; and who decides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.decisions.rule.rule import Outcome

if TYPE_CHECKING:
    from credit_standard.decisions.facts import FactGround
    from credit_standard.findings import Finding, Source


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
    grounds: tuple[FactGround, ...] = ()
    basis: tuple[Source, ...] = ()
    valid_until: date | None = None
