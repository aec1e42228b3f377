"""The data dictionary says of each item what is declared, in three forms, and is the same whenever it is written."""

import io
import re
from html.parser import HTMLParser
from itertools import islice

import openpyxl
import pytest

from credit_standard import layers, records
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets import GENERATORS
from credit_standard.spec.targets.dictionary.items import DictionaryTable, sections
from tests.layers.given import LAYER


@pytest.fixture(scope="module")
def penalty() -> dict[str, dict[str, str]]:
    held, _ = sections(NATIONAL, "zh")
    return by_short_name(next(one for one in held if one.name == "administrative-penalty"))


def by_short_name(section: DictionaryTable) -> dict[str, dict[str, str]]:
    rows = [dict(zip(section.headings, row, strict=True)) for row in section.rows]
    return {row["短名"].split()[0]: row for row in rows}


def test_a_line_of_the_dictionary(penalty: dict[str, dict[str, str]]) -> None:
    assert penalty["decision_number"] == {
        "序号": penalty["decision_number"]["序号"],
        "数据项名称": "行政处罚决定书文号",
        "短名": "decision_number CF_WSH",
        "类型": "字符型",
        "长度": "..256",
        "约束": "必选 M",
        "值域": "–",
        "说明": records.declared("administrative-penalty")["decision_number"].definition.zh,
        "公开属性": "社会公开 / 政务共享",
    }


def test_length_and_values_by_kind(penalty: dict[str, dict[str, str]]) -> None:
    fine, day, kinds = (penalty[name] for name in ("fine", "decision_date", "penalty_kinds"))
    assert (fine["类型"], fine["长度"], fine["值域"]) == ("数值型", "..18,6", "万元；≥ 0")
    assert (day["类型"], day["长度"], day["值域"]) == ("日期型", "10", "YYYY-MM-DD")
    numbers = ("subject_uscc", "tax_number", "data_source_region")
    assert [penalty[name]["长度"] for name in numbers] == ["18", "15..20", "6"]
    assert kinds["类型"] == "代码，可多项"
    assert "penalty-kind" in kinds["值域"]


def test_an_item_that_a_rule_asks_for_is_conditional_and_one_that_nothing_asks_for_is_not(
    penalty: dict[str, dict[str, str]],
) -> None:
    assert penalty["subject_uscc"]["约束"] == "条件必选 C"
    assert penalty["legal_representative_document_number"]["约束"] == "可选 O"


def test_every_item_of_every_record_has_its_line_in_both_languages() -> None:
    for language in ("zh", "en"):
        held, _ = sections(NATIONAL, language)
        assert {one.name: len(one.rows) for one in held} == {
            name: len(records.declared(name).fields) for name in records.names()
        }


class Page(HTMLParser):
    """Identifiers, links and cells of a page, and what it would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.cells = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.ids += [one for one in (held.get("id"),) if one]
        self.links += [one for one in (held.get("href"),) if one]
        self.fetched += [one for one in (held.get("src"),) if one] + [tag] * (tag in {"script", "link"})
        self.cells += tag == "td"


def test_markdown_page_and_workbook_have_the_same_lines_and_the_same_bytes_each_time() -> None:
    files = GENERATORS["dictionary"].files(NATIONAL)
    books = GENERATORS["dictionary-xlsx"].files(NATIONAL)
    assert books == GENERATORS["dictionary-xlsx"].files(NATIONAL)
    held, lists = sections(NATIONAL, "zh")
    items, codes = (sum(len(one.rows) for one in part) for part in (held, lists))
    markdown = files["dictionary/zh.md"].decode()
    assert len(re.findall(r"^\| \d+ \|", markdown, re.MULTILINE)) == items + codes
    page = Page(files["dictionary/zh.html"].decode())
    assert page.cells == 9 * items + 4 * codes
    assert page.fetched == []
    assert len(set(page.ids)) == len(page.ids)
    assert {one.removeprefix("#") for one in page.links} <= set(page.ids)
    book = openpyxl.load_workbook(io.BytesIO(books["dictionary/zh.xlsx"]), read_only=True)
    sheets = [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
    assert [len(rows) - 2 for rows in sheets] == [items, codes]
    assert list(islice(sheets[0][1], 4)) == ["信息类型", "序号", "数据项名称", "短名"]


def test_a_layer_has_a_dictionary_of_its_own() -> None:
    own, _ = sections(layers.standard([LAYER]), "en")
    national, _ = sections(NATIONAL, "en")
    assert own != national
