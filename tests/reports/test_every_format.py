import re

import pytest

from credit_standard.reports import BINARY, FORMATS
from tests.reports.made import RULE, report, table, table_with_findings
from tests.reports.made_nasty import nasty_report
from tests.reports.writing import bytes_of
from tests.reports.xlsx_text import text_of_workbook

LANGUAGES = ("zh", "en")
NOT_PROVEN = {"zh": ("均未证明", "检查通过不能证明："), "en": ("is not proven", "A pass does not prove")}
IN_FULL = ("json", "jsonl", "sarif", "html")
"""Formats that name every check that was not evaluated; the others have one line with their number."""


def written(made, form, language="zh"):
    data = bytes_of(made, form, language)
    return text_of_workbook(data) if form in BINARY else data.decode()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_it_ends_with_what_was_not_evaluated_and_what_a_pass_does_not_prove(form, language):
    text = written(report(table_with_findings()), form, language)
    ending = max(text.rfind(words) for words in NOT_PROVEN[language])
    skipped = RULE.code if form in IN_FULL else {"zh": "值无效 1", "en": "invalid values: 1"}[language]
    assert ending > text.index(skipped) >= 0


@pytest.mark.parametrize("form", FORMATS)
def test_it_says_that_a_part_was_not_read(form):
    unread = {
        "json": '"complete": false',
        "jsonl": '"complete": false',
        "sarif": '"executionSuccessful": false',
    }
    assert unread.get(form, "未能读取") in written(report(table(complete=False), table(2)), form)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_the_same_report_is_the_same_to_the_byte(form, language):
    made = [bytes_of(report(table_with_findings()), form, language) for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_report_is_a_report(form):
    assert written(report(), form)


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_from_a_file_can_steer_who_reads_it(form):
    text = written(nasty_report(), form)
    assert not re.search("[\x00\x1b\u202e\udcff]", text)
