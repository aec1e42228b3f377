"""公开属性的层叠: who may see a record or an item once a layer has spoken.

A layer may always show less. It may show more only where the default is not laid down in a law that was read, and
only with a law of its own (catalogue, rule 1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.model.audience import (
    AUTHORISED,
    PUBLIC,
    SELF,
    SHARED,
    WITHHELD,
    Audiences,
    Disclosure,
    Side,
    outcomes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

AUDIENCES: dict[str, Audiences] = {
    "withheld": WITHHELD,
    "self": SELF,
    "shared": SHARED,
    "authorised": AUTHORISED,
    "public": PUBLIC,
}
"""By the word that stands in a layer; several of them together are allowed."""


def audiences(words: str | Iterable[str]) -> Audiences:
    """Everybody whom these words let see it."""
    return frozenset().union(*(AUDIENCES[one] for one in ([words] if isinstance(words, str) else words)))


def widens(inherited: Disclosure, asked: Disclosure) -> bool:
    """Whether somebody may see more than before, under whatever condition."""
    return _wider(inherited.organisation, asked.organisation) or _wider(inherited.person, asked.person)


def may_widen(inherited: Disclosure) -> bool:
    """Whether the default leaves room for a layer's law."""
    return inherited.source is None or not inherited.source.verified


def merged(inherited: Disclosure, asked: Disclosure | None) -> Disclosure:
    """What holds then. A default that a read law lays down is never widened, whatever is asked."""
    if asked is None:
        return inherited
    if not may_widen(inherited) and widens(inherited, asked):
        return inherited
    return evolve(
        inherited,
        organisation=inherited.organisation if asked.organisation is None else asked.organisation,
        person=inherited.person if asked.person is None else asked.person,
        source=asked.source or inherited.source,
    )


def _wider(inherited: Side | None, asked: Side | None) -> bool:
    if asked is None:
        return False
    return any(not after <= before for before in outcomes(inherited) for after in outcomes(asked))
