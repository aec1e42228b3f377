import io
import re

import pytest
from attrs import evolve

import credit_standard as cs
from credit_standard.findings import entry, finding
from credit_standard.reports import FORMATS, write
from credit_standard.reports.text.details import ROOM, SAMPLE
from credit_standard.reports.text.summary import WORST
from tests.reports.made import DAY, RULE, report, table, table_with_findings, wrong_date
from tests.reports.outbox import CLEAN, FILES, write_outbox
from tests.reports.terminal import Terminal, written


def test_the_result_comes_first():
    assert written(report(table())).splitlines()[0] == "检查结果：没有错误"
    assert written(report(table_with_findings())).splitlines()[0] == "检查结果：有错误"
    assert written(report(table(complete=False)), "en").splitlines()[0] == "Result: check not completed"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_clean_file_is_five_lines(language):
    text = written(report(table()), language)
    assert len(text.splitlines()) == 5
    assert "a.csv" in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_missing_file_is_one_line(language):
    made = cs.validate("no-such-file.csv")
    (line,) = written(made, language).splitlines()
    assert (
        line
        == {
            "zh": "检查结果：检查未完成。no-such-file.csv：文件不存在。请核对路径和文件名。  FI101",
            "en": "Result: check not completed. no-such-file.csv: the file does not exist. "
            "Check the path and the name of the file.  FI101",
        }[language]
    )


def test_each_code_has_its_true_count_and_a_sample():
    text = written(report(table_with_findings(50)))
    assert "日期不存在  VA203  50 处" in text
    assert text.count("日期不存在（2021-02-30）") == SAMPLE
    assert f"另有 {50 - SAMPLE} 处" in text


def test_the_length_of_a_text_is_said_once(tmp_path):
    tmp_path.joinpath("a.csv").write_text(
        f"行政相对人名称,处罚依据\n示例市东山商贸有限公司,{'依' * 4097}\n", "utf-8"
    )
    made = cs.validate(tmp_path / "a.csv", "administrative-penalty")
    assert "第 2 行“处罚依据”：长 4097 字，不得超过 4096 字。" in written(made)
    assert "Line 2, “处罚依据”: 4097 characters; at most 4096 are allowed." in written(made, "en")


def test_reasons_of_checks_that_gave_no_answer_add_up():
    """One and the same check may lack a value in one table and a column in another."""
    one, other = table(), table(2, "b.csv")
    one.not_evaluated(RULE, 3, "invalid-value")
    other.not_evaluated(RULE, 3, "no-column")
    assert "未能判断的检查 1 项（值无效 1）" in written(report(one, other))


def test_errors_come_before_warnings():
    text = written(report(table_with_findings()))
    assert text.index("VA203") < text.index("fine-needs-amount")


def test_it_says_what_was_not_evaluated_and_what_a_pass_does_not_prove():
    chinese, english = (written(report(table_with_findings()), language) for language in ("zh", "en"))
    assert chinese.splitlines()[-2:] == [
        "  未能判断的检查 1 项（值无效 1）；--verbose 逐项列出。",
        "  检查通过不能证明：号码属于所填名称、决定存在、内容属实、记录齐全。",
    ]
    assert "Checks not evaluated: 1 (invalid values: 1); --verbose lists them." in english
    assert "A pass does not prove that numbers belong to the names" in english


def test_in_full_it_says_of_each_check_why_it_was_not_evaluated():
    text = written(report(table_with_findings()), detail="verbose")
    assert "administrative-penalty.fine-needs-amount  规则所需的值无效，相应的行未判断  5 行未检查" in text
    assert text.splitlines()[-3] == "检查通过不能证明的事项"


def test_in_full_all_that_is_listed_is_shown():
    text = written(report(table_with_findings(50)), detail="verbose")
    assert text.count("日期不存在（2021-02-30）") == 50


def test_in_brief_only_the_totals_are_written_and_nothing_where_nothing_fails():
    assert written(report(table()), detail="quiet") == ""
    assert len(written(report(table_with_findings()), detail="quiet").splitlines()) == 3


def test_it_says_what_to_do_next():
    text = written(report(table_with_findings()))
    assert "credit-standard explain VA203" in text


