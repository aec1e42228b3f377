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

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual

TEXT_AFTER_CODE = ":"
"""Between a code and the text that it carries: `other:美容`."""


@frozen(kw_only=True)
class CodeEntry:
    """One code.

    Attributes:
        code: kebab-case English term, stable for ever; what expressions and typed data hold.
        title: the term as documents print it.
        aliases: other texts that mean it beyond doubt, national numbers included.
        takes_text: the code may carry a text (`其他-自定义`).
        identifier: for kinds of documents, the kind of identifier that such a document carries.
    """

    code: str
    title: Bilingual
    aliases: tuple[str, ...] = ()
    takes_text: bool = False
    identifier: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every text that stands for this code."""
        return (self.code, self.title.zh, self.title.en, *self.aliases)


@frozen(kw_only=True, slots=False)
class CodeList:
    """A code list. `is_open`: other values occur and are a warning; else they are an error."""

    name: str
    title: Bilingual
    is_open: bool
    source: str
    verified: bool
    entries: tuple[CodeEntry, ...] = field(repr=False)

    @cached_property
    def by_code(self) -> dict[str, CodeEntry]:
        return {entry.code: entry for entry in self.entries}

    @cached_property
    def by_spelling(self) -> dict[str, CodeEntry]:
        """Entries by every name, spelt as `spelling` does.

        Raises:
            ValueError: one name stands for two codes.
        """
        index: dict[str, CodeEntry] = {}
        for entry in self.entries:
            for name in entry.names:
                if index.setdefault(spelling(name), entry) is not entry:
                    other = index[spelling(name)].code
                    raise ValueError(
                        f"code list {self.name}: {name!r} stands for {other} and for {entry.code}"
                    )
        return index

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
                    own = _own_text(text[position:])
                    return f"{entry.code}{TEXT_AFTER_CODE}{own}" if own else entry.code
        return None


_OPENING, _CLOSING = "(（[［【〔", ")）]］】〕"
_BEFORE_TEXT = "-－—–_:：" + _OPENING
_LONGEST_NAME = 80  # characters; no name of a code that takes text comes near it


def spelling(text: str) -> str:
    """What two spellings of one name have in common: width, blanks and case do not count."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _own_text(text: str) -> str:
    inner = text.strip().lstrip(_BEFORE_TEXT + " ").rstrip()
    # A bracket that was opened before the text closes it.
    return inner[:-1].rstrip() if text.strip()[:1] in _OPENING and inner[-1:] in _CLOSING else inner
