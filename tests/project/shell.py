"""Commands of a page, and what they show."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]

LEFT_OUT = "…"


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    programs = str(Path(sys.executable).parent)
    environment = {
        **os.environ, "PATH": programs + os.pathsep + os.environ["PATH"], "PYTHONUTF8": "1",
    }  # fmt: skip
    return subprocess.run(  # noqa: S602 - the README's own commands, as its reader types them
        script, shell=True, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def assert_shown(shown: list[str], printed: list[str]) -> None:
    """`shown` is `printed`, but for lines left out where it says so."""
    rest = list(printed)
    may_skip = False
    for line in shown:
        if line == LEFT_OUT:
            may_skip = True
            continue
        if may_skip:
            assert line in rest, f"not printed: {line}"
            del rest[: rest.index(line)]
        assert rest[:1] == [line]
        del rest[0]
        may_skip = False
    assert may_skip or not rest
