"""Texts that are nothing but one amount, word by word, and texts that say something else as well."""

from __future__ import annotations

from decimal import Decimal

import pytest

from credit_standard.language.stated_amount import stated_amount

BEFORE = [
    "合计",
    "共",
    "共计",
    "计",
    "罚款",
    "处罚款",
    "并处罚款",
    "处以罚款",
    "并处以罚款",
    "并罚款",
    "以罚款",
    "没收违法所得",
    "没收违法所得:",
    "合计罚款",
    "共没收违法所得",
    "人民币",
    "RMB",
    "cny",
    "¥",
    "￥",
    "人民币:",
    "合计罚款:人民币：",
    "计RMB",
]
BEHIND = [
    "元",
    "圆",
    "块",
    "元整",
    "圆正",
    "(元)",
    "（元）",
    "元人民币",
    "元整人民币",
    "元零",
    "元零整",
    "元0角",
    "元零毛",
    "元零分",
    "元零零分",
    "元零角零分",
]
DIGITS = [
    (word, value)
    for value, words in enumerate(("零〇0", "一壹1", "二贰两貳2", "三叁參3", "四肆4", "五伍5", "六陆陸6", "七柒7", "八捌8", "九玖9"))
    for word in words
]  # fmt: skip
STATED = {
    **{f"{one}2000元": "2000" for one in BEFORE},
    **{f"2000{one}": "2000" for one in BEHIND},
    **{f"2{one}元": value for one, value in {"十": "20", "百": "200", "千": "2000", "拾": "20", "佰": "200", "仟": "2000"}.items()},
    **{f"2{one}": "20000" for one in ("万", "萬", "万元", "(万元)", "（万元）", "万整")},
    **{f"2{one}": "200000000" for one in ("亿", "億", "亿元整")},
    "1元5角": "1.50", "1元5毛": "1.50", "1元零5分": "1.05", "1元2角3分": "1.23", "1元2角零3分": "1.23", "1,500.50元": "1500.50",
    "二〇〇〇元": "2000", "一千零五十元": "1050", "2 000元": "2000", "1 000 000元": "1000000", "2  500 元": "2500", "２０００元": "2000",
    "123456789元": "123456789", "罚款" + 33 * " " + "2000元": "2000",
}  # fmt: skip
NOT_STATED = [
    "1234567890元", "罚款" + 34 * " " + "2000元", "5 6元", "5 60元", "5 6000元", "12 3 000元", "2000", "¥2000", "2000角", "5分",
    "2000元以下", "200元/人", "约2000元", "2000元2000元", "0元", "零元", "元", "万", "2000元角", "1元十角", "1元12角", "2000元整整", "2000(千元)",
    "合计共2000元", "罚款罚款2000元", "2000园", "",
]  # fmt: skip


@pytest.mark.parametrize("text", STATED)
def test_a_text_is_one_amount_in_yuan(text: str) -> None:
    assert stated_amount(text) == Decimal(STATED[text])


@pytest.mark.parametrize(("word", "value"), DIGITS)
def test_each_word_for_a_digit_counts_tenths_and_hundredths(word: str, value: int) -> None:
    assert stated_amount(f"1元{word}角{word}分") == 1 + Decimal(11 * value) / 100


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_text_that_is_no_single_amount_states_none(text: str) -> None:
    assert stated_amount(text) is None
