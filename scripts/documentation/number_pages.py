"""号码: a page for each kind of number: how people call it, how it is checked, and all that may be said of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import findings, identifiers
from credit_standard.cli.standard.kinds_of_number import words_of
from credit_standard.cli.texts import TEXTS as CLI_TEXTS

from .keywords import found_by
from .markdown import code, escaped, page, table
from .reference import TEXTS, Page, headings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Entry, Language
    from credit_standard.identifiers.judging.kind import Kind

ANY_NUMBER = "identifier"
"""How the names of findings begin that may be said of a number of any kind."""


def pages(language: Language) -> Iterator[Page]:
    kinds = [identifiers.get(name) for name in identifiers.kinds()]
    rows = (
        (f"[{escaped(title_of(one, language))}]({one.name}.md)", code(one.name), escaped("、".join(words_of(one.name))))
        for one in kinds
    )  # fmt: skip
    yield (
        "identifiers/index",
        page(
            f"# {TEXTS('identifiers', language)}",
            TEXTS("identifiers-introduction", language),
            table(headings(language, "title", "name", "aliases"), rows),
            f"## {TEXTS('identifiers-any', language)}",
            _findings(ANY_NUMBER, language),
        ),
    )
    for one in kinds:
        yield f"identifiers/{one.name}", _number(one, language)


def title_of(kind: Kind, language: Language) -> str:
    """As a heading: without the article of an English sentence."""
    if language == "zh":
        return kind.title.zh
    _, _, title = kind.title.en.partition(" ")
    return title[0].upper() + title[1:]


def _number(kind: Kind, language: Language) -> str:
    words = words_of(kind.name)
    module = kind.name.replace("-", "_")
    text = page(
        f"# {escaped(title_of(kind, language))}",
        f"[{TEXTS('identifiers', language)}](index.md) · {code(kind.name)}",
        TEXTS("identifiers-called", language, words=escaped("、".join(words))),
        f"## {TEXTS('identifiers-check', language)}",
        TEXTS("identifiers-command", language, kind=kind.name),
        f"```python\nimport credit_standard as cs\n\ncs.identifiers.{module}.is_valid(number)"
        f"\n[one.message({language!r}) for one in cs.identifiers.{module}.check(number)]\n```".replace(
            "'", '"'
        ),
        f"## {TEXTS('findings', language)}",
        _findings(kind.name, language),
        TEXTS("identifiers-any-too", language),
    )
    return found_by(text, [kind.name, *words])


def _findings(name: str, language: Language) -> str:
    rows = (
        (
            f"[{one.code}](../findings/{one.code}.md)",
            escaped(one.title.to(language)),
            CLI_TEXTS(one.severity.value, language),
            escaped(one.source),
        )
        for one in findings.entries()
        if _is_of(one, name)
    )
    return table(headings(language, "code", "title", "severity", "source"), rows)


def _is_of(entry: Entry, name: str) -> bool:
    """Whether a finding is of this kind of number: it is called after the kind, and after none with a longer name."""
    called = [one for one in (ANY_NUMBER, *identifiers.kinds()) if entry.name.startswith(f"{one}-")]
    return entry.code.startswith("ID") and max(called, key=len, default="") == name
