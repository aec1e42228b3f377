"""Starting: whole processes, from nothing to the end."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from bench.generate import penalty_file
from bench.jobs import AS_OF
from bench.measuring import machine, markdown, middle, run

BARE, HEAVY = "python alone", "import polars, numpy"


def commands() -> dict[str, list[str]]:
    program = shutil.which("credit-standard", path=Path(sys.executable).parent)
    if program is None:
        sys.exit("credit-standard is not installed beside this Python")
    small = str(penalty_file(1_000))
    validate = f"from credit_standard.validation.run import validate; validate({small!r})"
    return {
        BARE: [sys.executable, "-c", "pass"],
        HEAVY: [sys.executable, "-c", "import polars, numpy"],
        "import credit_standard": [sys.executable, "-c", "import credit_standard"],
        "--help": [program, "--help"],
        "validate --help": [program, "validate", "--help"],
        "validate(1,000 rows) from Python": [sys.executable, "-c", validate],
        "validate, 1,000 rows": [
            program, "validate", small, "--format", "json", "--as-of", AS_OF.isoformat(),
        ],
    }  # fmt: skip


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench startup", description=__doc__)
    parser.add_argument("--repeat", type=int, default=11)
    options = parser.parse_args(arguments)
    programs = commands()
    times: dict[str, list[float]] = {title: [] for title in programs}
    for number in range(options.repeat + 1):
        for title, command in programs.items():
            taken = run(command, accepted=(0, 1)).elapsed  # 1: findings
            if number > 0:  # the first turn writes byte code and warms the page cache
                times[title].append(taken)
    medians = {title: middle(taken) for title, taken in times.items()}
    rows = [
        [title, f"{taken:.3f}", f"{taken - medians[BARE]:.3f}", f"{taken / medians[HEAVY]:.2f}"]
        for title, taken in medians.items()
    ]
    print(f"{machine()}; median of {options.repeat}\n")
    print(markdown(["process", "s", "s more than Python alone", "× import polars, numpy"], rows))
