"""条件列: what a cell means that may mean several things, a decision table: of each row of the sender's, which fields.

Conditions are asked before cells are read: of which other items something stands there, not what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from credit_standard.language.tables import DecisionTable, Row

if TYPE_CHECKING:
    from credit_standard.language import Expression, ValueType


class Feed(Protocol):
    """What feeds a field: a column of a layout, of a table, or of the target of a conversion."""

    @property
    def field(self) -> str: ...

    @property
    def when(self) -> Expression | None: ...


def conditions(feeds: Iterable[Feed], types: Mapping[str, ValueType]) -> DecisionTable[str]:
    """The fields that are fed in a row of a table: of each of these where its condition is true.

    Args:
        feeds: each with a field of its own.
        types: of the fields of the record type.
    """
    rows = tuple(Row(one.field, when=one.when, then=one.field) for one in feeds)
    return DecisionTable(name="conditions", rows=rows, hit="collect").over(types)
