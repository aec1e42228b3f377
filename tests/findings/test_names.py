"""Which words may be the name of a person, and which are certainly that of an organisation."""

from random import Random

import pytest

from credit_standard import layouts
from credit_standard.findings.masks.names import (
    CERTAIN,
    is_certainly_an_organisations,
    is_organisations_name,
    may_be_persons_name,
    surname,
)
from tests.findings.values import COMPOUND, GIVEN, company, name


def test_names_of_persons() -> None:
    assert all(may_be_persons_name(name(Random(seed))) for seed in range(200))
    assert all(may_be_persons_name(one + GIVEN[0]) for one in COMPOUND)


@pytest.mark.parametrize("word", ["罚金", "警示", "处罚机关", "张", "张三丰李四", "日期", "", "张3"])
def test_words_that_are_no_names_of_persons(word: str) -> None:
    assert not may_be_persons_name(word)


def test_a_compound_surname_has_a_given_name_behind_it() -> None:
    assert [surname(name) for name in ("欧阳", "欧阳示", "欧阳示例", "张示例", "")] == [
        "欧",
        "欧阳",
        "欧阳",
        "张",
        "",
    ]


@pytest.mark.parametrize(
    "text",
    ["示例市市场监督管理局", "税务局", "公安局", "示例市人民法院", "石门商贸有限公司（普通合伙）", "示例(石门)科技有限公司", "示例市发改委",
     "清河县财政局、清河县税务局", "Example Trading Co., Ltd.", "EXAMPLE GROUP", "清河中学", "张三餐饮店",
     "石门abc有限公司", "示例餐饮店（石家庄）", "示例餐饮店（高新区）", "示例餐饮店（石家庄市）"],
)  # fmt: skip
def test_names_of_organisations(text: str) -> None:
    assert is_organisations_name(text)


@pytest.mark.parametrize(
    "text",
    ["张三", "张建局", "欧阳建社", "张三、示例市税务局", "张三，示例市税务局", "住在示例市，示例局", "（示例局）", "示例市", "Zhang San",
     "Cooper", "", "、", "示例 局", "张三住在清河县张家村", "清河县张家村3组", "清河县示例路5号院", "清河县示例小区301室",
     "清河县示例路五号院", "示例小区三〇一室", "张家村三组", "张家村7队", "示例餐饮店（张三）", "示例餐饮店(法人：张三)", "示例有限公司（负责人张三）（分店）",
     "示例餐饮店（黄石）"],
)  # fmt: skip
def test_what_is_no_name_of_an_organisation(text: str) -> None:
    assert not is_organisations_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "石门有限公司", "示例青年社团", "清河供销合作社", "教师进修学院", "示例敬老院", "清河中学学校", "示例商行",
        "河北银行", "示例商会", "人民政府", "市住建局", "审计署厅", "示例省教育厅", "政法大学本部", "示例县气象处",
        "示例区文化署", "组织人事部", "办公厅秘书处", "财务审计科", "证券业务股", "市国资委", "市信访办",
        "收费管理所", "客运总站", "第三支队", "体育总场", "示例图书馆", "便民小店", "机械总厂", "医药仓库",
        "工作室", "便民服务中心", "示例县委党", "专项工作组", "示例海关", "教师进修校", "森林公园",
    ],
)  # fmt: skip
def test_a_name_of_an_organisation_ends_as_such_names_do(text: str) -> None:
    assert is_organisations_name(text)
    assert not is_organisations_name(text + "人")


@pytest.mark.parametrize(
    "word",
    [
        "Co", "Ltd", "Inc", "LLC", "LLP", "GmbH", "AG", "Corp", "Corporation", "Limited", "Company", "Group",
        "Bank", "Bureau", "Court", "Office", "Department", "Administration", "Authority", "Commission",
        "University", "Hospital", "Government",
    ],
)  # fmt: skip
def test_a_latin_name_ends_with_the_form_of_the_organisation(word: str) -> None:
    assert is_organisations_name(f"Example (China) {word}")
    assert is_organisations_name(f"O'Neil & Sons, {word.upper()}.")
    assert not is_organisations_name(f"Example{word}")


WHOLE_ENDINGS = [
        "公司", "集团", "合作社", "联合社", "事务所", "医院", "学校", "大学", "学院", "中学", "小学", "幼儿园",
        "研究院", "研究所", "银行", "信用社", "协会", "学会", "商会", "联合会", "基金会", "委员会", "人民政府",
        "管理局", "法院", "检察院",
]  # fmt: skip


@pytest.mark.parametrize("ending", [*WHOLE_ENDINGS, "中心(有限合伙)", "中心（有限合伙）"])
def test_these_are_no_businesses_called_after_their_owner(ending: str) -> None:
    assert is_certainly_an_organisations(f"清河示例{ending}")


@pytest.mark.parametrize("ending", WHOLE_ENDINGS)
def test_half_an_ending_may_be_a_business_called_after_its_owner(ending: str) -> None:
    """张三诊所, 张三旅社: they end as 研究所 and 合作社 do."""
    for at in range(len(ending) - 1):
        half = f"张三石门{ending[:at]}{ending[at + 1 :]}"
        assert is_organisations_name(half)
        assert not is_certainly_an_organisations(half)


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


@pytest.mark.parametrize(
    "title",
    ["法定代表人", "法人代表", "法人", "负责人", "经营者", "业主", "投资人", "股东", "联系人", "代表", ""],
)
def test_a_person_in_brackets_behind_a_name_is_seen_behind_any_title(title: str) -> None:
    assert not is_organisations_name(f"示例餐饮店（{title}王伟）")
    assert is_organisations_name(f"示例餐饮店（{title}）")
