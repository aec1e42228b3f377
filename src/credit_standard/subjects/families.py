"""号码族: families of linking keys, from `families.toml`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen
from attrs.validators import in_, instance_of

from credit_standard.findings import Bilingual
from credit_standard.subjects.strength import Strength
from credit_standard.subjects.toml_rows import values
from credit_standard.toml_files.lists import as_tuple

if TYPE_CHECKING:
    from credit_standard.findings import Source

Holder = Literal["organisation", "person"]
OWNER = "owner:"
"""In front of the key of a person's number that stands beside an organisation's."""


@frozen(kw_only=True)
class Family:
    """Numbers that can be compared with each other.

    Attributes:
        name: in front of every key of the family.
        title: what is compared.
        holder: whose number it is.
        strength: what their agreement proves.
        is_single: a subject has only one.
        source: where that is laid down.
        kinds: of number that it is taken from.
    """

    name: str
    title: Bilingual
    holder: Holder = field(validator=in_(("organisation", "person")))
    strength: Strength = field(converter=Strength)
    is_single: bool = field(validator=instance_of(bool))
    source: Source
    kinds: tuple[str, ...] = field(converter=as_tuple)

    @kinds.default
    def _of_its_name(self) -> tuple[str, ...]:
        return (self.name,)

    @property
    def identifies(self) -> bool:
        """Whether one number of the family is of one subject, and not perhaps of several."""
        return self.strength is not Strength.WEAK


@cache
def families() -> dict[str, Family]:
    """By name, those first whose agreement proves most."""
    order = list(Strength)
    found = values("families.toml", "family", _family)
    return {one.name: one for one in sorted(found, key=lambda one: order.index(one.strength))}


def _family(*, zh: str, en: str, **row: object) -> Family:
    return Family(title=Bilingual(zh, en), **row)  # type: ignore[arg-type]
