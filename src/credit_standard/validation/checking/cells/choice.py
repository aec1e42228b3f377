"""代码、代码集、是否: cells with one of a few values. Each different text is read once."""

from __future__ import annotations

from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.validation.checking.cells.columns import ColumnTest
from credit_standard.validation.checking.cells.unseen import seen

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl

    from credit_standard.codes.code_list import CodeList

YES = frozenset({"是", "Y", "YES", "TRUE", "1", "有"})
NO = frozenset({"否", "N", "NO", "FALSE", "0", "没有"})


@frozen(slots=False)
class CodeCell:
    """One entry of a code list."""

    codes: CodeList

    @cached_property
    def read(self) -> Callable[[str], Reading[str]]:
        return lru_cache(maxsize=4_096)(partial(seen, read=self._read))

    def _read(self, text: str) -> Reading[str]:
        code = self.codes.read(text)
        if code is None:
            unknown = unknown_code(self.codes)
            return Reading(None if unknown.is_error else text, (unknown,))
        return Reading(code, needs_text(self.codes, (code,)))

    def test(self, texts: pl.Expr) -> ColumnTest:
        import polars as pl

        return by_known_texts(
            texts, {text: one.value for text, one in clean_names(self.codes, self.read)}, pl.String()
        )


@frozen(slots=False)
class CodesCell:
    """Several entries of a code list."""

    codes: CodeList

    @cached_property
    def read(self) -> Callable[[str], Reading[list[str]]]:
        return lru_cache(maxsize=4_096)(partial(seen, read=self._read))

    def _read(self, text: str) -> Reading[list[str]]:
        found = self.codes.read_set(text)
        odd = (finding(entry("VA403")),) if found.odd_separators else ()
        if found.unknown or not found.codes:  # nothing but separators is no code either
            unknown = unknown_code(self.codes)
            taken = None if unknown.is_error else [*found.codes, *found.unknown]
            return Reading(taken or None, (unknown, *odd))
        return Reading(list(found.codes), odd + needs_text(self.codes, found.codes))

    def test(self, texts: pl.Expr) -> ColumnTest:
        import polars as pl

        known = {text: one.value[0] for text, one in clean_names(self.codes, self.read) if one.value}
        single = by_known_texts(texts, known, pl.String())
        listed = pl.when(single.values.is_not_null()).then(pl.concat_list(single.values))
        return ColumnTest(listed)


class YesNoCell:
    """是 or 否."""

    def read(self, text: str) -> Reading[bool]:
        return seen(text, self._read)

    def _read(self, text: str) -> Reading[bool]:
        word = text.upper()
        if word in YES or word in NO:
            return Reading(word in YES)
        return Reading(None, (finding(entry("VA501")),))

    def test(self, texts: pl.Expr) -> ColumnTest:
        import polars as pl

        return by_known_texts(texts, dict.fromkeys(YES, True) | dict.fromkeys(NO, False), pl.Boolean())


def by_known_texts(texts: pl.Expr, known: dict[str, Any], kind: pl.DataType) -> ColumnTest:
    """Texts that are known to be clean take their value from a table; the others are suspect."""
    values = texts.replace_strict(list(known), list(known.values()), default=None, return_dtype=kind)
    return ColumnTest(values)


def clean_names(codes: CodeList, read: Callable[[str], Reading[Any]]) -> list[tuple[str, Reading[Any]]]:
    """Every name of the list that is read without a finding."""
    readings = ((name, read(name)) for one in codes.entries for name in dict.fromkeys(one.names))
    return [(name, reading) for name, reading in readings if not reading.findings]


def unknown_code(codes: CodeList) -> Finding:
    code = "VA402" if codes.is_open else "VA401"
    return finding(entry(code), list=codes.name, list_zh=codes.title.zh, list_en=codes.title.en)


def needs_text(codes: CodeList, found: tuple[str, ...]) -> tuple[Finding, ...]:
    """A code that takes a text came without one."""
    bare = any(code in codes.by_code and codes.by_code[code].takes_text for code in found)
    return (finding(entry("VA404")),) if bare else ()
