"""前后比对: the records of today against an earlier output: what of it may not be shown any more.

Rows are told by the key of their type as it stood there: masked as the manifest of that output says. What is there and
in no file of today comes down too: nobody can tell that it may be shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.conversion.value_texts import value_texts
from credit_standard.disclosure.decision.decision import disclosed
from credit_standard.disclosure.projection.projection import projected_batch
from credit_standard.disclosure.publication.earlier import KEY, ROW, SEED, NoEarlierError, joined
from credit_standard.disclosure.takedown.takedown import ChangeOfRecord, TakeDown, change_of, recipients, term
from credit_standard.disclosure.wording import TEXTS
from credit_standard.lifecycle.record.record import Record

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.projection.projection import Treatment
    from credit_standard.disclosure.publication.decided_rows import DecidedRows
    from credit_standard.disclosure.publication.earlier import Earlier
    from credit_standard.disclosure.question import Question
    from credit_standard.model import Declaration

_AT = "(at)"
GONE, LESS = (ChangeOfRecord(TEXTS.both(f"change.{word}")) for word in ("gone", "less"))


class Comparison:
    """Takes the records of today batch by batch."""

    def __init__(
        self, before: Earlier, declaration: Declaration, question: Question, treatment: Treatment
    ) -> None:
        if before.said.get("pseudonyms") and treatment.pseudonyms is None:
            raise NoEarlierError("pseudonyms")
        self.before = before
        self.declaration = declaration
        self.question = question
        self.treatment = treatment
        key = treatment.pseudonyms if before.said.get("pseudonyms") else None
        self.then = evolve(before.treatment, pseudonyms=key)
        self.found: list[TakeDown] = []
        self._met: set[int] = set()

    def take(self, decided: DecidedRows) -> None:
        """Some records of today."""
        import polars as pl

        if not decided.of_row.len() or not self.before.keys:
            return
        matched = self._keys(decided).join(self.before.rows, on=KEY, how="inner", maintain_order="left")
        if not matched.height:
            return
        self._met |= set(matched[ROW].to_list())
        is_seen = decided.is_seen.gather(matched[_AT])
        for position, row in matched.filter(~is_seen).select(_AT, ROW).iter_rows():
            values = decided.values.row(position, named=True)
            history = decided.histories.get(position, [])
            answer = disclosed(Record(self.declaration, values), self.question, history)
            self.found.append(self._of(row, None, change_of(answer), history))
        still = matched.filter(is_seen)
        if still.height:
            self._items(decided, still.with_columns(pl.col(_AT).cast(pl.Int64)))

    def finish(self) -> tuple[TakeDown, ...]:
        """All that must come down, in the order of the earlier table."""
        self.found += [self._of(row, None, GONE, ()) for row in self.before.keys.keys() - self._met]
        return tuple(sorted(self.found, key=lambda one: (one.row, one.item or "")))

    def _keys(self, decided: DecidedRows) -> pl.DataFrame:
        """The keys of the records of today as they would have stood there."""
        import polars as pl

        asked = self.question.audience
        as_seen = [evolve(one, seen_as=asked, items={}, disputed=False) for one in decided.cases]
        present = decided.values.select(name for name in self.before.key if name in decided.values.columns)
        if present.width:
            present = projected_batch(self.declaration, present, as_seen, decided.of_row, self.then)
        texts = value_texts(present, self.declaration)
        missing = [name for name in self.before.key if name not in texts.columns]
        nothing = pl.repeat(None, decided.of_row.len(), dtype=pl.String, eager=True)
        whole = pl.DataFrame([*texts, *(nothing.alias(name) for name in missing)])
        return whole.select(joined(self.before.key)).with_row_index(_AT)

    def _items(self, decided: DecidedRows, still: pl.DataFrame) -> None:
        """Items of records that are still seen which stood there and are now withheld or masked more."""
        import polars as pl

        at = still[_AT]
        of_row = decided.of_row.gather(at)
        rows = decided.values[at.to_list()]
        projection = projected_batch(self.declaration, rows, decided.cases, of_row, self.treatment)
        now = value_texts(projection, self.declaration)
        touched: set[str] = set()
        for number in of_row.unique().to_list():
            answer = decided.cases[number]
            touched |= {*answer.items, *self.treatment.changes(self.declaration, answer)}
        nothing = pl.repeat(None, still.height, dtype=pl.String, eager=True)
        for name in sorted(touched & set(still.columns)):
            text = now[name] if name in now.columns else nothing
            is_less = still[name].is_not_null() & (text.is_null() | (text.hash(SEED) != still[name]))
            for row, position in still.filter(is_less).select(ROW, _AT).iter_rows():
                self.found.append(self._of(row, name, LESS, decided.histories.get(position, [])))

    def _of(self, row: int, item: str | None, change: ChangeOfRecord, history: Sequence[Record]) -> TakeDown:
        asked = self.question
        days, source = term(change.word)
        since = asked.as_of if change.since is None else change.since
        due = asked.rules.calendar.after(since, days) if days else since - timedelta(days=1)
        titles = (self.declaration[name].zh for name in self.before.key)
        key = {title: text or "" for title, text in zip(titles, self.before.keys[row], strict=True)}
        return TakeDown(
            row=row, key=key, item=item, reason=change.reason, since=since, due_on=due,
            is_overdue=asked.as_of > due,
            is_certain=asked.rules.calendar.knows(min(since, due), max(since, due)),
            tell=tuple(dict.fromkeys(recipients(asked.channel, self.before.said.get("unit"), history))),
            source=source,
        )  # fmt: skip
