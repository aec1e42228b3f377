"""布局识别: which record type and layout a table has, by its headings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.layers import NATIONAL, Standard
from credit_standard.layouts.canonical import canonical
from credit_standard.layouts.heading_index import HeadingIndex, Outline, index_of, shipped
from credit_standard.layouts.headings import heading_key, look_like_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.layouts.binding import Binding
    from credit_standard.layouts.layout import Layout

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
        fields: how many of its fields the table has.
    """

    outline: Outline
    known: float
    required: float
    missing: frozenset[str]
    used: float
    fields: int

    @property
    def score(self) -> float:
        # Headings that nobody else knows decide between record types; the required columns between generations, and
        # between organisations and persons. A national table is meant where it fits as well as our own names.
        return self.known + self.required / 2 + self.used / 20 + (0.0 if self.outline.is_canonical else 0.1)

    @property
    def is_enough(self) -> bool:
        """Whether it can be this layout at all: one heading among others, such as `name`, tells nothing."""
        return self.known >= ENOUGH and (self.known == 1 or self.fields > 1)

    def is_nearer_than(self, other: Candidate) -> bool:
        """It knows as many headings, and wants nothing that the other does not want besides more."""
        return self.known >= other.known and self.missing < other.missing


@frozen(kw_only=True)
class Recognised:
    """The layout of a table."""

    layout: Layout

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


class NoHeadingRowError(UnknownLayoutError):
    """The first row holds data."""


class AmbiguousLayoutError(RecognitionError):
    """Several layouts fit equally well."""


def recognise(
    headings: Sequence[str],
    *,
    record: str | None = None,
    layout: str | Layout | None = None,
    standard: Standard = NATIONAL,
) -> Recognised:
    """The layout of a table with these headings.

    Args:
        headings: as the file has them.
        record: the record type, where it is known.
        layout: the layout or its name, where it is known; a record type's name stands for the standard's own names.
        standard: the record types, as layers change them.

    Raises:
        RecognitionError: none fits, or several fit equally well.
        ValueError: there is no such record type or layout, or they do not belong together.
    """
    name = None if record is None else standard.declared(record).name
    if layout is not None:
        return Recognised(layout=named(layout, name, standard))
    return _recognise(tuple(map(heading_key, headings)), name, look_like_data(headings), standard)


def named(layout: str | Layout, record: str | None = None, standard: Standard = NATIONAL) -> Layout:
    """The layout of this name, or as it is; a record type's name stands for the standard's own names.

    Raises:
        ValueError: there is none, or it is one of another record type.
    """
    from credit_standard.layouts import get

    if not isinstance(layout, str):
        found = layout
    elif layout in standard.names():
        found = canonical(standard.declared(layout))
    else:
        found = get(layout, standard)
    if record is not None and found.record != record:
        raise ValueError(f"layout {found.name!r} is one of {found.record}, not of {record}")
    return found


@lru_cache(maxsize=1024)
def _recognise(
    keys: tuple[str, ...],
    record: str | None,
    like_data: bool,  # noqa: FBT001
    standard: Standard,
) -> Recognised:
    filled = {key for key in keys if key}
    as_they_are = (one for one in shipped().fits(filled) if one[0].record not in standard.changed)
    fits = [_fit(keys, *one) for one in (*as_they_are, *_of_layers(standard).fits(filled))]
    candidates = sorted(
        (one for one in fits if record in {None, one.outline.record}), key=lambda one: one.score, reverse=True
    )
    best = candidates[0]
    near = tuple(one.outline.name for one in candidates if one.known > 0)[:NAMED_AT_MOST]
    if not best.is_enough:
        if record is not None:
            return Recognised(layout=canonical(standard.declared(record)))
        if not near and like_data:
            raise NoHeadingRowError(
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
            tuple(one.outline.name for one in level),
        )
    return Recognised(layout=named(best.outline.name, None, standard))


@lru_cache(maxsize=32)
def _of_layers(standard: Standard) -> HeadingIndex:
    """The index of the layouts of the record types that layers change or add."""
    ours = (one for one in shipped().outlines if one.record in standard.changed and not one.is_canonical)
    return index_of(
        [
            *(canonical(declaration) for declaration in standard.changed.values()),
            *(named(outline.name, None, standard) for outline in ours),
        ]
    )


def _fit(keys: tuple[str, ...], outline: Outline, known: int, fields: frozenset[str]) -> Candidate:
    filled = sum(1 for key in set(keys) if key)
    return Candidate(
        outline,
        known=known / filled if filled else 0.0,
        required=len(outline.required & fields) / len(outline.required) if outline.required else 1.0,
        missing=outline.required - fields,
        used=len(fields) / outline.size,
        fields=len(fields),
    )
