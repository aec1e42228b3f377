"""Many small files in one call."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from bench.generate import frames
from bench.jobs import AS_OF
from bench.measuring import machine

ROWS_PER_FILE = 10


def write_files(folder: Path, files: int) -> list[Path]:
    paths: list[Path] = []
    for frame in frames(files * ROWS_PER_FILE):
        for part in frame.iter_slices(ROWS_PER_FILE):
            paths.append(folder / f"{len(paths):05}.csv")
            part.write_csv(paths[-1])
    return paths


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench small_files", description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    options = parser.parse_args(arguments)
    from credit_standard.validation.run import Options, validate

    with tempfile.TemporaryDirectory() as folder:
        paths = write_files(Path(folder), options.files)
        validate(paths[0], options=Options(as_of=AS_OF))  # loading and compiling are measured by `startup`
        start = time.perf_counter()
        report = validate(*paths, options=Options(as_of=AS_OF))
        taken = time.perf_counter() - start
    print(f"{machine()}\n")
    print(
        f"{options.files:,} files of {ROWS_PER_FILE} rows in {taken:.2f} s: "
        f"{taken / options.files * 1e3:.2f} ms each ({report.rows:,} rows, {report.errors:,} errors)"
    )
