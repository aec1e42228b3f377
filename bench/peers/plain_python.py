"""The csv module and plain Python rules, row by row."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from bench.peers import rules
from bench.peers.rules import H

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Finding = tuple[str, str]


def run(path: Path) -> int:
    found: list[tuple[int, str, str]] = []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):
            found.extend((number, *one) for one in check(row))
    return len(found)


def check(row: dict[str, str]) -> Iterator[Finding]:
    for heading in rules.REQUIRED:
        if not row[heading]:
            yield heading, "missing"
    for heading, most in rules.MAX_LENGTH.items():
        if len(row[heading]) > most:
            yield heading, "too long"
    for heading in rules.USCCS:
        if row[heading] and not rules.uscc_is_right(row[heading]):
            yield heading, "not a unified code"
    for heading in rules.AMOUNTS:
        if row[heading] and rules.amount(row[heading]) is None:
            yield heading, "not an amount"
    for heading in rules.DATES:
        if row[heading] and rules.day(row[heading]) is None:
            yield heading, "not a date"
    if row[H["kinds"]] and not rules.kinds_are_right(row[H["kinds"]]):
        yield H["kinds"], "unknown code"
    if row[H["document_type"]] and not rules.document_type_is_right(row[H["document_type"]]):
        yield H["document_type"], "unknown code"
    yield from _across(row)


def _across(row: dict[str, str]) -> Iterator[Finding]:
    number = row[H["document_number"]]
    if row[H["document_type"]] == "身份证" and number and not rules.citizen_number_is_right(number):
        yield H["document_number"], "not a citizen number"
    if bool(row[H["document_type"]]) != bool(number):
        yield H["document_number"], "type without number"
    if not any(row[heading] for heading in rules.NUMBERS):
        yield H["uscc"], "no number"
    if "罚款" in row[H["kinds"]] and not row[H["fine"]]:
        yield H["fine"], "fine without amount"
    decided, end = rules.day(row[H["decided"]]), rules.day(row[H["valid_until"]])
    if decided is not None and end is not None and end < decided:
        yield H["valid_until"], "ends before decision"