def test_both_languages_say_the_same_numbers():
    numbers = [
        sorted(re.findall(r"\d+", written(report(table_with_findings(50)), language)))
        for language in ("zh", "en")
    ]
    assert numbers[0] == numbers[1]


def test_a_file_that_could_not_be_recognised_says_how_to_go_on():
    one = table(record=None, complete=False)
    one.add([finding(entry("headings-unknown"), near="")])
    assert "--record" in written(report(one))


def test_of_many_clean_files_only_the_number_is_given():
    many = [table(number, f"{number}.csv") for number in range(2, 30)]
    text = written(report(table_with_findings(), *many))
    assert "2.csv" not in text
    assert "其余 28 张表未发现问题" in text


@pytest.fixture(scope="module")
def outbox(tmp_path_factory):
    """A folder of 200 files, checked."""
    return cs.validate(str(write_outbox(tmp_path_factory.mktemp("outbox"))), as_of=DAY)


def test_a_folder_of_200_files_fits_on_a_few_screens(outbox):
    text = written(outbox)
    assert text.splitlines()[1].startswith("  文件 200 个，表 200 张，数据 8,000 行，其中有错误的 ")
    assert f"其余 {CLEAN} 张表未发现问题" in text
    assert len(text.splitlines()) < 110


def test_the_worst_files_stand_by_name_the_worst_first(outbox):
    lines = written(outbox).splitlines()
    start = lines.index("问题最多的文件")
    rows = [line.split() for line in lines[start + 2 : start + 2 + WORST]]
    errors = [int(row[3]) for row in rows]
    assert errors == sorted(errors, reverse=True)
    assert all(row[0].endswith(".csv") for row in rows)
    assert lines[start + 2 + WORST] == f"  另有 {FILES - CLEAN - WORST} 张表有问题；--verbose 全部列出"


def test_kinds_are_counted_over_all_files(outbox):
    lines = written(outbox).splitlines()
    start = lines.index("按问题类别")
    shown = {row[-1]: int(row[1]) for row in (line.split() for line in lines[start + 2 : start + 15])}
    totals = {kind.code: count for kind, count, _ in outbox.by_code()}
    assert shown == {code: totals[code] for code in shown}


def test_details_fit_a_screen_and_verbose_shows_them_all(outbox):
    usual, verbose = written(outbox), written(outbox, detail="verbose")
    assert usual.count("      第 ") <= ROOM
    assert verbose.count("      第 ") == len(outbox.findings)
    assert "逐行列出" in usual
    assert "逐行列出" not in verbose


def test_checks_that_were_not_evaluated_are_one_line_however_many():
    one = table()
    for number in range(12):
        one.not_evaluated(evolve(RULE, code=f"a.r{number}"), 10, "no-column")
    text = written(report(one))
    assert "未能判断的检查 12 项（缺少所需的列 12）" in text
    assert "a.r1" not in text


def test_a_report_that_shows_values_says_so():
    made = report(table())
    made.show_values = True
    assert "未脱敏" in written(made)


def test_without_a_terminal_there_are_no_colours_no_boxes_and_no_wrapping():
    text = written(report(table_with_findings()))
    assert not re.search(r"[\x1b\u2500-\u257f]", text)
    assert "第 2 行“处罚决定日期”：日期不存在（2021-02-30）。" in text


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_a_terminal_no_line_is_wider_than_it(monkeypatch, columns, language):
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm-256color")
    text = written(report(table_with_findings(50)), language, Terminal())
    bare = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert "\x1b[" in text
    assert max(cell_len(line) for line in bare.splitlines()) <= columns


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_names_of_files_cannot_steer_the_terminal_and_are_no_markup(monkeypatch, stream):
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    one = table(1, "[red]a[/red]\x1b[2J\x9b2J\u202e\n.csv", sheet="[bold]表")
    one.add([wrong_date(1)])
    text = written(report(one), stream=stream())
    assert "[red]a[/red]" in text
    assert not re.search("[\x1b\x9b\u202e]", text)
    assert "[bold]表" in text


def test_an_unknown_format_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match="text, concise, json"):
        write(report(), "yaml", io.StringIO())
    assert FORMATS[0] == "text"
