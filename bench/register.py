"""Rows among one another and against a register: time and memory beside the same validation without them.

Synthetic: subjects with right numbers and invented names; of the rows one in fifty has another subject's name, one in
a hundred a number that no register has, one in a thousand is filed twice. `--table whole` has the 24 columns of the
national penalty table, `few` has six.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import frozen

from bench.generate import DATA, SEED, frames
from bench.measuring import in_turn, machine, markdown, middle
from bench.penalties.numbers import (
    ALPHANUMERIC_VALUES,
    DIGITS,
    ORG_CODE_CHECKS,
    ORG_CODE_WEIGHTS,
    join,
    unified_codes,
)
from bench.penalties.rows import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

CHUNK = 250_000
CHARACTERS = np.array(list("安保昌达恩丰广海金康"))
HEAD = np.frombuffer(b"91130100", np.uint8)


def decimal(numbers: NDArray[np.int64], width: int) -> NDArray[np.int64]:
    return numbers[:, None] // 10 ** np.arange(width - 1, -1, -1) % 10


def codes(numbers: NDArray[np.int64]) -> pl.Series:
    """The unified code of each subject by its running number."""
    body = DIGITS[decimal(numbers + 10_000_000, 8)]
    check = ORG_CODE_CHECKS[(ALPHANUMERIC_VALUES[body] @ ORG_CODE_WEIGHTS) % 11]
    head = np.broadcast_to(HEAD, (numbers.size, HEAD.size))
    return join(unified_codes(head[:, :2], head[:, 2:], np.column_stack([body, check])))


def names(numbers: NDArray[np.int64]) -> pl.Series:
    """An invented name for each; one in seven has brackets."""
    words = np.ascontiguousarray(CHARACTERS[decimal(numbers, 7)]).view("U7").ravel()
    middles = np.where(numbers % 7 == 0, "（石家庄）", "石家庄")
    return pl.Series(np.char.add(np.char.add(middles, words), "有限公司"), dtype=pl.String)


def register_file(subjects: int) -> Path:
    path = DATA / f"register-{subjects}.csv"
    return path if path.exists() else _written(path, _registered(subjects))


def rows_file(rows: int, subjects: int, table: str) -> Path:
    path = DATA / f"rows-of-{subjects}-{table}-{rows}.csv"
    made = _few_columns if table == "few" else _whole_table
    return path if path.exists() else _written(path, made(rows, subjects))


def _registered(subjects: int) -> Iterator[pl.DataFrame]:
    for first in range(0, subjects, CHUNK):
        numbers = np.arange(first, min(first + CHUNK, subjects))
        state = pl.Series(np.where(numbers % 20 == 0, "注销", "存续"))
        yield pl.DataFrame(
            {"企业名称": names(numbers), "统一社会信用代码": codes(numbers), "登记状态": state}
        )


@frozen
class _Filed:
    """Of each row: whose number, whose name, and which of the decisions."""

    who: NDArray[np.int64]
    called: NDArray[np.int64]
    decision: NDArray[np.int64]
    random: np.random.Generator


def _filed(first: int, count: int, subjects: int) -> _Filed:
    random = np.random.default_rng([SEED, 7, first])
    who = random.integers(0, subjects, count)
    called = np.where(random.random(count) < 0.02, random.integers(0, subjects, count), who)
    who = np.where(random.random(count) < 0.01, who + subjects, who)
    decision = np.arange(first, first + count)
    again = random.random(count) < 0.001
    for column in (decision, who, called):
        column[1:] = np.where(again[1:], column[:-1], column[1:])
    return _Filed(who, called, decision, random)


def _few_columns(rows: int, subjects: int) -> Iterator[pl.DataFrame]:
    """As few columns as a row can have: what rows among one another cost weighs most here."""
    for first in range(0, rows, CHUNK):
        count = min(CHUNK, rows - first)
        filed = _filed(first, count, subjects)
        days = np.datetime64("2021-01-01") + filed.random.integers(0, 1500, count)
        yield pl.DataFrame(
            {
                "处罚机关": pl.repeat("示例市市场监督管理局", count, eager=True),
                "行政处罚决定书文号": "示市监罚〔2023〕" + pl.Series(filed.decision).cast(pl.String) + "号",
                "行政相对人名称": names(filed.called),
                "统一社会信用代码": codes(filed.who),
                "处罚决定日期": pl.Series(days),
                "处罚类别": pl.repeat("警告", count, eager=True),
            }
        )


def _whole_table(rows: int, subjects: int) -> Iterator[pl.DataFrame]:
    """The national table of 24 columns, its subjects those of the register."""
    first = 0
    for frame in frames(rows, "clean"):
        filed = _filed(first, frame.height, subjects)
        nothing = pl.lit(None, pl.String)
        yield frame.with_columns(
            names(filed.called).alias(HEADINGS["name"]),
            codes(filed.who).alias(HEADINGS["uscc"]),
            ("示市监罚〔2023〕" + pl.Series(filed.decision).cast(pl.String) + "号").alias(
                HEADINGS["decision_number"]
            ),
            nothing.alias(HEADINGS["registration_number"]),
            nothing.alias(HEADINGS["organisation_code"]),
            pl.first(HEADINGS["authority"], HEADINGS["authority_uscc"]),  # else nothing is filed twice
        )
        first += frame.height


def _written(path: Path, chunks: Iterator[pl.DataFrame]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        for number, chunk in enumerate(chunks):
            chunk.write_csv(file, include_header=number == 0)
    part.replace(path)
    return path


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench register", description=__doc__)
    parser.add_argument("--rows", type=int, default=5_000_000)
    parser.add_argument("--subjects", type=int, default=3_000_000)
    parser.add_argument("--table", choices=("few", "whole"), default="whole")
    parser.add_argument("--repeat", type=int, default=1)
    options = parser.parse_args(arguments)
    register_file(options.subjects)
    path = rows_file(options.rows, options.subjects, options.table)
    jobs = {
        "validation without them": ("alone", path),
        "rows among one another": ("ours", path),
        "and against the register": (f"against_{options.subjects}", path),
    }
    runs = in_turn(jobs, options.repeat)
    what = f"{options.rows:,} rows of the {options.table} table, {options.subjects:,} subjects"
    print(f"{machine()}; {what}, median of {options.repeat}\n")
    floor = middle(one.seconds for one in runs["validation without them"])
    print(
        markdown(
            ("", "s", "× without", "processor s", "peak RssAnon MB", "peak RSS MB", "found"),
            (
                (
                    title,
                    f"{middle(one.seconds for one in measured):.1f}",
                    f"{middle(one.seconds for one in measured) / floor:.2f}",
                    f"{middle(one.processor for one in measured):.1f}",
                    f"{max(one.anonymous for one in measured) / 1e6:,.0f}",
                    f"{max(one.resident for one in measured) / 1e6:,.0f}",
                    f"{measured[0].found:,}",
                )
                for title, measured in runs.items()
            ),
        )
    )
