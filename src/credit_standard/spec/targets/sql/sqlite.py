"""sqlite: the tables in this dialect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.spec.targets.sql.ddl import ddl_texts
from credit_standard.spec.targets.sql.dialects import SQLITE

if TYPE_CHECKING:
    from credit_standard.layers import Standard


def texts(standard: Standard) -> Iterator[tuple[str, str]]:
    """The files of this dialect."""
    return ddl_texts(standard, SQLITE)
