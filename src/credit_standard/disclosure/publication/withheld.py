"""未给出的: what a projection withholds or masks, and why: written to the log for the holder, and counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.disclosure.decision.grounds import record_grounds
from credit_standard.disclosure.publication.publish_log import spans
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.state.state import state

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.disclosure.projection.projection import Treatment
    from credit_standard.disclosure.publication.decided_rows import DecidedRows
    from credit_standard.disclosure.publication.publish_log import Place, PublishLog
    from credit_standard.disclosure.question import Question
    from credit_standard.model import Declaration

BROKEN = "row-has-errors"
IN_DOUBT = "in-doubt"
BrokenRow = tuple[int, int | None, list[tuple[str, str]]]
"""A row with errors: its number, its line where that is known, and the codes with their fields."""


@frozen(eq=False)
class Withheld:
    """What is withheld of the records of one type.

    Attributes:
        declaration: of the type.
        question: who asks, when, for what.
        treatment: masks and pseudonyms.
        log: where it is written.
        records: how many, by the rule that withheld them.
        items: values of items, by the rule that withheld them.
        doubts: records withheld in doubt, by the doubt (codes of findings).
        masked: values that are masked or have a pseudonym, by field.
    """

    declaration: Declaration
    question: Question
    treatment: Treatment
    log: PublishLog
    records: Counter[str] = field(init=False, factory=Counter)
    items: Counter[str] = field(init=False, factory=Counter)
    doubts: Counter[str] = field(init=False, factory=Counter)
    masked: Counter[str] = field(init=False, factory=Counter)

    def take_broken(self, at: Place, rows: Sequence[BrokenRow]) -> None:
        """Rows with errors."""
        if not rows:
            return
        ground = next(one for one in record_grounds().rows if one.name == BROKEN)
        for row, line, codes in sorted(rows, key=lambda one: one[0]):
            self.log.broken(at, row, line, ground, codes)
        self.records[BROKEN] += len(rows)

    def take_records(self, at: Place, decided: DecidedRows, lines: NDArray[np.int64]) -> None:
        """Those of some decided rows that are not seen; `lines` is where each stands in its file."""
        hidden = (~decided.is_seen).arg_true()
        if not hidden.len():
            return
        rows, of_row = decided.rows.to_list(), decided.of_row.to_list()
        reasons = decided.states["publicity_reason"].to_list()
        days = decided.states["publicity_since"].to_list()
        for number, count in decided.of_row.gather(hidden).value_counts().iter_rows():
            for row in decided.cases[number].grounds:
                self.records[row.name] += count
            for one in decided.cases[number].findings:
                self.doubts[one.code] += count
        for position in hidden.to_list():
            answer = decided.cases[of_row[position]]
            clock = ""
            if any(one.name.startswith("publicity") for one in answer.grounds):
                clock = self._clock(decided, position, reasons[position], days[position])
            self.log.record(at, rows[position], int(lines[position]), answer, clock)

    def _clock(self, decided: DecidedRows, position: int, reason: str, since: date | None) -> str:
        """Of publicity that decided: since when, why, and where it is in doubt, which doubt."""
        if reason != IN_DOUBT:
            return self.log.of_clocks(reason, since)
        asked = self.question
        one = Record(self.declaration, decided.values.row(position, named=True))
        history = decided.histories.get(position, ())
        now = state(one, as_of=asked.as_of, channel=asked.channel, history=history, rules=asked.rules)
        self.doubts.update({one.code for one in now.findings})
        return self.log.of_clocks(reason, since, now.findings)

    def take_items(self, at: Place, shown: DecidedRows) -> None:
        """What of records that are seen is withheld or masked, where there is anything."""
        kinds: dict[tuple[Any, Any], list[int]] = {}
        for number in sorted(shown.of_row.unique().to_list()):
            answer = shown.cases[number]
            kinds.setdefault((answer.seen_as, answer.inputs.get("subject")), []).append(number)
            for name in answer.items:
                touched = shown.rows_with(name, [number])
                if touched:
                    for row in answer.items[name]:
                        self.items[row.name] += len(touched)
                    self.log.item(at, name, list(spans(touched)), len(touched), answer)
        for numbers in kinds.values():
            self._log_changes(at, shown, numbers)

    def _log_changes(self, at: Place, shown: DecidedRows, numbers: list[int]) -> None:
        by = self.treatment
        pseudonyms = {} if by.pseudonyms is None else by.pseudonyms.changes(self.declaration)
        for name, change in by.changes(self.declaration, shown.cases[numbers[0]]).items():
            touched = shown.rows_with(name, [one for one in numbers if name not in shown.cases[one].items])
            if touched:
                is_pseudonym = name in pseudonyms
                how = "left-out" if change is None else "pseudonym" if is_pseudonym else "masked"
                told = "pseudonyms" if is_pseudonym else by.policy.key
                self.masked[name] += len(touched)
                self.log.changed(at, name, list(spans(touched)), len(touched), how=how, by=told)
