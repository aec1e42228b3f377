"""布局识别: which record type and layout a table has, by its headings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.layouts.binding import Binding, bind
from credit_standard.layouts.canonical import canonical
from credit_standard.layouts.heading_key import heading_key, look_like_data
from credit_standard.layouts.headings.index import HeadingIndex, Known, LayoutOutline, index_of, shipped
from credit_standard.layouts.headings.spellings import RUNNING_NUMBERS
from credit_standard.layouts.layout import Layout
from credit_standard.layouts.loading import get

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


ENOUGH = 0.5  # of the headings must be known for a layout to be recognised at all
TOO_CLOSE = 0.02  # two layouts of which neither is better by this much are ambiguous
TOLD = 0.25  # one heading that no more than four record types have
MOST = 0.5  # of its columns make a layout certain even where each of them occurs elsewhere, too
NAMED_AT_MOST = 5


@frozen
class Candidate:
    """How well a layout fits.

    Attributes:
        known: share of the table's headings that the layout knows.
        own: share of them that are the layout's own.
        required: share of the layout's required columns that the table has.
        missing: fields of the others.
        used: share of the layout's columns that the table has.
        fields: those of its fields that the table has.
        is_told: the headings belong to few record types, or most of the layout is there. A name and a number of a
            subject, which stand in every table, tell nothing.
    """

    outline: LayoutOutline
    known: float
    own: float
    required: float
    missing: frozenset[str]
    used: float
    fields: frozenset[str]
    is_told: bool

    @property
    def score(self) -> float:
        # Headings that nobody else knows decide between record types; the required columns between generations, and
        # between organisations and persons. A national table is meant where it fits as well as our own names.
        return (
            self.strength + self.required / 2 + self.used / 20 + (0.0 if self.outline.is_canonical else 0.1)
        )

    @property
    def strength(self) -> float:
        """How well it knows the headings; its own say more than those that many layouts take."""
        return self.known + self.own / 5

    @property
    def is_enough(self) -> bool:
        """Whether it can be this layout at all: one heading among others, such as `name`, tells nothing."""
        return self.known >= ENOUGH and (self.known == 1 or len(self.fields) > 1)

    def is_nearer_than(self, other: Candidate) -> bool:
        """It knows as many headings, and wants nothing that the other does not want besides more."""
        return self.known >= other.known and self.missing < other.missing


@frozen(kw_only=True)
class Recognised:
    """The layout of a table."""

    layout: Layout

    def bind(self, headings: Sequence[str]) -> Binding:
        """Which column of a table with these headings feeds which field, and what is wrong with the headings."""
        return bind(self.layout, headings)


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
    standard: LayeredStandard = NATIONAL,
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
        TypeError: the headings are one text, or nothing that can be gone through.
    """
    if isinstance(headings, str | bytes) or not isinstance(headings, Iterable):
        raise TypeError(f"headings are a list of texts, not {type(headings).__name__}")
    name = None if record is None else standard.declared(record).name
    if layout is not None:
        return Recognised(layout=named(layout, name, standard))
    return _recognise(tuple(headings), name, standard)


def named(layout: str | Layout, record: str | None = None, standard: LayeredStandard = NATIONAL) -> Layout:
    """The layout of this name, or as it is; a record type's name stands for the standard's own names.

    Raises:
        ValueError: there is none, or it is one of another record type.
    """
    if isinstance(layout, Layout):
        found = layout
    elif layout in standard.names():
        found = canonical(standard.declared(layout))
    else:
        found = get(layout, standard)
    if record is not None and found.record != record:
        raise ValueError(f"layout {found.name!r} is one of {found.record}, not of {record}")
    return found


