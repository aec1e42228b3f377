"""The guide: its commands end well, and its program does what it says."""

import re
import shlex
from pathlib import Path

import pytest

from credit_standard.cli import main
from tests.guides import DOCS, block

PROJECT = Path(__file__).parents[2]
GUIDE = (DOCS / "dossier.md").read_text("utf-8")
CHINESE = GUIDE.partition("\n---\n")[0]
"""Half of the page; tests/documentation holds the other half to it."""
COMMANDS = [
    one.replace("\\\n", " ") for one in re.findall(r"^```\n(.*?)^```", CHINESE, re.MULTILINE | re.DOTALL)
]


@pytest.mark.parametrize("command", COMMANDS, ids=["dossier", "monitor"])
def test_the_commands_of_the_guide_end_well(command, tmp_path, monkeypatch):
    monkeypatch.chdir(PROJECT)
    words = shlex.split(command)[1:]
    words[words.index("-o") + 1] = str(tmp_path / "made.html")
    files = [str(path) for word in words if "*" in word for path in sorted(PROJECT.glob(word))]
    at = next(number for number, word in enumerate(words) if "*" in word)
    assert main([*words[:at], *files, *words[at + 1 :]]) in {0, 1}
    assert (tmp_path / "made.html").stat().st_size > 20_000


def test_the_program_of_the_guide_runs():
    exec(compile(block("dossier.md", "python"), "dossier.md", "exec"), {})  # noqa: S102 - our own text
