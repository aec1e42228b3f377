"""一处之差: numbers of a fixed build, and what a slip of the pen makes of them.

One character wrong, two neighbours exchanged, one too many or one too few. Which it was nobody can tell, so anything
that one slip can have made of a number is taken for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import field, frozen

Part = Sequence[tuple[str, ...]]
"""A part of a number: what it may be, each a class of characters by place, all of one length."""
Groups = tuple[str | None, ...]
"""Of each part of several characters what it is, and the same again where it is right."""
ANY = "."
MISSING = "*"  # stands for no character of any class
SPOILT = 2  # parts that one slip can spoil: the neighbours at the border of two
LETTERS = 2  # a check character, and a slip
_LETTERS = re.compile("[A-Z]")
_CHARACTERS = "0123456789X"


def either(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _exact(part: Part) -> str:
    return either(*("".join(places) for places in part))


def _size(part: Part) -> int:
    return len(next(iter(part)))


def _one_wrong(part: Part) -> str:
    """The part with any one of its characters free."""
    wrong = ("".join((*places[:at], ANY, *places[at + 1 :])) for places in part for at in range(len(places)))
    return either(*dict.fromkeys(wrong))


@frozen
class Build:
    """How a number is built of parts, some of a single character."""

    parts: tuple[Part, ...]
    length: int = field(init=False)
    exact: re.Pattern[str] = field(init=False)
    _marked: re.Pattern[str] = field(init=False)
    _wrong: tuple[re.Pattern[str], ...] = field(init=False)
    _single: tuple[tuple[int, frozenset[str]], ...] = field(init=False)

    @length.default
    def _length(self) -> int:
        return sum(map(_size, self.parts))

    @exact.default
    def _compiled(self) -> re.Pattern[str]:
        return re.compile("".join(map(_exact, self.parts)))

    @_marked.default
    def _compiled_marked(self) -> re.Pattern[str]:
        """Anything of the length, in two groups for each part of several characters: what it is, and if it is right."""
        sizes = ((part, _size(part)) for part in self.parts)
        return re.compile(
            "".join(ANY if size == 1 else f"(({_exact(part)})|.{{{size}}})" for part, size in sizes)
        )

    @_wrong.default
    def _compiled_wrong(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(_one_wrong(part)) for part in self.parts if _size(part) > 1)

    @_single.default
    def _single_characters(self) -> tuple[tuple[int, frozenset[str]], ...]:
        found, start = [], 0
        for part in self.parts:
            if _size(part) == 1:
                found.append((start, frozenset(re.findall(part[0][0], _CHARACTERS))))
            start += _size(part)
        return tuple(found)

    def is_near(self, text: str) -> bool:
        """Whether a text is such a number but for one slip."""
        surplus = len(text) - self.length
        if not -1 <= surplus <= 1 or len(_LETTERS.findall(text)) > LETTERS:
            return False
        if surplus == 0:
            groups = self._groups(text)
            return self._is_one_wrong(text, groups) or (
                len(_spoilt(groups)) <= SPOILT and self._is_exchanged(text)
            )
        if surplus > 0:
            return any(self.exact.fullmatch(text[:at] + text[at + 1 :]) for at in range(len(text)))
        tried = (text[:at] + MISSING + text[at:] for at in range(len(text) + 1))
        return any(self._is_one_wrong(one, self._groups(one)) for one in tried)

    def _is_one_wrong(self, text: str, groups: Groups) -> bool:
        spoilt = _spoilt(groups)
        wrong = sum(text[at] not in known for at, known in self._single)
        match spoilt:
            case []:
                return wrong <= 1
            case [part]:
                return not wrong and bool(self._wrong[part].fullmatch(groups[2 * part] or ""))
        return False

    def _is_exchanged(self, text: str) -> bool:
        """Whether it is right with two neighbours exchanged."""
        pairs = (text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in range(len(text) - 1))
        return any(map(self.exact.fullmatch, pairs))

    def _groups(self, text: str) -> Groups:
        found = self._marked.fullmatch(text)
        return () if found is None else found.groups()


def _spoilt(groups: Groups) -> list[int]:
    """The parts that are not right, by their number."""
    return [number for number, right in enumerate(groups[1::2]) if right is None]
