"""主体字段: where a table says who its records are about, found by concept and kind of identifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.model import Code, DocumentNumber, Identifier
from credit_standard.subjects.crosswalk import DOCUMENT
from credit_standard.subjects.families import families
from credit_standard.validation.comparison.hashed_rows import SEED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.model import Declaration, Element
    from credit_standard.subjects.families import Family

NUMBER, NAME = "subject-number", "subject-name"
KINDS = ("subject-kind", "subject-category")
"""Concepts of codes that tell what the subject is."""
PERSON = "person"
_FIRST = ("uscc", "org-code")


@frozen(eq=False)
class HashedKey:
    """By what subjects are told from others: the numbers of one family, as hashes.

    Attributes:
        family: of which numbers of several tables are compared.
        is_recalled: the numbers were derived by a rule that was not read.
        hashes: where there is none, any number.
        given: rows that have one.
    """

    family: Family
    is_recalled: bool
    hashes: NDArray[np.uint64] = field(repr=False)
    given: NDArray[np.bool_] = field(repr=False)


@frozen
class SubjectColumns:
    """The fields of a table that concern its subjects.

    Attributes:
        declaration: of the table's record type.
        elements: that have a column.
    """

    declaration: Declaration = field(repr=False)
    elements: tuple[Element, ...] = field(repr=False)
    numbers: tuple[Element, ...] = field(init=False)
    """With numbers of the subject, the strongest first."""

    @numbers.default
    def _numbers(self) -> tuple[Element, ...]:
        found = (one for one in self.elements if one.concept == NUMBER)
        order = {kind: place for place, kind in enumerate(_FIRST)}
        return tuple(
            sorted(found, key=lambda one: (isinstance(one, DocumentNumber), order.get(kind_of(one), 2)))
        )

    @property
    def name(self) -> str | None:
        return self.of(NAME)

    def of(self, concept: str) -> str | None:
        """The field of a concept; of several the primary one, where the table has it."""
        found = [one.name for one in self.elements if one.concept == concept]
        primary = self.declaration.by_concept.get(concept)
        return primary if primary in found else next(iter(found), None)

    def by_kind(self, kinds: Collection[str]) -> dict[str, str]:
        """The fields with numbers of these kinds, by kind."""
        return {kind_of(one): one.name for one in reversed(self.numbers) if kind_of(one) in kinds}

    def name_and_number(
        self, family: Family | None = None, *, is_recalled: bool = False, number_first: bool
    ) -> tuple[str, ...]:
        """The subject's name and its number, in the order in which a finding names them.

        Args:
            family: of the number; the one that proves most when None.
            is_recalled: the number is one that is recalled to stand in tax numbers.
            number_first: which of them comes first.
        """
        number = self.numbers[0].name if family is None else self._number(family, is_recalled=is_recalled)
        name = self.name or number
        return (number, name) if number_first else (name, number)

    def _number(self, family: Family, *, is_recalled: bool) -> str:
        if family.holder == "person":
            wanted = (one.name for one in self.numbers if isinstance(one, DocumentNumber))
        else:
            kinds = ("tax-number",) if is_recalled else family.kinds
            wanted = (one.name for one in self.numbers if kind_of(one) in kinds)
        return next(wanted, self.numbers[0].name)

    def values(self, typed: pl.DataFrame) -> dict[str, pl.Series]:
        """The numbers in typed columns by kind; a document's kind is what its type says."""
        found: dict[str, pl.Series] = {}
        for element in self.numbers:
            column = typed[element.name]
            if column.null_count() == len(column):
                continue
            parts = self._documents(element, column, typed) if isinstance(element, DocumentNumber) else ()
            for kind, values in parts or ((kind_of(element), column),):
                found[kind] = values if kind not in found else found[kind].fill_null(values)
        return found

    def _documents(
        self, element: DocumentNumber, numbers: pl.Series, typed: pl.DataFrame
    ) -> Iterable[tuple[str, pl.Series]]:
        import polars as pl

        kinds: dict[str, str] = {}
        type_element = self.declaration[element.type_field]
        if isinstance(type_element, Code):
            kinds = {one.code: one.identifier for one in type_element.known_codes.entries if one.identifier}
        if element.type_field not in typed.columns:
            return ((DOCUMENT, numbers),)
        types = typed[element.type_field]
        known = types.replace_strict(kinds, default=DOCUMENT, return_dtype=pl.String)
        return [
            (kind, pl.select(pl.when(known == kind).then(numbers)).to_series())
            for kind in known.filter(numbers.is_not_null()).unique(maintain_order=True)
        ]

    def about_persons(self, typed: pl.DataFrame) -> pl.Series | bool:
        """Which rows are about persons; what is not told is taken for an organisation."""
        import polars as pl

        subjects = self.declaration.subjects
        if PERSON not in subjects or subjects == (PERSON,):
            return PERSON in subjects
        told = [pl.col(name) for concept in KINDS if (name := self.of(concept)) is not None]
        if not told:
            return False
        is_person = pl.all_horizontal((one == PERSON).fill_null(value=True) for one in told)
        return typed.select(is_person & pl.any_horizontal(one.is_not_null() for one in told)).to_series()


def kind_of(element: Element) -> str:
    """The kind of identifier of a field; empty where there is none."""
    return element.kind if isinstance(element, Identifier) else ""


def hashed_keys(values: Mapping[str, pl.Series], *, about_persons: pl.Series | bool) -> list[HashedKey]:
    """`crosswalk_column.own` as hashes, for comparing millions."""
    from credit_standard.subjects import crosswalk_column

    seeds = {name: SEED + number for number, name in enumerate(families(), 1)}  # told apart by family
    return [
        HashedKey(
            key.family,
            key.is_recalled,
            key.values.hash(seeds[key.family.name]).to_numpy(),
            key.values.is_not_null().to_numpy(),
        )
        for key in crosswalk_column.own(values, about_persons=about_persons)
    ]
