"""Tables of three record types with planted defects: each is found at its row, and nothing else."""

import csv
import io
import pickle
import random
from datetime import date
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.files import Limits, open_tables
from credit_standard.layouts import recognise
from credit_standard.reports.json import to_json
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.cross_record.checks import CrossRecordChecks
from credit_standard.validation.run import Options, validate
from credit_standard.validation.table_context import TableContext

CORPUS = Path(__file__).parent / "corpus"
FILES = ("notices.csv", "awards.csv", "awards-again.csv", "penalties.csv")
AS_OF = date(2026, 11, 23)
OPTIONS = Options(as_of=AS_OF, listed=None)


def checked(*names: str) -> CheckResult:
    return validate(*(CORPUS / name for name in names), options=OPTIONS)


def cross_record(report: CheckResult) -> list[tuple[str, ...]]:
    found = [one for one in report.findings if one.code.startswith("RE2")]
    rows = []
    for one in found:
        other = one.related[0] if one.related else None
        rows.append(
            (
                Path(one.location.file or "").name,
                str(one.location.row),
                one.code,
                Path(other.file or "").name if other else "",
                str(other.row) if other else "",
            )
        )
    return sorted(rows)


def expected() -> list[tuple[str, ...]]:
    with (CORPUS / "expected.csv").open(encoding="utf-8", newline="") as file:
        return sorted(tuple(row.values()) for row in csv.DictReader(file))


def test_every_planted_defect_is_found_at_its_row_and_nothing_else() -> None:
    assert cross_record(checked(*FILES)) == expected()


@pytest.mark.parametrize("order", list(permutations(FILES))[::5])
def test_the_order_of_files_does_not_change_which_references_name_nothing(order: tuple[str, ...]) -> None:
    found = [one[:3] for one in cross_record(checked(*order)) if one[2] == "RE205"]
    assert found == [("awards.csv", "4", "RE205")]


def test_a_reference_to_a_record_type_that_is_not_there_is_not_evaluated() -> None:
    report = checked("awards.csv", "penalties.csv")
    assert "RE205" not in {one.code for one in report.findings}
    said = [(entry.code, reason, rows) for entry, reason, rows in report.tables[1].unevaluated]
    assert ("RE205", "no-table", 12) in said


def test_a_reference_is_not_judged_by_a_table_that_was_not_read_to_its_end() -> None:
    long = (CORPUS / "notices.csv").read_bytes() + "M-009,示例市财政局".encode() + b"-" * 500
    options = evolve(OPTIONS, limits=Limits(record_bytes=300))
    report = validate(CORPUS / "awards.csv", io.BytesIO(long), options=options)
    assert not report.tables[2].complete
    assert "RE205" not in {one.code for one in report.findings}


def test_a_row_names_the_record_type_that_it_refers_to() -> None:
    applications = (
        "修复申请编号,受理单位,修复申请日期,纠正情况,信息类型,所涉记录编号,信用主体名称,统一社会信用代码\n"
        "1,示例市信用中心,2024-06-01,已整改,行政处罚信息,P-1,示例公司,91110000600037341L\n"
        "2,示例市信用中心,2024-06-01,已整改,行政处罚信息,P-2,示例公司,91110000600037341L\n"
        "3,示例市信用中心,2024-06-01,已整改,荣誉信息,H-1,示例公司,91110000600037341L\n"
        "4,示例市信用中心,2024-06-01,已整改,没有这一类,X-1,示例公司,91110000600037341L\n"
    )
    penalties = (
        "处罚机关,行政处罚决定书文号,信用主体名称,统一社会信用代码,来源记录编号\n"
        "示例市统计局,1号,示例公司,91110000600037341L,P-1\n"
    )
    report = validate(*(io.BytesIO(text.encode()) for text in (applications, penalties)), options=OPTIONS)
    assert [one.location.row for one in report.findings if one.code == "RE205"] == [2]
    not_evaluated = [rows for entry, _, rows in report.tables[1].unevaluated if entry.code == "RE205"]
    assert sum(not_evaluated) == 2


def test_persons_may_share_a_name_and_their_numbers_stay_masked() -> None:
    rows = (
        "姓名,证件类型,证件号码,献血机构\n"
        "张三,身份证,130102198001010011,\n"
        "张三,身份证,11010519491231002X,\n"
        "李四,身份证,11010519491231002X,\n"
    )
    report = validate(io.BytesIO(rows.encode()), options=Options(record="volunteer-service", as_of=AS_OF))
    found = [one for one in report.findings if one.code in {"RE206", "RE207"}]
    assert [(one.code, one.location.row) for one in found] == [("RE206", 3)]
    assert "李" not in found[0].message() + repr(found[0])


def parts(cut: int, seed: int) -> tuple[list[CrossRecordChecks], CheckResult, dict[int, TableContext]]:
    """The corpus in small batches, each in an accumulator of its own that has travelled, in any order."""
    report, found, tables = CheckResult(as_of=AS_OF), [], {}
    for number, name in enumerate(FILES, 1):
        (table,) = open_tables(io.BytesIO((CORPUS / name).read_bytes()), limits=Limits(block_bytes=cut))
        plan = Plan(recognise(table.headings).bind(table.headings), AS_OF)
        tables[number] = TableContext(number=number, file=name, plan=plan, listed_at_most=None)
        report.tables[number] = tables[number].new_report()
        for batch in table.batches():
            one = CrossRecordChecks().of_batch(tables[number], tables[number].check(batch))
            found.append(pickle.loads(pickle.dumps(one)))
    random.Random(seed).shuffle(found)
    return found, report, tables


@cache
def merged(cut: int, seed: int) -> CheckResult:
    some, report, tables = parts(cut, seed)
    whole = CrossRecordChecks()
    for one in some:
        whole.merge(one)
    whole.finish(report, tables)
    return report


@settings(max_examples=25, deadline=None)
@given(cut=st.sampled_from([64, 150, 400, 100_000]), seed=st.integers(0, 999))
def test_however_it_is_split_and_merged_the_findings_are_the_same(cut: int, seed: int) -> None:
    report, plain = merged(cut, seed), merged(100_000, 0)
    assert to_json(report, "zh")["findings"] == to_json(plain, "zh")["findings"]
    assert cross_record(report) == expected()


def test_an_empty_cell_is_the_same_however_the_reader_gives_it() -> None:
    rows = "处罚机关,行政处罚决定书文号,行政相对人名称,备注\r\n"
    rows += '某局,,甲公司,\r\n某局,"",甲公司,""\r\n某局,,甲公司,有\r\n'
    for size in (64, 1 << 20):
        options = evolve(OPTIONS, layout="administrative-penalty", limits=Limits(block_bytes=size))
        report = validate(io.BytesIO(rows.encode()), options=options)
        assert [one.location.row for one in report.findings if one.code == "RE203"] == [2]
