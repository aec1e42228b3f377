"""One subject with 50 records: its score and a decision about it; one of a batch with its reasons; a card of 250 rules.

Processor time of this process: what else the machine does counts for nothing.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measuring import machine, markdown
from bench.scoring import AS_OF, KEYS, write_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import polars as pl

    from credit_standard.lifecycle import Record

RECORDS = 50
INDICATOR = """
[[indicator]]
name = "penalties-{at}"
zh = "行政处罚"
en = "Penalties"
record = "administrative-penalty"

[[indicator.row]]
name = "minor"
when = "gravity == 'minor'"
then = {{ points = -1 }}

[[indicator.row]]
name = "serious"
when = "gravity in ('serious', 'specific-serious')"
then = {{ points = -9 }}

[[indicator.row]]
name = "small"
when = "(not present(gravity) or gravity == 'general') and (not present(fine) or fine < 1)"
then = {{ points = -2 }}

[[indicator.row]]
name = "middle"
when = "(not present(gravity) or gravity == 'general') and fine >= 1 and fine < {cut}"
then = {{ points = -3 }}

[[indicator.row]]
name = "large"
when = "(not present(gravity) or gravity == 'general') and fine >= {cut}"
then = {{ points = -5 }}
"""
CARD = """
name = "large"
version = "1"
zh = "大卡"
en = "A large card"
note_zh = "测试"
note_en = "for tests"
subjects = ["organisation"]
unit = 1
at_least = 0
at_most = 1000
scale = "national-4"
disputed = "waits"
in_force_from = 2026-01-01
source = {{ document = "测试", verified = false }}
valid = {{ months = 12 }}

[start]
otherwise = {{ points = 900 }}
row = []
{indicators}
[grades]
[[grades.row]]
name = "good"
when = "points >= 800"
then = {{ grade = "good" }}
[[grades.row]]
name = "poor"
when = "points < 800"
then = {{ grade = "poor" }}
"""


def subjects(folder: Path, number: int) -> list[list[Record]]:
    """The records of so many subjects."""
    import polars as pl

    from credit_standard import records
    from credit_standard.lifecycle import Record as Checked

    write_tables(folder, number * RECORDS, number)
    found: dict[str, list[Record]] = {}
    for name in KEYS:
        declared = records.declared(name)
        for row in pl.read_parquet(folder / f"{name}.parquet").iter_rows(named=True):
            found.setdefault(row["subject_uscc"], []).append(Checked(declared, row))
    return list(found.values())


def each(work: Callable[[list[Record]], object], given: Iterable[list[Record]]) -> float:
    """Milliseconds for each."""
    held = list(given)
    start = time.process_time()
    for one in held:
        work(one)
    return (time.process_time() - start) / len(held) * 1e3


def once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


def tables_of(folder: Path) -> dict[str, pl.LazyFrame]:
    import polars as pl

    return {name: pl.scan_parquet(folder / f"{name}.parquet") for name in KEYS}


def main(arguments: list[str]) -> None:
    from credit_standard import decisions, scoring
    from credit_standard.scoring.card.checks import check_file

    parser = argparse.ArgumentParser(prog="python -m bench one-subject", description=__doc__)
    parser.add_argument("--subjects", type=int, default=500)
    options = parser.parse_args(arguments)
    card, rule = scoring.load_card("enterprise-reference"), decisions.load_rule("procurement-access")
    rows: list[list[str]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        held = subjects(folder, options.subjects)
        card.evaluate(held[0], as_of=AS_OF)  # what is compiled once
        decisions.decide(rule, held[0], as_of=AS_OF)
        for title, day in (("for the first time", AS_OF), ("on another day", AS_OF - timedelta(days=1))):
            spent = each(lambda one, day=day: card.evaluate(one, as_of=day), held[1:])  # type: ignore[misc]
            rows.append([f"score of one subject, {title}", f"{spent:.2f}"])
        fresh = subjects(folder, options.subjects)
        spent = each(lambda one: decisions.decide(rule, one, as_of=AS_OF), fresh)
        rows.append([f"decision about one of {len(fresh)} subjects, for the first time", f"{spent:.2f}"])
        tables = tables_of(folder)
        who = scoring.scores(card, tables, as_of=AS_OF)["subject"][0]
        spent = min(once(lambda: scoring.explain(card, tables, who, as_of=AS_OF)) for _ in range(3))
        rows.append([f"one subject of {options.subjects} explained", f"{spent:.1f}"])
        large = folder / "large.toml"
        indicators = "".join(INDICATOR.format(at=at, cut=10 + at) for at in range(50))
        large.write_text(CARD.format(indicators=indicators), "utf-8")
        if check_file(str(large)):
            raise SystemExit("the card is not sound")
        rows.append(
            [
                "a card of 250 rules proven",
                f"{min(once(lambda: check_file(str(large))) for _ in range(5)):.1f}",
            ]
        )
    print(f"{machine()}\n\n{options.subjects} subjects with about {RECORDS} records each\n")
    print(markdown(["what", "ms of processor time"], rows))
