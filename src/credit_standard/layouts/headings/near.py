"""相近的表头: what a heading that nobody knows is probably a misspelling of.

Whoever follows the hint renames a column. So no heading is offered that means something else, however alike the two are
written: another unit, an end for a beginning, a number for a name, the representative for the subject.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.headings.notes import plain, with_unit
from credit_standard.layouts.units import YUAN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.layouts.layout import Layout

_LONGEST = 60  # characters of a heading that are compared; a longer one is no misspelling
_ALIKE = 0.75  # one character of four is another; one of three is another word
_TELLING_APART = (
    "始|起|自(?!然)|从|生效|from|start|begin",
    "止|终|至|迄|结束|失效|届满|until|end|expir",
    "[号码]|代[吗玛马妈]|number|code|uscc",  # 代吗: a slip of the keyboard, not another word
    "类型|类别|种类|类$|type|kind|category",
    "日期|时间|期$|日$|date|time",
    "金额|数额|款额|价|元|amount",
    "法定代表|法人代表|法人|负责人|经营者|经办|联系人|representative",
    "相对人|当事人|主体|counterpart|subject",
    "机关|机构|部门|法院|authority|court",
    "来源|提供|source|provide",
    "处罚|罚|penal|fine",
    "罚没",
    "许可|审批|licen",
    "公示|公布|发布|publi",
    "决定|认定|decision|finding",
    "没收|confiscat",
    "撤销|注销|吊销|移出|退出|删除|withdraw|remov",
    "列入|listed|listing",
    "电话|手机|传真|邮箱|地址|住所|邮编|phone|address|mail",
    "前|原|旧|previous|former",
    "后|新|现|current",
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Made when a heading is unknown."""
    return tuple(map(re.compile, _TELLING_APART))


def nearest(heading: str, layout: Layout) -> str | None:
    """The heading of the layout that `heading` is most likely a misspelling of."""
    stated = _unit(plain(heading))
    known: list[str] = []
    for column in layout.columns:
        unit = layout.unit_of(column)
        if unit not in YUAN or unit == stated:
            known += column.headings
    return nearest_of(heading, known)


def nearest_of(heading: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `heading` is most likely a misspelling of."""
    from difflib import get_close_matches

    key = plain(heading)[:_LONGEST]
    keys = {heading_key(candidate): candidate for candidate in reversed(list(candidates))}
    close = get_close_matches(key, keys, n=5, cutoff=_ALIKE)
    return next((keys[one] for one in close if _may_be_one(key, one)), None)


def _may_be_one(key: str, other: str) -> bool:
    if _unit(key) != _unit(other) or re.findall("[0-9]+", key) != re.findall("[0-9]+", other):
        return False
    return all(bool(words.search(key)) == bool(words.search(other)) for words in _patterns())


def _unit(key: str) -> str:
    hit = with_unit(key)
    return "" if hit is None else hit[1]
