"""代码集: several codes in one cell.

Clean is `罚款;警告` or `罚款；警告`. Other separators are read where that leaves no doubt: names may hold
a `、` themselves (没收违法所得、没收非法财物), so the longest name counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.codes.code_value import CodeValue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_CLEAN = re.compile("[;；]")
_ODD = re.compile("[|｜,，、]")
_ODD_OR_RARE = re.compile("[|｜,，、/／+＋&＆\\s和及与]")
"""Names hold some of these: they separate where the piece is no name, and what they leave are names."""


@frozen(kw_only=True)
class CodeSet:
    """A cell read as a set of codes.

    Attributes:
        codes: each once, in the order of the cell; those that carry a text as `other:text`.
        odd_separators: separators other than `;` and `；`, each once.
        repeated: codes that stand in the cell more than once.
        unknown: pieces that are no code. They may hold anything, personal data too.
    """

    codes: tuple[str, ...] = ()
    odd_separators: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_set(text: str, read: Callable[[str], str | None]) -> CodeSet:
    """Read the codes of one cell; `read` gives the code that one name stands for."""
    codes: list[str] = []
    odd: list[str] = []
    unknown: list[str] = []
    for piece in filter(None, (part.strip() for part in _CLEAN.split(text))):
        found = _read_piece(piece, read, _ODD) or _read_piece(piece, read, _ODD_OR_RARE)
        if found is None:
            unknown.append(piece)
        else:
            codes += found[0]
            odd += found[1]
    return CodeSet(
        codes=tuple(dict.fromkeys(codes)),
        odd_separators=tuple(dict.fromkeys(odd)),
        repeated=tuple(dict.fromkeys(code for code in codes if codes.count(code) > 1)),
        unknown=tuple(unknown),
    )


_LONGEST, _MOST_CUTS = 500, 30  # a cell with more is prose, not a set; it is read as one name or not at all


def _read_piece(
    piece: str, read: Callable[[str], str | None], odd: re.Pattern[str]
) -> tuple[list[str], list[str]] | None:
    """The codes between clean separators, and the odd separators between them; None where a name is none."""
    cuts = [match.start() for match in odd.finditer(piece)]
    if not cuts or len(cuts) > _MOST_CUTS or len(piece) > _LONGEST:
        code = read(piece)
        return None if code is None else ([code], [])
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(piece)]
    codes: list[str] = []
    separators: list[str] = []
    first = 0
    while first < len(starts):
        code, parts = _longest(piece, starts[first:], ends[first:], read)
        if code is None:
            return None
        codes.append(code)
        first += parts
        if first < len(starts):
            separators.append(piece[cuts[first - 1]])
    return codes, separators


def _longest(
    piece: str, starts: Sequence[int], ends: Sequence[int], read: Callable[[str], str | None]
) -> tuple[str | None, int]:
    """The code of the longest name that begins here, and over how many parts it reaches.

    A code's own text goes on until another name begins: `其他-美容、美发` is one code,
    `其他-美容、罚款` are two.
    """
    for parts in range(len(starts), 0, -1):
        code = read(piece[starts[0] : ends[parts - 1]].strip())
        if code is not None and not _holds_another(code, read):
            return code, parts
    return None, 1


def _holds_another(code: str, read: Callable[[str], str | None]) -> bool:
    """Whether another name begins at a separator inside the code's own text."""
    own = CodeValue.of(code).text
    cuts = [match.start() for match in _ODD.finditer(own)]
    return any(
        read(own[start + 1 : end].strip()) is not None
        for number, start in enumerate(cuts)
        for end in [*cuts[number + 1 :], len(own)]
    )
