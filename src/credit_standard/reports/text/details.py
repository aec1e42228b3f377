"""文本报告明细: the first findings of each kind in each table, for as many kinds as fit a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.reports.contents.about import checked_as, name_of
from credit_standard.reports.contents.outcome import state
from credit_standard.reports.document import BLANK, STYLES, Block, Span, line
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.reports.contents.found import Found
    from credit_standard.reports.contents.listing import ListedKind

SAMPLE = 3
"""Findings of one kind that are shown for one table."""

ROOM, ROOM_OF_ONE = 40, 80
"""Lines of details, and of those of a single table, before which no others are listed."""


@frozen
class Details:
    """The details that are shown, and whether these are all."""

    blocks: tuple[Block, ...]
    in_full: bool

    @classmethod
    def of(cls, found: Sequence[Found], language: Language, *, verbose: bool) -> Details:
        """Those of the worst table first; a kind is shown whole or not at all."""
        blocks: list[Block] = []
        shortened = 0
        screen = ROOM_OF_ONE if len(found) == 1 else ROOM
        for one in found:
            shown = [list(_kind(kind, language, verbose=verbose)) for kind in one.kinds]
            room = screen - len(blocks)
            taken = len(shown) if verbose else _that_fit(shown, room, at_least=0 if blocks else 1)
            if taken or not one.kinds:
                blocks += _heading(one, language, alone=len(found) == 1 and not one.table.is_register)
                blocks += [block for kind in shown[:taken] for block in kind]
            if taken < len(shown):
                shortened += 1
        if shortened:
            said = TEXTS("details-others", language, tables=shortened)
            blocks += (BLANK, line(Span(said, "dim")))
        return cls(tuple(blocks), not shortened)


def _that_fit(kinds: Sequence[Sequence[Block]], room: int, *, at_least: int) -> int:
    used = 0
    for number, blocks in enumerate(kinds):
        used += len(blocks)
        if used > room and number >= at_least:
            return number
    return len(kinds)


def _heading(one: Found, language: Language, *, alone: bool) -> Iterator[Block]:
    yield BLANK
    if not alone:
        rows = TEXTS("rows", language, rows=one.table.rows) if one.table.was_checked else ""
        about = " · ".join(filter(None, (checked_as(one.table, language), rows)))
        yield line(Span(name_of(one.table, language), "title"), Span(f"  {about}", "dim"))
    said = state(one.table)
    if said != "found":  # else the findings say it
        yield line(Span(TEXTS(said, language), "error"), level=1)


def _kind(kind: ListedKind, language: Language, *, verbose: bool) -> Iterator[Block]:
    entry = kind.entry
    sample = kind.findings if verbose else kind.findings[:SAMPLE]
    yield line(
        Span(TEXTS(entry.severity.value, language), STYLES[entry.severity]),
        "  ",
        Span(entry.title.to(language), "title"),
        Span(f"  {entry.code}  ", "dim"),
        TEXTS("times", language, count=kind.new),
        level=1,
    )
    for one in sample:
        yield line(one.message(language), level=3)
    if kind.new > len(sample):
        yield line(Span(TEXTS("more", language, count=kind.new - len(sample)), "dim"), level=3)
    for hint in dict.fromkeys(one.hint(language) for one in sample):
        yield line(Span(TEXTS("mend", language, hint=hint), "dim"), level=3)
