"""Numbers: one call beside python-stdnum, and a column of a million."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

import polars as pl

from bench.measuring import machine, markdown, middle
from bench.penalties.numbers import spoil_last
from bench.penalties.pools import make_pools

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABETS = {"uscc": "0123456789ABCDEFGHJKLMNPQRTUWXY", "citizen-id": "0123456789X"}
SINGLE = 2_000


def scalar(texts: list[str], judges: dict[str, Callable[[str], object]], repeat: int) -> dict[str, float]:
    """Microseconds a call, the median of turns."""
    times: dict[str, list[float]] = {name: [] for name in judges}
    for _ in range(repeat):
        for name, judge in judges.items():
            start = time.perf_counter()
            for text in texts:
                judge(text)
            times[name].append((time.perf_counter() - start) / len(texts) * 1e6)
    return {name: middle(taken) for name, taken in times.items()}


def judges_of(kind: str) -> dict[str, Callable[[str], object]]:
    from stdnum.cn import ric, uscc

    from credit_standard import identifiers

    ours = {"uscc": identifiers.uscc, "citizen-id": identifiers.citizen_id}[kind]
    theirs = {"uscc": uscc, "citizen-id": ric}[kind]
    return {"python-stdnum": theirs.is_valid, "is_valid": ours.is_valid, "check": ours.check}


def accepted_by_all(texts: pl.Series, judges: dict[str, Callable[[str], object]]) -> list[str]:
    """Numbers that both call valid: the same verdict, so the same work."""
    accepted = [one for one in texts.to_list() if judges["python-stdnum"](one) and judges["is_valid"](one)]
    return accepted[:SINGLE]


def column(kind: str, texts: pl.Series, repeat: int) -> float:
    """Milliseconds for a whole column."""
    from credit_standard import identifiers

    read = identifiers.get(kind).read_column
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        read(texts, None)
        times.append((time.perf_counter() - start) * 1e3)
    return middle(times)


def columns_of(rows: int) -> dict[str, pl.Series]:
    """As many right numbers of each kind, drawn from the pool of organisations."""
    organisations = make_pools(seed=1).organisations
    citizens = organisations.filter(pl.col("document_type") == "身份证")["document_number"]
    pools = {"uscc": organisations["uscc"], "citizen-id": citizens}
    return {kind: pool.gather_every(1).extend(pool).head(rows).rechunk() for kind, pool in pools.items()}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench identifiers", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args(arguments)
    columns = columns_of(options.rows)
    one_call, whole = [], []
    for kind, texts in columns.items():
        judges = judges_of(kind)
        right = accepted_by_all(texts.head(SINGLE * 4), judges)
        samples = {
            "right": right,
            "wrong check character": spoil_last(pl.Series(right), ALPHABETS[kind]).to_list(),
        }
        for what, sample in samples.items():
            taken = scalar(sample, judges, options.repeat)
            ratio = taken["python-stdnum"] / taken["is_valid"]
            one_call.append([f"{kind}, {what}", *(f"{one:.2f}" for one in taken.values()), f"{ratio:.1f}"])
        wrong = spoil_last(texts, ALPHABETS[kind])
        whole.append([kind, *(f"{column(kind, one, options.repeat):.0f}" for one in (texts, wrong))])
    print(f"{machine()}; median of {options.repeat}\n")
    print(markdown(["one call, µs", "python-stdnum", "is_valid", "check", "times as fast"], one_call))
    print(f"\n{markdown([f'{options.rows:,} in a column, ms', 'all right', 'all wrong'], whole)}")
