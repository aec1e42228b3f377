"""计量单位: the units of amounts and counts, with their English names for messages."""

from __future__ import annotations

from credit_standard.findings import Bilingual

_ENGLISH = {
    "%": "%",
    "万元": "10,000 yuan",
    "个": "items",
    "个月": "months",
    "人": "persons",
    "件": "items",
    "亿元": "100 million yuan",
    "千元": "1,000 yuan",
    "元": "yuan",
    "分": "points",
    "名": "place",
    "吨、千瓦时、立方米或者平方米": "tonnes, kilowatt-hours, cubic or square metres",
    "天": "days",
    "学时": "hours of study",
    "小时": "hours",
    "岁": "years of age",
    "年": "year",
    "月": "months",
    "条": "items",
    "次": "times",
    "票": "votes",
    "行": "rows",
    "份": "copies",
    "项": "items",
    "": "",
}


def unit_title(unit: str) -> Bilingual:
    """The unit in both languages; one that is not known here stands as it is written."""
    return Bilingual(unit, _ENGLISH.get(unit, unit))


def is_known_unit(unit: str) -> bool:
    return unit in _ENGLISH
