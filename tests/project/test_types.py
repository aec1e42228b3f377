"""What a type checker of users says about programs that use the library. pyright: `tests/system`."""

import re
import subprocess
import sys

from tests.project.type_checking import MISUSE, PROGRAM, PROJECT, refused_lines


def test_mypy_takes_the_example_and_refuses_exactly_the_mistakes() -> None:
    done = subprocess.run(  # noqa: S603 - a program of ours
        [sys.executable, "-m", "mypy", "--no-error-summary", PROGRAM, MISUSE],
        cwd=PROJECT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    said = re.findall(r"^(.+?):(\d+): error", done.stdout, re.MULTILINE)
    assert done.stderr == ""
    assert sorted({(file, int(line)) for file, line in said}) == [(MISUSE, line) for line in refused_lines()]


def test_the_example_runs() -> None:
    done = subprocess.run(  # noqa: S603 - a program of ours
        [sys.executable, PROGRAM], cwd=PROJECT, capture_output=True, encoding="utf-8", check=True,
        env={"PYTHONUTF8": "1", "PATH": ""},
    )  # fmt: skip
    assert "Decimal('0.200000')" in done.stdout
    assert "检查结果：有错误" in done.stdout
