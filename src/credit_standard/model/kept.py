"""按声明保存: what follows from a declaration is worked out once and kept as long as the process runs.

A declaration hashes all that it holds, so it is looked up by which one it is, and held: its place is given to no other.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from credit_standard.model.declaration import Declaration

T = TypeVar("T")


def kept_by_declaration(work_out: Callable[[Declaration], T]) -> Callable[[Declaration], T]:
    """The function, asked once for each declaration."""
    kept: dict[int, tuple[Declaration, T]] = {}

    @wraps(work_out)
    def known(declaration: Declaration) -> T:
        found = kept.get(id(declaration))
        if found is None:
            found = kept[id(declaration)] = (declaration, work_out(declaration))
        return found[1]

    return known
