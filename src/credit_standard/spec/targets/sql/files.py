"""SQL 文件: the files of one dialect."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from credit_standard.spec.targets.sql.ddl import code_tables, record_table
from credit_standard.spec.targets.sql.dialects import DIALECTS
from credit_standard.spec.targets.sql.violations import violations

if TYPE_CHECKING:
    from credit_standard.layers import Standard


@lru_cache(maxsize=len(DIALECTS))  # the digests are made of them, too
def texts(standard: Standard, dialect: str) -> tuple[tuple[str, str], ...]:
    """`sql/DIALECT/code-lists.sql`, which comes first, and the table and the query of each record type."""
    return tuple(_texts(standard, dialect))


def _texts(standard: Standard, dialect: str) -> Iterator[tuple[str, str]]:
    spoken = DIALECTS[dialect]
    yield f"sql/{dialect}/code-lists.sql", code_tables(standard, spoken)
    for name in sorted(standard.names()):
        declaration = standard.declared(name)
        yield f"sql/{dialect}/{name}.sql", record_table(declaration, spoken)
        yield f"sql/{dialect}/{name}.violations.sql", violations(declaration, spoken)
