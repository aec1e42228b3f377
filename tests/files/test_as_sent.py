"""Files as others sent them or as their programs left them: how each ends (`as-sent.csv`).

`found` names each kind with the rows that it was found in; `2x3` are three cells of row 2.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from credit_standard import reports
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.run import Options, validate
from tests.files.reading import read
from tests.reports.xlsx_text import text_of_workbook

CORPUS = Path(__file__).parents[1] / "corpus"
OPTIONS = Options(as_of=date(2025, 11, 23), listed=None)

with Path(__file__).with_name("as-sent.csv").open(encoding="utf-8", newline="") as stream:
    TABLE = list(csv.DictReader(stream))

PERSONAL = (
    "13800138000", "13010219701315001X", "13010219700115001", "13010219700115001X", "130102-19700115-0012", "138-0013-8000", "E12345678",
)  # fmt: skip


def checked(file: str) -> CheckResult:
    return validate(str(CORPUS / file), options=OPTIONS)


def found(report: CheckResult) -> str:
    rows: dict[str, Counter[int | None]] = {}
    for one in report.findings:
        rows.setdefault(one.code, Counter())[one.location.row] += 1
    return " ".join(f"{code}:{_rows(counted)}".rstrip(":") for code, counted in sorted(rows.items()))


def _rows(counted: Counter[int | None]) -> str:
    return ",".join(f"{row or ''}{f'x{times}' if times > 1 else ''}" for row, times in counted.items())


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["file"])
def test_each_file_ends_as_the_table_says(case: dict[str, str]) -> None:
    report = checked(case["file"])
    ending = {
        "rows": str(report.rows),
        "complete": "yes" if report.complete else "no",
        "found": found(report),
    }
    assert {"file": case["file"], **ending} == case


def test_every_file_that_was_sent_stands_in_the_table() -> None:
    sent = {path.relative_to(CORPUS).as_posix() for path in (CORPUS / "sent").iterdir()}
    assert sent <= {case["file"] for case in TABLE}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", reports.FORMATS)
@pytest.mark.parametrize("file", ["sent/leak-values.csv", "sent/leak-sheet-name.xlsx"])
def test_no_report_shows_a_number_of_a_person(file: str, form: str, language: str) -> None:
    stream = io.BytesIO() if form in reports.BINARY else io.StringIO()
    reports.write(checked(file), form, stream, language)  # type: ignore[arg-type]  # one of the two languages
    written = stream.getvalue()
    shown = text_of_workbook(written) if isinstance(written, bytes) else written
    assert [number for number in PERSONAL if number in shown] == []


def test_a_character_that_moved_is_one_record_in_both_encodings() -> None:
    utf8, gb18030 = (
        read(CORPUS / f"arriving/rare-char-{encoding}.csv").rows for encoding in ("utf8", "gb18030")
    )
    assert [cells for *_, cells in utf8] == [cells for *_, cells in gb18030]


def test_a_moment_of_the_evening_in_utc_is_the_next_day_in_china() -> None:
    rows = read(CORPUS / "arriving/parquet-utc-timestamp.parquet").rows
    assert {text for *_, cells in rows for text in cells if text.startswith("2025-")} == {"2025-01-02"}
