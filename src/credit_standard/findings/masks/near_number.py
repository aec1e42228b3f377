"""一处之差: numbers of a fixed build, and what a slip of the pen makes of them.

One character wrong, two neighbours exchanged, one too many or one too few. Which it was nobody can tell, so anything
that one slip can have made of a number is taken for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import field, frozen

Part = Sequence[tuple[str, ...]]
"""A part of a number: what it may be, each a class of characters by place."""
ANY = "."
SPOILT = 2  # parts that one slip can spoil: the neighbours at the border of two
LETTERS = 2  # a check character, and a slip
_LETTERS = re.compile("[A-Z]")
MISSING = "*"  # stands for no character of any class


def either(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _exact(part: Part) -> str:
    return either(*("".join(places) for places in part))


def _one_wrong(part: Part) -> str:
    """The part with any one of its characters free."""
    return either(
        *("".join((*places[:at], ANY, *places[at + 1 :])) for places in part for at in range(len(places)))
    )


@frozen
class Build:
    """How a number is built of parts."""

    parts: tuple[Part, ...]
    length: int = field(init=False)
    exact: re.Pattern[str] = field(init=False)
    marked: re.Pattern[str] = field(init=False)
    one_wrong: re.Pattern[str] = field(init=False)

    @length.default
    def _length(self) -> int:
        return sum(len(part[0]) for part in self.parts)

    @exact.default
    def _compiled(self) -> re.Pattern[str]:
        return re.compile("".join(map(_exact, self.parts)))

    @marked.default
    def _compiled_marked(self) -> re.Pattern[str]:
        """Matches anything of the length; a group for each part of several characters that is as it should be."""
        sizes = [(part, len(part[0])) for part in self.parts]
        return re.compile(
            "".join(ANY if size == 1 else f"(?:({_exact(part)})|.{{{size}}})" for part, size in sizes)
        )

    @one_wrong.default
    def _compiled_wrong(self) -> re.Pattern[str]:
        exact = [_exact(part) for part in self.parts]
        wrong = (
            "".join((*exact[:at], _one_wrong(part), *exact[at + 1 :])) for at, part in enumerate(self.parts)
        )
        return re.compile(either(*wrong))

    def is_near(self, text: str) -> bool:
        """Whether a text is such a number but for one slip."""
        surplus = len(text) - self.length
        if not -1 <= surplus <= 1 or len(_LETTERS.findall(text)) > LETTERS:
            return False
        if surplus == 0:
            right = self.marked.fullmatch(text)
            if right is None or right.groups().count(None) > SPOILT:
                return False
            return bool(self.one_wrong.fullmatch(text)) or any(map(self.exact.fullmatch, _exchanged(text)))
        if surplus > 0:
            return any(self.exact.fullmatch(text[:at] + text[at + 1 :]) for at in range(len(text)))
        return any(self.one_wrong.fullmatch(text[:at] + MISSING + text[at:]) for at in range(len(text) + 1))


def _exchanged(text: str) -> list[str]:
    """The text with two neighbours exchanged, in every place."""
    return [text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in range(len(text) - 1)]
