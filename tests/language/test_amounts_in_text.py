"""Amounts that a text states in yuan: figures, Chinese numbers, and what is no amount."""

from __future__ import annotations

from decimal import Decimal

import polars as pl
import pytest

from credit_standard.language.amounts_in_text import FEW, are_yuan_of, is_yuan_of, yuan_in

STATED = [
    ("罚款2000元", ["2000"]),
    ("罚款 2,000.50 元", ["2000.50"]),
    ("罚款２０００元", ["2000"]),
    ("¥2000", ["2000"]),
    ("2000", []),
    ("2000美元", []),
    ("罚款二千元", ["2000"]),
    ("罚款贰仟元整", ["2000"]),
    ("罚款两千零五十圆", ["2050"]),
    ("罚款一万零五百块", ["10500"]),
    ("罚款十元", ["10"]),
    ("罚款一百一十元", ["110"]),
    ("罚款一百十元", ["110"]),
    ("罚款三百万元", ["3000000"]),
    ("罚款一亿二千万元", ["120000000"]),
    ("罚款五万亿元", ["5000000000000"]),
    ("罚款三万五千元", ["35000"]),
    ("罚款二三元", []),  # two or three
    ("罚款二〇〇〇元", ["2000"]),
    ("罚款二百二二元", []),  # digits that follow each other are no number in words
    ("罚款人民币2000", ["2000"]),
    ("罚款RMB 2,000.00", ["2000"]),
    ("罚款人民币：贰仟整", ["2000"]),
    ("罚款（元）：2000", ["2000"]),
    ("罚款贰仟（元）", ["2000"]),
    ("罚款5万", ["50000"]),
    ("罚款伍万整", ["50000"]),
    ("5万5千元", ["5000"]),
    ("人民币5（万元）", []),
    ("人民币2000以下", []),
    ("罚款2000", []),
    ("罚款2万元", ["20000"]),
    ("罚款3百万元", ["3000000"]),
    ("罚款2亿元", ["200000000"]),
    ("罰款一億二千萬元", ["120000000"]),
    ("每件200元", []),
    ("单价200元", []),
    ("每人罚款，共200元", ["200"]),
    ("每件价格为人民币金额合计约200元", ["200"]),  # too far back
    ("200元/件", []),
    ("200元以上", []),
    ("200元5角", []),
    ("1.2.200元", []),
    ("罚款100元，没收200元", ["100", "200"]),
    *((f"罚款{one}百元", [f"{value}00"]) for value, one in enumerate("一二三四五六七八九", 1)),
    *((f"罚款{one}佰元", [f"{value}00"]) for value, one in enumerate("壹贰叁肆伍陆柒捌玖", 1)),
    *((f"罚款{one}拾元", [f"{value}0"]) for value, one in ((2, "两"), (2, "貳"), (3, "參"), (6, "陸"))),
    *(
        (f"罚款{one}元", [value])
        for value, one in (("10", "拾"), ("300", "3百"), ("3000", "3千"), ("30", "3十"))
    ),
    *(
        (f"罚款3{one}元", [value])
        for value, one in (("30", "拾"), ("300", "佰"), ("3000", "仟"), ("30000", "萬"))
    ),
    ("罚款3億元", ["300000000"]),
    *(
        (f"罚款3{one}", [value])
        for value, one in (("30000", "万"), ("30000", "萬"), ("300000000", "亿"), ("300000000", "億"))
    ),
    *(
        (f"{one}300", ["300"])
        for one in (
            "¥",
            "￥",
            "人民币",
            "RMB",
            "CNY",
            "(元)",
            "（元）",
            "¥:",
            "￥：",
            "RMB \t",
            "CNY\u00a0\u3000",
        )
    ),
    *(
        (f"300{one}", ["300"])
        for one in ("元", "圆", "块", "(元)", "（元）", " 元", "\u3000元", "\u00a0圆", "\t块")
    ),
    *(
        (f"300{one}", [])
        for one in (
            "园",
            "美元",
            "(元",
            "元/件",
            "元／件",
            "元每件",
            "元以上",
            "元以下",
            "元以内",
            "元5角",
            "元十五毛",
            "元 5角",
        )
    ),
    *((f"3万{one}", []) for one in ("5", "５", "(万", "（亿元）", "5角")),
    ("罚款1,234,567.89元", ["1234567.89"]),
    ("罚款1，234元", ["1234"]),
    ("罚款1，234．5圆", ["1234.5"]),
    ("罚款1 234 567.89元", ["1234567.89"]),
    ("罚款1\u00a0234元", ["1234"]),
    ("罚款123 456元", ["123456"]),
    ("第1234 567元", ["567"]),
    ("第1 2345元", ["2345"]),
    ("第1 23元", ["23"]),
    ("罚款2\r\n元", ["2"]),
    ("罚款2\n万元", ["20000"]),
    ("罚款2 千\t元", ["2000"]),
    ("罚款1,23元", []),
    ("罚款1234,567元", []),
    ("罚款12,345元", ["12345"]),
    ("罚款０．５元，１，２００元", ["0.5", "1200"]),
    ("罚款5.元", []),
    ("单价；200元", ["200"]),
    ("单价;200元", ["200"]),
    ("每人,200元", ["200"]),
    ("每人。200元", ["200"]),
    ("每一二三四五六七八九人200元", []),
    ("每一二三四五六七八九十一人200元", ["200"]),
    ("罚款零元", []),
    ("罚款〇五元", ["5"]),
    ("罚款零五元", ["5"]),
    ("罚款一〇五元", ["105"]),
    ("罚款一百零五万元", ["1050000"]),
    ("罚款一万亿零一元", ["1000000000001"]),
    ("罚款二亿三千万四千五百六十七元", ["230004567"]),
]


