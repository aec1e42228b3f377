"""Every file of the corpus through the command: how it ends, and what is found. `corpus-endings.csv` is the table."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from credit_standard.cli import main

CORPUS = Path(__file__).parents[1] / "corpus"
FOLDERS = ("arriving", "broken", "cli", "files", "workbooks")
DAY = ("--as-of", "2026-11-23")

with Path(__file__).with_name("corpus-endings.csv").open(encoding="utf-8", newline="") as stream:
    TABLE = list(csv.DictReader(stream))


def ended(capfd: pytest.CaptureFixture[str], case: dict[str, str], *options: str) -> tuple[int, str]:
    record = ("--record", case["record"]) if case["record"] else ()
    code = main(["validate", str(CORPUS / case["file"]), *record, *options, *DAY])
    out, err = capfd.readouterr()
    # What nobody recognises is said on standard error; everything else in the report.
    assert len(err.splitlines()) == (1 if code == 2 else 0), err
    return code, out


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case["file"])
def test_each_file_ends_as_the_table_says(capfd: pytest.CaptureFixture[str], case: dict[str, str]) -> None:
    code, out = ended(capfd, case, "--format", "json")
    found = {one["code"] for one in json.loads(out)["summary"]["by_code"]}
    assert (code, " ".join(sorted(found))) == (int(case["exit"]), case["codes"])
    for language, opening in (("zh", "检查结果："), ("en", "Result: ")):
        code, out = ended(capfd, case, "--lang", language)
        assert code == int(case["exit"])
        assert out.startswith(opening)
        assert all(one in out for one in found)


def test_every_file_of_the_corpus_stands_in_the_table_once() -> None:
    files = [path.relative_to(CORPUS).as_posix() for name in FOLDERS for path in (CORPUS / name).iterdir()]
    assert sorted(case["file"] for case in TABLE) == sorted(files)
