"""The penalty file as JSON Lines, Parquet and XLSX: the library's own reading, ours, and the whole validation."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import polars as pl

from bench.generate import DATA, penalty_file
from bench.measuring import in_turn, machine, markdown, middle

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ("jsonl", "parquet", "xlsx")
LARGEST_SHEET = 200_000  # rows; a sheet has 1,048,576 at most, and writing one takes minutes
JOBS = {"reading by its library": "library_readers", "reading alone": "reading", "validation": "ours"}
HEADINGS = ("", "rows", "s", "× its library", "processor s", "peak RssAnon MB")


def converted(rows: int, ending: str) -> Path:
    """The penalty file in another format, made when it is not there."""
    path = DATA / f"penalties-mixed-{rows}.{ending}"
    if not path.exists():
        frame = pl.read_csv(penalty_file(rows), infer_schema=False)
        part = path.with_suffix(f".part-{rows}")
        {"jsonl": _write_jsonl, "parquet": pl.DataFrame.write_parquet, "xlsx": _write_xlsx}[ending](
            frame, part
        )
        part.replace(path)
    return path


def _write_jsonl(frame: pl.DataFrame, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in frame.iter_rows(named=True):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _write_xlsx(frame: pl.DataFrame, path: Path) -> None:
    """Every cell is text, but for the two columns of amounts."""
    import xlsxwriter

    amounts = [number for number, name in enumerate(frame.columns) if "金额" in name]
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, frame.columns)
        for line, row in enumerate(frame.iter_rows(), 1):
            for column, text in enumerate(row):
                if text is None:
                    continue
                if column in amounts and text.replace(".", "", 1).isdecimal():
                    sheet.write_number(line, column, float(text))
                else:
                    sheet.write_string(line, column, text)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench formats", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args(arguments)
    lines: list[list[str]] = []
    for ending in FORMATS:
        path = converted(min(options.rows, LARGEST_SHEET) if ending == "xlsx" else options.rows, ending)
        jobs = {f"{ending.upper()}: {title}": (job, path) for title, job in JOBS.items()}
        runs = in_turn(jobs, options.repeat)
        floor = middle(one.seconds for one in next(iter(runs.values())))
        for title, measured in runs.items():
            seconds = middle(one.seconds for one in measured)
            lines.append(
                [
                    title,
                    f"{measured[0].rows:,}",
                    f"{seconds:.2f}",
                    f"{seconds / floor:.2f}",
                    f"{middle(one.processor for one in measured):.2f}",
                    f"{max(one.anonymous for one in measured) / 1e6:,.0f}",
                ]
            )
    print(f"{machine()}; median of {options.repeat}\n")
    print(markdown(HEADINGS, lines))
