"""Leak scan against one pass of its own single expression over the same texts: `python -m bench leaks [--rows N]`.

Columns of free text as decisions have them: nothing to find, one text in a hundred with personal data, one in ten.
What counts is the ratio to `str.contains` of polars, and to the same expression compiled by Python.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = "当事人在未取得许可的情况下从事经营活动销售商品未明码标价经查明属实责令改正没收违法所得依据规定给予处罚市监罚号"
DATA = (
    "张三身份证11010519491231002X",
    "电话13800138000",
    "家住某区中山路18号3单元",
    "卡号6222021234567890128",
    "x@example.com",
)
CLEAN = "号，代码91110000600037341L，2026年3月4日"


def texts(rows: int, share: float, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    made = []
    for row in range(rows):
        words = "".join(chance.choices(WORDS, k=chance.randint(40, 160)))
        more = chance.choice(DATA) if chance.random() < share else f"〔2026〕{row}{CLEAN}"
        made.append(f"{words}{more}{words[:20]}")
    return made


def best(work: Callable[[], object], repeat: int) -> float:
    taken = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=60_000)
    parser.add_argument("--repeat", type=int, default=3)
    asked = parser.parse_args(arguments)
    import polars as pl

    from credit_standard.disclosure.leaks import leaks
    from credit_standard.disclosure.leaks.kinds import kinds
    from credit_standard.disclosure.leaks.patterns import searched

    pattern = searched(frozenset(kinds()))
    compiled = re.compile(pattern)
    print(
        "| texts with personal data | expression, polars s | scan s | × | expression, Python s | × | leaks |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for share in (0, 0.01, 0.1):
        held = texts(asked.rows, share)
        column = pl.Series("说明", held)
        frame = pl.DataFrame({"说明": column})
        found = leaks([frame])
        once = best(lambda held=column: held.str.contains(pattern).sum(), asked.repeat)  # type: ignore[misc]
        scan = best(lambda held=frame: leaks([held]), asked.repeat)  # type: ignore[misc]
        python = best(lambda held=held: sum(map(bool, map(compiled.search, held))), asked.repeat)  # type: ignore[misc]
        ratios = f"{once:.2f} | {scan:.2f} | {scan / once:.2f} | {python:.2f} | {scan / python:.2f}"
        print(f"| {share:.0%} | {ratios} | {found.total} |")
