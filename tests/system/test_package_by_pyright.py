"""pyright sees the types of the installed wheel, where the clone is out of sight."""

import json
import shutil
import subprocess
from pathlib import Path

from tests.project.packaging import PROJECT, alone, build, installed, the_wheel
from tests.project.type_checking import MISUSE, PROGRAM, refused_lines


def test_pyright_takes_the_example_and_refuses_the_mistakes_with_the_wheel_alone(
    node: str, packages: Path, tmp_path: Path
) -> None:
    build(PROJECT, tmp_path / "built", "wheel")
    python = installed(the_wheel(tmp_path / "built"), tmp_path / "environment")
    user = tmp_path / "user"
    user.mkdir()
    for file in (PROGRAM, MISUSE):
        shutil.copy(PROJECT / file, user)
    done = subprocess.run(  # noqa: S603 - pyright
        [
            node, packages / "pyright" / "index.js", "--outputjson", "--pythonpath", python, "--level", "error",
            *(Path(one).name for one in (PROGRAM, MISUSE)),
        ],
        cwd=user, env=alone(), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    found = json.loads(done.stdout)["generalDiagnostics"]
    places = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    assert places == {(Path(MISUSE).name, line) for line in refused_lines()}, found
