"""What a file set holds, counted; in any order the same, in bounded memory."""

import io
import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import credit_standard as cs
from credit_standard import working_days
from credit_standard.files import Limits, open_tables
from credit_standard.layouts import recognise
from credit_standard.reports.json import to_json
from credit_standard.validation import statistics
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.report import TableReport
from credit_standard.validation.statistics import Filing, Statistics, TableStatistics, Unit
from credit_standard.validation.table_context import TableContext

AS_OF = date(2026, 11, 23)
ROWS = """处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码,处罚决定日期,处罚类别,数据来源单位,提供日期
某局,1号,甲公司,91110000600037341L,2024-09-30,警告,石家庄市财政局,2024-10-08
某局,2号,甲公司,91110000600037341L,2024-09-30,警告;罚款,石家庄市财政局,2024-10-20
某局,3号,甲公司,911100006000373411,2024-05-06,没有这一类,石家庄市教育局,2024-05-06
某局,4号,甲公司,,2003-05-06,警告,,2003-05-16
某局,5号,甲公司,91110000600037341L,2024-05-32,,,2024-05-30
"""


def table_of(text: str) -> dict[str, object]:
    report = cs.validate(io.BytesIO(text.encode()), "administrative-penalty", as_of=AS_OF, statistics=True)
    (table,) = to_json(report)["statistics"]
    assert isinstance(table, dict)
    return table


def test_items_codes_months_and_units_are_counted() -> None:
    table = table_of(ROWS)
    assert table["rows"] == 5
    assert table["filled"] == {
        "subject_name": 5, "subject_uscc": 3, "decision_number": 5, "penalty_kinds": 3, "decision_date": 4,
        "authority": 5, "data_source": 3, "provided_on": 5,
    }  # fmt: skip
    assert table["codes"] == {"penalty_kinds": {"fine": 1, "warning": 3}}
    assert table["months"] == {"2003-05": 1, "2024-05": 1, "2024-09": 2}
    assert [(one["unit"], one["rows"], one["late"]) for one in table["units"]] == [
        ("", 2, 1), ("石家庄市教育局", 1, 0), ("石家庄市财政局", 2, 1),
    ]  # fmt: skip


def test_filing_is_counted_in_working_days_and_says_where_the_holidays_are_not_known() -> None:
    filing = table_of(ROWS)["filing"]
    assert filing == {
        "filed": 4, "late": 2, "late_after": 7, "median": 1,
        "working_days": {"0": 1, "1": 1, "8": 1, "10": 1}, "outside_calendar": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2024, 9, 30), date(2024, 10, 8), 1),  # seven days of the National Day
        (date(2024, 10, 11), date(2024, 10, 12), 1),  # a Saturday that was worked
        (date(2024, 10, 12), date(2024, 10, 13), 0),
        (date(2024, 5, 8), date(2024, 5, 6), -2),
        (date(2030, 1, 4), date(2030, 1, 7), 1),  # a weekend of a year that is not known
    ],
)
def test_working_days(first: date, last: date, days: int) -> None:
    assert working_days.between(first, last) == days


def test_without_asking_there_are_no_statistics() -> None:
    report = cs.validate(io.BytesIO(ROWS.encode()), "administrative-penalty", as_of=AS_OF)
    assert report.statistics is None
    assert "statistics" not in to_json(report)


def test_a_person_in_the_column_of_units_is_masked() -> None:
    text = ROWS.replace("石家庄市教育局", "张三")
    assert "张三" not in str(table_of(text))


def test_the_page_shows_charts_and_escapes_what_the_file_holds(tmp_path: Path) -> None:
    from credit_standard.reports.html import write

    text = ROWS.replace("石家庄市教育局", "<script>alert(1)</script>局")
    report = cs.validate(
        io.BytesIO(text.encode()), "administrative-penalty", as_of=AS_OF, statistics=True, show_values=True
    )
    page = io.StringIO()
    write(report, page, "zh")
    assert "从作出决定到报送的工作日数" in page.getvalue()
    assert "2003" in page.getvalue()
    assert "<script" not in page.getvalue()


@settings(max_examples=25, deadline=None)
@given(cut=st.sampled_from([64, 200, 500]), seed=st.integers(0, 99))
def test_however_it_is_split_and_merged_it_is_the_same(cut: int, seed: int) -> None:
    (table,) = open_tables(io.BytesIO(ROWS.encode()))
    found = recognise(table.headings, record="administrative-penalty")
    context = TableContext(number=1, file="-", plan=Plan(found.bind(table.headings), AS_OF))

    def parts(size: int) -> list[Statistics]:
        (table,) = open_tables(io.BytesIO(ROWS.encode()), limits=Limits(block_bytes=size))
        return [Statistics().of_batch(context, context.check(batch)) for batch in table.batches()]

    some = parts(cut)
    random.Random(seed).shuffle(some)
    first, *others = some
    for one in others:
        first.merge(one)
    (whole,) = parts(1 << 20)
    reports = [
        CheckResult(as_of=AS_OF, tables={1: TableReport(id=1, file="-")}, statistics=one)
        for one in (first, whole)
    ]
    first.finish(reports[0], {1: context})
    whole.finish(reports[1], {1: context})
    assert to_json(reports[0])["statistics"] == to_json(reports[1])["statistics"]


@given(st.lists(st.integers(0, 40), max_size=80), st.integers(0, 99))
def test_of_too_many_units_the_same_stay_in_whatever_order_they_come(units: list[int], seed: int) -> None:
    def of(numbers: list[int]) -> TableStatistics:
        whole = TableStatistics()
        for number in numbers:
            part = TableStatistics(units={f"{number}局": Unit(1, Filing())})
            whole.merge(part)
        return whole

    shuffled = units.copy()
    random.Random(seed).shuffle(shuffled)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statistics, "UNITS", 5)
        one, other = of(units), of(shuffled)
    assert {name: unit.rows for name, unit in one.units.items()} == {
        name: unit.rows for name, unit in other.units.items()
    }
    assert one.other_units == other.other_units
    assert sum(unit.rows for unit in one.units.values()) + one.other_units == len(units)
