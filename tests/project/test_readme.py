"""README: what it shows is what happens, in both languages."""

import doctest
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.project.shell import LEFT_OUT, PROJECT, assert_shown, shell


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as a reader has it: the examples, and a file that waits to be sent."""
    shutil.copytree(PROJECT / "examples", tmp_path / "examples")
    shutil.copytree(PROJECT / "examples", tmp_path / "outbox")
    return tmp_path


READMES = ("README.md", "README.zh.md")
PAGES = (*READMES, "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/architecture.md", "docs/python.md")


def text(name: str) -> str:
    return (PROJECT / name).read_text("utf-8")


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text(name), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", [*READMES, "docs/python.md"])
def test_the_python_shown_gives_what_is_shown(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    session = doctest.DocTestParser().get_doctest("".join(blocks(name, "pycon")), {}, name, name, 0)
    told: list[str] = []

    result = doctest.DocTestRunner().run(session, out=told.append)

    assert result.attempted > 0
    assert told == []


@pytest.mark.parametrize("name", READMES)
def test_the_commands_shown_print_what_is_shown(name: str, folder: Path) -> None:
    consoles = blocks(name, "console")
    assert consoles
    for console in consoles:
        commands = re.findall(r"^\$ (.+)$", console, re.MULTILINE)
        # One shell for the block, so that `echo $?` speaks of the command before it.
        printed = shell("\n".join(commands), folder).stdout.splitlines()
        shown = [line for line in console.splitlines() if not line.startswith("$ ")]
        gaps = [LEFT_OUT, *shown, LEFT_OUT] if LEFT_OUT in shown else shown
        assert_shown(gaps, printed)


@pytest.mark.parametrize("name", READMES)
def test_the_step_for_ci_fails_on_errors_and_leaves_a_report(name: str, folder: Path) -> None:
    (step,) = [one for one in blocks(name, "sh") if "credit-standard " in one]

    done = shell(step, folder)

    assert done.returncode == 1, done.stderr
    report = json.loads((folder / "report.json").read_text("utf-8"))
    assert report["summary"]["rows"] == 25


@pytest.mark.parametrize(
    "what",
    [
        r"^(#+) \D",  # headings, by their depth
        r"^\|",  # rows of tables
        r"^- ",  # points of lists
        r"^(?:\$ )?((?:credit-standard|make|python3|\.venv/)[^#\n]*?)(?: +#.*| --lang ..)?$",  # commands
        r"^(?:>>>|\.\.\.) (.*)$",  # Python
    ],
)
def test_both_languages_show_the_same(what: str) -> None:
    english, chinese = (re.findall(what, text(name), re.MULTILINE) for name in READMES)

    assert english
    in_english = {'message("zh")': 'message("en")', ".title.zh": ".title.en"}
    assert [replaced(one, in_english) for one in chinese] == english


def replaced(line: str, words: dict[str, str]) -> str:
    for word, other in words.items():
        line = line.replace(word, other)
    return line


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_to_a_file(name: str) -> None:
    page = PROJECT / name
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text(name))

    missing = [target for target in targets if not (page.parent / target).exists()]

    assert missing == []


def test_the_readme_names_what_the_bundle_serves() -> None:
    bundle = text("scripts/bundle.py")
    pythons = re.search(r"^PYTHONS = \((.+)\)$", bundle, re.MULTILINE)
    assert pythons is not None
    named = {*re.findall(r"[\d.]+", pythons[1]), *re.findall(r'^    "linux-(\w+)"', bundle, re.MULTILINE)}

    for name in READMES:
        assert {one for one in named if one in text(name).replace("x86-64", "x86_64")} == named


def test_what_is_pinned_names_no_host() -> None:
    lines = [line for line in text("constraints.txt").splitlines() if not line.startswith("#")]

    assert [
        line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+( ; sys_platform == \"win32\")?", line)
    ] == []
