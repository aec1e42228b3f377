"""代码条目: the codes of a list as the code lists and the grade scales show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.cli.standard.browsing import SearchedText
    from credit_standard.codes import CodeList
    from credit_standard.findings import Language
    from credit_standard.reports.document import Block


def words(code_list: CodeList) -> Iterator[str | SearchedText]:
    """The texts of a list in which a search looks."""
    from credit_standard.cli.standard.browsing import SearchedText

    for entry in code_list.entries:
        yield SearchedText.titled(entry.code, entry.title)
        yield from entry.aliases
        if entry.definition is not None:
            yield SearchedText.either(entry.definition)


def map_blocks(code_list: CodeList, language: Language) -> Iterator[Block]:
    """What the codes of a list are in others."""
    from credit_standard.cli.standard.browsing import section, table

    for other, meant in code_list.maps.items():
        yield from section("list-map", language, other=other)
        rows = ((code, " ".join(targets)) for code, targets in meant.items())
        yield table(("column.code", "column.meant"), rows, language)


def maps_to_json(code_list: CodeList) -> dict[str, Any]:
    """The same as JSON."""
    return {
        other: {code: list(targets) for code, targets in meant.items()}
        for other, meant in code_list.maps.items()
    }
