"""文本总量: how much text a packed file gives, all its tables together.

A workbook or a Parquet file may hold a long text once and refer to it from a million cells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from credit_standard.files.table import Limits


@define
class Expansion:
    """What was given so far, in bytes.

    Attributes:
        packed: size of the file.
    """

    limits: Limits
    packed: int
    given: int = 0

    def is_too_much(self, more: int) -> bool:
        """Whether this much more is beyond measure; the limits are those of packed files."""
        self.given += more
        limits = self.limits
        return self.given > limits.unpacked_bytes or (
            self.given > limits.ratio_from and self.given > limits.ratio * max(self.packed, 1)
        )
