"""What each function of the language says."""

from __future__ import annotations

from credit_standard.language import (
    Expression,
    F,
    abolished_before,
    born,
    cites,
    contains,
    individual_business,
    is_male,
    masked_name,
    name_with_number,
    same_organisation,
    starts_with,
    under_age,
    yuan_of,
)

FUNCTIONS_SAID: dict[str, tuple[Expression, str, str]] = {
    "starts_with": (starts_with(F.text, "护照"), "“文字”以“护照”开头", "“Text” begins with “护照”"),
    "contains": (contains(F.text, "甲", "乙"), "“文字”中有“甲”、“乙”", "“Text” contains “甲”, “乙”"),
    "cites": (cites(F.text, "甲法", "乙法"), "“文字”引用“甲法”、“乙法”", "“Text” cites “甲法”, “乙法”"),
    "born": (
        born(F.number) < F.day,
        "“证件号码”中的出生日期早于“日期”",
        "the day of birth in “Number” is before “Day”",
    ),
    "is_male": (is_male(F.number), "“证件号码”的持有人为男性", "the holder of “Number” is male"),
    "under_age": (
        under_age(F.number, 14, F.day),
        "“证件号码”的持有人在“日期”未满 14 周岁",
        "the holder of “Number” is under 14 on “Day”",
    ),
    "abolished_before": (
        abolished_before(F.region, F.day),
        "“区划”的代码在“日期”之前已撤销",
        "the code in “Region” was abolished before “Day”",
    ),
    "same_organisation": (
        same_organisation(F.uscc, F.tax),
        "“统一代码”与“税号”属于同一组织",
        "“Unified code” and “Tax number” are of one organisation",
    ),
    "individual_business": (
        individual_business(F.registration),
        "“注册号”属于个体工商户",
        "“Registration number” is an individual business's",
    ),
    "name_with_number": (name_with_number(F.person), "“姓名”中有数字", "“Name” holds digits"),
    "masked_name": (masked_name(F.person), "“姓名”已被遮盖", "“Name” is masked"),
    "yuan_of": (
        yuan_of(F.amount, F.content),
        "“金额”的数字是“内容”中以元表述的金额",
        "“Content” states the figure of “Amount” in yuan",
    ),
}
