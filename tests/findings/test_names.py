"""Which words may be the name of a person, and which are certainly that of an organisation."""

from random import Random

import pytest

from credit_standard import layouts
from credit_standard.findings.masks.names import (
    CERTAIN,
    is_certainly_an_organisations,
    is_organisations_name,
    may_be_persons_name,
)
from tests.findings.values import COMPOUND, GIVEN, company, name


def test_names_of_persons() -> None:
    assert all(may_be_persons_name(name(Random(seed))) for seed in range(200))
    assert all(may_be_persons_name(one + GIVEN[0]) for one in COMPOUND)


@pytest.mark.parametrize("word", ["罚金", "警示", "处罚机关", "张", "张三丰李四", "日期", "", "张3"])
def test_words_that_are_no_names_of_persons(word: str) -> None:
    assert not may_be_persons_name(word)


@pytest.mark.parametrize(
    "text",
    ["示例市市场监督管理局", "税务局", "公安局", "示例市人民法院", "石门商贸有限公司（普通合伙）", "示例(石门)科技有限公司", "示例市发改委",
     "清河县财政局、清河县税务局", "Example Trading Co., Ltd.", "EXAMPLE GROUP", "清河中学", "张三餐饮店",
     "石门abc有限公司"],
)  # fmt: skip
def test_names_of_organisations(text: str) -> None:
    assert is_organisations_name(text)


@pytest.mark.parametrize(
    "text",
    ["张三", "张建局", "欧阳建社", "张三、示例市税务局", "张三，示例市税务局", "住在示例市，示例局", "（示例局）", "示例市", "Zhang San",
     "Cooper", "", "、", "示例 局", "张三住在清河县张家村"],
)  # fmt: skip
def test_what_is_no_name_of_an_organisation(text: str) -> None:
    assert not is_organisations_name(text)


def test_where_names_of_persons_belong_only_what_no_business_of_one_is_called() -> None:
    assert all(is_certainly_an_organisations(company(Random(seed))) for seed in range(50))
    assert all(
        is_certainly_an_organisations(f"石门示例{ending}")
        for ending in CERTAIN
        if ending not in ("合伙)", "合伙）")
    )
    for text in ("张三餐饮店", "张学校", "石门服装厂", "张三、示例有限公司", "公司"):
        assert not is_certainly_an_organisations(text)


def test_most_headings_that_there_are_are_no_names() -> None:
    """A heading is shown whatever it is; this tells how often a word of the field has the form of a name."""
    headings = {
        one for layout in layouts.names() for column in layouts.get(layout).columns for one in column.headings
    }
    assert sum(map(may_be_persons_name, headings)) < 0.1 * len(headings)
