"""适用的制度: the regimes that count for who asks: those of this package and one's own, which unverified ones are used,
who holds the record and where, and whose calendar of working days.

>>> rules(unverified=["hebei"], territory="130100").uses_unverified("hebei")
True
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.layers import LayerError
from credit_standard.lifecycle.regimes.applicable import AGENCY, EVERY, NATIONAL, PLATFORM, Rules
from credit_standard.lifecycle.regimes.checks import check_file
from credit_standard.lifecycle.regimes.reading import read_regime, shipped_names
from credit_standard.working_days import calendar

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

__all__ = ["AGENCY", "EVERY", "NATIONAL", "PLATFORM", "Rules", "regime_names", "rules"]


def rules(
    *,
    unverified: Iterable[str] = (),
    own: Iterable[str | Path] = (),
    holder: str = PLATFORM,
    territory: str = "",
    notices: Iterable[str | Path] = (),
    standard: LayeredStandard | None = None,
) -> Rules:
    """The regimes that count.

    Args:
        unverified: names of regimes whose unverified rows are used; `*` is all.
        own: files of regimes of one's own.
        holder: `platform` or `credit-reporting-agency`.
        territory: region code of the holder.
        standard: whose layers may bring regimes of their own.
        notices: files of the State Council's notices on holidays, which win over the library.

    Raises:
        ValueError: there is no such regime.
        DataFileError: a file is not sound.
        LayerError: a regime that a layer brings is not sound, or makes something harder for subjects.
    """
    brought = () if standard is None else standard.regimes
    for file in brought:
        if found := check_file(file):
            raise LayerError(found)
    made = Rules(
        (*NATIONAL.regimes, *map(read_regime, (*own, *brought))),
        frozenset(unverified),
        holder,
        territory,
        calendar(notices),
    )
    for name in made.unverified - {EVERY}:
        made.regime(name)
    return made


def regime_names() -> tuple[str, ...]:
    """Names of the regimes of this package."""
    return shipped_names()
