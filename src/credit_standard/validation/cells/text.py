"""文本: length in characters, and characters that do not belong in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.files import characters
from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.reading import Reading
from credit_standard.validation.cells.columns import ColumnTest

if TYPE_CHECKING:
    import polars as pl

_CLASSES = (
    ("VA104", characters.NUL),
    ("VA105", characters.REPLACEMENT),
    ("VA106", characters.CONTROL),
    ("VA107", characters.INVISIBLE),
    ("VA108", characters.PRIVATE_USE),
)


def _inside(ranges: Iterable[tuple[int, int]], code_point: str) -> str:
    """The inside of a character class of a regular expression."""
    return "".join(f"{code_point.format(low)}-{code_point.format(high)}" for low, high in ranges)


_ALL = [one for _, ranges in _CLASSES for one in ranges]
_PATTERNS = tuple(
    (code, re.compile(f"[{_inside(ranges, chr(92) + 'U{:08x}')}]")) for code, ranges in _CLASSES
)
_ANY = re.compile(f"[{_inside(_ALL, chr(92) + 'U{:08x}')}]")
ODD = f"[{_inside(_ALL, chr(92) + 'x{{{:X}}}')}]"
"""The same as polars writes it."""


@frozen
class TextCell:
    """Text of at most `max_length` characters."""

    max_length: int

    def read(self, text: str) -> Reading[str]:
        findings = odd_characters(text)
        if not any(one.is_error for one in findings):  # a run of NULs is one fault, however long
            findings = (*self._length(text), *findings)
        return Reading(None if any(f.is_error for f in findings) else text, findings)

    def test_plain(self, texts: pl.Expr) -> ColumnTest:
        """The test of texts that are known to hold no odd character."""
        long = texts.str.len_bytes() > self.max_length
        return ColumnTest(texts, long & (texts.str.len_chars() > self.max_length))

    def test(self, texts: pl.Expr) -> ColumnTest:
        # There are at least as many bytes as characters, so short texts need not be counted.
        long = texts.str.len_bytes() > self.max_length
        return ColumnTest(texts, texts.str.contains(ODD) | (long & (texts.str.len_chars() > self.max_length)))

    def _length(self, text: str) -> tuple[Finding, ...]:
        if len(text) <= self.max_length:
            return ()
        return (finding(entry("VA103"), length=len(text), limit=self.max_length),)


def odd_characters(text: str) -> tuple[Finding, ...]:
    """One finding for each class of characters that does not belong in a text."""
    if not _ANY.search(text):
        return ()
    found = ((code, pattern.search(text)) for code, pattern in _PATTERNS)
    return tuple(_character(code, hit.group()) for code, hit in found if hit)


def _character(code: str, character: str) -> Finding:
    named = {} if code in {"VA104", "VA105"} else {"character": f"U+{ord(character):04X}"}
    return finding(entry(code), **named)
