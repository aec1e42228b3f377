"""名称键: what of a name tells subjects apart, and which characters it has, for looking for names that are near.

>>> import polars as pl
>>> keys(pl.Series(["石家庄市华北商贸有限公司", "石家庄华北商贸（集团）股份有限公司"])).to_list()
['石家庄华北商贸', '石家庄华北商贸集团']
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from credit_standard.validation.comparison.names import comparable

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

_LEFT_OUT = r"(?:有限责任|股份有限|有限)?公司|[()（）\[\]【】〔〕省市县区]"
_MAY_BE_LEFT_OUT = frozenset("有限责任股份公司()[]【】〔〕省市县区")
_CHINESE = r"^[\x{4e00}-\x{9fff}]*$"
_PLANE = 1 << 16


def keys(names: pl.Series) -> pl.Series:
    """Comparable names without legal forms, brackets and the words 省, 市, 县, 区, which come and go in writing."""
    made = names.str.replace_all(_LEFT_OUT, "")
    odd = (~made.str.contains(_CHINESE)).arg_true()  # what is Chinese characters alone is comparable as it is
    if odd.len():
        made = made.scatter(odd, comparable(names.gather(odd)).str.replace_all(_LEFT_OUT, ""))
    return made


def signatures(names: pl.Series) -> NDArray[np.uint64]:
    """For each name, none of them empty, one bit for each character that its key may have.

    A character that is missing, too many or wrong changes two bits at most. Nothing is made of the names on the way:
    millions of them pass here.
    """
    import numpy as np

    if not names.len():
        return np.zeros(0, np.uint64)
    characters = np.frombuffer(names.str.join("").item().encode("utf-32-le"), np.uint32)
    ends = np.cumsum(names.str.len_chars().to_numpy(), dtype=np.int64)
    starts = np.concatenate([np.zeros(1, np.int64), ends[:-1]])
    return np.bitwise_or.reduceat(_bits()[characters & (_PLANE - 1)], starts)


@cache
def _bits() -> NDArray[np.uint64]:
    """The bit of each character, however wide or large it is written; none of those that keys leave out."""
    import numpy as np

    bits = np.zeros(_PLANE, np.uint64)
    for code in range(_PLANE):
        for character in unicodedata.normalize("NFKC", chr(code)).upper():
            if character not in _MAY_BE_LEFT_OUT and not _is_blank(character):
                bits[code] |= np.uint64(1 << (ord(character) * 0x9E3779B1 >> 26 & 63))
    return bits


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"
