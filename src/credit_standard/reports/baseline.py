"""基线: how many findings of each kind an earlier run had, so that from then on only new ones fail.

Counts by file, code and field, no values and nothing made of values: who reads the baseline learns no more than from
the summary of a report. Which of 25 findings is the new one when 24 were known cannot be told without values; by their
running numbers, which is what fingerprints are made of, it is the last.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from credit_standard.files.database import is_address
from credit_standard.findings.masks import mask_place
from credit_standard.reports.json import line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.findings import Entry
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

FORMAT = "credit-standard-baseline"
FORMAT_VERSION = 1
Table = tuple[str, str | None, str | None]
Known = dict[Table, dict[tuple[str, str | None], int]]


class BaselineError(Exception):
    """The file is no baseline that this version can read."""


def read(path: Path) -> Known:
    """The counts of a baseline by table, code and field.

    Raises:
        BaselineError: it is none.
        OSError: it cannot be read.
    """
    try:
        value = json.loads(path.read_bytes())
        if value["format"] != FORMAT or value["format_version"] != FORMAT_VERSION:
            raise BaselineError
        known: Known = {}
        for entry in value["known"]:
            table = (str(entry["file"]), entry["member"], entry["sheet"])
            known.setdefault(table, {})[entry["code"], entry["field"]] = int(entry["count"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BaselineError from None
    return known


def apply(
    report: CheckResult, known: Mapping[Table, Mapping[tuple[str, str | None], int]], folder: Path
) -> None:
    """Tell the report what the baseline knows of each table; `folder` is where the baseline stands."""
    report.baseline = {table.id: known.get(_name(table, folder), {}) for table in report}


def know_all(report: CheckResult) -> None:
    """As `apply` with a baseline that was just written of this report."""
    report.baseline = {
        table.id: {(entry.code, field): count for entry, field, count in table.counts} for table in report
    }


def write(report: CheckResult, stream: TextIO, folder: Path) -> None:
    """The baseline that knows all of this report; one entry a line, so that a change can be read."""
    entries = [_entry(table, folder, *count) for table in report for count in table.counts]
    stream.write(f'{{"format": {line(FORMAT)}, "format_version": {FORMAT_VERSION}, "known": [')
    stream.write(",".join(f"\n{line(entry)}" for entry in entries))
    stream.write("\n]}\n")


def _entry(table: TableReport, folder: Path, entry: Entry, field: str | None, count: int) -> dict[str, Any]:
    file, member, sheet = _name(table, folder)
    return {
        "file": file,
        "member": member,
        "sheet": sheet,
        "code": entry.code,
        "field": field,
        "count": count,
    }


def _name(table: TableReport, folder: Path) -> Table:
    """The file as seen from the baseline, so that it does not matter from where the command is called."""
    file = table.file
    if file != "-" and not is_address(file):
        try:
            file = Path(os.path.relpath(file, folder)).as_posix()
        except ValueError:  # on another drive
            file = Path(file).as_posix()
    return mask_place(file), _masked(table.member), _masked(table.sheet)


def _masked(name: str | None) -> str | None:
    return None if name is None else mask_place(name)
