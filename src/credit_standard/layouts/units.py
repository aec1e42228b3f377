"""金额单位: the units in which tables state money, each a power of ten of the yuan; conversion is exact.

>>> tens("元", "万元")
-4
>>> tens("元", "人") is None
True
"""

from __future__ import annotations

YUAN = {"元": 0, "百元": 2, "千元": 3, "万元": 4, "百万元": 6, "千万元": 7, "亿元": 8}
"""Powers of ten. Not 分 and 角: in a credit record 分 are points."""


def tens(unit: str, other: str) -> int | None:
    """By which power of ten an amount in `unit` is multiplied to be one in `other`; None where it cannot."""
    if unit not in YUAN or other not in YUAN:
        return None
    return YUAN[unit] - YUAN[other]