@pytest.mark.parametrize(("text", "amounts"), STATED)
def test_a_text_states_these_amounts_and_no_others(text: str, amounts: list[str]) -> None:
    assert yuan_in(text) == {Decimal(one) for one in amounts}


def test_a_column_states_what_each_of_its_texts_states() -> None:
    rows = [
        (Decimal(amount) / divided, text)
        for text, amounts in STATED
        for amount in (*amounts, "5", "300", "2000")
        for divided in (1, 10_000)
    ]
    frame = pl.DataFrame(rows, schema={"amount": pl.Decimal(24, 6), "text": pl.String}, orient="row")
    stated = frame.select(are_yuan_of(pl.col("amount"), pl.col("text"))).to_series().to_list()
    assert stated == [is_yuan_of(amount, text) for amount, text in rows]


@pytest.mark.parametrize("times", [1, FEW])
def test_where_the_amount_or_the_text_is_absent_nothing_is_told(times: int) -> None:
    rows = [(Decimal(2000), None), (None, "罚款2000元"), (Decimal(2000), "罚款2000元")] * times
    frame = pl.DataFrame(rows, schema={"amount": pl.Decimal(24, 6), "text": pl.String}, orient="row")
    stated = frame.select(are_yuan_of(pl.col("amount"), pl.col("text"))).to_series().to_list()
    assert stated == [None, None, True] * times


@pytest.mark.parametrize("places", [0, 2])
def test_amounts_of_many_rows_are_found_with_and_without_places(places: int) -> None:
    texts = ["罚款2000元", "罚款200元", "罚款2元"] * FEW
    frame = pl.DataFrame({"text": texts}).with_columns(
        amount=pl.lit(Decimal(2000)).cast(pl.Decimal(12, places))
    )
    stated = frame.select(are_yuan_of(pl.col("amount"), pl.col("text"))).to_series().to_list()
    assert stated == [True, False, False] * FEW


def _texts_read(amount: str, text: str, rows: int) -> int:
    """How many texts of a column were read one by one."""
    frame = pl.DataFrame({"text": [text] * rows}).with_columns(
        amount=pl.lit(Decimal(amount)).cast(pl.Decimal(24, 6))
    )
    yuan_in.cache_clear()
    stated = frame.select(are_yuan_of(pl.col("amount"), pl.col("text"))).to_series()
    assert not stated.any()
    return yuan_in.cache_info().misses


def test_of_fifty_texts_each_is_read_and_of_more_only_those_that_may_state_the_amount() -> None:
    assert _texts_read("2", "第2号，罚款300元", 50) == 1
    assert _texts_read("2", "第2号，罚款300元", 51) == 0


NOT_READ = [
    ("2", "第2号，罚款300元"), ("2", "第2号，罚款300圆"), ("2", "第2号，罚款300块"), ("2000", "第2000号"), ("2", "罚款3.5元"),
    ("2", "罚款3 元"), ("2", "罚款3亿元"), ("2", "¥3"), ("2.5", "罚款二元"), ("2.5", "罚款伍万整"), ("2", "罚款1,234元"), ("12", "罚款1,23元"), ("0", "罚款0元"), ("2", "人民币3，警告"), ("2", "罚款（元）3"), ("200000000", "第1号，罚款3.5元"),
]  # fmt: skip


@pytest.mark.parametrize(("amount", "text"), NOT_READ)
def test_a_text_of_many_that_cannot_state_the_amount_is_not_read(amount: str, text: str) -> None:
    assert _texts_read(amount, text, 51) == 0


@pytest.mark.parametrize("amount", ["5", "99.99"])
@pytest.mark.parametrize("text", ["罚款1000万元", "罚款3万元", "罚款5万"])
def test_ten_thousands_are_no_amount_below_a_hundred_and_not_read(amount: str, text: str) -> None:
    assert _texts_read(amount, text, 1) == 0


YUAN = [
    ("100", "罚款0.01万元", True),
    ("99", "罚款0.0099万元", True),
    ("0.000001", "罚款0.0000000001万元", True),
    ("0.000001", "罚款0.00000000000001亿元", True),
    ("0.2", "罚款2000元", False),
    ("2000", "罚款2000元", True),
    (
        "2000",
        "罚款2000元，没收20000000元",
        False,
    ),  # the same number of ten thousands: nobody knows which is meant
    ("2000", "罚款二千元", True),
    ("1", "罚款1元", True),
    ("0.50", "罚款0.5元", True),
    ("2000.50", "罚款2000.5元", True),
    ("0", "罚款0元", False),
    ("-5", "罚款5元", False),
    ("2000", "", False),
]


@pytest.mark.parametrize(("amount", "text", "stated"), YUAN)
def test_a_number_of_yuan_is_known_by_its_text_alone_and_in_columns(
    amount: str, text: str, stated: bool
) -> None:
    assert is_yuan_of(Decimal(amount), text) is stated
    frame = pl.DataFrame(
        {"amount": [Decimal(amount)], "text": [text]}, schema_overrides={"amount": pl.Decimal(24, 14)}
    )
    assert frame.select(are_yuan_of(pl.col("amount"), pl.col("text"))).item() is stated
