"""披露日志: what was left out of a projection and why, one JSON object a line. For the holder only: never handed out.

A line for each rule, before it is first named; one for each record that is not shown; for each item that is withheld,
and each that is masked or has a pseudonym, a line with the rows of a batch in which it held anything. No line holds a
value of a record, only what decided.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import IO, TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard._version import __version__
from credit_standard.disclosure.decision.grounds import Ground
from credit_standard.language.nodes import Compare, Const, FieldReference, field_names
from credit_standard.language.text import to_text
from credit_standard.lifecycle.wording import REASONS

if TYPE_CHECKING:
    from credit_standard.disclosure.decision.decision import Disclosed
    from credit_standard.findings import Finding
    from credit_standard.language.tables import Row

FORMAT, VERSION = "credit-standard-publish-log", 1
Span = tuple[int, int]


@frozen(slots=False)
class Place:
    """Where a table stands."""

    file: str
    member: str | None
    sheet: str | None
    record: str

    def to_json(self) -> dict[str, Any]:
        said = {"file": self.file, "member": self.member, "sheet": self.sheet, "record": self.record}
        return {name: value for name, value in said.items() if value is not None}

    @cached_property
    def _text(self) -> str:
        return json.dumps(self.to_json(), ensure_ascii=False)[1:-1]

    def start(self, kind: str) -> str:
        """The beginning of a line."""
        return f'{{"kind": "{kind}", {self._text}'


@frozen(eq=False)
class PublishLog:
    """Writes the log. A rule is written in full before the first line that names it; cases are few, so each is kept."""

    stream: IO[bytes]
    _rules: set[str] = field(factory=set, init=False)
    _said: dict[Any, str] = field(factory=dict, init=False)
    _clocks: dict[tuple[Any, ...], str] = field(factory=dict, init=False)

    def begin(self, as_of: date, audience: str) -> None:
        self._line(
            {"format": FORMAT, "format_version": VERSION, "library": __version__, "as_of": as_of.isoformat(),
             "audience": audience, "holder_only": True}
        )  # fmt: skip

    def record(self, at: Place, row: int, line: int, answer: Disclosed, clocks: str) -> None:
        """A record that is not shown; `clocks` is what `of_clocks` gave."""
        key = (tuple(one.name for one in answer.grounds), frozenset(answer.inputs.items()))
        if key not in self._said:
            grounds = [self._ground(one, answer.inputs) for one in answer.grounds]
            self._said[key] = json.dumps(grounds, ensure_ascii=False)
        where = f'"row": {row}, "line": {line}'
        self.stream.write(f'{at.start("record")}, {where}, "grounds": {self._said[key]}{clocks}}}\n'.encode())

    def broken(
        self, at: Place, row: int, line: int | None, ground: Row[Ground], found: Sequence[tuple[str, str]]
    ) -> None:
        """A record with errors."""
        because = [{"code": code, "field": name or None} for code, name in found]
        said = {**self._ground(ground, {"errors": True}), "findings": because}
        where = "" if line is None else f', "line": {line}'
        text = json.dumps([said], ensure_ascii=False)
        self.stream.write(f'{at.start("record")}, "row": {row}{where}, "grounds": {text}}}\n'.encode())

    def item(self, at: Place, name: str, rows: Sequence[Span], count: int, answer: Disclosed) -> None:
        """An item that is withheld in some rows."""
        grounds = [self._ground(one, {**answer.inputs, **_settled(one)}) for one in answer.items[name]]
        told = {"field": name, "rows": [list(one) for one in rows], "count": count, "grounds": grounds}
        self._line({"kind": "item", **at.to_json(), **told})

    def changed(self, at: Place, name: str, rows: Sequence[Span], count: int, *, how: str, by: str) -> None:
        """An item that is masked, stands as a pseudonym or is left out beside one in some rows."""
        told = {"field": name, "rows": [list(one) for one in rows], "count": count, "by": by}
        self._line({"kind": how, **at.to_json(), **told})

    def of_clocks(self, reason: str, since: date | None, doubts: Sequence[Finding] = ()) -> str:
        """Since when publicity is as it is, and why; with the doubts."""
        key = (reason, since, *(id(one.entry) for one in doubts))
        if doubts or key not in self._clocks:
            words = REASONS[reason]
            said: dict[str, Any] = {
                "reason": reason, "since": None if since is None else since.isoformat(),
                "zh": words.zh, "en": words.en,
            }  # fmt: skip
            if doubts:
                said["doubts"] = [
                    {"code": one.code, "zh": one.sentence("zh"), "en": one.sentence("en")} for one in doubts
                ]
            text = f', "clock": {json.dumps(said, ensure_ascii=False)}'
            if doubts:
                return text
            self._clocks[key] = text
        return self._clocks[key]

    def _ground(self, row: Row[Ground], inputs: Mapping[str, Any]) -> dict[str, Any]:
        """A rule that excluded, and what decided."""
        if row.name not in self._rules:
            self._rules.add(row.name)
            self._line(_rule_to_json(row))
        named = () if row.when is None else dict.fromkeys(field_names(row.when))
        return {"rule": row.name, "because": {name: inputs.get(name) for name in named}}

    def _line(self, said: Mapping[str, Any]) -> None:
        self.stream.write(json.dumps(said, ensure_ascii=False).encode() + b"\n")


def _rule_to_json(row: Row[Ground]) -> dict[str, Any]:
    """A rule: its condition, its words, what lets a record pass, its source."""
    source = row.source
    return {
        "kind": "rule",
        "rule": row.name,
        "condition": None if row.when is None else to_text(row.when),
        "zh": row.then.words.zh,
        "en": row.then.words.en,
        "passes_zh": row.then.passes.zh,
        "passes_en": row.then.passes.en,
        "source": None
        if source is None
        else {"document": source.document, "article": source.article or None, "verified": source.verified},
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
