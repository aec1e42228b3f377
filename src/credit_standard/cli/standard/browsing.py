"""查阅: what `records`, `codes`, `scales` and `layouts` have in common: a list, a search, or one entry in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import frozen

from credit_standard.cli.options import Settled
from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.texts import TEXTS
from credit_standard.cli.wrong_use import WrongUse, near
from credit_standard.findings.bilingual import Bilingual
from credit_standard.reports.document import BLANK, Block, Columns, Span, line, print_document
from credit_standard.reports.document.wrapping import fitted
from credit_standard.reports.json import line as json_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from credit_standard.findings import Language

T = TypeVar("T")
MATCHES_SHOWN = 3


@frozen
class SearchedText:
    """A text in which a search looks: as a whole, and what of it people see in their language."""

    whole: str
    shown: Bilingual

    @classmethod
    def titled(cls, name: str, title: Bilingual) -> Self:
        """A name and its title: `fine 罚款金额 Fine`."""
        return cls(f"{name} {title.zh} {title.en}", Bilingual(f"{name} {title.zh}", f"{name} {title.en}"))

    @classmethod
    def either(cls, text: Bilingual) -> Self:
        """A text in both languages."""
        return cls(f"{text.zh} {text.en}", text)


def alike(text: str) -> SearchedText:
    """A text that is the same in both languages."""
    return SearchedText(text, Bilingual(text, text))


@frozen(kw_only=True)
class Shelf(Generic[T]):
    """Entries of one sort.

    Attributes:
        kind: what one of them is as a format of JSON; `plural` is the list of them.
        unknown: key of the text that says that there is no such entry.
        headings: keys of the headings of the list.
        names: of all entries.
        get: the entry of a name.
        titles: names and titles under which an entry is found in full.
        words: further texts in which a search looks.
        row: an entry in the list.
        fits: whether the list is to fit a screen; else its cells stay in one line each.
        brief: an entry of the list, as JSON.
        full: an entry in full, as JSON.
        blocks: an entry in full, for people.
    """

    kind: str
    plural: str
    unknown: str
    headings: tuple[str, ...]
    names: Sequence[str]
    get: Callable[[str], T]
    titles: Callable[[T], Iterable[str]]
    words: Callable[[T], Iterable[str | SearchedText]]
    row: Callable[[T, Language], tuple[str, ...]]
    brief: Callable[[T], dict[str, Any]]
    full: Callable[[T], dict[str, Any]]
    blocks: Callable[[T, Language], Iterable[Block]]
    fits: bool = True

    def show(self, wanted: str | None, settled: Settled) -> int:
        """Print what is wanted: everything in a list, one entry in full, or those that hold a word."""
        found = self._find(wanted)
        whole = wanted is not None and len(found) == 1 and _folded(wanted) in self._titles(found[0][0])
        language = settled.language
        with settled.target.open() as stream:
            if settled.form == "json":
                stream.write(json_line(self._answer(found, is_whole=whole)) + "\n")
            else:
                print_document(
                    self.blocks(found[0][0], language) if whole else self._list(found, language), stream
                )
        return 0

    def _answer(self, found: list[tuple[T, list[SearchedText]]], *, is_whole: bool) -> dict[str, Any]:
        if is_whole:
            return enveloped(self.kind, self.full(found[0][0]))
        return enveloped(self.plural, {self.plural.replace("-", "_"): [self._item(*one) for one in found]})

    def _titles(self, entry: T) -> set[str]:
        return {_folded(title) for title in self.titles(entry)}

    def _find(self, wanted: str | None) -> list[tuple[T, list[SearchedText]]]:
        """Entries, each with the further texts that hold the word."""
        entries = [self.get(name) for name in self.names]
        if wanted is None:
            return [(entry, []) for entry in entries]
        word = _folded(wanted)
        exact = [entry for entry in entries if word in self._titles(entry)]
        if exact:
            return [(entry, []) for entry in exact]
        found = []
        for entry in entries:
            texts = (alike(one) if isinstance(one, str) else one for one in self.words(entry))
            held = [text for text in texts if word and word in _folded(text.whole)]
            if held or (word and self._in_titles(entry, word)):
                found.append((entry, list(dict.fromkeys(held))))
        if not found:
            titled = [title for entry in entries for title in self.titles(entry)]
            raise WrongUse(self.unknown, name=wanted, near=near(wanted, [*self.names, *titled]))
        return sorted(found, key=lambda one: self._rank(one[0], word))

    def _in_titles(self, entry: T, word: str) -> list[str]:
        return [title for title in self._titles(entry) if word in title]

    def _rank(self, entry: T, word: str) -> tuple[bool, int]:
        """What is called so comes before what only holds the word; the shortest title first, it says little else."""
        titled = self._in_titles(entry, word)
        return (not titled, min(map(len, titled), default=0))

    def _item(self, entry: T, held: list[SearchedText]) -> dict[str, Any]:
        return self.brief(entry) | ({"matches": [one.whole for one in held]} if held else {})

    def _list(self, found: list[tuple[T, list[SearchedText]]], language: Language) -> Iterator[Block]:
        headings = tuple(TEXTS(key, language) for key in self.headings)
        if not any(held for _, held in found):
            columns = Columns(headings, [self.row(entry, language) for entry, _ in found])
            yield fitted(columns) if self.fits else columns
            return
        rows = [(*self.row(entry, language)[:2], _some(held, language)) for entry, held in found]
        yield fitted(Columns((*headings[:2], TEXTS("column.matches", language)), rows))


def _folded(text: str) -> str:
    return text.strip().casefold()


def _some(words: list[SearchedText], language: Language) -> str:
    held = list(dict.fromkeys(one.shown.to(language) for one in words))
    more = f" … (+{len(held) - MATCHES_SHOWN})" if len(held) > MATCHES_SHOWN else ""
    return "; ".join(held[:MATCHES_SHOWN]) + more


def heading(name: str, zh: str, en: str) -> Block:
    """The line over an entry in full."""
    return line(Span(name, "title"), "  ", Span(zh, "title"), f"  {en}")


def table(headings: Sequence[str], rows: Iterable[tuple[str, ...]], language: Language) -> Block:
    """Rows under headings, given by the keys of their texts; a column in which nothing stands is left out."""
    cells = list(rows)
    filled = [n for n, _ in enumerate(headings) if any(row[n] for row in cells)]
    titles = tuple(TEXTS(headings[n], language) for n in filled)
    return Columns(titles, (tuple(row[n] for n in filled) for row in cells))


def section(key: str, language: Language, **values: object) -> Iterator[Block]:
    """A blank line and a heading."""
    yield BLANK
    yield line(Span(TEXTS(key, language, **values), "title"))


def source_lines(source: str, language: Language, *, verified: bool) -> Iterator[Block]:
    """Where something is laid down, and whether that was read."""
    if source:
        yield line(Span(TEXTS("explain-source", language), "title"), source)
    if not verified:
        yield line(Span(TEXTS("unverified", language), "warning"))
