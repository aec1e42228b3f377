"""Names with digits and masked names, mark by mark, alone and in a column."""

from __future__ import annotations

import polars as pl
import pytest

from credit_standard.language.person_names import (
    are_masked_names,
    hold_numbers,
    holds_number,
    is_masked_name,
)

ORGANISATIONS = [
    "公司",
    "企业",
    "合伙",
    "集团",
    "中心",
    "委派",
    "事务所",
    "委员会",
    "合作社",
    "基金",
    "银行",
    "协会",
    "工作室",
    "厂",
    "商行",
    "Co.",
    "Ltd",
    "Inc",
    "LLC",
    "Corp",
    "GmbH",
    "Limited",
]
DIGITS = "05９０⑳①"
WITH_NUMBER = {
    **{f"张三{digit}": True for digit in DIGITS},
    **{f"甲1{word}": False for word in ORGANISATIONS},
    **{f"甲{word}1-2 {digit}3-45": True for word in ORGANISATIONS for digit in DIGITS},
    "甲公司12345": False, "甲公司1--23456": False, "甲Cox1": True, "张三": False, "甲公司": False,
}  # fmt: skip
MASKED = {
    **{f"张{mark}三": True for mark in "*＊﹡∗×✕✖╳●■█○◯□…某#＃？"},
    **{
        f"{surname}{marks}{last}": True
        for surname in ("张", "欧阳")
        for marks in ("X", "xx", "ＸｘX", "_", "＿_", "___")
        for last in ("", "三")
    },
    **{f"{marks}{rest}": True for marks in ("X", "xＸ", "ｘxx") for rest in ("三", "龥一")},
    **{f"{surname}{rest}": True for surname in ("张", "欧阳") for rest in ("?", "?三", "先生", "女士", "小姐")},
    "张先生三": False, "司马相先生": False, "张?三四": False, "先生": False, "?三": False, "李〇〇": True, "王〇": False, "张XXXX": False, "张____": False, "司马相XX": False, "张XX三四": False, "XXXX三": False,
    "X三四五": False, "_三": False, "X": False, "John X": False, "张三": False, "张X_": False,
}  # fmt: skip


def test_a_name_holds_a_number_that_is_not_its_own() -> None:
    assert {name: holds_number(name) for name in WITH_NUMBER} == WITH_NUMBER
    column = pl.DataFrame({"name": list(WITH_NUMBER)}).select(hold_numbers(pl.col("name")))
    assert column.to_series().to_list() == list(WITH_NUMBER.values())


def test_a_name_was_made_unreadable() -> None:
    assert {name: is_masked_name(name) for name in MASKED} == MASKED
    column = pl.DataFrame({"name": list(MASKED)}).select(are_masked_names(pl.col("name")))
    assert column.to_series().to_list() == list(MASKED.values())


@pytest.mark.parametrize("names", [["张三", None], ["张三1", None]])
def test_of_a_name_that_is_absent_nothing_is_told(names: list[str | None]) -> None:
    column = pl.DataFrame({"name": names}).select(hold_numbers(pl.col("name")))
    assert column.to_series().to_list() == [names[0] != "张三", None]
