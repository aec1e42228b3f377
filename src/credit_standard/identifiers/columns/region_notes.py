"""号码中的行政区划: notes on the region that a number holds.

A table of regions grows stale and registrars use codes of their own, so a region is never more than a note. A number
keeps the region that it was given: only a region that was given up before the number can have been given is odd, and
one that came later is not (citizens were numbered years after their birth).

    >>> [one.name for one in notes("132301", "19620101", at=1)], [one.name for one in notes("132301", "20010101", at=1)]
    ([], ['region-not-in-force'])
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from credit_standard.findings import Finding, entry, finding
from credit_standard.regions import is_known_province, last_days

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.identifiers.columns.kernels import Rows

ANY_DAY = "00000001"
"""For numbers of unknown age."""
WIDTH = 6
REGION_WEIGHTS = (100_000, 10_000, 1_000, 100, 10, 1)
"""By which the values of six digits become a row of `last_day_table`."""


def is_plain(region: str, given_from: str) -> bool:
    """Whether there is nothing to say about a region in a number given on this day (YYYYMMDD) or later."""
    return last_days().get(region, "") >= given_from


def notes(region: str, given_from: str, *, at: int) -> list[Finding]:
    """What there is to say about a region of a known province that stands in a number from character `at` on."""
    if is_plain(region, given_from) or not is_known_province(region):
        return []
    name = "region-not-in-force" if region in last_days() else "region-unknown"
    return [finding(entry(name), first=at, last=at + WIDTH - 1)]


@cache
def last_day_table() -> NDArray[np.int32]:
    """For every six digits the last day of such a region as a number, YYYYMMDD; 0 where it was never known."""
    import numpy as np

    table = np.zeros(1_000_000, np.int32)
    days = last_days()
    table[[int(code) for code in days]] = [int(day) for day in days.values()]
    return table


def note_hits(
    regions: NDArray[np.int32], given_from: NDArray[np.int32] | int, rows: Rows
) -> tuple[tuple[str, Rows], ...]:
    """`notes` for a column: the rows, among those asked for, of each note.

    Args:
        regions: as numbers; in rows that are not asked for anything may stand.
        given_from: days as numbers, YYYYMMDD.
        rows: those whose region is six digits of a known province.
    """
    days = last_day_table().take(regions, mode="clip")
    odd = rows & (days < given_from)
    if not odd.any():
        return ()
    return (("region-unknown", odd & (days == 0)), ("region-not-in-force", odd & (days != 0)))
