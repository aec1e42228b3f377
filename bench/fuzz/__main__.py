"""`python -m bench.fuzz [READER …] --count N`: how many mutations, how they ended, and what should not be."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from bench.fuzz.bases import bases
from bench.fuzz.running import fuzz

PIECE = 5_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*", metavar="READER", help=", ".join(bases()))
    parser.add_argument("--count", type=int, default=2_000, help="mutations of each reader")
    parser.add_argument("--first", type=int, default=0, help="number of the first")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the files that end as none should")
    given = parser.parse_args()
    bad = 0
    for reader in given.readers or bases():
        begun = time.monotonic()
        done, finds, endings = 0, [], 0
        kinds: dict[str, int] = {}
        for first in range(given.first, given.first + given.count, PIECE):
            count = min(PIECE, given.first + given.count - first)
            found = fuzz(reader, first, count, given.seed, given.keep)
            done += found.done
            finds += found.finds
            for what, number in found.endings.items():
                kinds[what] = kinds.get(what, 0) + number
            endings = len(kinds)
            print(f"  {reader}: {done:,} mutations, {len(finds)} finds", flush=True)
        seconds = time.monotonic() - begun
        print(
            f"{reader}: {done:,} mutations in {seconds:.0f} s, {endings} endings, {len(finds)} finds",
            flush=True,
        )
        for what, number in sorted(kinds.items(), key=lambda one: -one[1])[:12]:
            print(f"    {number:8,}  {what}")
        for number, what in finds[:50]:
            print(f"    {reader} {number}: {what}", flush=True)
        bad += len(finds)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
