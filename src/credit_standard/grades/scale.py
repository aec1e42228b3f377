"""等级体系: a scale of grades as a value: which grade is higher, and which one a number of points means.

    >>> from credit_standard import grades
    >>> hebei = grades.get("hebei-9")
    >>> hebei.read("B＋级") > hebei.read("B")
    True
    >>> grades.get("tax-credit").at(89).code
    'B'

Grades are ordinal: the distance between two of them means nothing, and grades of two scales cannot be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Source
from credit_standard.language import F, ValueType
from credit_standard.language.nodes import all_of
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable, Row
from credit_standard.language.uncached import Uncached

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.findings import Bilingual
    from credit_standard.language import Expression

Points = int | Decimal
"""得分. Never float: a band begins at a number, to the digit."""


@frozen
class Grade:
    """One grade of one scale.

    Attributes:
        scale: name of the scale.
        code: as in the code list of the same name.
        title: as documents print it.
        rank: 0 for the lowest grade; None where the grade stands beside the order (纳税信用 M 级).
    """

    scale: str
    code: str
    title: Bilingual = field(eq=False)
    rank: int | None = field(eq=False)

    # `>` and `>=` are these two, the other way round.
    def __lt__(self, other: Grade) -> bool:
        mine, theirs = self._ranks(other)
        return mine < theirs

    def __le__(self, other: Grade) -> bool:
        return self == other or self < other

    def _ranks(self, other: Grade) -> tuple[int, int]:
        """Where the two stand in their order.

        Raises:
            TypeError: they have none in common.
        """
        if not isinstance(other, Grade):
            raise TypeError(
                f"a grade of {self.scale} is compared with grades only; read the text with Scale.read"
            )
        if self.scale != other.scale:
            raise TypeError(
                f"grades of {self.scale} and {other.scale} cannot be compared; "
                "bring one over with Scale.map_to, where a map between the two is declared"
            )
        for grade in (self, other):
            if grade.rank is None:
                raise TypeError(
                    f"{grade.code} of {grade.scale} stands beside the order: ask for equality only"
                )
        assert self.rank is not None  # noqa: S101 - for the type checker
        assert other.rank is not None  # noqa: S101
        return self.rank, other.rank


@frozen
class Band:
    """分数段: from `at_least` (included) to `below` (excluded); None where it has no end."""

    grade: Grade
    at_least: Points | None
    below: Points | None

    @property
    def limits(self) -> tuple[Points, ...]:
        """Where it begins and ends."""
        return tuple(one for one in (self.at_least, self.below) if one is not None)

    @property
    def condition(self) -> Expression | None:
        """Of the points, that they lie in it; None where it has no end on either side."""
        since = () if self.at_least is None else (F.points >= self.at_least,)
        until = () if self.below is None else (F.points < self.below,)
        return all_of((*since, *until)) if since or until else None


@frozen(kw_only=True, slots=False)
class Bands(Uncached):
    """The bands of a scale, the highest first, without hole or overlap; laid down by `source`."""

    bands: tuple[Band, ...]
    source: str
    verified: bool

    @cached_property
    def table(self) -> DecisionTable[Grade]:
        """The decision table of `points`: a row for each band, called by its grade."""
        source = Source(self.source, verified=self.verified)
        return DecisionTable(
            name="bands",
            rows=tuple(
                Row(one.grade.code, when=one.condition, then=one.grade, source=source) for one in self.bands
            ),
            inputs={"points": ValueType("amount", places=self._places)},
        )

    @property
    def _places(self) -> int:
        """Digits after the point that a limit has at most: two limits are that much apart, or the same."""
        limits = (Decimal(limit) for band in self.bands for limit in band.limits)
        return max((-int(limit.as_tuple().exponent) for limit in limits), default=0)


@frozen(kw_only=True, slots=False)
class Scale(Uncached):
    """A scale of grades.

    Attributes:
        code_list: the list of its codes; title, source and spellings are those.
        grades: in order, the highest first.
        beside: grades that are neither above nor below the others.
        bands: which points mean which grade; None where that was not published.
    """

    code_list: CodeList
    grades: tuple[Grade, ...]
    beside: tuple[Grade, ...] = ()
    bands: Bands | None = None

    @property
    def name(self) -> str:
        return self.code_list.name

    @property
    def title(self) -> Bilingual:
        return self.code_list.title

    @property
    def source(self) -> str:
        return self.code_list.source

    @property
    def verified(self) -> bool:
        return self.code_list.verified

    @cached_property
    def by_code(self) -> Mapping[str, Grade]:
        return {grade.code: grade for grade in (*self.grades, *self.beside)}

    def read(self, text: str) -> Grade | None:
        """The grade that `text` stands for; None where it is none."""
        code = self.code_list.read(text)
        return None if code is None else self.by_code.get(code)

    def at(self, points: Points) -> Grade | None:
        """The grade of so many points; None where the scale has no grade for them.

        Raises:
            ValueError: no bands are known for this scale.
            TypeError: the points are no whole number and no Decimal.
        """
        if isinstance(points, bool) or not isinstance(points, int | Decimal):
            raise TypeError(
                f"points are int or Decimal, not {type(points).__name__}: a band begins at an exact number"
            )
        if self.bands is None:
            raise ValueError(f"no bands of points are known for the scale {self.name}")
        return self.bands.table.answer(RecordCells({"points": points}, {"points"})).then

    def map_to(self, other: Scale) -> Mapping[Grade, Grade]:
        """What each grade is in another scale, as far as that is declared.

        >>> from credit_standard import grades
        >>> nine, four = grades.get("hebei-9"), grades.get("hebei-4")
        >>> nine.map_to(four)[nine.read("B-")].code
        'B'

        Raises:
            ValueError: no map to that scale is declared.
        """
        declared = self.code_list.map_to(other.name)
        several = [code for code, meant in declared.items() if len(meant) > 1]
        if several:
            raise ValueError(
                f"{self.name} is not mapped to one grade of {other.name} each: {', '.join(several)}"
            )
        return {self.by_code[code]: other.by_code[meant] for code, (meant,) in declared.items()}
