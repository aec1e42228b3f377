"""路线: which field of the source goes into which column of the target, and what has no place there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.conversion.written import Writer, writer
from credit_standard.layouts import bind
from credit_standard.validation.checking.plan import Plan

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.layouts import BoundField, Column, Layout
    from credit_standard.model import Element


@frozen(kw_only=True)
class Implied:
    """What a filled cell of the target says besides: a column for identity cards says the kind of document."""

    field: str
    code: str


@frozen(kw_only=True)
class TargetFeed:
    """One field that a column of the target holds.

    Attributes:
        bound: how the source gives it.
        when: only in rows in which this holds in the target.
        implied: what the cell says besides.
        max_length: that the target allows; None where texts have no limit.
    """

    element: Element
    bound: BoundField
    write: Writer | None
    when: Expression | None = field(default=None, hash=False)
    implied: tuple[Implied, ...] = ()
    max_length: int | None = None

    @property
    def field(self) -> str:
        return self.bound.field


@frozen
class Out:
    """A column of the target: its heading, and what goes into it; nothing where it stays empty."""

    heading: str
    feeds: tuple[TargetFeed, ...]


@frozen
class Route:
    """From a table to a layout.

    Attributes:
        plan: how the source is read.
        since: headings of the source.
        ignored: keys of headings that the source's layout knows and passes over.
        outs: columns of the target, in order.
        lost: fields of the source that have no column there.
        fixed: fields that the target has the same value for in every row.
        unfilled: fields that the target requires and the source has no column for.
        unknown: positions of columns of the source that stand for no field.
    """

    plan: Plan
    since: tuple[str, ...]
    ignored: frozenset[str]
    target: Layout
    _source: dict[str, BoundField] = field(init=False, repr=False)
    _columns: dict[str, Column] = field(init=False, repr=False)
    _there: Plan = field(init=False, repr=False)
    outs: tuple[Out, ...] = field(init=False)
    fixed: dict[str, str] = field(init=False)
    lost: tuple[BoundField, ...] = field(init=False)
    unfilled: tuple[str, ...] = field(init=False)

    @_source.default
    def _by_field(self) -> dict[str, BoundField]:
        return {bound.field: bound for bound in self.plan.binding.fields}

    @_columns.default
    def _first_columns(self) -> dict[str, Column]:
        """The column that an empty form of the target has for each field."""
        own = (c for c in self.target.columns if c.value is None and c.headings)
        first: dict[str, Column] = {}
        for column in own:
            if column.field in self._source or not self.target.is_canonical:
                first.setdefault(column.field, column)
        return first

    @_there.default
    def _as_the_target_reads(self) -> Plan:
        return Plan(bind(self.target, self.target.titles), None)

    @outs.default
    def _outs(self) -> tuple[Out, ...]:
        headings = dict.fromkeys(column.headings[0] for column in self._columns.values())
        return tuple(Out(heading, self._feeds(heading)) for heading in headings)

    def _feeds(self, heading: str) -> tuple[TargetFeed, ...]:
        columns = [c for c in self._columns.values() if c.headings[0] == heading and c.field in self._source]
        return tuple(self._feed(column) for column in columns)

    def _feed(self, column: Column) -> TargetFeed:
        element = self.plan.binding.declaration[column.field]
        bound = self._source[column.field]
        limit = column.max_length or getattr(self.target.declaration[column.field], "max_length", None)
        return TargetFeed(
            element=element,
            bound=bound,
            write=writer(
                element, self.plan.cells[column.field], self._there.cells[column.field], bound, column
            ),
            when=column.when,
            implied=tuple(self._implied(column)),
            max_length=limit,
        )

    def _implied(self, column: Column) -> list[Implied]:
        """What the target reads from the same heading under the same condition."""
        return [
            Implied(field=other.field, code=other.value)
            for other in self.target.columns
            if other.value is not None
            and column.headings[0] in other.headings
            and other.field not in self._columns
            and other.when == column.when
        ]

    @fixed.default
    def _fixed(self) -> dict[str, str]:
        every_row = (c for c in self.target.columns if c.value is not None and not c.headings)
        return {c.field: c.value for c in every_row if c.value is not None and c.field not in self._columns}

    @lost.default
    def _lost(self) -> tuple[BoundField, ...]:
        implied = {one.field for out in self.outs for feed in out.feeds for one in feed.implied}
        placed = {*self._columns, *self.fixed, *implied}
        return tuple(bound for name, bound in self._source.items() if name not in placed)

    @unfilled.default
    def _unfilled(self) -> tuple[str, ...]:
        required = (c for c in self.target.columns if c.required == "cell" and c.unless not in self._source)
        missing = (c.field for c in required if c.field not in self._source and c.field in self._columns)
        return tuple(dict.fromkeys(missing))

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(out.heading for out in self.outs)

    @property
    def unknown(self) -> tuple[int, ...]:
        known = {bound.position for bound in self.plan.binding.fields}
        return tuple(p for p in range(len(self.since)) if p not in known)
