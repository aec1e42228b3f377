"""Rows against a register: every planted difference is found at its row, and nothing else."""

import csv
import io
import random
import shutil
import sqlite3
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import credit_standard as cs
from credit_standard.files import Limits, open_tables
from credit_standard.layouts import recognise
from credit_standard.register import Register, RegisterCheck, read_register
from credit_standard.reports.json import to_json
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.table_context import TableContext

CORPUS = Path(__file__).parent / "corpus"
REGISTER_FILES = ("register.csv", "changes.csv", "terminations.csv")
AS_OF = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A register of three tables."""
    for name in REGISTER_FILES:
        shutil.copy(CORPUS / name, tmp_path / name)
    return tmp_path


def expected() -> list[tuple[int, str]]:
    with (CORPUS / "expected.csv").open(encoding="utf-8", newline="") as file:
        return [(int(row["row"]), row["code"]) for row in csv.DictReader(file)]


def found(report: CheckResult) -> list[tuple[int | None, str]]:
    return [
        (one.location.row, one.code) for one in report.findings if one.code[:3] == "RE5" and one.location.row
    ]


def of_register(report: CheckResult) -> list[str]:
    return [one.code for one in report.findings if one.code[:3] == "RE5" and one.location.row is None]


def test_every_planted_difference_is_found_at_its_row_and_nothing_else(folder: Path) -> None:
    report = cs.validate(CORPUS / "rows.csv", subjects=folder, as_of=AS_OF)
    assert found(report) == expected()
    assert of_register(report) == []


def test_a_subject_that_ended_on_an_unknown_day_is_not_evaluated(folder: Path) -> None:
    report = cs.validate(CORPUS / "rows.csv", subjects=folder, as_of=AS_OF)
    said = [(entry.code, reason, rows) for entry, reason, rows in report.tables[1].unevaluated]
    assert ("RE507", "register", 1) in said


def test_messages_say_the_day_and_name_the_registered_name_only(folder: Path) -> None:
    report = cs.validate(CORPUS / "rows.csv", subjects=folder, as_of=AS_OF)
    messages = {one.code: one.message("zh") for one in report.findings if one.code[:3] == "RE5"}
    assert "2020-06-01" in messages["RE505"]
    assert "2021-03-01" in messages["RE507"]
    assert {code for code, message in messages.items() if "示例" in message} == {"RE503"}
    assert "“示例甲（石家庄）有限公司”" in messages["RE503"]


@pytest.mark.parametrize("form", ["csv", "gb18030", "parquet", "xlsx", "sqlite"])
def test_a_register_in_any_form_gives_the_same_findings(form: str, tmp_path: Path) -> None:
    frame = pl.read_csv(CORPUS / "register.csv", infer_schema=False)
    path = tmp_path / f"register.{form}"
    match form:
        case "csv" | "gb18030":
            path = tmp_path / "register.csv"
            path.write_text(frame.write_csv(), encoding="gb18030" if form == "gb18030" else "utf-8")
        case "parquet":
            frame.write_parquet(path)
        case "xlsx":
            frame.write_excel(path)
        case "sqlite":
            with sqlite3.connect(path) as base:
                names = ", ".join(f'"{name}" TEXT' for name in frame.columns)
                base.execute(f"CREATE TABLE register ({names})")
                base.executemany("INSERT INTO register VALUES (?, ?, ?, ?, ?)", frame.rows())
            base.close()
    plain = cs.validate(CORPUS / "rows.csv", subjects=CORPUS / "register.csv", as_of=AS_OF)
    report = cs.validate(CORPUS / "rows.csv", subjects=path, as_of=AS_OF)
    assert found(report) == found(plain)
    assert len(found(plain)) > 5
    assert said_of_rows(report) == said_of_rows(plain)


def said_of_rows(report: CheckResult) -> list[str]:
    return [one.message() for one in report.findings if one.code[:4] == "RE50"]


def register_of(text: str) -> Register:
    return read_register(io.BytesIO(text.encode()))


HEADINGS = "企业名称,统一社会信用代码\n"


def test_doubled_codes_are_said_of_the_register_and_all_their_names_count() -> None:
    register = register_of(HEADINGS + "甲公司,91110000600037341L\n乙公司,91110000600037341L\n")
    assert [(one.code, one.params["count"]) for one in register.findings] == [("RE512", 1)]
    rows = "处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码\n某局,1号,{},91110000600037341L\n"
    for name, codes in (("甲公司", []), ("乙公司", []), ("丙公司", ["RE503"])):
        check = RegisterCheck(register)
        report = _checked(rows.format(name), check)
        assert [one.code for one in report.findings if one.code[:4] == "RE50"] == codes


def _checked(rows: str, check: RegisterCheck) -> CheckResult:
    from credit_standard.validation import run

    return run.validate(
        io.BytesIO(rows.encode()),
        options=run.Options(layout="administrative-penalty", as_of=AS_OF),
        accumulators=(check,),
    )


def test_a_register_without_names_says_so_and_compares_no_names() -> None:
    register = register_of("统一社会信用代码,工商注册号\n91110000600037341L,\n")
    assert [one.code for one in register.findings] == ["RE513"]
    rows = "处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码\n某局,1号,甲公司,91110000600037341L\n"
    assert found(_checked(rows, RegisterCheck(register))) == []


def test_rows_without_a_valid_number_are_said_of_the_register() -> None:
    register = register_of(HEADINGS + "甲公司,91110000600037341L\n乙公司,911100006000373411\n丙公司,\n")
    assert [(one.code, one.params["count"]) for one in register.findings] == [("RE514", 2)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("书名,作者\n红楼梦,曹雪芹\n", "RE511"),
        (HEADINGS, "RE515"),
        ("企业名称,法定代表人\n甲公司,张三\n", "RE511"),
    ],
)
def test_what_is_no_register_is_said_and_nothing_is_compared(text: str, code: str) -> None:
    report = _checked((CORPUS / "rows.csv").read_text("utf-8"), RegisterCheck(register_of(text)))
    assert code in of_register(report)
    assert found(report) == []
    said = [(entry.code, reason) for entry, reason, _ in report.tables[1].unevaluated]
    assert ("RE501", "register") in said


def test_a_register_that_is_not_there_makes_the_report_incomplete(tmp_path: Path) -> None:
    report = cs.validate(CORPUS / "rows.csv", subjects=tmp_path / "none.csv", as_of=AS_OF)
    assert not report.complete
    assert found(report) == []


def parts(register: Register, cut: int) -> tuple[list[RegisterCheck], CheckResult, dict[int, TableContext]]:
    (table,) = open_tables(io.BytesIO((CORPUS / "rows.csv").read_bytes()), limits=Limits(block_bytes=cut))
    plan = Plan(recognise(table.headings).bind(table.headings), AS_OF)
    context = TableContext(number=1, file="rows.csv", plan=plan, listed_at_most=3)
    made = [RegisterCheck(register)]
    made += [made[0].of_batch(context, context.check(batch)) for batch in table.batches()]
    return made, CheckResult(as_of=AS_OF, tables={1: context.new_report()}), {1: context}


@settings(max_examples=15, deadline=None)
@given(cut=st.sampled_from([64, 200, 600]), register_cut=st.sampled_from([64, 300]), seed=st.integers(0, 99))
def test_however_rows_and_register_are_split_the_findings_are_the_same(
    cut: int, register_cut: int, seed: int
) -> None:
    source = io.BytesIO((CORPUS / "register.csv").read_bytes())
    register = read_register(source, limits=Limits(block_bytes=register_cut))
    some, report, tables = parts(register, cut)
    first, *others = some
    random.Random(seed).shuffle(others)
    for one in others:
        first.merge(one)
    first.finish(report, tables)
    (whole, all_rows), plain, tables = parts(evolve(register), 100_000)
    whole.merge(all_rows)
    whole.finish(plain, tables)
    assert to_json(report, "zh")["findings"] == to_json(plain, "zh")["findings"]
    assert found(plain)
