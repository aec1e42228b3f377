"""未核实: the documents that are cited without having been read, and what rests on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import codes, findings, lifecycle, records

from .markdown import escaped, page, table
from .reference import TEXTS, headings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language


def page_of(language: Language) -> str:
    held: dict[str, dict[str, None]] = {}
    for document, link in _resting(language):
        held.setdefault(document, {})[link] = None
    rows = ((escaped(document), "<br>".join(links)) for document, links in sorted(held.items()))
    return page(
        f"# {TEXTS('unverified', language)}",
        TEXTS("unverified-introduction", language),
        table(headings(language, "document", "rests"), rows),
    )


def _resting(language: Language) -> Iterator[tuple[str, str]]:
    """Each document beside what rests on it, as a link."""
    for entry in findings.entries():
        if entry.source and not entry.verified:
            yield (
                entry.source,
                f"[{entry.code} {escaped(entry.title.to(language))}](findings/{entry.code}.md)",
            )
    for name in records.names():
        record = records.declared(name)
        for rule in record.rules:
            entry = record.entry(rule)
            if entry.source and not entry.verified:
                yield entry.source, f"[{escaped(record.title.to(language))}](records/{name}.md)"
    for one in map(codes.get, sorted(codes.names())):
        if one.source and not one.verified:
            yield one.source, f"[{escaped(one.title.to(language))}](codes/{one.name}.md)"
    for regime in lifecycle.NATIONAL.regimes:
        link = f"[{escaped(regime.title.to(language))}](regimes/{regime.name}.md)"
        for table_of_aspect in regime.tables.values():
            for row in table_of_aspect.rows:
                if row.source is not None and not row.source.verified:
                    yield row.source.document, link
