import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from credit_standard.findings import Location, entry, finding
from credit_standard.validation.report import TableReport
from tests.reports.made import RULE, report, table, table_with_findings, wrong_date
from tests.reports.made_nasty import nasty_report
from tests.reports.writing import text_of

VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """Elements, attributes and texts of a page; complains of what is not closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.texts.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def page_of(made, language="zh"):
    return Page(text_of(made, "html", language))


@pytest.mark.parametrize(
    ("language", "lang", "title"), [("zh", "zh-CN", "数据检查报告"), ("en", "en", "Data check report")]
)
def test_the_page_says_its_language_and_speaks_it(language, lang, title):
    page = page_of(report(table_with_findings()), language)
    assert page.all("html")[0]["lang"] == lang
    assert any(title in text for text in page.texts)


def test_it_loads_nothing_and_runs_nothing():
    for made in (report(table_with_findings()), nasty_report()):
        page = page_of(made)
        names = {name for name, _ in page.elements}
        assert not names & {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
        attributes = [one for _, attributes in page.elements for one in attributes.items()]
        assert not [
            name for name, _ in attributes if name.startswith("on") or name in ("src", "style", "srcset")
        ]
        assert all((value or "").startswith("#") for name, value in attributes if name == "href")


def test_its_policy_allows_its_own_style_sheet_only():
    source = text_of(report(table_with_findings()), "html")
    style = re.search("<style>(.*?)</style>", source, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = next(one["content"] for one in Page(source).all("meta") if "http-equiv" in one)
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style
    assert "@import" not in style


def test_what_comes_from_a_file_is_shown_as_text():
    page = page_of(nasty_report())
    assert any("<script>alert(1)</script>" in text for text in page.texts)


def test_headings_are_in_order_and_every_table_has_a_caption_and_scopes():
    page = page_of(report(table_with_findings(), table(2, "b.csv")))
    levels = [int(name[1]) for name, _ in page.elements if re.fullmatch("h[1-6]", name)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert len(page.all("caption")) == len(page.all("table"))
    assert all(one.get("scope") in ("row", "col") for one in page.all("th"))


def texts_of(page):
    return [one.strip() for one in page.texts if one.strip()]


def test_line_by_line_comes_first_then_by_kind_then_the_chart_then_what_was_not_evaluated():
    source = text_of(report(table_with_findings(50)), "html")
    parts = ("逐行问题", '<h2 id="kinds">', "<svg", '<h2 id="next">', "<summary>未能判断的检查")
    places = [source.index(part) for part in parts if part != "<svg"]
    assert places == sorted(places)
    assert "<rect" not in source  # two kinds: a chart would say nothing that the table does not


def test_all_that_is_wrong_in_a_line_stands_together_with_heading_value_and_cure():
    one = table()
    one.add([wrong_date(2), finding(entry("VA101")).at(wrong_date(2).location), wrong_date(7)])
    source = text_of(report(one), "html")
    bodies = re.findall(r'<tbody role="rowgroup">(.*?)</tbody>', source, re.DOTALL)
    assert [body.count("<tr") for body in bodies] == [2, 1]
    assert [re.findall(r'class="line[^"]*">(\d+)<', body) for body in bodies] == [["3", "3"], ["8"]]
    for part in ("处罚决定日期", "2021-02-30", "日期不存在", "改正：请核对原始文书中的日期。"):
        assert part in bodies[1]


def test_kinds_are_told_with_their_number_and_the_first_lines():
    text = " ".join(texts_of(page_of(report(table_with_findings(50)))))
    assert "第 2、3、4、5、6、7、8、9 行 …" in text


def test_a_chart_is_drawn_where_it_shows_something():
    one = table_with_findings(50)
    one.add(finding(entry("VA101")).at(wrong_date(row).location) for row in range(4))
    widths = [float(rect["width"].rstrip("%")) for rect in page_of(report(one)).all("rect")]
    assert widths == [100, 8, 4]


def test_what_the_baseline_knows_is_one_line():
    made = report(table_with_findings(5))
    made.baseline = {1: {("VA203", "decision_date"): 4, (RULE.code, "fine"): 2}}
    text = " ".join(texts_of(page_of(made)))
    assert text.count("日期不存在") == 2  # the line, and its kind
    assert "已知 6 处，新增 1 处" in text


def test_checks_that_were_not_evaluated_are_folded_and_all_there():
    source = text_of(report(table_with_findings()), "html")
    folded = source.split("<details>")[-1]
    assert "未能判断的检查 1 项（值无效 1）。</summary>" in folded
    assert RULE.code in folded


def test_clean_tables_are_counted_and_folded_and_have_no_section():
    page = page_of(report(table_with_findings(), table(2, "clean.csv")))
    assert [one["href"] for one in page.all("a")] == ["#main", "#table-1"]
    assert "未发现问题的表：1 张" in page.texts
    assert "clean.csv" in page.texts


def test_data_stands_before_what_was_not_checked():
    passed = TableReport(id=1, file="a.xlsx", sheet="填表说明")
    passed.add([finding(entry("sheet-of-few-columns")).at(Location(file="a.xlsx", sheet="填表说明"))])
    data = table(2, "a.xlsx", sheet="数据")
    data.add([wrong_date(1, file="a.xlsx", sheet="数据", cell="C2")])
    source = text_of(report(passed, data), "html")
    assert source.index("工作表 数据</h2>") < source.index("工作表 填表说明")


def test_of_very_many_findings_only_the_first_are_laid_out():
    one = table(listed_at_most=None)
    one.add(wrong_date(row) for row in range(1, 1_202))
    assert "… and 201 more" in text_of(report(one), "html", "en")
