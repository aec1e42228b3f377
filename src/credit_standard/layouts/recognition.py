"""布局识别: which record type and layout a table has, by its headings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard import records
from credit_standard.layouts.canonical import canonical
from credit_standard.layouts.headings import heading_key, look_like_data
from credit_standard.layouts.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.layouts.binding import Binding

ENOUGH = 0.5  # of the headings must be known for a layout to be recognised at all
TOO_CLOSE = 0.02  # two layouts of which neither is better by this much are ambiguous
NAMED_AT_MOST = 5


@frozen
class Candidate:
    """How well a layout fits.

    Attributes:
        known: share of the table's headings that the layout knows.
        required: share of the layout's required columns that the table has.
        missing: fields of the others.
        used: share of the layout's columns that the table has.
    """

    layout: Layout
    known: float
    required: float
    missing: frozenset[str]
    used: float

    @property
    def score(self) -> float:
        # Headings that nobody else knows decide between record types; the required columns between generations, and
        # between organisations and persons. A national table is meant where it fits as well as our own names.
        return self.known + self.required / 2 + self.used / 20 + (0.0 if self.layout.is_canonical else 0.1)

    def is_nearer_than(self, other: Candidate) -> bool:
        """It knows as many headings, and wants nothing that the other does not want besides more."""
        return self.known >= other.known and self.missing < other.missing


@frozen(kw_only=True)
class Recognised:
    """The layout of a table, and the runners-up."""

    layout: Layout
    others: tuple[Candidate, ...] = field(default=(), repr=False)

    def bind(self, headings: Sequence[str]) -> Binding:
        return self.layout.bind(headings)


class RecognitionError(ValueError):
    """Record type or layout cannot be told from the headings. `candidates` are the names of those that come near."""

    def __init__(self, message: str, candidates: tuple[str, ...]) -> None:
        named = f": {', '.join(candidates)}" if candidates else ""
        super().__init__(message + named)
        self.candidates = candidates


class UnknownLayoutError(RecognitionError):
    """No layout fits."""


class AmbiguousLayoutError(RecognitionError):
    """Several layouts fit equally well."""


def recognise(headings: Sequence[str], *, record: str | None = None, layout: str | None = None) -> Recognised:
    """The layout of a table with these headings.

    Args:
        headings: as the file has them.
        record: the record type, where it is known.
        layout: the layout, where it is known; a record type's name stands for the standard's own names.

    Raises:
        RecognitionError: none fits, or several fit equally well.
        ValueError: there is no such record type or layout, or they do not belong together.
    """
    name = None if record is None else records.declared(record).name
    if layout is not None:
        return Recognised(layout=named(layout, name))
    return _recognise(tuple(map(heading_key, headings)), name, look_like_data(headings))


def named(layout: str, record: str | None = None) -> Layout:
    """The layout of this name; a record type's name stands for the standard's own names.

    Raises:
        ValueError: there is none, or it is one of another record type.
    """
    from credit_standard.layouts import get

    found = canonical(records.declared(layout)) if layout in records.names() else get(layout)
    if record is not None and found.record != record:
        raise ValueError(f"layout {layout!r} is one of {found.record}, not of {record}")
    return found


@lru_cache(maxsize=1024)
def _recognise(keys: tuple[str, ...], record: str | None, like_data: bool) -> Recognised:  # noqa: FBT001
    candidates = sorted(
        (_fit(layout, keys) for layout in _layouts(record)), key=lambda one: one.score, reverse=True
    )
    best, *others = candidates
    near = tuple(one.layout.name for one in candidates if one.known > 0)[:NAMED_AT_MOST]
    if best.known < ENOUGH:
        if record is not None:
            return Recognised(layout=canonical(records.declared(record)), others=tuple(candidates))
        if not near and like_data:
            raise UnknownLayoutError(
                "the table seems to have no heading row; name the record type, or put the headings in its first line",
                (),
            )
        raise UnknownLayoutError(
            "the headings fit no known layout well enough; name the record type or layout", near
        )
    level = [one for one in candidates if best.score - one.score < TOO_CLOSE and not best.is_nearer_than(one)]
    if len(level) > 1:
        raise AmbiguousLayoutError(
            "the headings fit several layouts equally well; name one of them",
            tuple(one.layout.name for one in level),
        )
    return Recognised(layout=best.layout, others=tuple(others))


@lru_cache(maxsize=64)
def _layouts(record: str | None) -> tuple[Layout, ...]:
    from credit_standard.layouts import get, names

    wanted = records.names() if record is None else (record,)
    foreign = (get(name) for name in names())
    own = (canonical(records.declared(name)) for name in wanted)
    return (*(layout for layout in foreign if layout.record in wanted), *own)


def _fit(layout: Layout, keys: tuple[str, ...]) -> Candidate:
    filled = {key for key in keys if key}
    known = {key for key in filled if layout.knows(key)}
    fields = {column.field for key in known for column in layout.by_heading.get(key, ())}
    required = {column.field for column in layout.columns if column.required}
    return Candidate(
        layout,
        known=len(known) / len(filled) if filled else 0.0,
        required=len(required & fields) / len(required) if required else 1.0,
        missing=frozenset(required - fields),
        used=len(fields) / len(layout.fields),
    )
