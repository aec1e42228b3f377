"""The package as users get it: built from this clone, and installed into an environment that has nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).parents[2]


def build(source: Path, folder: Path, *targets: str) -> None:
    """Source archive and wheel of a source tree, or only some `targets` of these."""
    chosen = (argument for target in targets for argument in ("-t", target))
    subprocess.run(  # noqa: S603 - the build backend
        [sys.executable, "-m", "hatchling", "build", "-d", folder, *chosen],
        cwd=source, check=True, capture_output=True,
    )  # fmt: skip


def the_wheel(folder: Path) -> Path:
    (wheel,) = folder.glob("*.whl")
    return wheel


def installed(wheel: Path, home: Path) -> Path:
    """The Python of a new environment with the wheel and what it needs, without any extra."""
    venv.create(home)
    python = program(home, "python")
    subprocess.run(  # noqa: S603 - pip
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", python, "install",
         "--no-compile", "-c", PROJECT / "constraints.txt", wheel],  # most of it is never imported
        check=True,
    )  # fmt: skip
    return python


def program(home: Path, name: str) -> Path:
    return home / ("Scripts" if os.name == "nt" else "bin") / name


def alone() -> dict[str, str]:
    """The environment of a program that knows nothing of this clone."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"PYTHONUTF8": "1", "POLARS_MAX_THREADS": "1"}