@lru_cache(maxsize=1024)
def _recognise(headings: tuple[str, ...], record: str | None, standard: LayeredStandard) -> Recognised:
    candidates = sorted(
        (one for one in _candidates(headings, standard) if record in {None, one.outline.record}),
        key=lambda one: one.score,
        reverse=True,
    )
    best = candidates[0]
    if not best.is_enough:
        if record is not None:
            return Recognised(layout=canonical(standard.declared(record)))
        near = _near(candidates)
        if not near and look_like_data(headings):
            raise NoHeadingRowError(
                "the table seems to have no heading row; name the record type, or put the headings in its first line",
                (),
            )
        raise UnknownLayoutError(
            "the headings fit no known layout well enough; name the record type or layout", near
        )
    level = [
        one
        for one in candidates
        if (best.score - one.score < TOO_CLOSE and not best.is_nearer_than(one))
        or (one.strength >= best.strength and not best.is_told)
    ]
    records = {one.outline.record for one in level}
    if record is None and (len(records) > 1 or (len(level) > 1 and len(best.fields) == 1)):
        raise AmbiguousLayoutError(
            "the headings fit several layouts equally well; name one of them",
            tuple(one.outline.name for one in level)[:NAMED_AT_MOST],
        )
    return Recognised(layout=named(_settled(best, candidates).outline.name, None, standard))


def _settled(best: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    """Of the layouts of one record type that the same columns match, the one that takes least for granted."""
    same = (
        one
        for one in candidates
        if one.outline.record == best.outline.record
        and one.outline.is_canonical == best.outline.is_canonical
        and one.fields == best.fields
        and not best.missing < one.missing
    )
    return min(same, key=lambda one: (len(one.outline.fixed), len(one.missing)))


def _candidates(headings: tuple[str, ...], standard: LayeredStandard) -> Iterator[Candidate]:
    """How well each layout fits."""
    filled = tuple({key: one for one in headings if (key := heading_key(one))}.values())
    national, layered = shipped(), _of_layers(standard)
    outlines = [one for one in national.outlines if one.record not in standard.changed]
    fits = {one.name: _Fit(one) for one in (*outlines, *layered.outlines)}
    counted = 0
    for heading in filled:
        known = {
            index.outlines[number].name: one
            for index in (national, layered)
            for number, one in index.known(heading).items()
            if index is layered or index.outlines[number].record not in standard.changed
        }
        records = {fits[name].outline.record for name, one in known.items() if one.fields and one.is_own}
        for name, one in known.items():
            fits[name].add(one, records=len(records))
        counted += bool(known) or heading_key(heading) not in RUNNING_NUMBERS
    return (fit.candidate(counted) for fit in fits.values())


def _near(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Names of the layouts that know most of the headings."""
    known = sorted(
        (one for one in candidates if one.known > 0),
        key=lambda one: (one.known, one.is_told, one.score),
        reverse=True,
    )
    return tuple(one.outline.name for one in known)[:NAMED_AT_MOST]


@lru_cache(maxsize=32)
def _of_layers(standard: LayeredStandard) -> HeadingIndex:
    """The index of the layouts of the record types that layers change or add."""
    ours = (one for one in shipped().outlines if one.record in standard.changed and not one.is_canonical)
    return index_of(
        [
            *(canonical(declaration) for declaration in standard.changed.values()),
            *(named(outline.name, None, standard) for outline in ours),
        ]
    )


@define
class _Fit:
    """How a layout fits, while the headings are read.

    Attributes:
        known: how many of the headings it knows.
        own: how many of them are its own.
        told: what they tell of the record type: one that n record types have as their own tells the nth part.
        fields: that they feed.
    """

    outline: LayoutOutline
    known: int = 0
    own: int = 0
    told: float = 0.0
    fields: set[str] = field(factory=set)

    def add(self, heading: Known, *, records: int) -> None:
        self.known += 1
        self.own += heading.is_own
        if heading.fields and (heading.is_own or not records):
            self.told += 1 / max(records, 1)
        self.fields.update(heading.fields)

    def candidate(self, headings: int) -> Candidate:
        required = self.outline.required
        return Candidate(
            self.outline,
            known=self.known / headings if headings else 0.0,
            own=self.own / headings if headings else 0.0,
            required=len(required & self.fields) / len(required) if required else 1.0,
            missing=required - self.fields,
            used=len(self.fields) / self.outline.size,
            fields=frozenset(self.fields),
            is_told=self.told >= TOLD or (self.known > 2 and len(self.fields) / self.outline.size >= MOST),
        )
