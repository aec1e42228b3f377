"""布局: how a table with foreign headings becomes records of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import attrs
from attrs import frozen

from credit_standard.language.uncached import Uncached
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.shared_column import ColumnShare
from credit_standard.model.element import Amount, Integer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Deprecation
    from credit_standard.language import Expression
    from credit_standard.model.declaration import Declaration

Presence = Literal["cell", "column", ""]
NO_CODES: Mapping[str, str] = {}


@frozen(kw_only=True, slots=False)
class Column(Uncached):
    """One way in which a field of ours is filled.

    Attributes:
        field: our field.
        headings: every heading under which the column is known, the printed title first; none for a value that
            holds for the whole table.
        required: `cell`: the column must be there and its cells filled; `column`: it must be there.
        unless: not required in a table that has a column for this other field.
        max_length: characters at most in this layout, where it differs from the record type's.
        codes: what this layout writes for our codes.
        when: the column feeds the field only in rows in which this holds.
        value: what the field gets instead of the cell's own text, in rows in which the cell holds something.
        share: the value comes with cells that hold a number of this kind only.
        gives_way: to every other heading of the field, wherever it stands.
        date_form: how this layout writes days; they are read in it, and in the standard's forms.
        unit: the unit of amounts in this layout, where it is not the field's own.
    """

    field: str
    headings: tuple[str, ...] = ()
    required: Presence = ""
    unless: str = ""
    max_length: int | None = None
    codes: Mapping[str, str] = attrs.field(default=NO_CODES, hash=False)
    when: Expression | None = attrs.field(default=None, hash=False)
    value: str | None = None
    share: ColumnShare | None = None
    gives_way: bool = False
    date_form: DateForm | None = None
    unit: str = ""

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(map(heading_key, self.headings))


@frozen(kw_only=True, slots=False, eq=False)
class Layout(Uncached):
    """A layout of one record type. Two layouts are the same only where they are the same object.

    Attributes:
        name: kebab-case; a canonical layout has the name of its record type.
        declaration: the record type.
        year: generation of the national tables; None where there is none.
        source, verified: where it is laid down, and whether that was read.
        deprecated: since when it is to go, and which layout takes its place.
        columns: in the order of the table.
        common: gives what further headings feed that many systems write; they give way to those of `columns`. Where
            a table has none but those, it is not asked.
        ignored: headings that are known and mean nothing to the standard.
        null_words: texts that mean an empty cell, where the layout has its own.
        is_canonical: our own names and titles; nothing foreign.
    """

    name: str
    zh: str
    en: str
    declaration: Declaration = attrs.field(repr=False)
    year: int | None = None
    source: str = ""
    verified: bool = True
    deprecated: Deprecation | None = None
    columns: tuple[Column, ...] = attrs.field(repr=False)
    common: Callable[[], tuple[Column, ...]] = attrs.field(default=tuple, repr=False)
    ignored: tuple[str, ...] = attrs.field(default=(), repr=False)
    null_words: frozenset[str] | None = attrs.field(default=None, repr=False)
    is_canonical: bool = False

    @cached_property
    def by_heading(self) -> dict[str, tuple[Column, ...]]:
        """The columns that a heading feeds, by the heading's key."""
        return _by_heading(self.columns)

    @cached_property
    def by_common_heading(self) -> dict[str, tuple[Column, ...]]:
        """The same for the headings that are not the layout's own."""
        own = self.by_heading.keys() | self.ignored_keys
        return {key: columns for key, columns in _by_heading(self.common()).items() if key not in own}

    @cached_property
    def ignored_keys(self) -> frozenset[str]:
        return frozenset(map(heading_key, self.ignored))

    @cached_property
    def fields(self) -> frozenset[str]:
        """Every field that a table of this layout can fill."""
        return frozenset(column.field for column in self.columns)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The printed headings of a table of this layout, one a column: what an empty form has."""
        first: dict[str, str] = {}
        for column in self.columns:
            if column.headings and column.value is None:
                first.setdefault(column.field, column.headings[0])
        return tuple(dict.fromkeys(first.values()))

    @property
    def record(self) -> str:
        return self.declaration.name

    def unit_of(self, column: Column) -> str:
        """The unit of a column's amounts; empty where it holds none."""
        element = self.declaration[column.field]
        return (column.unit or element.unit) if isinstance(element, Amount | Integer) else ""


def _by_heading(columns: Sequence[Column]) -> dict[str, tuple[Column, ...]]:
    found: dict[str, list[Column]] = {}
    for column in columns:
        for key in column.keys:
            found.setdefault(key, []).append(column)
    return {key: tuple(feeds) for key, feeds in found.items()}
