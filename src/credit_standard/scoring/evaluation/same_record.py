"""同一条记录: a record that was sent more than once counts once, as it was sent last.

Records of one type with the same key (`Declaration.key`) are one record. Where a part of the key is missing nothing
tells two records apart but what they say: alike ones are one record, others are not. What a record replaces by its
number at the source (`replaces`) gives way to it. The last is the one that was provided last, then the one whose status
changed last; between those that nobody dated their contents decide, so that the order of the data never does.
`batch.same_record` is the same for columns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.model.kept import kept_by_declaration
from credit_standard.validation.comparison.document_numbers import is_document_number, text_in_one_form

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.record import Record
    from credit_standard.model import Declaration

PROVIDED, CHANGED = "provided-on", "status-changed-on"
SOURCE_ID, REPLACES = "source-record-id", "replaced-record-id"
_OF_DELIVERY = frozenset({"batch-id", PROVIDED})
"""Concepts that tell how a record was sent, and nothing of what it says."""


@frozen(eq=False)
class SameRecord:
    """By which fields records of one type are one.

    Attributes:
        declaration: of the type.
        key: fields of the key.
        numbers: those of them that are compared in one form.
        contents: fields that count where the key is not whole.
        dates: of provision and of the last change, as far as the type has them.
        source_id, replaces: its number at the source, and that of the record which it replaces.
    """

    declaration: Declaration
    key: tuple[str, ...] = field(init=False)
    numbers: frozenset[str] = field(init=False)
    contents: tuple[str, ...] = field(init=False)
    dates: tuple[str, ...] = field(init=False)
    source_id: str = field(init=False)
    replaces: str = field(init=False)

    @key.default
    def _key(self) -> tuple[str, ...]:
        return self.declaration.key

    @numbers.default
    def _numbers(self) -> frozenset[str]:
        return frozenset(name for name in self.key if is_document_number(self.declaration[name]))

    @contents.default
    def _contents(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.declaration.fields if one.concept not in _OF_DELIVERY)

    @dates.default
    def _dates(self) -> tuple[str, ...]:
        held = self.declaration.by_concept
        return tuple(held[one] for one in (PROVIDED, CHANGED) if one in held)

    @source_id.default
    def _source_id(self) -> str:
        return self.declaration.by_concept.get(SOURCE_ID, "")

    @replaces.default
    def _replaces(self) -> str:
        return self.declaration.by_concept.get(REPLACES, "")

    def parts(self, record: Record) -> tuple[Any, ...]:
        """The parts of the key, in the form in which they are compared."""
        values, numbers = record.values, self.numbers
        found = []
        for name in self.key:
            value = values.get(name)
            if value is not None and name in numbers:
                value = text_in_one_form(value)
            found.append("\n".join(value) if isinstance(value, list | tuple) else value)
        return tuple(found)

    def said(self, record: Record) -> tuple[Any, ...]:
        """All that a record says, apart from how it was sent."""
        values = record.values
        return tuple(comparable(values.get(one)) for one in self.contents)

    def order(self, record: Record) -> tuple[Any, ...]:
        """What the last one has most of: dates, then contents in the order of the fields; absent comes first."""
        values = record.values
        days = tuple(values.get(name) or date.min for name in self.dates)
        return (*days, *((value is not None, value) for value in self.said(record)))


def comparable(value: Any) -> Any:
    """A value that can be compared: codes as one text."""
    return "\n".join(value) if isinstance(value, (list, tuple)) else value


@kept_by_declaration
def same_record(declaration: Declaration) -> SameRecord:
    """By which fields records of a type are one."""
    return SameRecord(declaration)


def last_sent(records: Sequence[Record]) -> tuple[list[Record], list[Record]]:
    """Records as they were sent last, in the order of the data, and those that give way to them."""
    by_key: dict[tuple[Any, ...], list[Record]] = defaultdict(list)
    for one in records:
        by_key[one.declaration.name, same_record(one.declaration).parts(one)].append(one)
    gone: set[int] = set()
    for (_, parts), alike in by_key.items():
        if len(alike) > 1:
            for several in [alike] if parts and None not in parts else _alike(alike):
                last = max(several, key=same_record(several[0].declaration).order)
                gone |= {id(one) for one in several if one is not last}
    replaced = _replaced(one for one in records if id(one) not in gone)
    gone |= replaced
    if not gone:
        return list(records), []
    return [one for one in records if id(one) not in gone], [one for one in records if id(one) in gone]


def _alike(records: Iterable[Record]) -> Iterable[list[Record]]:
    """Records that say the same."""
    found: dict[tuple[Any, ...], list[Record]] = defaultdict(list)
    for one in records:
        found[same_record(one.declaration).said(one)].append(one)
    return found.values()


def _replaced(records: Iterable[Record]) -> set[int]:
    """Records that another one names as replaced; two that name each other both stay."""
    by_id: dict[tuple[str, Any], list[Record]] = defaultdict(list)
    naming: list[tuple[Any, Any, str]] = []
    for one in records:
        places = same_record(one.declaration)
        own, other = one.values.get(places.source_id), one.values.get(places.replaces)
        if own is not None:
            by_id[one.declaration.name, own].append(one)
        if other is not None and other != own:
            naming.append((other, own, one.declaration.name))
    return {
        id(one)
        for other, own, name in naming
        for one in by_id.get((name, other), ())
        if own is None or one.values.get(same_record(one.declaration).replaces) != own
    }
