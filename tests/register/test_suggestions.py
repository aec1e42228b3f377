"""Names of the register beside rows: the right ones, masked where persons, the same in any order, and said where none."""

import csv
import io
import os
import random
import sys
from datetime import date
from pathlib import Path
from threading import Thread

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

import credit_standard as cs
from credit_standard.files import Limits
from credit_standard.register import RegisterCheck, read_register
from credit_standard.register.name_keys import keys
from credit_standard.register.near import Nearest, allowed
from credit_standard.register.registered import is_personal
from credit_standard.reports.json import to_json
from credit_standard.validation import run
from credit_standard.validation.check_result import CheckResult

CORPUS = Path(__file__).parent / "corpus"
ROWS, REGISTER = CORPUS / "near-rows.csv", CORPUS / "near-register.csv"
AS_OF = date(2026, 11, 23)
HEADINGS = "企业名称,统一社会信用代码,企业类型\n"
PENALTIES = "处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码\n"


def expected() -> dict[int, list[str]]:
    with (CORPUS / "near-expected.csv").open(encoding="utf-8", newline="") as file:
        return {
            int(row["row"]): [name for name in row["near"].split(";") if name] for row in csv.DictReader(file)
        }


def near(report: CheckResult) -> dict[int | None, list[str]]:
    said = {one.location.row: one.params["near_zh"] for one in report.findings if one.code == "RE501"}
    return {row: text.strip("“”").split("”、“") if text else [] for row, text in said.items()}


def why_none(report: CheckResult) -> set[tuple[str, str, int]]:
    reasons = {"register-read-once", "no-rapidfuzz", "first-names"}
    return {(entry.code, why, rows) for entry, why, rows in report.tables[1].unevaluated if why in reasons}


def messages(report: CheckResult, code: str, language: str = "zh") -> list[str]:
    return [one.message(language) for one in report.findings if one.code == code]


def judged(
    register: str | io.BytesIO, rows: str, *, listed: int | None = 100, show_values: bool = False
) -> CheckResult:
    source = io.BytesIO(register.encode()) if isinstance(register, str) else register
    options = run.Options(
        layout="administrative-penalty", as_of=AS_OF, listed=listed, show_values=show_values
    )
    check = RegisterCheck(read_register(source))
    return run.validate(io.BytesIO(rows.encode()), options=options, accumulators=(check,))


def test_a_slip_of_writing_finds_the_name_and_another_name_finds_none() -> None:
    report = cs.validate(ROWS, subjects=REGISTER, as_of=AS_OF)
    assert near(report) == expected()
    assert why_none(report) == set()


def test_names_stand_in_both_languages() -> None:
    report = cs.validate(ROWS, subjects=REGISTER, as_of=AS_OF)
    names = "“保定丙源化工有限公司”、“保定乙源化工有限公司”、“保定甲源化工有限公司”"
    assert f"登记册中没有该号码，也没有该名称；登记册中相近的名称：{names}。" in messages(report, "RE501")[10]
    assert messages(report, "RE501", "en")[10].endswith(
        "knows neither this number nor this name; names in the register that come near: "
        "“保定丙源化工有限公司”, “保定乙源化工有限公司”, “保定甲源化工有限公司”."
    )


def test_a_number_under_another_name_shows_that_name() -> None:
    register = HEADINGS + "示例甲有限公司,91130100MA0K00216Y,\n"
    report = judged(register, PENALTIES + "某局,1号,示例乙有限公司,91130100MA0K00216Y\n")
    assert "是另一名称“示例甲有限公司”，这也不是其曾用名" in messages(report, "RE503")[0]
    assert "under another name, “示例甲有限公司”, and" in messages(report, "RE503", "en")[0]


@pytest.mark.parametrize(
    "written", ["91130100ma0k00216y", "91130100 MA0K00216Y", "９１１３０１００MA0K00216Y"]
)
def test_the_number_is_found_however_the_register_writes_it(written: str) -> None:
    report = judged(
        HEADINGS + f"示例甲有限公司,{written},\n", PENALTIES + "某局,1号,示例乙有限公司,91130100MA0K00216Y\n"
    )
    assert "“示例甲有限公司”" in messages(report, "RE503")[0]


