"""决策表的回答: applies, nothing, conflict, undecided: what a table says of one record.

A row applies only where its condition is true. An absent input follows SQL; an invalid one leaves every row that asks
for its value undecided, and so does a missing day the rows that hold for a time. What is undecided is "not evaluated",
or "in doubt not published": the caller's word.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from attrs import field, frozen

from credit_standard.language.python import Cells

if TYPE_CHECKING:
    from credit_standard.language.tables.table import Row, Table

T = TypeVar("T")
State = Literal["applies", "nothing", "conflict", "undecided"]
DAY = "day"
"""What is missing where a row holds for a time and nobody said on which day the question is asked."""


@frozen(kw_only=True)
class Answer(Generic[T]):
    """The answer of a table.

    Attributes:
        state: what kind of answer it is.
        rows: those that apply; of a conflict those that contradict each other.
        undecided: rows of which nobody can tell.
        missing: the inputs that they would need.
        otherwise: the table's word where nothing applies.
    """

    state: State
    rows: tuple[Row[T], ...] = ()
    undecided: tuple[Row[T], ...] = ()
    missing: tuple[str, ...] = ()
    otherwise: T | None = field(default=None)

    @property
    def then(self) -> T | None:
        """The one consequence of a table of unique hits; None where it gives none."""
        if self.state == "nothing":
            return self.otherwise
        return self.rows[0].then if self.state == "applies" else None


def answer(table: Table[T], cells: Cells, day: date | None) -> Answer[T]:
    """See `Table.answer`."""
    applying: list[Row[T]] = []
    undecided: list[Row[T]] = []
    missing: dict[str, None] = {}
    values, present = cells.values, cells.present
    invalid = [name for name in table.asked_of_all if name in present and values.get(name) is None]
    if not invalid and not table.is_dated:  # by far the most
        applying = [row for row, test in zip(table.rows, table.tests, strict=True) if test(cells) is True]
        return _answered(table, applying, [], {})
    for row, test, asked in zip(table.rows, table.tests, table.asked, strict=True):
        unknown = [name for name in asked if name in invalid] if invalid else []
        if row.valid.is_limited and day is None:
            unknown.append(DAY)
        elif day is not None and not row.valid.holds(day):
            continue
        if unknown:
            undecided.append(row)
            missing |= dict.fromkeys(unknown)
        elif test(cells) is True:
            applying.append(row)
    return _answered(table, applying, undecided, missing)


def _answered(
    table: Table[T], applying: list[Row[T]], undecided: list[Row[T]], missing: dict[str, None]
) -> Answer[T]:
    given_way = {name for row in applying for name in row.overrides}
    if given_way:
        applying = [row for row in applying if row.name not in given_way]
        undecided = [row for row in undecided if row.name not in given_way]
    if undecided:
        state: State = "undecided"
    elif not applying:
        state = "nothing"
    else:
        state = "conflict" if table.hit == "unique" and len(applying) > 1 else "applies"
    return Answer(
        state=state,
        rows=tuple(applying),
        undecided=tuple(undecided),
        missing=tuple(missing) if undecided else (),
        otherwise=table.otherwise,
    )
