"""文本: length in characters, and characters that do not belong in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.reading import Reading
from credit_standard.validation.cells.columns import ColumnTest

if TYPE_CHECKING:
    import polars as pl

_ODD = (
    ("VA104", "\\x00"),
    ("VA105", "\\x{FFFD}"),
    # tab, line feed and carriage return occur in long texts and are meant
    ("VA106", "\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f"),
    ("VA107", "\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}"),
    ("VA108", "\\x{E000}-\\x{F8FF}"),
)
ODD = "[" + "".join(characters for _, characters in _ODD) + "]"
"""What polars looks for; Python's patterns below are the same ranges."""
_PATTERNS = tuple((code, re.compile("[" + re.sub(r"\\x\{(\w+)\}", r"\\u\1", c) + "]")) for code, c in _ODD)
_ANY_ODD = re.compile("[" + re.sub(r"\\x\{(\w+)\}", r"\\u\1", ODD[1:-1]) + "]")


@frozen
class TextCell:
    """Text of at most `max_length` characters."""

    max_length: int

    def read(self, text: str) -> Reading[str]:
        findings = odd_characters(text)
        if not any(one.is_error for one in findings):  # a run of NULs is one fault, however long
            findings = (*self._length(text), *findings)
        return Reading(None if any(f.is_error for f in findings) else text, findings)

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
    if not _ANY_ODD.search(text):
        return ()
    found = ((code, pattern.search(text)) for code, pattern in _PATTERNS)
    return tuple(_character(code, hit.group()) for code, hit in found if hit)


def _character(code: str, character: str) -> Finding:
    named = {} if code in {"VA104", "VA105"} else {"character": f"U+{ord(character):04X}"}
    return finding(entry(code), **named)
