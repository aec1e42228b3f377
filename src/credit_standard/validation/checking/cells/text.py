"""文本: length in characters, and characters that do not belong in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.files.text import characters
from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.validation.checking.cells.columns import ColumnTest

if TYPE_CHECKING:
    import polars as pl

_CLASSES = (
    ("VA104", characters.NUL),
    ("VA105", characters.REPLACEMENT),
    ("VA106", characters.CONTROL),
    ("VA107", characters.INVISIBLE),
    ("VA108", characters.PRIVATE_USE),
    ("VA120", characters.LOOKALIKES),
)
_TRACES = (("VA118", re.compile(characters.GARBLED)), ("VA119", re.compile(characters.MARKUP)))
_SCIENTIFIC = r"[0-9](?:\.[0-9]+)?[eE]\+[0-9]{2,3}"
"""A number as a spreadsheet shows it that has more digits than the cell is wide."""
_IS_SCIENTIFIC = re.compile(_SCIENTIFIC)
DAMAGED = "VA305"
_NAMES_NOBODY = re.compile(r"[\W\d_]+|(?=[^0-9]*[0-9]{6})[0-9A-Za-z-]+")
_FIRST_CHINESE, _BEYOND_CHINESE = "\u3400", "\uff00"


def _inside(ranges: Iterable[tuple[int, int]], code_point: str) -> str:
    """The inside of a character class of a regular expression."""
    return "".join(f"{code_point.format(low)}-{code_point.format(high)}" for low, high in ranges)


_ALL = [one for _, ranges in _CLASSES for one in ranges]
_PATTERNS = tuple(
    (code, re.compile(f"[{_inside(ranges, chr(92) + 'U{:08x}')}]")) for code, ranges in _CLASSES
)
UNSEEN = dict(_PATTERNS)["VA107"]
"""One character that nobody sees."""
_ANY = re.compile(f"[{_inside(_ALL, chr(92) + 'U{:08x}')}]|{characters.GARBLED}|{characters.MARKUP}")
ODD = f"[{_inside(_ALL, chr(92) + 'x{{{:X}}}')}]|{characters.GARBLED}|{characters.MARKUP}|^{_SCIENTIFIC}$"
"""The same as polars writes it, and the numbers."""


@frozen
class TextCell:
    """Text of at most `max_length` characters."""

    max_length: int

    def read(self, text: str) -> Reading[str]:
        findings = odd_characters(text)
        is_number = _IS_SCIENTIFIC.fullmatch(text) is not None
        if not findings and not is_number and len(text) <= self.max_length:
            return Reading(text)
        if is_number:
            findings = (finding(entry(DAMAGED)), *findings)
        if not any(one.is_error for one in findings):  # a run of NULs is one fault, however long
            findings = (*self._length(text), *findings)
        return Reading(None if any(f.is_error for f in findings) else text, findings)

    def test_plain(self, texts: pl.Expr) -> ColumnTest:
        """The test of texts that are known to hold nothing odd."""
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


@frozen
class NameCell(TextCell):
    """名称: a text that names an organisation; digits and punctuation alone name none, a number of it neither."""

    def read(self, text: str) -> Reading[str]:
        reading = super().read(text)
        if reading.findings or not _NAMES_NOBODY.fullmatch(text.strip()):
            return reading
        return Reading(text, (finding(entry("VA121")),))

    def test_plain(self, texts: pl.Expr) -> ColumnTest:
        return self._with_names(super().test_plain(texts))

    def test(self, texts: pl.Expr) -> ColumnTest:
        return self._with_names(super().test(texts))

    def _with_names(self, test: ColumnTest) -> ColumnTest:
        """Hardly a name begins otherwise than in Chinese, which is told by its first bytes."""
        foreign = (test.values < _FIRST_CHINESE) | (test.values >= _BEYOND_CHINESE)
        return ColumnTest(test.values, foreign if test.suspect is None else test.suspect | foreign)


def odd_characters(text: str) -> tuple[Finding, ...]:
    """One finding for each class of what does not belong in a text."""
    if not _ANY.search(text):
        return ()
    found = ((code, pattern.search(text)) for code, pattern in _PATTERNS)
    traces = ((code, pattern.search(text)) for code, pattern in _TRACES)
    return (
        *(_character(code, hit.group()) for code, hit in found if hit),
        *(finding(entry(code), sign=_sign(hit.group())) for code, hit in traces if hit),
    )


def _character(code: str, character: str) -> Finding:
    if code in {"VA104", "VA105"}:
        return finding(entry(code))
    said = f"U+{ord(character):04X}"
    if code == "VA120" and (usual := unicodedata.normalize("NFKC", character)) != character:
        said += f" → U+{ord(usual):04X}"
    return finding(entry(code), character=said)


def _sign(trace: str) -> str:
    """What may be shown of a trace: a tag without what stands in it, a few question marks."""
    if trace.startswith("<"):
        return re.split("[ >]", trace)[0] + ">"
    return trace[:8]
