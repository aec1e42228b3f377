"""The commands of the Makefile: each that the list names does something."""

import re
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
TEXT = (PROJECT / "Makefile").read_text("utf-8")
LISTED = re.findall(r"^([a-z-]+):.*## ", TEXT, re.MULTILINE)


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our Makefile
        ["make", "--no-print-directory", *arguments],  # noqa: S607 - make
        cwd=PROJECT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_the_list_names_every_command_once() -> None:
    (phony,) = re.findall(r"^\.PHONY: (help .+)$", TEXT, re.MULTILINE)
    assert sorted(LISTED) == sorted(phony.split())
    shown = make()
    assert (shown.returncode, shown.stderr) == (0, "")
    assert re.findall(r"^  make ([a-z-]+) ", shown.stdout, re.MULTILINE) == LISTED


@pytest.mark.parametrize("command", [one for one in LISTED if one != "help"])
def test_a_command_of_the_list_runs_a_program(command: str) -> None:
    planned = make("-n", "-B", command)
    assert (planned.returncode, planned.stderr) == (0, "")
    assert planned.stdout.strip()
    assert "Nothing to be done" not in planned.stdout
