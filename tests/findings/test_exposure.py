"""No output shows a number or name of a person, wherever in a file it stands; what is nobody's is shown.

`scripts/masking.py` does the same with many more values; docs/masking.md has its table.
"""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from random import Random

import polars as pl
import pytest
from attrs import evolve

from credit_standard.reports import FORMATS
from credit_standard.validation.run import Options, validate
from tests.findings.tables import (
    COLUMNS,
    FILES,
    RECORD,
    Cell,
    cells,
    headings,
    jsonl_of,
    leaks,
    ods_of,
    outputs,
    rows,
    secrets,
    write_file,
    xlsb_of,
    xlsx_of,
    zip_of,
)
from tests.findings.values import HARMLESS, HIDDEN

DAY = date(2026, 11, 23)
OPTIONS = Options(record=RECORD, layout=RECORD, as_of=DAY, listed=None)
FOUND = [cell for cell in cells(Random(2026), 1) if cell.kind in HIDDEN]
SECRETS = [secret for cell in FOUND for secret in secrets(cell.kind, cell.text)]
NUMBER = "130102197001150019"
SLIPS = (
    "13010219701315001X",
    "13010219700115001",
    "1301021970011500190",
    "130102-19700115-0012",
    "13800138000",
    "E12345678",
)
MEMBERS = ("张三_13010219700115001X", "13800138000", "名单13010219700115001")


@pytest.mark.parametrize("ending", FILES)
def test_every_kind_of_value_in_every_kind_of_column_of_every_format(ending: str, tmp_path: Path) -> None:
    path = write_file(tmp_path, ending, headings(), rows(FOUND))
    report = validate(str(path), options=OPTIONS)
    assert report.rows == len(FOUND)
    assert len({one.location.field for one in report.findings}) >= len(COLUMNS) - 1
    forms = FORMATS if ending in ("csv", "xlsx") else ("json",)
    assert leaks(outputs(report, forms), SECRETS) == []


def test_what_is_shown_on_request_is_seen_by_these_tests() -> None:
    """Else the tests here could not fail."""
    source = jsonl_of(headings(), rows([one for one in FOUND if one.field == "fine"]))
    written = outputs(validate(io.BytesIO(source), options=evolve(OPTIONS, show_values=True)))
    numbers = [secret for secret in SECRETS if secret.isascii()]
    names = [secret for secret in SECRETS if not secret.isascii()]
    assert {where for where, _ in leaks(written, numbers)} == set(written)
    first_only = {"text-zh", "text-en"}  # it shows the first findings of each kind
    assert {where for where, _ in leaks(written, names)} | first_only == set(written)


def test_every_kind_of_value_in_a_frame_and_in_dictionaries() -> None:
    frame = pl.DataFrame(rows(FOUND), schema=list(headings()), orient="row")
    for source in (frame, frame.to_dicts()):
        assert leaks(outputs(validate(source, options=OPTIONS), ("json", "text")), SECRETS) == []


@pytest.mark.parametrize("kind", HIDDEN)
def test_a_heading_that_is_data(kind: str, tmp_path: Path) -> None:
    texts = [HIDDEN[kind].draw(Random(seed)) for seed in range(8)]
    if kind.startswith("name") or kind == "mail":
        texts.append(NUMBER)  # a row of data has something that tells it from headings
    first = list(dict.fromkeys((*headings(), *texts)))
    body = [[*rows([FOUND[0]])[0], *[""] * (len(first) - len(headings()))]]
    report = validate(str(write_file(tmp_path, "csv", first, body)), options=OPTIONS)
    assert report.warnings + report.errors >= len(set(texts))
    assert leaks(outputs(report), [part for text in texts for part in secrets(kind, text)]) == []


@pytest.mark.parametrize("number", [NUMBER, *SLIPS])
def test_a_key_of_json_that_only_some_rows_have(number: str) -> None:
    text = jsonl_of(headings(), rows(FOUND[:3])).decode()
    late = text + json.dumps({number: "x"}) + "\n"
    report = validate(io.BytesIO(late.encode()), options=OPTIONS)
    assert leaks(outputs(report), [number[1:], number[:-1]]) == []


@pytest.mark.parametrize("name", [NUMBER, *SLIPS, *MEMBERS])
def test_names_of_files_members_and_sheets(name: str, tmp_path: Path) -> None:
    found = [Cell("date", "decision_date", "2021-02-30")]
    table = headings(), rows(found)
    (tmp_path / f"{name}.xlsx").write_bytes(xlsx_of(*table, sheet=name))
    (tmp_path / f"{name}.ods").write_bytes(ods_of(*table, sheet=name))
    (tmp_path / f"{name}.xlsb").write_bytes(xlsb_of(*table, sheet=name))
    (tmp_path / f"{name}.zip").write_bytes(zip_of(*table, member=f"{name}/{name}.csv"))
    (tmp_path / f"{name}.pdf").write_bytes(b"no table")
    report = validate(str(tmp_path), options=OPTIONS)
    assert report.rows == 4
    number = "".join(character for character in name if character.isascii()).strip("_")
    assert leaks(outputs(report), [number[1:], number[:-1], "张三"]) == []


def test_values_of_no_person_are_shown_in_their_columns(tmp_path: Path) -> None:
    """At least this share of the values that were found wrong there."""
    least = {
        "subject_uscc": 0.95,
        "organisation_code": 0.95,
        "decision_date": 0.8,
        "fine": 0.8,
        "penalty_kinds": 0.8,
    }
    some = [one for one in cells(Random(7), 4) if one.kind in HARMLESS and one.field in least]
    report = validate(str(write_file(tmp_path, "csv", headings(), rows(some))), options=OPTIONS)
    listed = {(one.location.row, one.location.field): one.value for one in report.findings}
    for field, share in least.items():
        told = [(one, listed.get((row, field))) for row, one in enumerate(some, 1) if one.field == field]
        shown = [value == one.text for one, value in told if value is not None]
        assert sum(shown) >= share * len(shown) > 0
