"""正则式 → GLOB: SQLite has no regular expressions, so a form becomes the few GLOB patterns that together say the same.

Forms are texts, classes of characters, counts, groups of alternatives and the two ends; nothing repeats without end.

>>> globs("^[0-9]{2}(?:X|YZ)?$")
['[0-9][0-9]', '[0-9][0-9]X', '[0-9][0-9]YZ']
>>> globs("某{1,2}|[*＊]")
['*某*', '*某某*', '*[*＊]*']
"""

from __future__ import annotations

import re
from itertools import product

from credit_standard.language.inexpressible import Inexpressible

_BEGIN, _END = "\x02", "\x03"
_ATOM = re.compile(r"\(\?:|\[[^\]]+\]|\\.|[^\[\]{}*+?.()|\\]")
_COUNT = re.compile(r"\{([0-9]+)(?:,([0-9]+))?\}|\?")
_ENDS = {"^": _BEGIN, "$": _END}
_SPECIAL = frozenset("*?[")


def globs(form: str) -> list[str]:
    """The patterns of which one fits where the regular expression is found.

    Raises:
        Inexpressible: the expression says more than that.
    """
    found, end = _alternatives(form, 0)
    if end < len(form):
        raise Inexpressible("form")
    return [_open_ended(one) for one in found]


def _open_ended(pattern: str) -> str:
    """What may stand before and behind, where the pattern is not bound to the end of the text."""
    before = "" if pattern.startswith(_BEGIN) else "*"
    behind = "" if pattern.endswith(_END) else "*"
    return before + pattern.strip(_BEGIN + _END) + behind


def _alternatives(form: str, at: int) -> tuple[list[str], int]:
    """All texts of patterns up to a closing bracket, and where that stands."""
    found: list[str] = []
    while True:
        several, at = _sequence(form, at)
        found += several
        if form[at : at + 1] != "|":
            return found, at
        at += 1


def _sequence(form: str, at: int) -> tuple[list[str], int]:
    parts: list[list[str]] = []
    while at < len(form) and form[at] not in "|)":
        atom = _ATOM.match(form, at)
        if atom is None:
            raise Inexpressible("form")
        if atom[0] == "(?:":
            several, at = _alternatives(form, atom.end())
            at += 1
        else:
            several, at = [_said(atom[0])], atom.end()
        count = _COUNT.match(form, at)
        if count:
            several, at = _repeated(several, count), count.end()
        parts.append(several)
    return ["".join(one) for one in product(*parts)], at


def _said(atom: str) -> str:
    if atom[0] == "[":
        return atom
    plain = atom[-1]
    return _ENDS.get(atom, f"[{plain}]" if plain in _SPECIAL else plain)


def _repeated(several: list[str], count: re.Match[str]) -> list[str]:
    least = int(count[1] or 0)
    most = int(count[2] or count[1] or 1)
    return ["".join(one) for times in range(least, most + 1) for one in product(several, repeat=times)]
