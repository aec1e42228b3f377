"""Regions: reading the table, and one look-up on a day beside that in a dictionary."""

from __future__ import annotations

import argparse
import subprocess
import sys
import timeit
from datetime import date

from bench.measuring import machine, markdown, middle

LOADING = """
import time
from credit_standard import regions
start = time.perf_counter()
regions.at("130102", __import__("datetime").date(2020, 1, 1))
regions.last_days()
print(time.perf_counter() - start)
"""
DAYS = (date(1985, 6, 30), date(2001, 1, 1), date(2020, 1, 1))


def loading() -> float:
    """Milliseconds from the first question to its answer, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", LOADING], check=True, capture_output=True, text=True)
    return float(done.stdout) * 1e3


def looking_up(repeat: int) -> dict[str, float]:
    """Microseconds a look-up, over all codes and three days."""
    from credit_standard import regions

    asked = [(code, day) for code in regions.codes() for day in DAYS]
    table = dict.fromkeys(regions.codes(), "")

    def in_dictionary() -> None:
        for code, _ in asked:
            table.get(code)

    def on_day() -> None:
        for code, day in asked:
            regions.at(code, day)

    return {
        name: min(timeit.repeat(ask, number=1, repeat=repeat)) / len(asked) * 1e6
        for name, ask in (("dict.get", in_dictionary), ("regions.at", on_day))
    }


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench regions", description=__doc__)
    parser.add_argument("--repeat", type=int, default=11)
    options = parser.parse_args(arguments)
    taken = looking_up(options.repeat)
    rows = [
        ["first look-up, ms", f"{middle([loading() for _ in range(options.repeat)]):.1f}"],
        *([f"{name}, µs", f"{one:.3f}"] for name, one in taken.items()),
        ["ratio", f"{taken['regions.at'] / taken['dict.get']:.1f}"],
    ]
    print(f"{machine()}; least of {options.repeat}, of the first look-up the median\n")
    print(markdown(["regions", ""], rows))
