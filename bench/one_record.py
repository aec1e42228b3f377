"""One record from Python: findings, and the typed model."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

from pydantic import ValidationError

from bench.generate import frames
from bench.measuring import machine, markdown, middle
from bench.penalties.rows import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Record = dict[str, str]

RECORDS = 1_000
LAYOUT = "shuanggongshi-2018-penalty-org"
FIELDS = {
    "name": "subject_name",
    "uscc": "subject_uscc",
    "representative": "legal_representative",
    "document_type": "legal_representative_document_type",
    "document_number": "legal_representative_document_number",
    "violation": "violation_kind",
    "kinds": "penalty_kinds",
    "content": "penalty_content",
    "licence": "suspended_licence",
    "decided": "decision_date",
    "published_until": "publicity_until",
    "source": "data_source",
    "source_uscc": "data_source_uscc",
}
"""Where the generator's short name of a column is not the name of the field."""


def sample() -> tuple[list[Record], list[Record]]:
    """The same rows under the headings of the file, and under the names of the fields."""
    frame = next(frames(RECORDS, "mixed"))
    by_heading = [{k: v for k, v in row.items() if v is not None} for row in frame.iter_rows(named=True)]
    names = {heading: FIELDS.get(name, name) for name, heading in HEADINGS.items()}
    return by_heading, [{names[heading]: text for heading, text in row.items()} for row in by_heading]


def microseconds(work: Callable[[Record], object], records: Iterable[Record]) -> list[float]:
    taken = []
    for record in records:
        start = time.perf_counter()
        work(record)
        taken.append((time.perf_counter() - start) * 1e6)
    return taken


def works() -> dict[str, tuple[Callable[[Record], object], bool]]:
    """Each with whether it wants headings (else names of fields)."""
    from credit_standard import records
    from credit_standard.validation.record import check_record

    def model(record: Record) -> object:
        try:
            return records.AdministrativePenalty.model_validate(record)
        except ValidationError as error:
            return error.errors()

    return {
        "check_record, a layout's headings": (
            lambda record: check_record("administrative-penalty", record, layout=LAYOUT),
            True,
        ),
        "check_record, names of fields": (
            lambda record: check_record("administrative-penalty", record),
            False,
        ),
        "AdministrativePenalty.model_validate": (model, False),
    }


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench one_record", description=__doc__)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args(arguments)
    by_heading, by_field = sample()
    rows = []
    for title, (work, wants_headings) in works().items():
        records = by_heading if wants_headings else by_field
        first = microseconds(work, records[:1])[0]
        turns = [microseconds(work, records) for _ in range(options.repeat)]
        best = sorted(middle(turn) for turn in zip(*turns, strict=True))
        rows.append(
            [title, f"{middle(best):.0f}", f"{best[int(len(best) * 0.99)]:.0f}", f"{first / 1e3:.0f}"]
        )
    print(f"{machine()}; {RECORDS:,} records, 8 % of them with a defect\n")
    print(markdown(["", "median µs", "99 % below, µs", "first call, ms"], rows))
