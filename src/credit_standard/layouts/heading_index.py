"""表头索引: which layouts know which heading, so that a table is recognised without building every record type.

The index of the layouts of this library is a derived file (`index.json`).
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from credit_standard.layouts.layout import Layout


@frozen
class Outline:
    """What must be known of a layout to tell how well it fits.

    Attributes:
        size: number of fields that a table of this layout can fill.
        required: fields without which a table is not of this layout.
    """

    name: str
    record: str
    is_canonical: bool
    size: int
    required: frozenset[str]


Group = tuple[tuple[int, ...], tuple[str, ...]]
"""Numbers of layouts, and the fields that one heading feeds in each of them; none where it means nothing there."""


@frozen
class HeadingIndex:
    """Outlines of layouts, and for each heading's key the groups of layouts that know it."""

    outlines: tuple[Outline, ...]
    headings: Mapping[str, Sequence[Group]] = field(repr=False)

    def fits(self, keys: Iterable[str]) -> Iterator[tuple[Outline, int, frozenset[str]]]:
        """Each layout, how many of the headings it knows, and the fields that they feed."""
        known: Counter[int] = Counter()
        fed: defaultdict[int, set[str]] = defaultdict(set)
        for key in keys:
            for numbers, fields in self.headings.get(key, ()):
                for number in numbers:
                    known[number] += 1
                    fed[number].update(fields)
        for number, outline in enumerate(self.outlines):
            yield outline, known[number], frozenset(fed[number])

    def to_json(self) -> str:
        """Text of the derived file, one heading a line."""
        layouts = [[o.name, o.record, o.is_canonical, o.size, sorted(o.required)] for o in self.outlines]
        lines = (
            f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(groups, ensure_ascii=False)}"
            for key, groups in sorted(self.headings.items())
        )
        outlines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in layouts)
        return f'{{"layouts": [\n{outlines}\n],\n"headings": {{\n' + ",\n".join(lines) + "\n}}\n"


def index_of(layouts: Iterable[Layout]) -> HeadingIndex:
    """The index of these layouts."""
    outlines: list[Outline] = []
    groups: defaultdict[str, defaultdict[tuple[str, ...], list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, layout in enumerate(layouts):
        required = frozenset(column.field for column in layout.columns if column.required)
        outlines.append(
            Outline(layout.name, layout.record, layout.is_canonical, len(layout.fields), required)
        )
        for key in layout.by_heading.keys() | layout.ignored_keys:
            fields = sorted({column.field for column in layout.by_heading.get(key, ())})
            groups[key][tuple(fields)].append(number)
    return HeadingIndex(
        tuple(outlines),
        {key: [(tuple(numbers), fields) for fields, numbers in one.items()] for key, one in groups.items()},
    )


@cache
def shipped() -> HeadingIndex:
    """The index of the layouts of this library."""
    stored = json.loads(files(__package__).joinpath("index.json").read_text("utf-8"))
    outlines = (
        Outline(name, record, is_canonical, size, frozenset(required))
        for name, record, is_canonical, size, required in stored["layouts"]
    )
    return HeadingIndex(tuple(outlines), stored["headings"])


def known_headings() -> Mapping[str, Sequence[Group]]:
    """Every heading that some layout knows, national or our own."""
    return shipped().headings
