import io
import re

import pytest

from credit_standard.findings import entry, finding
from credit_standard.reports import FORMATS, write
from credit_standard.reports.text import CLEAN_SHOWN, SAMPLE
from credit_standard.reports.texts import Texts
from tests.reports.made import report, table, table_with_findings, wrong_date


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def written(made, language="zh", stream=None):
    stream = stream or io.StringIO()
    write(made, "text", stream, language)
    return stream.getvalue()


def test_the_result_comes_first():
    assert written(report(table())).splitlines()[0] == "检查结果：没有错误"
    assert written(report(table_with_findings())).splitlines()[0] == "检查结果：有错误"
    assert written(report(table(complete=False)), "en").splitlines()[0] == "Result: not finished"


def test_each_code_has_its_true_count_and_a_sample():
    text = written(report(table_with_findings(50)))
    assert "没有这一天  VA203  50 处" in text
    assert text.count("没有这一天（2021-02-30）") == SAMPLE
    assert f"另有 {50 - SAMPLE} 处" in text


def test_errors_come_before_warnings():
    text = written(report(table_with_findings()))
    assert text.index("VA203") < text.index("fine-needs-amount")


def test_it_says_what_was_not_evaluated_and_what_a_pass_does_not_prove():
    chinese, english = (written(report(table_with_findings()), language) for language in ("zh", "en"))
    assert "administrative-penalty.fine-needs-amount  5 行未查" in chinese
    assert "通过不代表什么" in chinese
    assert "administrative-penalty.fine-needs-amount  rows not checked: 5" in english
    assert "What a pass does not prove" in english


def test_it_says_what_to_do_next():
    text = written(report(table_with_findings()))
    assert "credit-standard explain VA203" in text
    assert "可以报送" not in text
    assert "可以报送" in written(report(table()))


def test_both_languages_say_the_same_numbers():
    numbers = [
        sorted(re.findall(r"\d+", written(report(table_with_findings(50)), language)))
        for language in ("zh", "en")
    ]
    assert numbers[0] == numbers[1]


def test_a_file_that_could_not_be_recognised_says_how_to_go_on():
    one = table(record=None, complete=False)
    one.add([finding(entry("headings-unknown"), near_zh="", near_en="")])
    assert "--record" in written(report(one))


def test_of_many_clean_files_only_the_number_is_given():
    many = [table(number, f"{number}.csv") for number in range(1, CLEAN_SHOWN + 2)]
    text = written(report(*many))
    assert "1.csv" not in text
    assert f"另有 {CLEAN_SHOWN + 1} 张表未发现问题" in text


def test_a_report_that_shows_values_says_so():
    made = report(table())
    made.show_values = True
    assert "未脱敏" in written(made)


def test_without_a_terminal_there_are_no_colours_no_boxes_and_no_wrapping():
    text = written(report(table_with_findings()))
    assert not re.search(r"[\x1b\u2500-\u257f]", text)
    assert "第 2 行“处罚决定日期”：没有这一天（2021-02-30）。" in text


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
    with pytest.raises(ValueError, match="text, json"):
        write(report(), "yaml", io.StringIO())
    assert FORMATS[:2] == ("text", "json")


@pytest.mark.parametrize("package", ["credit_standard.reports", "credit_standard.cli"])
def test_every_text_exists_in_both_languages_with_the_same_values(package):
    from importlib import import_module

    for key, text in Texts(str(import_module(package).__file__)).entries.items():
        assert set(text) == {"zh", "en"}, key
        names = [set(re.findall(r"\{(\w+)", one)) for one in text.values()]
        assert names[0] == names[1], key
