"""数据字典文件: `dictionary/LANGUAGE.md` and `dictionary/LANGUAGE.html`, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from credit_standard._version import STANDARD_VERSION
from credit_standard.spec.targets.dictionary.items import DictionaryTable, said, sections

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.layers import LayeredStandard

FOLDER = "dictionary"
LANGUAGES: tuple[Language, ...] = ("zh", "en")


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """Four files."""
    for language in LANGUAGES:
        records, lists = sections(standard, language)
        about = introduction(standard, language, len(records), len(lists))
        yield f"{FOLDER}/{language}.md", _markdown(records, lists, about, language)
        yield f"{FOLDER}/{language}.html", _html(records, lists, about, language)


def introduction(standard: LayeredStandard, language: Language, records: int, lists: int) -> str:
    return said(
        "introduction",
        language,
        version=STANDARD_VERSION,
        layers="+".join(standard.layer_names) or said("no-layers", language),
        records=records,
        lists=lists,
    )


def _markdown(
    records: list[DictionaryTable], lists: list[DictionaryTable], about: str, language: Language
) -> str:
    blocks = [f"# {said('page-title', language)}", about, f"## {said('records', language)}"]
    blocks += [block for one in records for block in _blocks(one)]
    blocks.append(f"## {said('lists', language)}")
    blocks += [block for one in lists for block in _blocks(one)]
    return "\n\n".join(blocks) + "\n"


def _blocks(section: DictionaryTable) -> Iterator[str]:
    yield f"### {section.title} `{section.name}`"
    yield section.about
    rows: Iterable[tuple[str, ...]] = (section.headings, ("---",) * len(section.headings), *section.rows)
    yield "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in rows)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _html(
    records: list[DictionaryTable], lists: list[DictionaryTable], about: str, language: Language
) -> str:
    from credit_standard.reports.html import page, template

    parts = [
        ("record", said("records", language), records),
        ("list", said("lists", language), lists),
    ]
    made = template("dictionary.html").render(
        **page(language, "dossier.css", "dictionary.css"),
        title=said("page-title", language),
        about=about,
        contents=said("contents", language),
        parts=parts,
    )
    return made + "\n"
