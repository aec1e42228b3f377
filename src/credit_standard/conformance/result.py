"""结果: what became of each case, and what they come to by area and level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.conformance.case import AREAS, LEVELS, Area, Case, Level

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual


class CaseOutcome(Enum):
    """What became of a case; all but the first two are failures of the program."""

    AGREED = "agreed"
    SKIPPED = "skipped"
    DIFFERS = "differs"
    FAILED = "failed"
    """The program says that it could not answer."""
    NO_ANSWER = "no-answer"
    """Nothing came within the time."""
    DIED = "died"
    """The program ended."""
    RUBBISH = "rubbish"
    """What came is no message of the protocol."""
    OUT_OF_ORDER = "out-of-order"
    """The answer has another sequence number."""
    NOT_ASKED = "not-asked"
    """The program had been started anew as often as it may."""


GOOD = frozenset({CaseOutcome.AGREED, CaseOutcome.SKIPPED})
STOPPED = frozenset({CaseOutcome.NO_ANSWER, CaseOutcome.DIED, CaseOutcome.RUBBISH, CaseOutcome.OUT_OF_ORDER})
"""After these the program is started anew: what it prints next may belong to anything."""


@frozen(kw_only=True)
class CaseVerdict:
    """What became of one case.

    Attributes:
        case: with what was expected.
        outcome: what became of it.
        answered: the answer, where there was one.
        differing: the keys in which it differs.
        said: what the program said of it, or the beginning of its rubbish.
    """

    case: Case
    outcome: CaseOutcome
    answered: dict[str, Any] | None = None
    differing: tuple[str, ...] = ()
    said: str = ""


@frozen(kw_only=True)
class Implementation:
    """What a program says of itself."""

    name: str
    version: str


@frozen(kw_only=True)
class Result:
    """What came of a run.

    Attributes:
        implementation: None where it never answered the start.
        verdicts: one for each case.
        problem: why the program could not be run, or not to the end; None where it could.
        restarts: how often it was started anew.
    """

    implementation: Implementation | None
    verdicts: Sequence[CaseVerdict] = field(repr=False)
    problem: Bilingual | None = None
    restarts: int = 0

    @property
    def is_complete(self) -> bool:
        return self.problem is None

    @property
    def totals(self) -> dict[tuple[Area, Level], Counter[CaseOutcome]]:
        """Numbers of cases by outcome, for each area and level that has any."""
        found: dict[tuple[Area, Level], Counter[CaseOutcome]] = {}
        for area in AREAS:
            for level in LEVELS:
                of_it = [one for one in self.verdicts if (one.case.area, one.case.level) == (area, level)]
                if of_it:
                    found[area, level] = Counter(one.outcome for one in of_it)
        return found

    @property
    def disagreements(self) -> list[CaseVerdict]:
        return [one for one in self.verdicts if one.outcome not in GOOD]

    @property
    def conforms(self) -> bool:
        """Whether it was asked to the end, agreed at least once, and never did anything else or skip."""
        return (
            self.is_complete
            and not self.disagreements
            and any(one.outcome is CaseOutcome.AGREED for one in self.verdicts)
        )
