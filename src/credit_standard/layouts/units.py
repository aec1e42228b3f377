"""金额单位: the units in which tables state money, each a power of ten of the yuan; conversion is exact.

>>> tens("元", "万元")
-4
>>> tens("元", "人") is None
True
>>> heading_unit("单位：人民币万元"), heading_unit("yuan"), heading_unit("万美元"), heading_unit("必填")
('万元', '元', '万美元', '')
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from credit_standard.model.element import Amount

if TYPE_CHECKING:
    from credit_standard.model.element import Element

YUAN = {"元": 0, "百元": 2, "千元": 3, "万元": 4, "百万元": 6, "千万元": 7, "亿元": 8}
"""Powers of ten. Not 分 and 角: in a credit record 分 are points."""

_ENGLISH = {"yuan": "元", "rmb": "元", "cny": "元", "rmbyuan": "元", "10,000yuan": "万元", "10000yuan": "万元",
            "1,000yuan": "千元", "100millionyuan": "亿元", "人民币": "元",
            "¥": "元", "万": "万元", "亿": "亿元", "萬元": "万元"}  # fmt: skip
_SCALE = "(?:十|百|千|万|百万|千万|亿)?"
_OTHERS = re.compile(
    rf"{_SCALE}(?:美元|港元|港币|欧元|日元|英镑|澳元|加元|韩元|卢布|澳门元|台币|新台币|外币)|usd|eur|hkd|jpy|gbp"
    rf"|角|分|%|‰|{_SCALE}(?:人|名|户|家|件|次|个|台|辆|套|吨|亩|公顷|平方米|m2|㎡|立方米|千克|公斤|kg|米|公里)"
    r"|天|日|个月|月|年|学时|课时|小时"
)
_STATED = re.compile(
    r"(?:金额)?(?:单位:?)?[以按]?(?:币种:?)?(?:人民币|rmb|cny|¥|￥)?[:,]?(?P<unit>.+?)[(/]?(?:人民币|rmb|cny)?[)]?(?:计|为单位)?"
)


def tens(unit: str, other: str) -> int | None:
    """By which power of ten an amount in `unit` is multiplied to be one in `other`; None where it cannot."""
    if unit not in YUAN or other not in YUAN:
        return None
    return YUAN[unit] - YUAN[other]


def fits_unit(element: Element, unit: str) -> bool:
    """Whether every amount of the field can be written in this unit, and the other way round."""
    if not isinstance(element, Amount):
        return False
    power = tens(unit, element.unit)
    return power is not None and -element.places <= power <= element.digits - element.places


@lru_cache(maxsize=4096)
def heading_unit(text: str) -> str:
    """The unit that a part of a heading states, as we write it; empty where it states none."""
    key = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    if not key or len(key) > _LONGEST:
        return ""
    if key in _ENGLISH:
        return _ENGLISH[key]
    hit = _STATED.fullmatch(key)
    unit = key if hit is None else hit["unit"]
    if unit in YUAN or _OTHERS.fullmatch(unit):
        return unit
    return _ENGLISH.get(unit, "")


_LONGEST = 20  # characters; a unit with all that is said about it is no longer
