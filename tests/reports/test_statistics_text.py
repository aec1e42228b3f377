"""Statistics in the text report: in brief, in both languages, never wider than the terminal."""

import io
import random
import re
from datetime import date

import pytest
from rich.cells import cell_len

import credit_standard as cs
from credit_standard.reports import write
from credit_standard.reports.text.statistics import MONTHS, TABLES, UNITS
from credit_standard.validation.check_result import CheckResult
from tests.reports.terminal import Terminal, written

AS_OF = date(2026, 11, 23)
HEADINGS = "处罚机关,行政处罚决定书文号,行政相对人名称,统一社会信用代码,处罚决定日期,处罚类别,数据来源单位,提供日期,备注"
KINDS = ("警告", "罚款", "没收违法所得", "通报批评", "责令停产停业", "吊销许可证件", "没有这类")


def report_of(rows: int, *, tables: int = 1) -> CheckResult:
    some = random.Random(7)

    def text() -> str:
        lines = [
            f"某局,{n}号,甲公司,{'91110000600037341L' if n % 4 else ''},{2022 + n // 12 % 2}-{n % 12 + 1:02}-15,"
            f"{some.choice(KINDS)},石家庄市长安区第{n % 10}市场监督管理局,{2022 + n // 12 % 2}-{n % 12 + 1:02}-28,"
            for n in range(rows)
        ]
        return "\n".join([HEADINGS, *lines])

    made = cs.validate(
        io.BytesIO(text().encode()), layout="administrative-penalty", as_of=AS_OF, statistics=True
    )
    for _ in range(1, tables):
        other = cs.validate(
            io.BytesIO(text().encode()), layout="administrative-penalty", as_of=AS_OF, statistics=True
        )
        number = len(made.tables) + 1
        made.tables[number] = other.tables[1]
        assert made.statistics is not None
        assert other.statistics is not None
        made.statistics.tables[number] = other.statistics.tables[1]
    return made


def part_of(text: str, first: str = "统计", last: str = "下一步") -> str:
    return text.split(f"\n{first}\n")[1].split(f"\n{last}", maxsplit=1)[0]


def test_the_main_figures_are_there() -> None:
    text = part_of(written(report_of(240)))
    assert re.search(r"统一社会信用代码 +180 +75%", text)
    assert "各行均未填写的数据项：备注" in text
    assert "每行都已填写的数据项：6 项" in text
    assert re.search(r"处罚类别 .*、.*，另有 \d+ 种", text)
    assert len(re.findall(r"^ +2023-\d\d +10  ▇+$", text, re.MULTILINE)) == MONTHS
    assert "从作出决定到报送的工作日数：240 行中有 230 行超过 7 个工作日，中位数为 9 个工作日" in text
    assert len(re.findall(r"市场监督管理局 +24 ", text)) == UNITS
    assert "另有 2 个单位" in text


def test_of_many_tables_the_first_are_shown() -> None:
    text = part_of(written(report_of(12, tables=TABLES + 2)))
    assert text.count("每行都已填写的数据项") == TABLES
    assert "另有 2 张表" in text


def test_a_field_that_only_few_rows_have_is_not_nothing() -> None:
    lines = [f"某局,{n}号,甲公司,,,,,,{'有' if n == 0 else ''}" for n in range(300)]
    made = cs.validate(
        io.BytesIO("\n".join([HEADINGS, *lines]).encode()),
        layout="administrative-penalty",
        statistics=True,
    )
    assert re.search(r"备注 +1 +<1%", part_of(written(made)))


def test_without_rows_that_is_said() -> None:
    made = cs.validate(io.BytesIO(HEADINGS.encode()), layout="administrative-penalty", statistics=True)
    assert part_of(written(made)).strip() == "没有可统计的行"


def test_it_is_there_only_when_it_was_asked_for() -> None:
    made = cs.validate(io.BytesIO(HEADINGS.encode()), layout="administrative-penalty")
    assert "\n统计\n" not in written(made)


def test_both_languages_say_the_same_numbers() -> None:
    made = report_of(240)
    said = [
        part_of(written(made)),
        part_of(written(made, "en"), "Statistics", "Next steps"),
    ]
    numbers = [re.findall(r"\d[\d,]*", re.sub("第.市场", "", text)) for text in said]
    numbers = [sorted(one.strip(",") for one in found) for found in numbers]
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize("columns", [60, 80])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_a_terminal_no_line_is_wider_than_it(
    monkeypatch: pytest.MonkeyPatch, columns: int, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm-256color")
    stream = Terminal()
    write(report_of(240), "text", stream, language)  # type: ignore[arg-type]
    bare = re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue())
    assert "▇" in bare
    assert max(cell_len(line) for line in bare.splitlines()) <= columns
