"""条件列: what a cell means that may mean several things, a decision table: of each row of the sender's, which fields.

Conditions are asked before cells are read: of which other items something stands there, not what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, Protocol

from credit_standard.language.tables import DecisionTable, Row

if TYPE_CHECKING:
    from credit_standard.language import Expression, ValueType
    from credit_standard.layouts.layout import Column, Layout


class Feed(Protocol):
    """What feeds a field: a column of a layout, of a table, or of the target of a conversion."""

    @property
    def field(self) -> str: ...

    @property
    def when(self) -> Expression | None: ...


def conditions(
    feeds: Iterable[Feed], types: Mapping[str, ValueType], hit: Literal["unique", "collect"] = "collect"
) -> DecisionTable[str]:
    """The fields that are fed in a row of a table: of each of these where its condition is true.

    Args:
        feeds: each with a field of its own.
        types: of the fields of the record type.
        hit: `unique` where a cell's own text can belong to one field only.
    """
    rows = tuple(Row(one.field, when=one.when, then=one.field) for one in feeds)
    return DecisionTable(name="conditions", rows=rows, hit=hit).over(types)


def shared_headings(layout: Layout) -> Iterator[tuple[str, DecisionTable[str]]]:
    """Every heading that several fields share by conditions, with the table of the fields that its text may belong to.

    What fields get besides (`value`) is not among them: it comes with the text.
    """
    by_heading: dict[str, list[Column]] = {}
    for column in layout.columns:
        for heading in column.headings if column.value is None else ():
            by_heading.setdefault(heading, []).append(column)
    for heading, columns in by_heading.items():
        if any(column.when is not None for column in columns):
            yield heading, conditions(columns, layout.declaration.types, "unique")
