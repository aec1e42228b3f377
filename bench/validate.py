"""The penalty file: ours beside the bare parse and beside other tools, in turn, each in a process of its own."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from attrs import frozen

from bench.generate import Variant, penalty_file
from bench.measuring import Measured, in_turn, machine, markdown, middle

if TYPE_CHECKING:
    from collections.abc import Sequence


@frozen
class Contender:
    title: str
    job: str
    variant: Variant = "mixed"
    slow: bool = False


FLOOR = "bare parse (polars, text only)"
OURS = (
    Contender(FLOOR, "bare_parse"),
    Contender("reading alone", "reading"),
    Contender("ours", "ours"),
    Contender("ours, clean file", "ours", "clean"),
    Contender("ours, every date in another form", "ours", "other-date-form"),
    Contender("ours, every unified code wrong", "ours", "bad-uscc"),
)
PEERS = (
    Contender("dataframely", "dataframely_schema"),
    Contender("pandera (polars)", "pandera_schema"),
    Contender("dataframely, asked for the same", "dataframely_same"),
    Contender("pandera (polars), asked for the same", "pandera_same"),
    Contender("csv module and plain Python", "plain_python", slow=True),
    Contender("pydantic, a model per row", "pydantic_rows", slow=True),
)
HEADINGS = (
    "",
    "rows",
    "s per million rows",
    "(least – most)",
    "× bare parse",
    "processor s",
    "peak RssAnon MB",
    "peak RSS MB",
    "found per million",
)


def table(runs: dict[str, list[Measured]]) -> str:
    floor = middle(per_million(runs[FLOOR], "seconds"))
    return markdown(HEADINGS, (row(title, measured, floor) for title, measured in runs.items()))


def per_million(measured: Sequence[Measured], name: str) -> list[float]:
    return [getattr(one, name) * 1_000_000 / one.rows for one in measured]


def row(title: str, measured: Sequence[Measured], floor: float) -> list[str]:
    seconds = per_million(measured, "seconds")
    return [
        title,
        f"{measured[0].rows:,}",
        f"{middle(seconds):.2f}",
        f"{min(seconds):.2f} – {max(seconds):.2f}",
        f"{middle(seconds) / floor:.2f}",
        f"{middle(per_million(measured, 'processor')):.2f}",
        megabytes(max(one.anonymous for one in measured)),
        megabytes(max(one.resident for one in measured)),
        f"{middle(per_million(measured, 'found')):,.0f}",
    ]


def megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f}" if size else "–"


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench validate", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--slow-rows", type=int, help="rows for what goes row by row; default: a tenth")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--without-peers", action="store_true", help="ours and the bare parse only")
    options = parser.parse_args(arguments)
    slow_rows = options.slow_rows or max(options.rows // 10, 1)
    contenders = OURS if options.without_peers else OURS + PEERS
    jobs = {
        one.title: (one.job, penalty_file(slow_rows if one.slow else options.rows, one.variant))
        for one in contenders
    }
    runs = in_turn(jobs, options.repeat)
    print(f"{machine()}; {options.rows:,} rows, median of {options.repeat}\n")
    print(table(runs))
    if not options.without_peers:
        print(f"\nWhat goes row by row was given {slow_rows:,} rows; its seconds are scaled to a million.")
