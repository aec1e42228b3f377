"""列表: the lists of a TOML file as values that do not change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

V = TypeVar("V")


def as_tuple(values: Iterable[V]) -> tuple[V, ...]:
    """For `converter=`: attrs asks a converter for its signature, and that of `tuple` itself takes 20 ms to find."""
    return tuple(values)
