"""The penalty file: organisations' penalties under the national headings of 2018, the same for the same seed.

Variants: `mixed` (8 % of the rows have a defect), `clean`, `other-date-form` (clean but for the form of every decision
date), `bad-uscc` (clean but for the check character of every unified code).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np
import polars as pl

from bench.penalties.defects import USCC, USCC_COLUMNS, one_digit, spoil
from bench.penalties.numbers import spoil_last
from bench.penalties.pools import make_pools
from bench.penalties.rows import HEADINGS, clean_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

Variant = Literal["mixed", "clean", "other-date-form", "bad-uscc"]
SEED = 20_261_123
CHUNK = 50_000
DATA = Path(__file__).parent / "data"


def frames(rows: int, variant: Variant = "mixed", seed: int = SEED) -> Iterator[pl.DataFrame]:
    """The file in chunks. A longer file begins with the shorter one, in whole chunks."""
    pools = make_pools(seed)
    for first in range(0, rows, CHUNK):
        columns = clean_rows(np.random.default_rng([seed, 1, first]), pools, first, CHUNK)
        if variant == "mixed":
            spoil(np.random.default_rng([seed, 2, first]), columns)
        elif variant == "other-date-form":
            columns["decided"] = one_digit(columns["decided"])
        elif variant == "bad-uscc":
            columns |= {name: spoil_last(columns[name], USCC) for name in USCC_COLUMNS}
        frame = pl.DataFrame({HEADINGS[name]: column for name, column in columns.items()})
        yield frame.head(rows - first).with_columns(pl.all().replace("", None))  # an empty cell has no quotes


def write(path: Path, rows: int, variant: Variant = "mixed", seed: int = SEED) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        for index, frame in enumerate(frames(rows, variant, seed)):
            frame.write_csv(file, include_header=index == 0)
    part.replace(path)


def penalty_file(rows: int, variant: Variant = "mixed") -> Path:
    """The file, made when it is not there."""
    path = DATA / f"penalties-{variant}-{rows}.csv"
    if not path.exists():
        write(path, rows, variant)
    return path


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench generate", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--variant", choices=get_args(Variant), default="mixed")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args(arguments)
    path = options.output or DATA / f"penalties-{options.variant}-{options.rows}.csv"
    write(path, options.rows, options.variant, options.seed)
    print(f"{path}: {path.stat().st_size:,} bytes")
