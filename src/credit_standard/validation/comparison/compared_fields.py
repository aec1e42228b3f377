"""What of a table is compared with other rows: which of its typed columns, and in what form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.validation.comparison.document_numbers import compared
from credit_standard.validation.comparison.subject_fields import NAME, SubjectColumns

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration, Element

DECISION, AUTHORITY = "decision-number", "authority"


@frozen
class ComparedFields:
    """The fields by which the rows of one table are compared with others; what the table lacks is empty.

    Attributes:
        declaration: of the table's record type.
        elements: that have a column.
        subject: the fields that concern the subject.
        key: fields of the key, all of them or none.
        decision: field.
        texts: by name, the field of each text by which rows are compared; several names may share a field.
    """

    declaration: Declaration = field(repr=False)
    elements: tuple[Element, ...] = field(repr=False)
    subject: SubjectColumns = field(init=False)
    key: tuple[str, ...] = field(init=False)
    decision: str | None = field(init=False)
    texts: dict[str, str] = field(init=False, eq=False, repr=False)

    @subject.default
    def _subject(self) -> SubjectColumns:
        return SubjectColumns(self.declaration, self.elements)

    @key.default
    def _key(self) -> tuple[str, ...]:
        bound = {element.name for element in self.elements}
        return self.declaration.key if bound.issuperset(self.declaration.key) else ()

    @decision.default
    def _decision(self) -> str | None:
        """Only where the key names the decision: elsewhere one decision may well stand in several records."""
        name = self.subject.of(DECISION)
        return name if name in self.declaration.key else None

    @property
    def authority(self) -> str | None:
        return self.subject.of(AUTHORITY)

    @property
    def dated(self) -> str | None:
        """The field of the day of the record."""
        name = self.declaration.record_date
        return name if any(one.name == name for one in self.elements) else None

    @property
    def decided(self) -> tuple[str, ...]:
        """The fields that tell which decision on whom it is."""
        found = (self.decision, self.authority, *(one.name for one in self.subject.numbers[:1]))
        return tuple(name for name in found if name is not None)

    @texts.default
    def _texts(self) -> dict[str, str]:
        found = {_key(name): name for name in self.key}
        if not self.subject.numbers:
            return found
        if self.subject.name is not None:
            found[NAME] = self.subject.name
        if self.decision is not None and self.authority is not None:
            found |= {DECISION: self.decision, AUTHORITY: self.authority}
        return found

    def expression(self, name: str) -> pl.Expr:
        """A field as rows are compared by it, null where there is nothing to compare."""
        return compared(self.declaration[name])

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the parts of the key among the texts."""
        return tuple(map(_key, self.key))


def _key(field: str) -> str:
    return f"key {field}"
