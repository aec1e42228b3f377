"""姓名: what a person's name does not hold: digits, and the marks by which names are masked.

Names of nationalities with a point between (买买提·艾力), Latin names, and organisations that represent another one
(某某投资公司（委派代表：张三）) are names as they stand; an organisation's may hold a digit or two, but no telephone.

>>> [holds_number(name) for name in ("张三", "张三13800138000", "买买提·艾力", "上海107创业投资有限公司")]
[False, True, False, False]
>>> [is_masked_name(name) for name in ("张*", "欧阳×", "张某某", "李○○", "张先生", "John Smith", "王〇", "Max Li")]
[True, True, True, True, True, False, False, False]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

DIGIT = "[0-9０-９①-⑳]"
LONG = f"{DIGIT}(?:[ -]?{DIGIT}){{5}}"
ORGANISATION = (
    "公司|企业|合伙|集团|中心|委派|事务所|委员会|合作社|基金|银行|协会|工作室|厂|商行"
    "|Co\\.|Ltd|Inc|LLC|Corp|GmbH|Limited"
)
# Judgments write 张某, 王某某, 李某甲; no name has 某 in it. Exports write 张XX, 张x三, 张__: only beside a surname, as
# Latin names hold such letters. One 〇 is a character of names, two are none.
# A 先生 or 女士 behind a surname hides the rest.
MASK = (
    "[*＊﹡∗×✕✖╳●■█○◯□…某#＃？]|〇〇|^[一-龥]{1,2}(?:[?][一-龥]?|先生|女士|小姐)$"
    "|^[一-龥]{1,2}(?:[XxＸｘ]{1,3}|[_＿]{1,3})[一-龥]?$|^[XxＸｘ]{1,3}[一-龥]{1,2}$"
)


def holds_number(name: str) -> bool:
    """Whether a name holds digits that do not belong to it."""
    if not re.search(DIGIT, name):
        return False
    return bool(re.search(LONG, name)) or not re.search(ORGANISATION, name)


def hold_numbers(names: pl.Expr) -> pl.Expr:
    """`holds_number` for a column."""
    import polars as pl

    return names.map_batches(_hold_numbers, return_dtype=pl.Boolean)


def _hold_numbers(names: pl.Series) -> pl.Series:
    """Hardly a name has digits: only then is it looked closer."""
    found = names.str.contains(DIGIT)
    if found.any():
        found &= names.str.contains(LONG) | ~names.str.contains(ORGANISATION)
    return found


def is_masked_name(name: str) -> bool:
    """Whether a name was made unreadable before it was sent."""
    return bool(re.search(MASK, name))


def are_masked_names(names: pl.Expr) -> pl.Expr:
    """`is_masked_name` for a column."""
    return names.str.contains(MASK)