def test_of_a_code_that_stands_for_many_the_first_three_names_are_shown() -> None:
    register = HEADINGS + "".join(f"示例{name}有限公司,91130100MA0K00216Y,\n" for name in "丁丙乙甲")
    report = judged(register, PENALTIES + "某局,1号,示例戊有限公司,91130100MA0K00216Y\n")
    assert "是另一名称“示例丁有限公司”、“示例丙有限公司”、“示例乙有限公司”，" in messages(report, "RE503")[0]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("92130100MA0K04006C", ""),
        ("91130100MA0K03003Y", "个体"),
        ("91130100MA0K03003Y", "个体工商户（个人经营）"),
    ],
)
def test_names_of_individual_businesses_are_masked_unless_values_are_asked_for(
    number: str, kind: str
) -> None:
    register = HEADINGS + f"示例张三特色餐饮有限公司,{number},{kind}\n"
    rows = (
        PENALTIES
        + f"某局,1号,示例另一有限公司,{number}\n某局,2号,示例张四特色餐饮有限公司,91130100MA0K09122Y\n"
    )
    said = str(to_json(judged(register, rows)))
    assert "张三" not in said
    assert said.count("“示*******”") == 6  # of both findings two params and the message
    assert str(to_json(judged(register, rows, show_values=True))).count("“示例张三特色餐饮有限公司”") == 6


def test_a_name_of_both_a_business_and_a_company_is_masked() -> None:
    register = (
        HEADINGS
        + "示例张三特色餐饮部,91130100MA0K03003Y,\n示例张三特色餐饮部,92130100MA0K04006C,个体工商户\n"
    )
    report = judged(register, PENALTIES + "某局,1号,示例张三特色餐钦部,91130100MA0K09122Y\n")
    assert near(report) == {1: ["示*******"]}


@pytest.mark.parametrize(
    ("name", "told", "personal"),
    [
        ("示例甲有限公司", {}, False),
        ("示例市第一中学", {}, False),
        ("示例市示例区张三特色小吃店", {}, True),
        ("张三", {"registration-number": "130100000000019"}, True),
        ("示例商行", {"enterprise-type": "有限责任公司(自然人独资)"}, False),
        ("示例商行", {"enterprise-type": "个体工商户"}, True),
        ("示例商行", {"uscc": "91130100MA0K03003Y"}, False),
        ("示例有限公司", {"uscc": "92130100MA0K04006C"}, True),
        ("示例有限公司", {"subject-kind": "individual-business"}, True),
        ("示例商行", {"subject-kind": "enterprise"}, False),
    ],
)
def test_whose_name_it_is_the_register_tells_and_else_its_ending(
    name: str, told: dict[str, str], personal: bool
) -> None:
    assert is_personal(name, told) is personal


def test_what_is_no_name_is_masked_and_no_number_is_shown() -> None:
    register = HEADINGS + "13010219800101001X,91130100MA0K00216Y,\n"
    report = judged(register, PENALTIES + "某局,1号,示例乙有限公司,91130100MA0K00216Y\n")
    assert "“1*******”" in messages(report, "RE503")[0]


