"""各领域的案例: made from the declarations of a `LayeredStandard`, so that a changed rule changes its cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, cast

from credit_standard.conformance.case import AREAS, LEVELS, Area, Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.conformance.case import Case
    from credit_standard.layers import LayeredStandard


def cases_of(area: Area, standard: LayeredStandard) -> Iterator[Case]:
    """The cases of one area, in the order of their files."""
    module = import_module(f"{__name__}.{area}")
    return cast("Callable[[LayeredStandard], Iterator[Case]]", module.cases)(standard)


def cases(
    standard: LayeredStandard, areas: Sequence[Area] = AREAS, levels: Sequence[Level] = LEVELS
) -> Iterator[Case]:
    """The cases of some areas and levels."""
    for area in AREAS:
        if area in areas:
            yield from (one for one in cases_of(area, standard) if one.level in levels)
