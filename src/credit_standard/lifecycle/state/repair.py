"""能否修复: yes, no, or not yet, always in one shape: from when, what is missing, who decides, what to bring."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from credit_standard import codes
from credit_standard.lifecycle.clocks.plan import ApplyingRow
from credit_standard.lifecycle.repair.conditions import conditions
from credit_standard.lifecycle.repair.machine import move
from credit_standard.lifecycle.wording import MISSING

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual
    from credit_standard.lifecycle.state.situation import Situation


@frozen(kw_only=True)
class RepairAnswer:
    """Whether a record can be repaired.

    Attributes:
        answer: `yes`; `not-yet`: time or the subject can change it; `no`: neither can.
        opens_on: the first day on which one may apply; None where nobody may.
        stops_on: the first day on which it is not shown anyway.
        missing: what stands in the way, by words of `wording.MISSING`.
        bring: conditions that the application has to show.
        decided_by: who decides.
        effects: what a repair brings.
        applicants: who may apply, where the subject is gone.
        stage: how far an application is.
        rule: the row on which the first day rests.
    """

    answer: Literal["yes", "no", "not-yet"]
    opens_on: date | None = None
    stops_on: date | None = None
    missing: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    decided_by: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    applicants: tuple[str, ...] = ()
    stage: str = "none"
    rule: ApplyingRow | None = None

    @property
    def words(self) -> tuple[Bilingual, ...]:
        """What stands in the way, in both languages."""
        return tuple(MISSING[one] for one in self.missing)

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        conditions = codes.get("repair-condition").by_code
        return {
            "answer": self.answer,
            "from": None if self.opens_on is None else self.opens_on.isoformat(),
            "stops_on": None if self.stops_on is None else self.stops_on.isoformat(),
            "missing": [
                {"name": one, "zh": words.zh, "en": words.en}
                for one, words in zip(self.missing, self.words, strict=True)
            ],
            "bring": [
                {"name": one, "zh": conditions[one].title.zh, "en": conditions[one].title.en}
                for one in self.bring
            ],
            "decided_by": list(self.decided_by),
            "effects": list(self.effects),
            "applicants": list(self.applicants),
            "stage": self.stage,
        }


def answer(at: Situation, *, is_shown: bool, ended: bool) -> RepairAnswer:
    """The answer in a situation.

    Args:
        at: the situation.
        is_shown: publicity runs.
        ended: publicity has ended.
    """
    never = _never(at, is_shown=is_shown, ended=ended)
    opens = at.bounds.earliest_repair
    terms = at.plan.terms_on(at.as_of)
    needed = terms.needed
    missing = never or _missing(at, needed, opens)
    return RepairAnswer(
        answer="no" if never else "not-yet" if missing else "yes",
        opens_on=None if never and never[0] != "no-open-application" else opens,
        stops_on=at.bounds.stop,
        missing=missing,
        bring=_bring(needed, committed=at.history.committed),
        decided_by=terms.decided_by,
        effects=terms.effects,
        applicants=at.history.successors,
        stage=at.progress.state,
        rule=at.bounds.repair_rule,
    )


@cache
def _bring(needed: tuple[str, ...], *, committed: bool) -> tuple[str, ...]:
    """Conditions that the application shows; a commitment that was made is not made again."""
    known = conditions()
    return tuple(
        one for one in needed if one in known.brought and not (one == known.commitment and committed)
    )


def _never(at: Situation, *, is_shown: bool, ended: bool) -> tuple[str, ...]:
    """What neither time nor the subject can change."""
    if not at.plan.is_limited:
        return ("adverse-record",)
    if at.history.died_on is not None:
        return ("living-person",)
    if ended:
        return ("publicity-ended",)
    if not is_shown:
        return ("known-period",) if at.is_withheld else ("not-published",)
    if at.bounds.earliest_repair is None:
        return ("repair-allowed",)
    if move(at.progress.state, "applied") is None:
        return ("no-open-application",)
    return ()


def _missing(at: Situation, needed: tuple[str, ...], opens: date | None) -> tuple[str, ...]:
    """What time or the subject still has to bring."""
    missing = ["minimum-period"] if opens is not None and opens > at.as_of else []
    correction = at.facts.correction
    corrected_on = at.facts.dates.get("corrected")
    if correction == "corrected" and corrected_on is not None and corrected_on > at.as_of:
        correction = "unknown"
    off_list = conditions().off_list
    for name in needed:
        if name in {"duty-performed", "conduct-corrected"} and correction != "corrected":
            missing.append("stated-uncorrected" if correction == "uncorrected" else name)
        elif off_list.get(name) in at.history.on_lists:
            missing.append(name)
    return tuple(dict.fromkeys(missing))
