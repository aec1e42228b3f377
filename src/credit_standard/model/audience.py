"""公开属性: who may see a record or an item.

Audiences are a set, not a chain: what is public is also shared and also given with an authorisation, but an
authority may see what a bank with an authorisation may not, and the other way round.

    >>> sorted(audience.value for audience in PUBLIC)
    ['authorised', 'public', 'self', 'shared']
    >>> SHARED <= PUBLIC, SHARED <= AUTHORISED
    (True, False)
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import field, frozen

from credit_standard.findings import Source
from credit_standard.language.tables import DecisionTable


class Audience(StrEnum):
    """受众. The subject's own view is an audience of its own."""

    PUBLIC = "public"  # 社会公开
    SHARED = "shared"  # 政务共享
    AUTHORISED = "authorised"  # 授权查询
    SELF = "self"  # 本人

    @classmethod
    def _missing_(cls, value: object) -> None:
        raise ValueError(f"{value!r} is no audience; known: {', '.join(cls)}")


Audiences = frozenset[Audience]

WITHHELD: Audiences = frozenset()
"""不予披露: nobody, not even the subject."""
SELF: Audiences = frozenset({Audience.SELF})
"""仅本人."""
SHARED: Audiences = SELF | {Audience.SHARED}
"""政务共享."""
AUTHORISED: Audiences = SELF | {Audience.AUTHORISED}
"""授权查询."""
PUBLIC: Audiences = SHARED | AUTHORISED | {Audience.PUBLIC}
"""社会公开."""


Side = Audiences | DecisionTable[Audiences]
"""Who may see it: always the same, or by the fields of the record."""


@frozen(kw_only=True)
class Disclosure:
    """公开属性 of a record type or an item: the default, which a record of its own and layers may change.

    Attributes:
        organisation: who may see it of government bodies and organisations; None where it is never about them.
        person: who may see it of persons and households.
        source: the law that allows or asks for it. To publish a person's record takes one (catalogue, rule 7).
        named: whether the law publishes persons by their name in full.
    """

    organisation: Side | None = field(default=None)
    person: Side | None = field(default=None)
    source: Source | None = field(default=None)
    named: bool = field(default=False)

    def sides(self) -> Iterator[Side]:
        yield from (side for side in (self.organisation, self.person) if side is not None)

    def tables(self) -> Iterator[DecisionTable[Audiences]]:
        yield from (side for side in self.sides() if isinstance(side, DecisionTable))


def outcomes(side: Side | None) -> tuple[Audiences, ...]:
    """All that it may come to."""
    if side is None:
        return (WITHHELD,)
    return tuple(side.outcomes()) if isinstance(side, DecisionTable) else (side,)


def possible(side: Side | None) -> Audiences:
    """Everybody who may see it under some condition."""
    return frozenset().union(*outcomes(side))
