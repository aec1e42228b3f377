"""Reports of a file with about a million findings: what writing each format takes on top of the check."""

from __future__ import annotations

import argparse
import io
import json
import sys
import time
from pathlib import Path
from typing import Any

from bench.generate import penalty_file
from bench.jobs import AS_OF, peak_resident
from bench.measuring import machine, markdown, middle, run

ROWS = 340_000  # with three wrong unified codes each
HEADINGS = ("", "s", "MB on top", "bytes written")


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench reports", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--listed", default="", help="findings listed of each kind; `all` lists all")
    options = parser.parse_args(arguments)
    from credit_standard.reports import FORMATS

    path = penalty_file(options.rows, "bad-uscc")
    lines: list[list[str]] = []
    found = 0
    for form in FORMATS:
        command = [sys.executable, "-m", "bench.reports", str(path), form, options.listed]
        told = [json.loads(run(command).output) for _ in range(options.repeat)]
        print(form, file=sys.stderr, flush=True)
        found = told[0]["found"]
        seconds, more = (middle(one[key] for one in told) for key in ("seconds", "more"))
        lines.append([form, f"{seconds:.2f}", f"{more / 1e6:,.0f}", f"{told[0]['written']:,}"])
    print(f"{machine()}; median of {options.repeat}; {found:,} findings\n")
    print(markdown(HEADINGS, lines))


def write_one(path: Path, form: str, listed: str) -> dict[str, Any]:
    """Check, then measure the writing alone."""
    from credit_standard.reports import BINARY, write
    from credit_standard.validation.report import LISTED
    from credit_standard.validation.run import Options, validate

    at_most = {"": LISTED, "all": None}[listed] if listed in ("", "all") else int(listed)
    report = validate(path, options=Options(as_of=AS_OF, listed=at_most))
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak counts from here on
    before = peak_resident()
    stream = io.BytesIO() if form in BINARY else io.StringIO()
    start = time.perf_counter()
    write(report, form, stream, "zh")
    seconds = time.perf_counter() - start
    found = sum(count for _, count, _ in report.by_code())
    return {
        "seconds": seconds,
        "more": max(peak_resident() - before, 0),
        "written": stream.tell(),
        "found": found,
    }


if __name__ == "__main__":
    print(json.dumps(write_one(Path(sys.argv[1]), *sys.argv[2:])))
