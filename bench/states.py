"""States and projection of the penalty file by columns, against its bare parse: `python -m bench states [--rows N]`.

What counts is processor time: of the states alone (the job with them less the job that only reads typed batches), and
of the projection for the public (states, decisions, masks). The aim for the states is three times the bare parse.
"""

from __future__ import annotations

import argparse

from bench.generate import penalty_file
from bench.measuring import in_turn, machine, markdown, middle

FLOOR = "bare parse (polars, text only)"
TYPED = "typed batches, checked"
JOBS = {FLOOR: "bare_parse", TYPED: "typed", "states": "states", "projection for the public": "projection"}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench states", description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args(arguments)
    path = penalty_file(options.rows)
    runs = in_turn({title: (job, path) for title, job in JOBS.items()}, options.repeat)
    busy = {title: middle(one.processor for one in measured) for title, measured in runs.items()}
    rows = [
        [
            title,
            f"{busy[title]:.2f}",
            f"{(busy[title] - busy[TYPED]) / busy[FLOOR]:.2f}" if title not in {FLOOR, TYPED} else "–",
            f"{max(one.anonymous for one in measured) / 1e6:,.0f}",
        ]
        for title, measured in runs.items()
    ]
    print(f"{machine()}; {options.rows:,} rows\n")
    print(
        markdown(["", "processor s", "of it beyond the typed batches, × bare parse", "peak RssAnon MB"], rows)
    )
