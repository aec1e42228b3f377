import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from tests.reports.made import report, table, table_with_findings, wrong_date
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


def test_it_has_counts_by_code_and_by_column_a_chart_and_the_findings():
    page = page_of(report(table_with_findings(50)))
    text = "\n".join(one.strip() for one in page.texts if one.strip())
    assert "按问题类别" in text
    assert "处罚决定日期" in text
    assert len(page.all("rect")) == 2
    assert text.count("日期不存在") > 50


def test_clean_tables_are_a_line_and_no_section():
    page = page_of(report(table_with_findings(), table(2, "clean.csv")))
    assert [one["href"] for one in page.all("a")] == ["#main", "#table-1"]
    assert "clean.csv" in page.texts


def test_of_very_many_findings_only_the_first_are_laid_out():
    one = table(listed_at_most=None)
    one.add(wrong_date(row) for row in range(1, 1_202))
    assert "… and 201 more" in text_of(report(one), "html", "en")
