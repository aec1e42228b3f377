"""号码种类: the kinds of identifiers by whatever people call them, and the list of them."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard import identifiers
from credit_standard.cli.texts import TEXTS
from credit_standard.cli.wrong_use import WrongUse, near
from credit_standard.reports.document import Block, Columns
from credit_standard.reports.document.wrapping import fitted

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.identifiers.judging.kind import Kind


def kind_called(word: str) -> Kind:
    """The kind of this name, title or everyday word.

    Raises:
        WrongUse: there is none; names those that are near.
    """
    called = _by_word()
    name = called.get(_folded(word))
    if name is None:
        raise WrongUse("unknown-kind", name=word, near=near(word, called))
    return identifiers.get(name)


def list_of_kinds(language: Language) -> Block:
    """All kinds, each with its title and how else it may be written here."""
    headings = tuple(TEXTS(key, language) for key in ("column.name", "column-kind", "column-spellings"))
    rows = [
        (name, identifiers.get(name).title.to(language), "、".join(words_of(name)))
        for name in identifiers.kinds()
    ]
    return fitted(Columns(headings, rows))


def words_of(name: str) -> tuple[str, ...]:
    """How people call a kind, beside its name and its title."""
    return tuple(_words()[name])


@cache
def _words() -> dict[str, list[str]]:
    return tomllib.loads(Path(__file__).with_name("kind_words.toml").read_text("utf-8"))


@cache
def _by_word() -> dict[str, str]:
    named = {}
    for name in identifiers.kinds():
        title = identifiers.get(name).title
        for word in (*words_of(name), title.zh, title.en, name):
            named[_folded(word)] = name
    return named


def _folded(word: str) -> str:
    return "".join(word.casefold().split())
