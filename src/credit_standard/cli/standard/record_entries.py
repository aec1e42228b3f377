"""信息类型条目: the record types as lists show them; one is built only where more is asked for than its summary."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.cli.standard.browsing import SearchedText
from credit_standard.cli.wrong_use import NAMED, WrongUse, near
from credit_standard.findings.bilingual import Bilingual

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration
    from credit_standard.spec.summary import RecordSummary


@frozen
class RecordEntry:
    """A record type under the layers of a call."""

    summary: RecordSummary
    under: LayeredStandard

    @property
    def declared(self) -> Declaration:
        return self.under.declared(self.summary.name)


def entries_under(under: LayeredStandard) -> dict[str, RecordEntry]:
    """All record types by name. One that is newer than the derived file, or of a layer, is built for its summary."""
    from credit_standard.spec.summary import stored, summary_of

    known = stored()
    return {
        name: RecordEntry(
            known[name] if name in known.keys() - under.changed.keys() else summary_of(under.declared(name)),
            under,
        )
        for name in under.names()
    }


def of_unit(word: str, entries: dict[str, RecordEntry]) -> dict[str, RecordEntry]:
    """The record types that units of this name provide as a rule: the catalogue of one member unit."""
    wanted = word.strip().casefold()
    found = {name: one for name, one in entries.items() if wanted and wanted in _provider(one)}
    if not found:
        providers = dict.fromkeys(one.summary.provider.zh for one in entries.values())
        alike = [one for one in providers if any(pair in one for pair in map("".join, pairwise(wanted)))]
        raise WrongUse("unknown-unit", name=word, near=", ".join(alike[:NAMED]) or near(word, providers))
    return found


def _provider(entry: RecordEntry) -> str:
    provider = entry.summary.provider
    return f"{provider.zh} {provider.en}".casefold()


@cache
def _holding(word: str, under: LayeredStandard) -> frozenset[str]:
    """Names of the record types among whose headings the word stands; the others need not be built to be searched."""
    from credit_standard.layouts.heading_key import heading_key
    from credit_standard.layouts.headings.index import shipped

    index, key = shipped(), heading_key(word)
    numbers = {
        number
        for heading, groups in index.headings.items()
        if key in heading
        for held, _ in groups
        for number in held
    }
    indexed = {outline.name for outline in index.outlines}
    return frozenset(
        {outline.record for number, outline in enumerate(index.outlines) if number in numbers}
        | {name for name in under.names() if name not in indexed or name in under.changed}
    )


def words(entry: RecordEntry, word: str) -> Iterator[str | SearchedText]:
    """The texts of a record type in which a word is searched for, as far as they may hold it."""
    summary = entry.summary
    chinese = summary.description.partition(": ")[0]  # 行政处罚: one penalty …
    yield SearchedText(summary.description, Bilingual(chinese, summary.description))
    if summary.definition is not None:
        yield SearchedText.either(summary.definition)
    yield SearchedText.either(summary.provider)
    if summary.name in _holding(word, entry.under):
        for element in entry.declared.fields:
            yield SearchedText.titled(element.name, element.title)
            yield from (f"{code} {element.zh}" for code in element.codes)
            yield from element.aliases
