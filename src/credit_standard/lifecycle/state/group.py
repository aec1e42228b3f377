"""一组记录的时钟: the clocks of many records of one case, by arithmetic of columns; `state.py` for one record.

A day is a number (`numbers.py`).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.lifecycle.clocks.clocks import AT_THE_LATEST, PUBLICITY, SHARING, STORAGE, USE
from credit_standard.lifecycle.clocks.plan import ApplyingRow, ClockPlan
from credit_standard.lifecycle.record.facts import ENDING, QUASHED, RecordFacts
from credit_standard.lifecycle.repair.conditions import conditions
from credit_standard.lifecycle.state.numbers import ANSWERS, NONE, REASONS, STATES, after, number

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.lifecycle.state.numbers import Days


def decisive(plan: ClockPlan, facts: RecordFacts) -> Hashable:
    """What of a case the arithmetic asks: cases of which this is the same are one group."""
    rows = (plan.stops_later, plan.periods, plan.limits, plan.storage)
    return (
        tuple(tuple((id(one.row), one.floor) for one in rules) for rules in rows),
        plan.published,
        plan.terms,
        plan.is_limited,
        any(one.withholds for one in plan.doubts),
        facts.status if facts.status in ENDING else "",
        facts.sealed,
        facts.states_correction,
        facts.takes_published_on,
        facts.case.record_type,
    )


@frozen(eq=False)
class CaseGroup:
    """Records of cases that are alike.

    Attributes:
        plan: of one of the cases.
        facts: of one of the records; only what all share counts.
        dates: by word; `NONE` where absent.
        as_of: the day.
    """

    plan: ClockPlan
    facts: RecordFacts
    dates: Mapping[str, Days]
    as_of: date

    def numbers(self) -> dict[str, Days]:
        """The answers by column."""
        import numpy as np

        today = number(self.as_of)
        publicity, reason, since, until = self._publicity(today)
        quashed = self._happened("quashed", today)
        found = {
            "publicity": publicity,
            "publicity_reason": reason,
            "publicity_since": since,
            "publicity_until": until,
        }
        next_change = np.where(until > today, until, NONE)
        pending = publicity == STATES.index("pending")
        next_change = np.where(pending, self._begins(), next_change)
        waits = self._waits(today)
        for clock in (SHARING, USE):
            ended, limit = self._ended(clock, quashed, publicity, since, until)
            not_yet = waits & ~ended
            found[clock] = np.where(
                ended, STATES.index("ended"), np.where(not_yet, STATES.index("pending"), 0)
            )
            found[f"{clock}_until"] = np.where(ended | not_yet, NONE, limit)
            next_change = np.minimum(next_change, found[f"{clock}_until"])
            next_change = np.minimum(next_change, np.where(not_yet, self.dates["finding-document"], NONE))
        storage = self._ends(rule for rule in self.plan.storage)
        due = (storage <= today) | (quashed < NONE) | (self.facts.status == QUASHED)
        found[STORAGE] = np.where(due, STATES.index("due"), 0)
        next_change = np.minimum(next_change, np.where(due, NONE, storage))
        opens = self._opens()
        found["repairable"], found["repair_from"] = self._repair(today, publicity, opens)
        opens_later = (publicity == 0) & (found["repair_from"] > today)
        found["next_change"] = np.minimum(next_change, np.where(opens_later, found["repair_from"], NONE))
        return found

    def still_used(self) -> NDArray[np.bool_]:
        """Where neither publicity nor use has ended and no law seals the record."""
        today = number(self.as_of)
        publicity, reason, since, until = self._publicity(today)
        ended, _ = self._ended(USE, self._happened("quashed", today), publicity, since, until)
        over = (publicity == STATES.index("ended")) | ended | (reason == REASONS.index("sealed"))
        used: NDArray[np.bool_] = ~over
        return used

    def _ended(
        self, clock: str, quashed: Days, publicity: Days, since: Days, until: Days
    ) -> tuple[NDArray[np.bool_], Days]:
        """Whether sharing or use has ended, and the day on which it ends at the latest."""
        limit, today = self._limits(clock, publicity, since, until), number(self.as_of)
        return (quashed < NONE) | ((limit <= today) & ~self._waits(today)) | self._status_ends(), limit

    def _waits(self, today: int) -> NDArray[np.bool_]:
        """Where the finding document is of a later day: nothing is shared or used before it."""
        import numpy as np

        document = self.dates["finding-document"]
        found: NDArray[np.bool_] = (document > today) & (document < NONE) & self.plan.is_limited
        return np.asarray(found)

    @property
    def _size(self) -> int:
        return int(self.dates["finding-document"].size)

    def _all(self, value: int) -> Days:
        import numpy as np

        return np.full(self._size, value, np.int64)

    def _happened(self, word: str, today: int) -> Days:
        import numpy as np

        return np.where(self.dates[word] <= today, self.dates[word], NONE)

    def _status_ends(self) -> bool:
        return self.facts.status in ENDING

    def _begins(self) -> Days:
        """The first day on which it is shown: that of its publication, else of the finding document."""
        import numpy as np

        publication = self.dates["publication"]
        return np.where(publication < NONE, publication, self.dates["finding-document"])

    def _publicity(self, today: int) -> tuple[Days, Days, Days, Days]:
        """State, reason, since, until of publicity, decided in the order of `state._publicity`."""
        import numpy as np

        quashed, removed = self._happened("quashed", today), self._happened("removed", today)
        gone = np.minimum(quashed, removed)
        publication = self.dates["publication"]
        starts = self._begins()
        stop, why = self._stop()
        doubt = self._in_doubt()
        waits = (starts > today) & (starts < NONE)
        never, always, status = np.False_, np.True_, self.facts.status if self._status_ends() else ""
        cases: list[tuple[Any, str, str, Any, Any]] = [
            ((gone < NONE) & (quashed <= removed), "ended", "quashed", gone, NONE),
            (gone < NONE, "ended", "list-left", gone, NONE),
            (always if status else never, "ended", status or "withdrawn", self._happened("withdrawn", today), NONE),
            (always if self.facts.sealed else never, "withheld", "sealed", NONE, NONE),
            (always if self.plan.published == "no" else never, "withheld", "never-published", NONE, NONE),
            (doubt, "withheld", "in-doubt", NONE, NONE),
            (
                ~(publication <= today) if self.plan.published == "in-principle-not" else never,
                "withheld", "in-principle-not", NONE, NONE,
            ),
            (waits, "pending", "not-yet", NONE, NONE),
            ((stop <= today) & (why == 0), "ended", "period-over", stop, NONE),
            ((stop <= today) & (why == 1), "ended", "stated-end", stop, NONE),
            (stop <= today, "ended", "limit-over", stop, NONE),
            (stop < NONE, "running", "running", starts, stop),
        ]  # fmt: skip
        first = next(iter(self.plan.periods), None)
        open_end = "until-corrected" if first is not None and first.term.until_corrected else "unlimited"
        open_end = "industry-rule" if self._goes_on else open_end
        cases.append((always, "running", open_end, starts, NONE))
        which = np.empty(self._size, np.int64)
        since, until = self._all(NONE), self._all(NONE)
        left = np.arange(self._size)
        for at, (test, _, _, begins, ends) in enumerate(cases):
            here = np.broadcast_to(test, self._size)[left]
            if not here.any():
                continue
            found, left = left[here], left[~here]
            which[found] = at
            since[found], until[found] = (np.broadcast_to(one, self._size)[found] for one in (begins, ends))
            if not left.size:
                break
        states = np.array([STATES.index(one[1]) for one in cases])
        reasons = np.array([REASONS.index(one[2]) for one in cases])
        return states[which], reasons[which], since, until

    def _in_doubt(self) -> Any:
        import numpy as np

        doubt = self._all(any(one.withholds for one in self.plan.doubts)) > 0
        for rule in self.plan.periods:
            doubt |= self.dates[rule.term.start] == NONE
        document = self.dates["finding-document"]
        for word in ("publication", "stated-stop", "removed"):
            doubt |= (self.dates[word] < document) & (document < NONE)
        return np.asarray(doubt)

    def _stop(self) -> tuple[Days, Days]:
        """The first day on which it is not shown, and of which kind it is: maximum, stated end, limit."""
        import numpy as np

        maximum = self._maximum()
        stated = np.minimum(self.dates["stated-stop"], self.dates["listing-until"])
        limit = self._ends(rule for rule in self.plan.limits if PUBLICITY in rule.term.clocks)
        stop = np.minimum(np.minimum(maximum, stated), limit)
        return stop, np.where(maximum == stop, 0, np.where(stated == stop, 1, 2))

    def _maximum(self) -> Days:
        """The first day after the maximum of every regime."""
        import numpy as np

        maximum = self._all(NONE) if self._goes_on else self._ends(self.plan.periods)
        for rule in self.plan.stops_later:
            if rule.floor is not None:
                maximum = np.minimum(maximum, number(rule.floor))
        return maximum

    @property
    def _goes_on(self) -> bool:
        return self.plan.industry_rule is not None and self.facts.correction == "uncorrected"

    def _ends(self, rules: Iterable[ApplyingRow]) -> Days:
        """The earliest end under some rows."""
        import numpy as np

        found = self._all(NONE)
        for rule in rules:
            if not (rule.term.not_while_listed and self._is_list):
                found = np.minimum(found, self._end(rule))
            else:
                found = np.minimum(found, np.where(self._listed(), NONE, self._end(rule)))
        return found

    @property
    def _is_list(self) -> bool:
        return self.facts.case.record_type in {"serious-dishonesty", "judgment-defaulter"}

    def _listed(self) -> Any:
        return self.dates["removed"] > number(self.as_of)

    def _end(self, rule: ApplyingRow) -> Days:
        import numpy as np

        if rule.term.max_months is None:
            return self._all(NONE)
        start = self.dates[rule.term.start]
        if rule.term.start in AT_THE_LATEST:
            start = np.where(start < NONE, start, self.dates[AT_THE_LATEST[rule.term.start]])
        end = after(start, rule.term.max_months)
        if rule.regime.last_day == "same-day":
            end = end + 1
        if rule.term.extends_to:
            until = self.dates[rule.term.extends_to]
            later = until if rule.term.extends_to == "listing-until" else until + 1
            end = np.where(until < NONE, np.maximum(end, later), end)
        if rule.floor is not None:
            end = np.maximum(end, number(rule.floor))
        return np.where(start < NONE, end, NONE)

    def _limits(self, clock: str, publicity: Days, since: Days, until: Days) -> Days:
        import numpy as np

        found = self._ends(rule for rule in self.plan.limits if clock in rule.term.clocks)
        if clock in self.plan.tied:
            stop = np.where(publicity == STATES.index("ended"), since, until)
            found = np.minimum(found, stop)
        return found

    def _opens(self) -> Days:
        """The first day to apply, as `clocks._earliest` has it."""
        import numpy as np

        found, maximum = self._all(NONE), self._maximum()
        # which rows count depends on which have a start, but all rows of a group that is shown have one
        for rule in self.plan.openings:
            opens = after(self.dates[rule.term.start], rule.term.min_months or 0)
            if rule.floor is not None:
                opens = np.where(opens < NONE, np.maximum(opens, number(rule.floor)), NONE)
            found = np.minimum(found, np.where(opens < maximum, opens, NONE))
        return found

    def _repair(self, today: int, publicity: Days, opens: Days) -> tuple[Days, Days]:
        import numpy as np

        never = (publicity != 0) | (opens == NONE)
        if not self.plan.is_limited:
            never = self._all(1) > 0
        missing = opens > today
        if {"duty-performed", "conduct-corrected"} & (
            set(self.plan.terms_on(self.as_of).needed) - conditions().brought
        ):
            missing = missing | ~self._corrected(today)
        answer = np.where(never, ANSWERS.index("no"), np.where(missing, ANSWERS.index("not-yet"), 0))
        return answer, np.where(never, NONE, opens)

    def _corrected(self, today: int) -> Any:
        """Whether it is known to be corrected on the day."""
        day = self.dates["corrected"]
        if self.facts.states_correction is not None:
            stated = self.facts.states_correction == "corrected"
            return (self._all(stated) > 0) & ((day == NONE) | (day <= today))
        return day <= today
