"""Chinese words are found by their pairs of characters."""

import pytest
from scripts.documentation.chinese_search import Pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("行政处罚", ["行政", "政处", "处罚"]),
        ("层", ["层"]),
        ("按 ID104 检查。", ["按", "ID104", "检查"]),
        ("credit-standard", ["credit", "standard"]),
        ("2007年规划", ["2007", "年规", "规划"]),
        ("", []),
    ],
)
def test_a_text_is_split(text, pairs):
    assert Pairs({}).split(text) == pairs


def test_no_word_is_left_out():
    assert Pairs({}).word_filter("之")
