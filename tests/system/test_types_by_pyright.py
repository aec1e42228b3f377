"""pyright takes the example program as it stands, and refuses exactly the mistakes that are marked as such."""

import json
import subprocess
import sys
from pathlib import Path

from tests.project.type_checking import MISUSE, PROGRAM, PROJECT, refused_lines


def test_pyright_takes_the_example_and_refuses_exactly_the_mistakes(node: str, packages: Path) -> None:
    done = subprocess.run(  # noqa: S603 - a program of ours
        [
            node, packages / "pyright" / "index.js", "--outputjson", "--pythonpath", sys.executable,
            "--level", "error", PROGRAM, MISUSE,
        ],
        cwd=PROJECT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    found = json.loads(done.stdout)["generalDiagnostics"]
    places = {(one["file"], one["range"]["start"]["line"] + 1) for one in found}
    assert places == {(str(PROJECT / MISUSE), line) for line in refused_lines()}, found
