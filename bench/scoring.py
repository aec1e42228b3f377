"""Scores of many subjects from Parquet, beside the same card written by hand in polars and as a plain loop in Python.

All give the same points, which is asserted: by `enterprise-reference` on one day, records that were sent again counted
once, and what the law of publicity has ended left out.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.measuring import machine, run

if TYPE_CHECKING:
    import polars as pl

AS_OF = date(2029, 6, 30)
FIRST = date(2026, 4, 1)  # every decision under one regime, so that the references need no table of regimes
PENALTIES, CONTRACTS, HONOURS = "administrative-penalty", "contract-performance", "honour"
KEYS = {
    PENALTIES: ["authority", "decision_number", "subject_name"],
    CONTRACTS: ["authority", "contract_number", "subject_name", "decision_date"],
    HONOURS: ["authority", "decision_number", "subject_name", "title"],
}
LEVELS = {"national": 30, "province": 20, "city": 10, "county": 5}


def write_tables(folder: Path, events: int, subjects: int) -> None:
    """Penalties, contracts and honours with a fixed seed; every hundredth penalty was sent twice."""
    import numpy as np
    import polars as pl

    seed = np.random.default_rng(2029)
    first, span = (FIRST - date(1970, 1, 1)).days, (AS_OF - FIRST).days + 1
    shares = {PENALTIES: 4, CONTRACTS: 4, HONOURS: 2}
    for name, share in shares.items():
        size = events * share // 10

        def pick(*options: str, size: int = size) -> pl.Series:
            return pl.Series(options).gather(seed.integers(0, len(options), size))

        who = pl.Series(
            "who", seed.integers(0, subjects, size) + 10_000_000
        )  # no number of zeros, which is none
        day = pl.Series("day", seed.integers(0, span, size) + first)
        common = pl.DataFrame([who, day]).with_row_index("number")
        number = "contract_number" if name == CONTRACTS else "decision_number"
        table = common.select(
            pl.format("91130100{}1A", pl.col("who").cast(pl.String).str.zfill(8)).alias("subject_uscc"),
            pl.format("示例企业{}", "who").alias("subject_name"),
            pl.col("day").cast(pl.Int32).cast(pl.Date).alias("decision_date"),
            pl.lit("示例局").alias("authority"),
            pl.format("示〔2026〕{}号", "number").alias(number),
        )
        if name == PENALTIES:
            later = pl.Series(seed.integers(0, 300, size))
            fine = pl.Series(seed.integers(0, 2_000, size)).cast(pl.Decimal(18, 6)) / 100
            table = table.with_columns(
                pick("minor", "general", "general", "general", "serious").alias("gravity"),
                fine.cast(pl.Decimal(18, 6)).alias("fine"),
                pl.when(later < 150).then((day + later).cast(pl.Int32).cast(pl.Date)).alias("corrected_on"),
            )
            table = pl.concat([table, table.gather_every(100)])
        elif name == CONTRACTS:
            table = table.with_columns(pick(*["performed"] * 9, "breached").alias("contract_state"))
        else:
            table = table.with_columns(pick(*LEVELS).alias("level"), pl.lit("荣誉").alias("title"))
        table.write_parquet(folder / f"{name}.parquet")


def ours(folder: Path) -> pl.DataFrame:
    import polars as pl

    from credit_standard import scoring

    tables = {file.stem: pl.scan_parquet(file) for file in sorted(folder.glob("*.parquet"))}
    found = scoring.scores(scoring.load_card("enterprise-reference"), tables, as_of=AS_OF)
    return found.select(pl.col("subject").str.slice(4).alias("subject"), "units")


def polars(folder: Path) -> pl.DataFrame:
    """The card by hand."""
    import polars as pl

    def months(column: str, number: int) -> pl.Expr:
        return pl.col(column).dt.offset_by(f"{number}mo")

    def read(name: str) -> pl.LazyFrame:
        one = pl.scan_parquet(folder / f"{name}.parquet")
        return one.unique(KEYS[name], keep="any").rename({"decision_date": "day"})

    def by_subject(events: pl.LazyFrame, name: str) -> pl.LazyFrame:
        return events.group_by("subject_uscc").agg(pl.col("points").sum().alias(name))

    general = pl.col("gravity") == "general"
    rule = (
        pl.when(pl.col("gravity") == "minor").then(-4).when(pl.col("gravity") == "serious").then(-100)
        .when(pl.col("fine") < 1).then(-10).when(pl.col("fine") < 10).then(-20).otherwise(-40)
    )  # fmt: skip
    is_shown = pl.when(general).then(months("day", 12) > AS_OF).when(pl.col("gravity") == "serious").then(
        months("day", 36) > AS_OF
    ).otherwise(statement=True)  # fmt: skip
    fines = read(PENALTIES).filter(is_shown).with_columns(rule.alias("points").cast(pl.Int64))
    fines = fines.sort("points", "day").unique(
        ["subject_uscc", "decision_number"], keep="first", maintain_order=True
    )
    before = fines.select("subject_uscc", "day").unique().sort("subject_uscc", "day").with_columns(
        pl.col("day").shift(1).over("subject_uscc").alias("before")
    )  # fmt: skip
    is_again = pl.col("day") < months("before", 12)
    since = (pl.col("corrected_on") - pl.col("day")).dt.total_days()
    back = (
        pl.when(since <= 30).then(80).when(pl.col("corrected_on").dt.year() == pl.col("day").dt.year()).then(40)
        .otherwise(20)
    )  # fmt: skip
    more = pl.when(is_again).then(-((-pl.col("points") * 3) // 2)).otherwise(pl.col("points"))
    corrected = pl.when(pl.col("corrected_on") <= AS_OF).then(
        pl.col("points") + (-pl.col("points") * back) // 100
    ).otherwise(pl.col("points"))  # fmt: skip
    lasts = pl.when(pl.col("rule").is_in([-4, -10])).then(months("day", 12)).otherwise(months("day", 36))
    fines = (
        fines.join(before, on=["subject_uscc", "day"], how="left")
        .with_columns(pl.col("points").alias("rule"), more.alias("points"))
        .with_columns(corrected.alias("points"))
        .filter(lasts > AS_OF)
    )
    contracts = read(CONTRACTS).filter(months("day", 36) > AS_OF).with_columns(
        pl.when(pl.col("contract_state") == "performed").then(2).otherwise(-30).cast(pl.Int64).alias("points")
    )  # fmt: skip
    honours = read(HONOURS).filter(months("day", 60) > AS_OF).with_columns(
        pl.col("level").replace_strict(LEVELS, return_dtype=pl.Int64).alias("points")
    )  # fmt: skip
    every = pl.concat(
        [pl.scan_parquet(folder / f"{name}.parquet").select("subject_uscc") for name in KEYS]
    ).unique()
    whole = every
    for events, name in ((fines, "fines"), (contracts, "contracts"), (honours, "honours")):
        whole = whole.join(by_subject(events, name), on="subject_uscc", how="left")
    units = (
        800
        + pl.col("fines").fill_null(0).clip(-300)
        + pl.col("contracts").fill_null(0).clip(-200, 40)
        + pl.col("honours").fill_null(0).clip(None, 80)
    ).clip(0, 1_000)
    return whole.select(
        pl.col("subject_uscc").str.slice(8, 9).alias("subject"), units.alias("units")
    ).collect()


def python(folder: Path) -> pl.DataFrame:
    """The card as a loop over rows."""
    import polars as pl

    from credit_standard.lifecycle.months import after

    seen: set[tuple[Any, ...]] = set()
    fines: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    others: dict[str, list[int]] = {}
    for name, key in KEYS.items():
        for row in pl.read_parquet(folder / f"{name}.parquet").iter_rows(named=True):
            subject, day = row["subject_uscc"], row["decision_date"]
            held = others.setdefault(subject, [0, 0])
            identity = (name, *(row[one] for one in key))
            if identity in seen:
                continue
            seen.add(identity)
            if name == CONTRACTS:
                if after(day, 36) > AS_OF:
                    held[0] += 2 if row["contract_state"] == "performed" else -30
            elif name == HONOURS:
                if after(day, 60) > AS_OF:
                    held[1] += LEVELS[row["level"]]
            else:
                _note(fines[subject], row, after)
    found = []
    for subject, (contracts, honours) in others.items():
        points = max(_fined(list(fines[subject].values()), after) if subject in fines else 0, -300)
        units = 800 + points + min(max(contracts, -200), 40) + min(honours, 80)
        found.append((subject[8:17], min(max(units, 0), 1_000)))
    return pl.DataFrame(found, schema={"subject": pl.String, "units": pl.Int64}, orient="row")


def _note(held: dict[str, dict[str, Any]], row: dict[str, Any], after: Any) -> None:
    """A penalty that is still shown; of one decision the heaviest."""
    gravity, day = row["gravity"], row["decision_date"]
    if gravity != "minor" and after(day, 12 if gravity == "general" else 36) <= AS_OF:
        return
    row["rule"] = (
        -4 if gravity == "minor" else -100 if gravity == "serious" else -10 if row["fine"] < 1
        else -20 if row["fine"] < 10 else -40
    )  # fmt: skip
    known = held.get(row["decision_number"])
    if known is None or (row["rule"], day) < (known["rule"], known["decision_date"]):
        held[row["decision_number"]] = row


def _fined(rows: list[dict[str, Any]], after: Any) -> int:
    days = sorted({row["decision_date"] for row in rows})
    before = dict(zip(days[1:], days, strict=False))
    total = 0
    for row in rows:
        points, day, corrected = row["rule"], row["decision_date"], row["corrected_on"]
        if after(day, 12 if points in (-4, -10) else 36) <= AS_OF:
            continue
        if day in before and day < after(before[day], 12):
            points = -(-points * 3 // 2)
        if corrected is not None and corrected <= AS_OF:
            since = (corrected - day).days
            back = 80 if since <= 30 else 40 if corrected.year == day.year else 20
            points += -points * back // 100
        total += points
    return total


WAYS = {"ours": ours, "polars": polars, "python": python}


def explained(folder: Path) -> float:
    """Seconds for one subject with all its reasons, without the scores of the others."""
    import polars as pl

    from credit_standard import scoring

    tables = {file.stem: pl.scan_parquet(file) for file in sorted(folder.glob("*.parquet"))}
    number = tables[PENALTIES].select(pl.col("subject_uscc").first().str.slice(8, 9)).collect().item()
    start = time.perf_counter()
    scoring.explain(scoring.load_card("enterprise-reference"), tables, f"org:{number}", as_of=AS_OF)
    return time.perf_counter() - start


def job(way: str, folder: Path) -> None:
    """One way in this process: how long it took, and one number for all scores whatever their order.

    What is imported and read once is no part of it, of whichever way.
    """
    import polars as pl

    if way == "ours":
        from credit_standard import scoring

        scoring.load_card("enterprise-reference")
    if way == "explain":
        print(json.dumps({"seconds": explained(folder)}))
        return
    start = time.perf_counter()
    found = WAYS[way](folder)
    taken = time.perf_counter() - start
    number = pl.col("subject").str.slice(0, 8).cast(pl.Int64) % 9_973 + 1
    print(
        json.dumps(
            {
                "seconds": taken,
                "subjects": found.height,
                "check": found.select((number * pl.col("units")).sum()).item(),
            }
        )
    )


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench scoring", description=__doc__)
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--subjects", type=int, default=1_000_000)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--without-python", action="store_true", help="leave the plain loop out")
    parser.add_argument("--job", nargs=2, metavar=("WAY", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.job:
        job(options.job[0], Path(options.job[1]))
        return
    ways = [way for way in WAYS if way != "python" or not options.without_python]
    seconds: dict[str, list[float]] = defaultdict(list)
    memory: dict[str, int] = defaultdict(int)
    answers: set[tuple[int, int]] = set()
    with tempfile.TemporaryDirectory() as folder:
        write_tables(Path(folder), options.events, options.subjects)
        for turn in range(options.turns):
            for way in ways:
                if way == "python" and turn:
                    continue
                one = run([sys.executable, "-m", "bench", "scoring", "--job", way, folder])
                told = json.loads(one.output)
                seconds[way].append(told["seconds"])
                memory[way] = max(memory[way], one.anonymous)
                answers.add((told["subjects"], told["check"]))
        one = run([sys.executable, "-m", "bench", "scoring", "--job", "explain", folder])
        explain, explain_memory = json.loads(one.output)["seconds"], one.anonymous
    if len(answers) != 1:
        sys.exit(f"the ways differ: {sorted(answers)}")
    print(
        f"{machine()}\n\n{options.events:,} events of {options.subjects:,} subjects, `enterprise-reference`\n"
    )
    best = {way: min(taken) for way, taken in seconds.items()}
    print("| way | seconds | against polars by hand | peak memory, MB |\n| --- | --- | --- | --- |")
    for way in ways:
        print(f"| {way} | {best[way]:.2f} | {best[way] / best['polars']:.2f} | {memory[way] / 1e6:.0f} |")
    print(f"| one subject explained | {explain:.2f} | | {explain_memory / 1e6:.0f} |")
