"""SARIF held against the published schema and the rules beside it, by the validator of the standard's editors."""

import json
import os
import subprocess
from datetime import date

import pytest

import credit_standard as cs
from credit_standard.findings import Location
from credit_standard.reports import write
from tests.reports.made import report, table, wrong_date
from tests.reports.made_nasty import nasty_report
from tests.system.conftest import PROJECT

DAY = date(2026, 11, 23)
EXAMPLE = PROJECT / "examples" / "penalties-with-defects.csv"
UNAVOIDABLE = {
    "SARIF2005",  # the project has no address that could stand there as `informationUri`
    "SARIF2017",  # a cell of a workbook has no region: there are no lines
}


@pytest.fixture(scope="session")
def validator(packages):
    program = packages / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"
    program.chmod(0o755)
    return program


def complaints(validator, made, folder, language="zh"):
    log, verdict = folder / "report.sarif", folder / "verdict.sarif"
    with log.open("w", encoding="utf-8", newline="\n") as stream:
        write(made, "sarif", stream, language)
    subprocess.run(  # noqa: S603 - the validator
        [validator, "validate", log, "--output", verdict, "--level", "Error;Warning"],
        check=False, capture_output=True, timeout=120,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )  # fmt: skip
    results = json.loads(verdict.read_text("utf-8-sig"))["runs"][0].get("results", [])
    return [one for one in results if one["ruleId"] not in UNAVOIDABLE]


def archive_and_workbook():
    member, sheet = (
        table(1, "数据 1.zip", member="甲/乙.csv"),
        table(2, "a.xlsx", sheet="表1", complete=False),
    )
    member.add([wrong_date(1, file="数据 1.zip", member="甲/乙.csv")])
    sheet.add([wrong_date(1, file="a.xlsx", sheet="表1", cell="C2")])
    return report(member, sheet, table(3, "-"))


def test_the_validator_finds_what_is_wrong(validator, tmp_path):
    one = table()
    one.add([wrong_date(1).at(Location(file="a.csv", row=1, line=-1))])
    assert complaints(validator, report(one), tmp_path)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_report_on_the_example_is_valid(validator, tmp_path, language):
    assert complaints(validator, cs.validate(EXAMPLE, as_of=DAY), tmp_path, language) == []


@pytest.mark.parametrize("made", [report, nasty_report, archive_and_workbook])
def test_so_is_every_other(validator, tmp_path, made):
    assert complaints(validator, made(), tmp_path) == []
