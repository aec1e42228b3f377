"""表头写法: the keys under which a heading may be known, the most exact first.

>>> [one.key for one in spellings("3.行政相对人代码_2（统一社会信用代码，必填）")][-1]
'统一社会信用代码'
>>> {one.unit for one in spellings("罚款（元）")} == {"", "元"}
True
"""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.headings.notes import counted_code, plain, with_unit, without_column
from credit_standard.layouts.units import YUAN

RUNNING_NUMBERS = frozenset(
    ("序号", "序", "序列", "行号", "顺序号", "排序", "序列号", "项次", "次序", "行次", "序次", "编次", "数据序号",
     "记录序号", "no", "no.", "number", "#", "№", "index", "rownum", "row_num", "row_number", "rowno",
     "unnamed:0", "xh")
)  # fmt: skip
"""序号: headings of columns that count the rows; they are no item of any record."""

_LONGEST = 1_000  # characters of a heading that can be spelt otherwise
_EITHER = re.compile(r"[/|\\、]|或者|或")
_QUALIFIED = re.compile(
    r"(?:[a-z_][a-z0-9_]*\.)+(.*[^0-9.].*)"
    r"|(?:行政)?(?:处罚|许可|强制|检查|奖励|确认)(?:决定|信息|数据|公示|情况)*表?[.>:]+(.+)"
)
"""A column with the name of its table before it, as Hive, joined queries and nested exports head it."""
_BETWEEN_WORDS = re.compile(r"(?<=[\u4e00-\u9fff])[-_.:·的\u2010-\u2015](?=[\u4e00-\u9fff])")
_IN_BRACKETS = re.compile(r"(.+)\(或?者?(.+)\)")


@frozen
class Spelling:
    """One way to read a heading.

    Attributes:
        key: of the heading that is known.
        unit: that the heading states beside it; empty where the known heading states it, or there is none.
    """

    key: str
    unit: str = ""


@lru_cache(maxsize=8192)
def spellings(heading: str) -> tuple[Spelling, ...]:
    """All ways to read a heading."""
    exact = heading_key(heading)
    if not exact:
        return ()
    bare = plain(heading)
    found = [Spelling(exact), Spelling(bare)]
    if len(bare) > _LONGEST:
        return tuple(found[:1])
    if qualified := _QUALIFIED.fullmatch(bare):
        found.append(Spelling(qualified[1] or qualified[2]))
    named = without_column(bare)
    if named is not None:
        found.append(Spelling(named))
    if counted := counted_code(named or bare) or counted_code(exact):
        found.append(Spelling(counted))
    if stated := with_unit(bare):
        found += _in_units(*stated)
    found.append(Spelling(_BETWEEN_WORDS.sub("", bare)))
    return tuple(dict.fromkeys(found))


def _in_units(stem: str, unit: str) -> list[Spelling]:
    """The heading with its unit in brackets, with another unit of money, and without one."""
    stems = (stem, f"{stem}金额")
    others = [other for other in YUAN if other != unit]
    return [
        *(Spelling(f"{one}({unit})") for one in stems),
        *(Spelling(f"{one}({other})", unit) for one in stems for other in others),
        *(Spelling(one, unit) for one in stems),
    ]


@lru_cache(maxsize=8192)
def alternatives(heading: str) -> tuple[str, ...]:
    """The headings of which a column holds the one or the other; none where it names one only."""
    bare = plain(heading)
    if len(bare) > _LONGEST or counted_code(bare):
        return ()
    hit = _IN_BRACKETS.fullmatch(bare)
    named = hit.groups() if hit is not None else (bare,)
    parts = tuple(part for one in named for part in _EITHER.split(one))
    return parts if len(parts) > 1 and all(parts) else ()
