"""What continuous integration of others has: this project as a repository, its wheels, and the snippets of the READMEs.

Packages are fetched once, from the index that pip knows; every environment is then made of those wheels alone.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

PROJECT = Path(__file__).parents[3]
CORPUS = PROJECT / "tests" / "corpus" / "cli"
READMES = ("README.md", "README.zh.md")
SAID = "日期不存在（2026-02-30）"
"""Of penalties-bad.csv, in every report in Chinese."""

Done = subprocess.CompletedProcess[str]
Make = Callable[..., Path]


def snippet(readme: str, file: str) -> Any:
    """The YAML that a README shows for a file."""
    text = (PROJECT / readme).read_text("utf-8")
    (found,) = re.findall(rf"^```yaml\n# {re.escape(file)}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return yaml.safe_load(found)


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project, what it needs, and what builds it."""
    folder = tmp_path_factory.mktemp("wheels")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "-c",
        PROJECT / "constraints.txt",
        "-w",
        folder,
    ]
    subprocess.run([*command, PROJECT, "hatchling"], check=True, timeout=600)  # noqa: S603 - pip
    return folder


@pytest.fixture(scope="session")
def environment(wheels: Path) -> dict[str, str]:
    """Variables of a runner that speaks Chinese, and whose pip knows of these wheels only."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT", "PIP_", "PYTHON", "LC_"))
    }
    return {
        **kept,
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PIP_NO_COMPILE": "1",  # most of it is never imported
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PIP_CONFIG_FILE": os.devnull,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }  # fmt: skip


def run(*command: object, cwd: Path, env: dict[str, str]) -> Done:
    return subprocess.run(  # noqa: S603 - the commands of the tests
        [str(one) for one in command],
        cwd=cwd, env=env, capture_output=True, encoding="utf-8", timeout=600, check=False,
    )  # fmt: skip


def commit_all(folder: Path, env: dict[str, str]) -> str:
    """Make a repository of a folder; the name of its only commit."""
    author = ("-c", "user.name=test", "-c", "user.email=test@example.org")
    for command in (
        ["init", "--quiet"],
        ["add", "--all"],
        [*author, "commit", "--quiet", "--message", "all"],
    ):
        done = run("git", *command, cwd=folder, env=env)
        assert done.returncode == 0, done.stderr
    return run("git", "rev-parse", "HEAD", cwd=folder, env=env).stdout.strip()


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project as it is now, committed or not, without what git ignores and without its tests."""
    folder = tmp_path_factory.mktemp("checkout") / "credit-standard"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - git
        cwd=PROJECT, check=True, capture_output=True, encoding="utf-8",
    ).stdout.split("\0")  # fmt: skip
    for name in filter(None, listed):
        if (PROJECT / name).is_file() and not name.startswith(("tests/", "docs/", "bench/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(PROJECT / name, folder / name)
    return folder


@pytest.fixture
def outbox(tmp_path: Path) -> Make:
    """A folder of a department with one table in `outbox/`, and with files that are not for this check."""

    def make(table: str) -> Path:
        folder = tmp_path / "department"
        (folder / "outbox").mkdir(parents=True)
        shutil.copyfile(CORPUS / table, folder / "outbox" / table)
        (folder / "package.json").write_text("{}", "utf-8")
        shutil.copyfile(CORPUS / "other-table.csv", folder / "other-table.csv")
        return folder

    return make
