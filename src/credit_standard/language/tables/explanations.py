"""决策的说明: why a row applies or not: table, row, source, each part of the condition with its value and its answer.

The same for a period, an omission, a contribution of points, a decision. Values are masked by the caller's function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from attrs import frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.language.nodes import And, Expression, Not, Or, field_names
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.tables.answers import Answer
from credit_standard.language.tables.table import DecisionTable, Row
from credit_standard.language.words import to_words

T = TypeVar("T")


@frozen(kw_only=True)
class Part:
    """One part of a condition that is no and, or, not.

    Attributes:
        words: what it says.
        values: of each field that it names, the value as it may be shown; None where the cell is empty.
        holds: whether it is true; None where that is unknown.
    """

    words: Bilingual
    values: tuple[tuple[str, str | None], ...]
    holds: bool | None


@frozen(kw_only=True)
class Explanation:
    """Why a row is in an answer.

    Attributes:
        table, row: by name.
        source: where the row is laid down.
        words: the whole condition; empty where there is none.
        parts: of the condition.
        missing: what was needed and is not there.
        changes_on: the next day on which time alone may change the answer; None where it does not.
    """

    table: str
    row: str
    source: Source | None
    words: Bilingual
    parts: tuple[Part, ...]
    missing: tuple[str, ...]
    changes_on: date | None


def explain(
    table: DecisionTable[T],
    answer: Answer[T],
    cells: RecordCells,
    *,
    day: date | None,
    titles: Mapping[str, Bilingual],
    shown: Callable[[str, object], str],
) -> tuple[Explanation, ...]:
    """Of each row of an answer why it is there.

    Args:
        table: that was asked.
        answer: that it gave.
        cells: the record.
        day: of the question.
        titles: of the inputs.
        shown: a value of a field as it may be shown.
    """

    def of_row(row: Row[T]) -> Explanation:
        return Explanation(
            table=table.name,
            row=row.name,
            source=row.source,
            words=Bilingual("", "") if row.when is None else to_words(row.when, titles, table.inputs),
            parts=tuple(of_part(one) for one in _atoms(row.when)),
            missing=tuple(name for name in answer.missing if name in row.values),
            changes_on=next_change(table, day),
        )

    def of_part(atom: Expression) -> Part:
        values = ((name, cells.values.get(name)) for name in field_names(atom))
        return Part(
            words=to_words(atom, titles, table.inputs),
            values=tuple((name, None if value is None else shown(name, value)) for name, value in values),
            holds=to_function(atom, table.inputs)(cells),
        )

    return tuple(of_row(row) for row in (*answer.rows, *answer.undecided))


def next_change(table: DecisionTable[T], day: date | None) -> date | None:
    """The next day after `day` on which a row begins or no longer holds."""
    if day is None:
        return None
    begins = [row.valid.first for row in table.rows if row.valid.first is not None]
    over = [
        date.fromordinal(row.valid.last.toordinal() + 1) for row in table.rows if row.valid.last is not None
    ]
    return min((one for one in (*begins, *over) if one > day), default=None)


def _atoms(condition: Expression | None) -> tuple[Expression, ...]:
    match condition:
        case None:
            return ()
        case And(parts=parts) | Or(parts=parts):
            return tuple(atom for part in parts for atom in _atoms(part))
        case Not(part=part):
            return _atoms(part)
    return (condition,)
