"""表头索引: which layouts know which heading, so that a table is recognised without building every record type.

The index of the layouts of this library is a derived file (`index.json`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.layouts.headings.spellings import alternatives, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from credit_standard.layouts.layout import Column, Layout


@frozen
class LayoutOutline:
    """What must be known of a layout to tell how well it fits.

    Attributes:
        size: number of fields that a table of this layout can fill.
        required: fields without which a table is not of this layout.
        fixed: fields that have the same value in every row, whatever the table says.
    """

    name: str
    record: str
    is_canonical: bool
    size: int
    required: frozenset[str]
    fixed: frozenset[str]


Group = tuple[tuple[int, ...], tuple[str, ...]]
"""Numbers of layouts, and the fields that one heading feeds in each of them; none where it means nothing there."""


@frozen
class HeadingIndex:
    """Outlines of layouts, and for each heading's key the groups of layouts that know it.

    Attributes:
        headings: that are the layouts' own.
        common: that are common, and the layouts that take them.
    """

    outlines: tuple[LayoutOutline, ...]
    headings: Mapping[str, Sequence[Group]] = field(repr=False)
    common: Mapping[str, Sequence[Group]] = field(repr=False)

    def known(self, heading: str) -> dict[int, Known]:
        """The layouts that know a heading, and what it is in each."""
        found: dict[int, Known] = {}
        for keys in (self.headings, self.common):
            for spelling in spellings(heading):
                for numbers, fields in keys.get(spelling.key, ()):
                    for number in numbers:
                        found.setdefault(number, Known(frozenset(fields), keys is self.headings))
        parts = () if found else [self.known(part) for part in alternatives(heading)]
        shared = set.intersection(*(set(one) for one in parts)) if parts else set()
        return found or {number: _joined([one[number] for one in parts]) for number in shared}

    def to_json(self) -> str:
        """Text of the derived file, one heading a line."""
        layouts = [
            [o.name, o.record, o.is_canonical, o.size, sorted(o.required), sorted(o.fixed)]
            for o in self.outlines
        ]
        outlines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in layouts)
        headings, common = _lines(self.headings), _lines(self.common)
        return (
            f'{{"layouts": [\n{outlines}\n],\n"headings": {{\n{headings}\n}},\n"common": {{\n{common}\n}}}}\n'
        )


@frozen
class Known:
    """What a heading is in a layout: the fields that it feeds, and whether it is the layout's own."""

    fields: frozenset[str]
    is_own: bool


def _joined(parts: Sequence[Known]) -> Known:
    return Known(frozenset[str]().union(*(one.fields for one in parts)), all(one.is_own for one in parts))


def _lines(headings: Mapping[str, Sequence[Group]]) -> str:
    return ",\n".join(
        f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(groups, ensure_ascii=False)}"
        for key, groups in sorted(headings.items())
    )


def index_of(layouts: Iterable[Layout]) -> HeadingIndex:
    """The index of these layouts."""
    outlines: list[LayoutOutline] = []
    own, common = _Groups(), _Groups()
    for number, layout in enumerate(layouts):
        outlines.append(
            LayoutOutline(
                layout.name,
                layout.record,
                layout.is_canonical,
                len(layout.fields),
                required=frozenset(column.field for column in layout.columns if column.required),
                fixed=frozenset(column.field for column in layout.columns if not column.headings),
            )
        )
        for key in layout.by_heading.keys() | layout.ignored_keys:
            own.add(key, layout.by_heading.get(key, ()), number)
        for key, columns in layout.by_common_heading.items():
            common.add(key, columns, number)
    return HeadingIndex(tuple(outlines), own.by_key(), common.by_key())


class _Groups:
    """The groups of layouts that know a heading, by its key."""

    def __init__(self) -> None:
        self._found: defaultdict[str, defaultdict[tuple[str, ...], list[int]]] = defaultdict(
            lambda: defaultdict(list)
        )

    def add(self, key: str, columns: Iterable[Column], number: int) -> None:
        fields = sorted({column.field for column in columns})
        self._found[key][tuple(fields)].append(number)

    def by_key(self) -> dict[str, list[Group]]:
        return {
            key: [(tuple(numbers), fields) for fields, numbers in one.items()]
            for key, one in self._found.items()
        }


@cache
def shipped() -> HeadingIndex:
    """The index of the layouts of this library."""
    stored = json.loads(files(__package__).joinpath("index.json").read_text("utf-8"))
    outlines = (
        LayoutOutline(name, record, is_canonical, size, frozenset(required), frozenset(fixed))
        for name, record, is_canonical, size, required, fixed in stored["layouts"]
    )
    return HeadingIndex(tuple(outlines), stored["headings"], stored["common"])


def is_known(heading: str) -> bool:
    """Whether some layout knows this heading, national or our own."""
    index = shipped()
    return any(one.key in index.headings or one.key in index.common for one in spellings(heading))