class Passing(io.BytesIO):
    """Bytes that pass once."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise OSError


def test_a_stream_is_read_again_from_where_it_stood() -> None:
    source = io.BytesIO(b"before the register" + REGISTER.read_bytes())
    source.seek(len(b"before the register"))
    report = cs.validate(ROWS, subjects=source, as_of=AS_OF)
    assert near(report) == expected()


def test_what_passes_once_gives_the_findings_and_says_that_no_names_were_looked_for() -> None:
    report = cs.validate(ROWS, subjects=Passing(REGISTER.read_bytes()), as_of=AS_OF)
    assert near(report) == {row: [] for row in expected()}
    assert why_none(report) == {("RE501", "register-read-once", 21)}
    reasons = {
        lang: {one["reason"] for one in to_json(report, lang)["not_evaluated"]} for lang in ("zh", "en")
    }
    assert "登记册不能重新读取，未查找其中相近的名称" in reasons["zh"]
    assert "the register cannot be read a second time, so similar names were not looked up" in reasons["en"]


def test_a_register_from_a_pipe_is_read_whole_and_once(tmp_path: Path) -> None:
    pipe = tmp_path / "register.csv"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=(REGISTER.read_bytes(),))
    writer.start()
    report = cs.validate(ROWS, subjects=pipe, as_of=AS_OF)
    writer.join()
    assert near(report) == {row: [] for row in expected()}
    assert why_none(report) == {("RE501", "register-read-once", 21)}


def test_a_register_that_was_closed_or_changed_meanwhile_gives_no_names(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(REGISTER.read_bytes())
    stream = io.BytesIO(REGISTER.read_bytes())
    registers = [read_register(path), read_register(stream)]
    path.write_text(HEADINGS + "石家庄市华北商贸有限公司,91130100MA0K00216Y,\n", encoding="utf-8")
    stream.close()
    for register in registers:
        options = run.Options(layout="administrative-penalty", as_of=AS_OF)
        report = run.validate(ROWS, options=options, accumulators=(RegisterCheck(register),))
        assert near(report) == {row: [] for row in expected()}
        assert why_none(report) == {("RE501", "register-read-once", 21)}


def test_without_the_extra_the_findings_stand_and_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)
    report = cs.validate(ROWS, subjects=REGISTER, as_of=AS_OF)
    assert near(report) == {row: [] for row in expected()}
    assert why_none(report) == {("RE501", "no-rapidfuzz", 21)}
    assert any(".[register]" in one["reason"] for one in to_json(report)["not_evaluated"])


def test_registered_names_need_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)
    register = HEADINGS + "示例甲有限公司,91130100MA0K00216Y,\n"
    report = judged(register, PENALTIES + "某局,1号,示例乙有限公司,91130100MA0K00216Y\n")
    assert "“示例甲有限公司”" in messages(report, "RE503")[0]


def test_a_call_without_such_rows_does_not_read_the_register_again() -> None:
    source = Passing(HEADINGS.encode() + "示例甲有限公司,91130100MA0K00216Y,\n".encode())
    report = judged(source, PENALTIES + "某局,1号,示例甲有限公司,91130100MA0K00216Y\n")
    assert why_none(report) == set()


def test_only_listed_rows_have_names() -> None:
    report = cs.validate(ROWS, subjects=REGISTER, as_of=AS_OF, listed=2)
    assert near(report) == {row: expected()[row] for row in (1, 2)}
    assert why_none(report) == set()


def test_where_all_rows_are_listed_the_first_thousand_have_names_and_the_rest_is_said() -> None:
    register = HEADINGS + "石家庄市华北商贸有限公司,91130100MA0K00216Y,\n"
    rows = PENALTIES + "".join(f"某局,{n}号,石家庄华北商茂有限公司,91130100MA0K09122Y\n" for n in range(1003))
    report = judged(register, rows, listed=None)
    assert [bool(names) for names in near(report).values()] == [True] * 1000 + [False] * 3
    assert why_none(report) == {("RE501", "first-names", 3)}


def test_a_thousand_different_names_are_looked_for_over_all_tables() -> None:
    register = HEADINGS + "石家庄市华北商贸有限公司,91130100MA0K00216Y,\n"
    rows = PENALTIES + "".join(f"某局,{n}号,示例{n}有限公司,91130100MA0K09122Y\n" for n in range(600))
    check = RegisterCheck(read_register(io.BytesIO(register.encode())))
    options = run.Options(layout="administrative-penalty", as_of=AS_OF, listed=None)
    report = run.validate(
        io.BytesIO(rows.encode()),
        io.BytesIO(rows.replace("示例", "样例").encode()),
        options=options,
        accumulators=(check,),
    )
    left = {
        number: [(why, n) for e, why, n in table.unevaluated if e.code == "RE501"]
        for number, table in report.tables.items()
    }
    assert left == {1: [], 2: [("first-names", 200)]}


def test_the_text_report_says_why_no_names_were_looked_for(capsys: pytest.CaptureFixture[str]) -> None:
    from credit_standard.reports import text

    report = cs.validate(ROWS, subjects=Passing(REGISTER.read_bytes()), as_of=AS_OF)
    text.write(report, sys.stdout, "zh")
    assert "登记册不能重新读取 1" in capsys.readouterr().out
    text.write(report, sys.stdout, "zh", "verbose")
    assert "登记册不能重新读取，未查找其中相近的名称" in capsys.readouterr().out


def test_nothing_that_is_kept_shows_a_name_in_its_repr() -> None:
    check = RegisterCheck(read_register(REGISTER))
    options = run.Options(layout="administrative-penalty", as_of=AS_OF)
    run.validate(ROWS, options=options, accumulators=(check,))
    assert "石家庄" not in repr(check)
    assert "石家庄" not in repr(Nearest.to(["石家庄华北商贸有限公司"]))


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 999), block=st.sampled_from([64, 300, 100_000]))
def test_in_whatever_order_the_register_stands_the_suggestions_are_the_same(seed: int, block: int) -> None:
    heading, *lines = REGISTER.read_text("utf-8").splitlines()
    random.Random(seed).shuffle(lines)
    source = io.BytesIO("\n".join([heading, *lines, ""]).encode())
    check = RegisterCheck(read_register(source, limits=Limits(block_bytes=block)))
    options = run.Options(layout="administrative-penalty", as_of=AS_OF)
    assert near(run.validate(ROWS, options=options, accumulators=(check,))) == expected()


LETTERS = st.text(alphabet="华北东商贸市（)有限公司Ａa Ⅷ〔-", max_size=14)


@settings(max_examples=200, deadline=None)
@given(wanted=LETTERS, others=st.lists(LETTERS | st.none(), max_size=8))
def test_every_name_near_enough_is_measured(wanted: str, others: list[str | None]) -> None:
    nearest = Nearest.to([wanted])
    key, texts = keys(pl.Series([wanted])).item(), pl.Series(others, dtype=pl.String)
    distances = {at: OSA.distance(key, one) for at, one in enumerate(keys(texts)) if others[at]}
    close = {at: far for at, far in distances.items() if far <= allowed(len(key)) and len(key) >= 2}
    assert {hit.position: hit.distance for hit in nearest.hits(nearest.close(texts))} == close
