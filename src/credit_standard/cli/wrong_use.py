"""用法错误: what the caller has to write in another way: exit code 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMED = 5
"""Names that are offered at most."""


class WrongUse(Exception):  # noqa: N818 - it names what happened; nothing else is an error of the program
    """A text of `texts.toml` with its values. Numbers of persons in what was typed are masked."""

    def __init__(self, key: str, **values: object) -> None:
        from credit_standard.findings.masks import free_message

        super().__init__(key)
        self.key = key
        self.values = {name: free_message(str(value)) for name, value in values.items()}


def near(name: str, names: Iterable[str]) -> str:
    """The names that were probably meant; nothing where none is near."""
    from difflib import get_close_matches

    known = {one.casefold(): one for one in names}
    word = name.strip().casefold()
    close = get_close_matches(word, known, n=NAMED)
    holding = [one for one in known if word and (word in one or one in word)]
    meant = list(dict.fromkeys([*close, *sorted(holding, key=len)]))
    return ", ".join(known[one] for one in meant[:NAMED])
