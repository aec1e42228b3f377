"""过程信息的列: what process records change of the clocks of a batch, row by row, before the batch is decided.

Only the clocks of rows with a history are worked out one at a time; all else about them is decided by columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.state.situation import situation
from credit_standard.lifecycle.state.state import disclosure_clocks

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.question import Question
    from credit_standard.model import Declaration

Histories = Mapping[int, Sequence[Record]]
"""Process records about rows, by position."""


@frozen
class HistoryColumns:
    """What histories tell of a batch.

    Attributes:
        states: of all rows; those with a history have the clocks that it leaves them.
        disputed: rows about which an objection is open.
        history_errors: rows about which a process record has errors.
    """

    states: pl.DataFrame = field(repr=False)
    disputed: pl.Series = field(repr=False)
    history_errors: pl.Series = field(repr=False)


def history_columns(
    declaration: Declaration,
    rows: pl.DataFrame,
    states: pl.DataFrame,
    histories: Histories,
    question: Question,
) -> HistoryColumns:
    """What histories tell of the rows of a batch.

    Args:
        declaration: of the record type.
        rows: typed columns by field.
        states: of the rows without their histories, as `lifecycle.states` gives them.
        histories: of the rows that have one.
        question: its day, channel and regimes.
    """
    import polars as pl

    at = list(histories)
    if not at:
        never = pl.repeat(value=False, n=rows.height, eager=True)
        return HistoryColumns(states, never, never)
    found: list[tuple[object, ...]] = []
    objections, wrong = [], []
    for position, values in zip(at, rows[at].iter_rows(named=True), strict=True):
        known = histories[position]
        now = situation(
            Record(declaration, values),
            known,
            as_of=question.as_of,
            channel=question.channel,
            rules=question.rules,
        )
        publicity, sharing, use = disclosure_clocks(now)
        found.append((publicity.state, publicity.reason, publicity.since, sharing.state, use.state))
        if now.history.disputed:
            objections.append(position)
        if any(one.is_error for record in known for one in record.findings):
            wrong.append(position)
    names = ("publicity", "publicity_reason", "publicity_since", "sharing", "use")
    changed = {
        name: states[name].scatter(at, [row[place] for row in found]) for place, name in enumerate(names)
    }
    every = pl.arange(0, rows.height, eager=True)
    return HistoryColumns(states.with_columns(**changed), every.is_in(objections), every.is_in(wrong))
