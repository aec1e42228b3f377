"""等级分布: how many subjects have which grade, and the published distributions that it may be held beside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard import grades
from credit_standard.findings import Bilingual, Source
from credit_standard.findings.near import no_such, require_name
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.grades import Grade, Scale

_HUNDREDTHS = Decimal("0.01")
_FOLDER = "references"


@frozen
class Distribution:
    """等级分布.

    Attributes:
        scale: of the grades.
        counts: subjects by the code of their grade, for every grade of the scale from the highest on.
        without: subjects that are not rated.
    """

    scale: Scale = field(repr=False)
    counts: Mapping[str, int]
    without: int = 0

    @property
    def rated(self) -> int:
        return sum(self.counts.values())

    def share(self, code: str) -> Decimal:
        """In per cent of those that are rated, to two decimals."""
        return _share(self.counts[code], self.rated)

    def over(self, scale: Scale) -> Distribution | None:
        """The same over another scale, as far as the lists declare what each grade is there; None where they do not."""
        if scale.name == self.scale.name:
            return self
        if scale.name not in self.scale.code_list.maps:
            return None
        meant = self.scale.map_to(scale)
        found = _none(scale)
        for grade, there in meant.items():
            found[there.code] += self.counts[grade.code]
        return Distribution(scale, found, self.without)

    @property
    def grades(self) -> tuple[Grade, ...]:
        return tuple(self.scale.by_code.values())


def distribution(scale: Scale, given: Iterable[str | None]) -> Distribution:
    """The distribution of some grades; None is not rated."""
    found, without = _none(scale), 0
    for one in given:
        if one is None:
            without += 1
        else:
            found[one] += 1
    return Distribution(scale, found, without)


def _none(scale: Scale) -> dict[str, int]:
    return dict.fromkeys(scale.by_code, 0)


def _share(count: int, of: int) -> Decimal:
    return Decimal(0).quantize(_HUNDREDTHS) if not of else (Decimal(count) * 100 / of).quantize(_HUNDREDTHS)


@frozen(kw_only=True)
class Reference:
    """参照分布: a published distribution."""

    name: str
    title: Bilingual
    distribution: Distribution
    source: Source


@cache
def reference_names() -> tuple[str, ...]:
    """Names of the published distributions of this package."""
    found = files(__package__).joinpath(_FOLDER).iterdir()
    return tuple(sorted(one.name.removesuffix(".toml") for one in found if one.name.endswith(".toml")))


def reference(name: str) -> Reference:
    """A published distribution.

    Raises:
        ValueError: there is none of this name; names those that are near.
    """
    require_name(name, "a reference distribution", reference_names()[0])
    if name not in reference_names():
        raise no_such("reference distribution", name, reference_names())
    raw = shipped(__package__, _FOLDER, f"{name}.toml").values
    scale = grades.get(raw["scale"])
    return Reference(
        name=name,
        title=Bilingual(raw["zh"], raw["en"]),
        distribution=Distribution(scale, {**_none(scale), **raw["counts"]}),
        source=Source(**raw["source"]),
    )
