r"""文本中的法律名称: whether a text cites a law, however its name is broken by blanks, lines or title marks.

>>> cites("《中华人民共和国治安管\n理处罚法》第二十三条", "治安管理处罚"), cites("治安 管理《处罚法》", "治安管理处罚")
(True, True)
>>> cites("旅馆业治安管理办法第十五条，处罚", "治安管理处罚")
False
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

GAPS = " \t\r\n\u00a0\u3000\u200b\ufeff《》〈〉"
"""What may stand within the name of a law and is no part of it."""


def cites(text: str, *names: str) -> bool:
    """Whether one of these names stands in the text."""
    return bool(re.search(_form(names), text))


def are_cited(text: pl.Expr, *names: str) -> pl.Expr:
    """`cites` for a column."""
    return text.str.contains(_form(names))


@cache
def _form(names: tuple[str, ...]) -> str:
    return "|".join(f"[{GAPS}]*".join(map(re.escape, name)) for name in names)
