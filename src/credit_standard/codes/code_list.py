"""代码表: a code list as a value, and how a text is read as a code of it.

A document prints `普通`, an old form `01`, an English export `Ordinary`: all are read as the code `ordinary`.
Nothing else is read: what matches no name is for the caller to report.
"""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.codes.code_set import CodeSet, read_set
from credit_standard.codes.code_value import CodeValue

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from credit_standard.findings import Bilingual, Deprecation


@frozen(kw_only=True)
class CodeEntry:
    """One code, or one period of a code whose meaning changed.

    Attributes:
        code: kebab-case English term or the code of an official list, stable for ever; what expressions and typed
            data hold.
        title: the term as documents print it.
        definition: what it means, where the title does not say it all.
        aliases: other texts that mean it beyond doubt, national numbers included.
        takes_text: the code may carry a text (`其他-自定义`).
        identifier: for kinds of documents, the kind of identifier that such a document carries.
        valid_from: first day in force; None where it always was.
        valid_until: last day in force; None where it still is.
        replaced_by: codes of the same list that took its place.
        deprecated: since when the code is to go from the list.
    """

    code: str
    title: Bilingual
    definition: Bilingual | None = None
    aliases: tuple[str, ...] = ()
    takes_text: bool = False
    identifier: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    replaced_by: tuple[str, ...] = ()
    deprecated: Deprecation | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every text that stands for this code."""
        return (self.code, self.title.zh, self.title.en, *self.aliases)

    def in_force(self, day: date) -> bool:
        """Whether the code could be used on this day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


@frozen(kw_only=True, slots=False)
class CodeList:
    """A code list.

    Attributes:
        name: kebab-case; what declarations refer to.
        title: as people call it.
        is_open: other values occur and are a warning; else they are an error.
        source: where it is laid down.
        verified: whether that was read.
        entries: its codes, in the order of the source; a code has several where it has several periods.
        maps: for other lists by name, the codes there that ours mean. Only what is declared is mapped.
    """

    name: str
    title: Bilingual
    is_open: bool
    source: str
    verified: bool
    entries: tuple[CodeEntry, ...] = field(repr=False)
    maps: Mapping[str, Mapping[str, tuple[str, ...]]] = field(factory=dict, repr=False)

    @cached_property
    def by_code(self) -> dict[str, CodeEntry]:
        """Each code as it is now, or was last."""
        return {entry.code: entry for entry in sorted(self.entries, key=_starts)}

    @cached_property
    def by_spelling(self) -> dict[str, CodeEntry]:
        """Entries by every name, spelt as `spelling` does."""
        return {spelling(name): entry for entry in self.entries for name in entry.names}

    @cached_property
    def by_character(self) -> dict[str, tuple[str, ...]]:
        """The spellings in which a character stands."""
        found: dict[str, list[str]] = {}
        for name in self.by_spelling:
            for character in set(name):
                found.setdefault(character, []).append(name)
        return {character: tuple(names) for character, names in found.items()}

    @cached_property
    def periods(self) -> dict[str, tuple[date | None, date | None]]:
        """First and last day of each code that was not always in force; over all its periods, which have no gap."""
        first: dict[str, CodeEntry] = {}
        for entry in sorted(self.entries, key=_starts):
            first.setdefault(entry.code, entry)
        days = {code: (first[code].valid_from, last.valid_until) for code, last in self.by_code.items()}
        return {code: ends for code, ends in days.items() if ends != (None, None)}

    def on(self, day: date) -> tuple[CodeEntry, ...]:
        """The entries in force on a day.

        >>> from datetime import date
        >>> from credit_standard import codes
        >>> kinds = codes.get("annual-report-kind")
        >>> [entry.code for entry in kinds.on(date(2010, 1, 1))]
        ['annual-inspection', 'civil-affairs-inspection']
        """
        return tuple(entry for entry in self.entries if entry.in_force(day))

    def map_to(self, other: str) -> Mapping[str, tuple[str, ...]]:
        """What each code is in another list, as far as that is declared.

        >>> from credit_standard import codes
        >>> codes.get("audience-123").map_to("audience")["2"]
        ('shared',)

        Raises:
            ValueError: no map to that list is declared.
        """
        if other not in self.maps:
            declared = ", ".join(self.maps) or "none"
            raise ValueError(f"there is no map from {self.name} to {other}; declared are: {declared}")
        return self.maps[other]

    def read(self, text: str) -> str | None:
        """The code that `text` stands for, with its own text where it carries one; None where it is no code.

        >>> from credit_standard import codes
        >>> codes.get("penalty-kind").read("罚款"), codes.get("licence-kind").read("其他－备案")
        ('fine', 'other:备案')
        """
        entry = self.by_spelling.get(spelling(text))
        return entry.code if entry is not None else self._read_with_text(text)

    def read_set(self, text: str) -> CodeSet:
        """All codes of a cell, and what was odd about it."""
        return read_set(text, self.read)

    def _read_with_text(self, text: str) -> str | None:
        for position, character in enumerate(text[:_LONGEST_NAME]):
            if character in _BEFORE_TEXT:
                entry = self.by_spelling.get(spelling(text[:position]))
                if entry is not None and entry.takes_text:
                    return str(CodeValue(entry.code, _own_text(text[position:])))
        return None


_OPENING, _CLOSING = "(（[［【〔", ")）]］】〕"
_BEFORE_TEXT = "-－—–_:：" + _OPENING
_LONGEST_NAME = 80  # characters; no name of a code that takes text comes near it


def _starts(entry: CodeEntry) -> str:
    """A key that puts the periods of a code in order."""
    return "" if entry.valid_from is None else entry.valid_from.isoformat()


def spelling(text: str) -> str:
    """What two spellings of one name have in common: width, blanks and case do not count."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _own_text(text: str) -> str:
    inner = text.strip().lstrip(_BEFORE_TEXT + " ").rstrip()
    # A bracket that was opened before the text closes it.
    return inner[:-1].rstrip() if text.strip()[:1] in _OPENING and inner[-1:] in _CLOSING else inner
