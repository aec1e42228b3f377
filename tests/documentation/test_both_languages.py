"""A page of `docs/` says the same in both languages: what can be compared is."""

import re
from pathlib import Path

import pytest
from scripts.documentation.splitting import _headings, parts

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
WRITTEN = [one for one in PAGES if one.parent == DOCS and one.name != "catalogue.md"]
_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"(?:^| +)#.*$", re.MULTILINE)
_OPTION = re.compile(r"(?<=\s)--?[a-z][a-z-]*(?<!--lang)|credit-standard [a-z]+")


def _commands(language: str, code: str) -> str:
    """Without comments, and of a session without what is printed."""
    if language == "console":
        code = "\n".join(re.findall(r"^\$ ((?:.*\\\n)*.*)$", code, re.MULTILINE))
    return _COMMENT.sub("", code)


def name(page: Path) -> str:
    return page.name


@pytest.fixture(params=WRITTEN, ids=name)
def both(request: pytest.FixtureRequest) -> tuple[str, str]:
    held = parts(request.param.read_text("utf-8"))
    return held["zh"], held["en"]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_has_both_languages(page: Path) -> None:
    held = parts(page.read_text("utf-8"))
    assert set(held) == {"zh", "en"}
    assert all(text.startswith(("# ", "<!--")) for text in held.values())
    assert len(re.findall("[一-鿿]", held["zh"])) > 40


def test_they_have_the_same_sections(both: tuple[str, str]) -> None:
    zh, en = ([level for _, level, _ in _headings(text.splitlines())] for text in both)
    assert zh == en


def test_they_show_the_same_programs_and_files(both: tuple[str, str]) -> None:
    zh, en = (
        [
            (language, _COMMENT.sub("", code))
            for _, language, code in _FENCE.findall(text)
            if language in {"python", "pycon", "toml", "json", "yaml", "java", "ini"}
        ]
        for text in both
    )
    assert zh == en


def test_they_show_the_same_commands(both: tuple[str, str]) -> None:
    zh, en = (
        [
            (language, _OPTION.findall(_commands(language, code)))
            for _, language, code in _FENCE.findall(text)
            if language in {"", "console", "sh"}
        ]
        for text in both
    )
    assert zh == en


def test_their_tables_are_of_the_same_length(both: tuple[str, str]) -> None:
    zh, en = (len(re.findall(r"^ *\|", text, re.MULTILINE)) for text in both)
    assert zh == en


def test_they_name_the_same_findings(both: tuple[str, str]) -> None:
    zh, en = (set(re.findall(r"\b[A-Z]{2}\d{3}\b", _FENCE.sub("", text))) for text in both)
    assert zh == en


def test_they_link_to_the_same_pages(both: tuple[str, str]) -> None:
    zh, en = (set(re.findall(r"\]\(([^)#\s]+)", text.replace("README.zh.md", "README.md"))) for text in both)
    assert zh == en


def test_the_diffs_of_the_architecture_stand_in_the_same_sections() -> None:
    held = parts((DOCS / "architecture.md").read_text("utf-8"))
    zh, en = (text.split("\n## ") for text in (held["zh"], held["en"]))
    marked, shown = (
        [part.count(mark) for part in half] for half, mark in ((zh, "<!-- diff -->"), (en, "```diff"))
    )
    assert marked == shown
    assert sum(shown) > 0


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_column_of_a_table_has_a_heading(page: Path) -> None:
    headings = re.findall(r"^(\|.*)\n\|[-|: ]+\|$", page.read_text("utf-8"), re.MULTILINE)
    assert [one for one in headings if re.search(r"\| *\|", one)] == []
