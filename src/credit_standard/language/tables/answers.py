"""决策表的回答: applies, nothing, conflict, undecided: what a table says of one record.

A row applies only where its condition is true. An absent input follows SQL; an invalid one leaves every row that asks
for its value undecided, and so does a missing day the rows that hold for a time. What is undecided is "not evaluated",
or "in doubt not published": the caller's word.
"""

from __future__ import annotations

from typing import Generic, Literal, TypeVar

from attrs import field, frozen

from credit_standard.language.tables.row import Row

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
