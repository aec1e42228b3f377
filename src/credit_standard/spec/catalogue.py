"""目录: `docs/catalogue.md`, every record type and code list of the standard, in Chinese and in English."""

from __future__ import annotations

from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard import codes, records
from credit_standard.records import registry
from credit_standard.spec.summary import summary_of
from credit_standard.spec.wording import (
    TEXTS,
    basis_in_words,
    disclosure_in_words,
    joined,
    nature_in_words,
    subjects_in_words,
    title_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from credit_standard.findings import Language
    from credit_standard.spec.summary import RecordSummary

TARGET = Path(__file__).parents[3] / "docs" / "catalogue.md"

COLUMNS = (
    "name", "zh", "en", "clause", "category", "provider", "cadence", "subjects", "nature", "fields", "rules",
    "code-lists", "disclosure", "basis",
)  # fmt: skip
LIST_COLUMNS = ("name", "zh", "en", "entries", "open", "used-by")


def catalogue() -> str:
    """The text of `docs/catalogue.md`: Chinese first, then English."""
    parts = parts_of_the_standard()
    note = "<!-- Generated from the declarations; do not edit. -->"
    blocks = (note, *_in_language(parts, "zh"), *_in_language(parts, "en"))
    return "\n\n".join(blocks) + "\n"


def parts_of_the_standard() -> dict[str, list[RecordSummary]]:
    """Record types by the module group that declares them, in the order of the registry."""
    parts: defaultdict[str, list[RecordSummary]] = defaultdict(list)
    for module, classes in registry.MODULES.items():
        for one in classes:
            parts[module.partition(".")[0]].append(summary_of(records.declared(records.kebab(one))))
    return dict(parts)


def _in_language(parts: Mapping[str, Sequence[RecordSummary]], language: Language) -> Iterator[str]:
    known = [one for part in parts.values() for one in part]
    yield f"# {TEXTS('catalogue-title', language)}"
    yield TEXTS("catalogue-introduction", language, records=len(known), lists=len(codes.names()))
    for part, summaries in parts.items():
        yield f"## {part_title(part, language)}"
        rows = (_row(one, language) for one in sorted(summaries, key=lambda one: one.name))
        yield _table(COLUMNS, rows, language)
    yield f"## {TEXTS('code-lists-title', language)}"
    yield _table(LIST_COLUMNS, _list_rows(known, language), language)


def part_title(part: str, language: Language) -> str:
    """`税务` or `Tax`: the Chinese term opens the docstring of the module, its English name is that of the module."""
    if language == "en":
        return part.replace("_", " ").capitalize()
    return (import_module(f"{records.__name__}.{part}").__doc__ or part).partition(":")[0]


def _row(one: RecordSummary, language: Language) -> tuple[str, ...]:
    return (
        f"`{one.name}`",
        one.zh,
        one.en,
        one.clause,
        title_of("base-category", one.category, language),
        one.provider.to(language),
        title_of("cadence", one.cadence, language),
        subjects_in_words(one.subjects, language) or "–",
        nature_in_words(one.nature, language),
        str(one.fields),
        str(one.rules),
        " ".join(f"`{name}`" for name in one.code_lists),
        disclosure_in_words(one, language),
        basis_in_words(one, language),
    )


def _list_rows(known: Sequence[RecordSummary], language: Language) -> Iterator[tuple[str, ...]]:
    for name in sorted(codes.names()):
        one = codes.get(name)
        users = [f"`{record.name}`" for record in known if name in record.code_lists]
        shared = len(users) > len(known) // 2  # a list of the shared parts; nobody wants to read 80 names
        yield (
            f"`{name}`",
            one.title.zh,
            one.title.en,
            str(len(one.entries)),
            TEXTS("list-open" if one.is_open else "list-closed", language),
            TEXTS("shared-list", language, records=len(users))
            if shared
            else joined(sorted(users), language) or "–",
        )


def _table(columns: Sequence[str], rows: Iterable[tuple[str, ...]], language: Language) -> str:
    headings = tuple(TEXTS(f"catalogue-{column}", language) for column in columns)
    lines = (headings, tuple("---" for _ in columns), *rows)
    return "\n".join(f"| {' | '.join(map(_escaped, row))} |" for row in lines)


def _escaped(cell: str) -> str:
    return cell.replace("|", "\\|")
