import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard import layouts
from credit_standard.layouts.heading_key import heading_key, look_like_data
from credit_standard.layouts.headings.near import nearest_of as nearest

TITLES = sorted(
    {
        heading
        for name in layouts.names()
        for column in layouts.get(name).columns
        for heading in column.headings
    }
)


@pytest.mark.parametrize(
    "heading",
    [
        "行政相对人代码_4（税务登记号）",
        "行政相对人代码_4(税务登记号)",
        " 行政相对人代码_4 （税务登记号）\u3000",
        "行政相对人代码＿4【税务登记号】",
        "行政相对人代码_4\n（税务登记号）",
        "*行政相对人代码_4（税务登记号）",
        "行政相对人代码_4（税务登记号）（必填）",
        "\ufeff行政相对人代码_4（税务登记号）：",
    ],
)
def test_spellings_of_one_heading_are_the_same(heading: str) -> None:
    assert heading_key(heading) == "行政相对人代码_4(税务登记号)"


def test_a_unit_tells_two_headings_apart() -> None:
    assert heading_key("罚款金额（元）") != heading_key("罚款金额（万元）")


@given(st.sampled_from(TITLES), st.data())
def test_blanks_case_and_width_never_make_another_heading(title: str, data: st.DataObject) -> None:
    blanks = st.text(alphabet=" \t\n\u3000\xa0", max_size=2)
    spaced = "".join(character + data.draw(blanks) for character in title)
    wide = "".join(
        chr(ord(c) + 0xFEE0) if "!" <= c <= "~" and data.draw(st.booleans()) else c for c in spaced
    )
    assert heading_key(wide) == heading_key(wide.lower()) == heading_key(title)


@pytest.mark.parametrize(
    "cell",
    [
        "13010219800101001X",
        "91130100MA07XXXX1L",
        "2021-03-01",
        "2021年3月1日",
        "200",
        "0.2",
        "１２３４５６７",
    ],
)
def test_a_cell_that_only_data_has_is_seen(cell: str) -> None:
    assert look_like_data(["某某公司", cell])


@pytest.mark.parametrize(
    "heading", ["处罚类别1", "2021年度", "行政相对人代码_1", "CF_JDRQ", "", "金额（万元）"]
)
def test_a_heading_is_not_taken_for_data(heading: str) -> None:
    assert not look_like_data([heading])


def test_a_cell_of_many_digits_is_looked_at_once() -> None:
    """Each of its digits was tried as the end of the number: 40,000 took 23 seconds."""
    assert not look_like_data(["9" * 40_000 + "。"])
    assert look_like_data(["9" * 40_000 + "A"])


def test_the_nearest_heading_is_offered_and_a_far_one_is_not() -> None:
    assert nearest("行政相对人名字", ["处罚机关", "行政相对人名称"]) == "行政相对人名称"
    assert nearest("人口", ["处罚机关", "行政相对人名称"]) is None
