"""Measure work in processes of its own, in turns: A B C A B C …, never A A A B B B."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).parent.parent
SAMPLE_EVERY = (
    0.005  # seconds; a peak that is shorter is not seen in RssAnon, but in the system's own maximum
)


@frozen
class Run:
    """One process.

    Attributes:
        elapsed: seconds from start to end of the process.
        anonymous: highest RssAnon seen, in bytes; 0 where the system does not tell.
        output: what it printed.
    """

    elapsed: float
    anonymous: int
    output: str


def run(command: Sequence[str], accepted: Sequence[int] = (0,)) -> Run:
    """Run a command to its end; what it prints on standard error is shown only when it fails."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=errors, cwd=ROOT, env=_environment())
        anonymous = 0
        while process.poll() is None:
            anonymous = max(anonymous, _anonymous(process.pid))
            time.sleep(SAMPLE_EVERY)
        elapsed = time.perf_counter() - start
        out.seek(0)
        errors.seek(0)
        if process.returncode not in accepted:
            raise RuntimeError(f"{' '.join(command)}:\n{errors.read().decode(errors='replace')}")
        return Run(elapsed, anonymous, out.read().decode())


def _environment() -> dict[str, str]:
    """With byte code: what is installed has it, and to compile each module again is not what is measured."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _anonymous(process: int) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return 0
    found = re.search(r"RssAnon:\s+(\d+)", status)
    return int(found[1]) * 1024 if found else 0


@frozen
class Measured:
    """What one job reported about itself, and the memory of its process.

    Attributes:
        seconds, processor: of the work alone, on the clock and on all cores together.
        rows, found: rows of the file, and findings (or rows that failed, as the tool counts).
        anonymous: highest RssAnon seen, in bytes; 0 where the system does not tell.
        resident: the system's own maximum of resident memory, mapped files included, in bytes.
    """

    seconds: float
    processor: float
    rows: int
    found: int
    anonymous: int
    resident: int


def measure(job: str, path: Path) -> Measured:
    """One job of `bench.jobs`, in a process of its own; only the work is timed, not the start of Python."""
    done = run([sys.executable, "-m", "bench.jobs", job, str(path)])
    told = json.loads(done.output.splitlines()[-1])
    return Measured(anonymous=done.anonymous, **told)


def in_turn(jobs: Mapping[str, tuple[str, Path]], repeat: int) -> dict[str, list[Measured]]:
    """Each job `repeat` times, all of them once before any of them twice. Progress goes to standard error."""
    runs: dict[str, list[Measured]] = {title: [] for title in jobs}
    for number in range(repeat):
        for title, (job, path) in jobs.items():
            print(f"{number + 1}/{repeat} {title}", file=sys.stderr, flush=True)
            warm(path)
            runs[title].append(measure(job, path))
    return runs


def warm(path: Path) -> None:
    """Read the file once, so that every job finds it in the page cache."""
    with path.open("rb", buffering=0) as file:
        while file.read(1 << 24):
            pass


def middle(values: Iterable[float]) -> float:
    return median(values)


def markdown(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---", *["---:"] * (len(headings) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine() -> str:
    """Machine, versions and date: a figure without them says nothing."""
    import numpy as np
    import polars as pl

    return (
        f"{date.today().isoformat()}, {_processor()}, {os.cpu_count()} cores, {platform.system()}, "  # noqa: DTZ011
        f"Python {platform.python_version()}, polars {pl.__version__}, numpy {np.__version__}"
    )


def _processor() -> str:
    try:
        found = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text("utf-8"))
    except OSError:
        found = None
    return found[1].strip() if found else platform.processor() or platform.machine()
