"""Programs that type checkers read, and what they refuse."""

from pathlib import Path

PROJECT = Path(__file__).parents[2]

PROGRAM, MISUSE = "examples/program.py", "tests/project/misuse.py"


def refused_lines() -> list[int]:
    lines = (PROJECT / MISUSE).read_text("utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if "# refused" in line]
