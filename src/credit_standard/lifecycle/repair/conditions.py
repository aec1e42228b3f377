"""修复条件: what each condition of a repair rests on (`conditions.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from attrs import field, frozen

from credit_standard.toml_files import shipped


@frozen
class Conditions:
    """修复条件的性质 (`conditions.toml`).

    Attributes:
        brought: that the application itself shows; nothing is missing before it.
        commitment: of these the one that is not brought again where it was given before.
        off_list: the list that a subject must have left, by condition.
    """

    brought: frozenset[str]
    commitment: str
    off_list: Mapping[str, str] = field(hash=False)


@cache
def conditions() -> Conditions:
    """What each condition of a repair rests on."""
    values = shipped(__package__, "conditions.toml").values
    return Conditions(frozenset(values["brought"]), values["commitment"], values["off_list"])
