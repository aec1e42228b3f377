"""源: all pages of the site in one language: what people wrote, what is generated, and the order of reading."""

from __future__ import annotations

import posixpath
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard import records

from . import number_pages, programs, reference, unverified
from .drawings import drawn
from .keywords import KEYWORDS, found_by
from .markdown import FENCE, code, escaped, page, table, unwrapped
from .reference import TEXTS, Page, headings
from .splitting import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language

PROJECT = Path(__file__).parents[2]
DOCS = PROJECT / "docs"
START: dict[Language, str] = {"zh": "README.zh.md", "en": "README.md"}
"""The tutorial is what a newcomer reads first anyway."""

ORDER: dict[str, tuple[str, ...]] = {
    "tutorial": ("start", "first-hour"),
    "guides": (
        "ci", "workbook", "data-frame", "services", "publish-and-withdraw", "write-a-layer", "layouts",
        "convert-and-fix", "python", "register", "lifecycle", "publish", "disclosure", "scoring", "decisions",
        "dossier", "layers",
    ),
    "reference": (
        "records/index", "findings/index", "codes/index", "identifiers/index", "scales", "regimes/README",
        "cards/index", "decisions/index", "cli/index", "python-api", "files", "reports", "json-formats", "regions",
        "masking", "spec", "conformance", "catalogue", "identifiers-compared",
    ),
    "explanation": ("limits", "stability", "sources", "unverified", "plan-2007", "architecture"),
}  # fmt: skip
"""Tutorial, how-to, reference, explanation: the four needs of a reader (Diátaxis)."""

FRONT: dict[str, dict[Language, str]] = tomllib.loads(
    (Path(__file__).parent / "front.toml").read_text("utf-8")
)
"""What a reader gets on each of these pages, in a line."""

_LINK = re.compile(r"(?P<before>!?\[[^\]]*\])\((?P<target>[^)#\s]*)(?P<fragment>#[^)\s]*)?\)")
_DIFF = re.compile(r"^```diff\n.*?^```$", re.MULTILINE | re.DOTALL)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def pages(language: Language) -> Iterator[Page]:
    """Path and Markdown of each page, the front page last: it needs the titles of all others."""
    made = dict(_written(language))
    made.update(reference.pages(language))
    made.update(number_pages.pages(language))
    made.update(programs.pages(language))
    made["cards/index"] = _listing("cards", made, language)
    made["decisions/index"] = _listing("decisions-of", made, language)
    made["plan-2007"] = _plan(made, language)
    made["unverified"] = unverified.page_of(language)
    made["index"] = _front(made, language)
    yield from ((path, unwrapped(text) if language == "zh" else text) for path, text in made.items())


def _written(language: Language) -> Iterator[Page]:
    start = _linked((PROJECT / START[language]).read_text("utf-8"), "start", language)
    yield "start", _TITLE.sub(f"# {TEXTS('start', language)}", start, count=1)
    for source in sorted(DOCS.rglob("*.md")):
        path = source.relative_to(DOCS).with_suffix("").as_posix()
        held = parts(source.read_text("utf-8"))
        text = _with_diffs(held["zh"], held["en"]) if language == "zh" else held["en"]
        linked = drawn(_linked(text, path, language), language)
        yield path, found_by(linked, KEYWORDS.get(path, {}).get(language, ()))


def _with_diffs(chinese: str, english: str) -> str:
    """A diff is kept once, in the English half; the Chinese half marks where each of them stands."""
    diffs = iter(_DIFF.findall(english))
    return re.sub("^<!-- diff -->$", lambda _: next(diffs), chinese, flags=re.MULTILINE)


def _linked(text: str, path: str, language: Language) -> str:
    """Links as they are in the site; what a link outside of it points to is only named."""

    def turned(found: re.Match[str]) -> str:
        before, target, fragment = found["before"], found["target"], found["fragment"] or ""
        if not target or ":" in target:
            return found[0]
        here = "" if path == "start" else posixpath.join("docs", posixpath.dirname(path))
        file = posixpath.normpath(posixpath.join(here, target))
        if file in START.values():
            file = "docs/start.md"
        elif not file.startswith("docs/"):
            return before[1:-1] if before[1:-1].strip("`") == file else f"{before[1:-1]} (`{file}`)"
        own = posixpath.relpath(file, posixpath.join("docs", posixpath.dirname(path)))
        return f"{before}({own}{fragment})"

    switch = "[English](README.md)\n" if language == "zh" else "[中文](README.zh.md)\n"
    fenced = FENCE.split(text.replace(switch, ""))
    return "".join(one if one.lstrip().startswith("```") else _LINK.sub(turned, one) for one in fenced)


def _listing(key: str, made: dict[str, str], language: Language) -> str:
    folder = key.removesuffix("-of")
    lines = (
        f"- [{_title(text)}]({path.removeprefix(folder + '/')}.md)"
        for path, text in made.items()
        if path.startswith(f"{folder}/")
    )
    return page(f"# {TEXTS(key, language)}", "\n".join(lines))


def _plan(made: dict[str, str], language: Language) -> str:
    demands = tomllib.loads((Path(__file__).parent / "plan.toml").read_text("utf-8"))["demand"]
    met = (
        (
            escaped(one["clause"]),
            escaped(one[language]),
            "<br>".join(f"[{_title(made[path])}]({path}.md)" for path in one["pages"]),
        )
        for one in demands
    )
    held: dict[str, list[str]] = {}
    for name in records.names():
        record = records.declared(name)
        link = f"[{escaped(record.title.to(language))}](records/{name}.md) {code(name)}"
        for clause in re.split(r",\s*", record.clause) if record.clause else [""]:
            held.setdefault(clause, []).append(link)
    rows = (
        (escaped(clause) or TEXTS("plan-none", language), "<br>".join(held[clause]))
        for clause in sorted(held, key=lambda one: (not one, [int(n) for n in re.findall(r"\d+", one)]))
    )
    return page(
        f"# {TEXTS('plan', language)}",
        TEXTS("plan-introduction", language),
        f"## {TEXTS('plan-demands', language)}",
        table(headings(language, "clause", "demand", "met"), met),
        f"## {TEXTS('plan-records', language)}",
        TEXTS("plan-records-are", language),
        table(headings(language, "clause", "records"), rows),
    )


def _front(made: dict[str, str], language: Language) -> str:
    blocks = [f"# {TEXTS('site', language)}", TEXTS("welcome", language)]
    for part, paths in ORDER.items():
        title = TEXTS(f"part.{part}", language)
        links = "\n".join(f"- [{_title(made[path])}]({path}.md)<br>{FRONT[path][language]}" for path in paths)
        blocks += [f"## {title}", TEXTS(f"part.{part}-is", language), links]
    return page(*blocks)


def navigation(made: dict[str, str], language: Language) -> list[tuple[str, list[tuple[str, str]]]]:
    """What the side of every page lists: parts, and in each path and title of its pages."""
    return [
        (TEXTS(f"part.{part}", language), [(path, _title(made[path]).replace("\\", "")) for path in paths])
        for part, paths in ORDER.items()
    ]


def _title(text: str) -> str:
    found = _TITLE.search(text)
    assert found is not None, "every page has a title"  # noqa: S101
    return found[1]
