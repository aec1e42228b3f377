"""披露日志: what was left out of a projection and why, one JSON object a line. For the holder only: never handed out.

A line for each record that is not shown; for each item that is withheld, and each that is masked or has a pseudonym, a
line with the rows of a batch in which it held anything. No line holds a value of a record, only what decided.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import IO, TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard._version import __version__
from credit_standard.disclosure.grounds import Ground
from credit_standard.language.nodes import Compare, Const, FieldReference, field_names
from credit_standard.language.text import to_text

if TYPE_CHECKING:
    from credit_standard.disclosure.decision import Disclosed
    from credit_standard.language.tables import Row
    from credit_standard.lifecycle.state import State

FORMAT, VERSION = "credit-standard-publish-log", 1
Span = tuple[int, int]


@frozen
class Place:
    """Where a table stands."""

    file: str
    member: str | None
    sheet: str | None
    record: str

    def to_json(self) -> dict[str, Any]:
        said = {"file": self.file, "member": self.member, "sheet": self.sheet, "record": self.record}
        return {name: value for name, value in said.items() if value is not None}


@frozen(eq=False)
class PublishLog:
    """Writes the log. What a case says is written once and kept, for cases are few."""

    stream: IO[bytes]
    _said: dict[Any, str] = field(factory=dict, init=False)

    def begin(self, as_of: date, audience: str) -> None:
        self._line(
            {"format": FORMAT, "format_version": VERSION, "library": __version__, "as_of": as_of.isoformat(),
             "audience": audience, "holder_only": True}
        )  # fmt: skip

    def record(self, at: Place, row: int, line: int, answer: Disclosed, clocks: Mapping[str, Any]) -> None:
        """A record that is not shown."""
        key = id(answer)
        if key not in self._said:
            grounds = [ground_to_json(one, answer.inputs) for one in answer.grounds]
            self._said[key] = json.dumps({"grounds": grounds}, ensure_ascii=False)[1:-1]
        head = {"kind": "record", **at.to_json(), "row": row, "line": line}
        tail = {"clocks": clocks} if clocks else {}
        start = json.dumps(head, ensure_ascii=False)[:-1]
        end = ", " + json.dumps(tail, ensure_ascii=False)[1:] if tail else "}"
        self.stream.write(f"{start}, {self._said[key]}{end}\n".encode())

    def broken(
        self, at: Place, row: int, line: int | None, ground: Row[Ground], found: Sequence[tuple[str, str]]
    ) -> None:
        """A record with errors."""
        because = [{"code": code, "field": name or None} for code, name in found]
        said = {**ground_to_json(ground, {"errors": True}), "findings": because}
        head = {"kind": "record", **at.to_json(), "row": row}
        self._line({**head, **({} if line is None else {"line": line}), "grounds": [said]})

    def item(self, at: Place, name: str, rows: Sequence[Span], count: int, answer: Disclosed) -> None:
        """An item that is withheld in some rows."""
        grounds = [ground_to_json(one, {**answer.inputs, **_settled(one)}) for one in answer.items[name]]
        spans = [list(one) for one in rows]
        self._line(
            {"kind": "item", **at.to_json(), "field": name, "rows": spans, "count": count, "grounds": grounds}
        )

    def changed(self, at: Place, name: str, rows: Sequence[Span], count: int, *, how: str, by: str) -> None:
        """An item that is masked, stands as a pseudonym or is left out beside one in some rows."""
        spans = [list(one) for one in rows]
        self._line({"kind": how, **at.to_json(), "field": name, "rows": spans, "count": count, "by": by})

    def _line(self, said: Mapping[str, Any]) -> None:
        self.stream.write(json.dumps(said, ensure_ascii=False).encode() + b"\n")


def ground_to_json(row: Row[Ground], inputs: Mapping[str, Any]) -> dict[str, Any]:
    """A rule that excluded: its condition, what decided, what would let it pass, its source."""
    named = () if row.when is None else dict.fromkeys(field_names(row.when))
    return {
        "rule": row.name,
        "condition": None if row.when is None else to_text(row.when),
        "because": {name: inputs.get(name) for name in named},
        "zh": row.then.words.zh,
        "en": row.then.words.en,
        "passes_zh": row.then.passes.zh,
        "passes_en": row.then.passes.en,
        "source": None
        if row.source is None
        else {
            "document": row.source.document,
            "article": row.source.article or None,
            "verified": row.source.verified,
        },
    }


def _settled(row: Row[Ground]) -> dict[str, Any]:
    """The inputs that a condition settles when it holds: those of an item, which no answer keeps."""
    nodes = () if row.when is None else row.when.nodes()
    return {
        node.left.name: node.right.value
        for node in nodes
        if isinstance(node, Compare)
        and node.operator == "=="
        and isinstance(node.left, FieldReference)
        and isinstance(node.right, Const)
    }


def clocks_of(grounds: Iterable[Row[Ground]], state: State) -> dict[str, Any]:
    """Of the clocks that decided: since when they are as they are, why, and the doubts."""
    asked = {name for one in grounds if one.when is not None for name in field_names(one.when)}
    said: dict[str, Any] = {one.name: one.to_json() for one in state.clocks if one.name in asked}
    if said and state.findings:
        said["doubts"] = [
            {"code": one.code, "zh": one.sentence("zh"), "en": one.sentence("en")} for one in state.findings
        ]
    return said


def spans(rows: Iterable[int]) -> Iterator[Span]:
    """Rows as spans, both ends included.

    >>> list(spans([1, 2, 3, 7, 9, 10]))
    [(1, 3), (7, 7), (9, 10)]
    """
    first = last = None
    for row in rows:
        if last is not None and row == last + 1:
            last = row
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = row
    if first is not None and last is not None:
        yield first, last
