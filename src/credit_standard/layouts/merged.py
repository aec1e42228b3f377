"""布局的继承: the keys of a layout together with those of the layouts that it extends.

A layout may extend others: their columns come first, `remove` takes fields away, and a field that is given again
replaces what was inherited for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from credit_standard.layouts.form import ColumnForm, LayoutForm


@frozen(kw_only=True)
class Merged:
    """What a layout says with all that it inherits; None where nobody says anything."""

    record: str | None = None
    table: str | None = None
    date_form: str | None = None
    null_words: tuple[str, ...] | None = None
    columns: tuple[ColumnForm, ...] = ()
    ignored: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def kept(self, upper: Merged) -> tuple[ColumnForm, ...]:
        """The columns that remain where another layout is laid over this one."""
        replaced = {column["field"] for column in upper.columns} | set(upper.removed)
        return tuple(column for column in self.columns if column["field"] not in replaced)

    def under(self, upper: Merged) -> Merged:
        """This one with another laid over it."""
        return Merged(
            record=self.record if upper.record is None else upper.record,
            table=self.table if upper.table is None else upper.table,
            date_form=self.date_form if upper.date_form is None else upper.date_form,
            null_words=self.null_words if upper.null_words is None else upper.null_words,
            columns=(*self.kept(upper), *upper.columns),
            ignored=self.ignored + upper.ignored,
            removed=self.removed + upper.removed,
        )


def alone(raw: LayoutForm) -> Merged:
    """A layout's own keys."""
    return Merged(
        record=raw.get("record"),
        table=raw.get("table"),
        date_form=raw.get("date_form"),
        null_words=tuple(raw["null_words"]) if "null_words" in raw else None,
        columns=tuple(raw.get("column", ())),
        ignored=tuple(raw.get("ignored", ())),
        removed=tuple(raw.get("remove", ())),
    )


def together(parts: Iterable[Merged]) -> Merged:
    """Several layouts, each laid over those before it."""
    return reduce(Merged.under, parts, Merged())


def extended(raw: LayoutForm) -> list[str]:
    """Names of what a layout extends."""
    extends = raw.get("extends", [])
    return [extends] if isinstance(extends, str) else extends
