"""外键字段: which fields of a table name records of other types, and which fields others may name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.model.foreign_key import SOURCE_RECORD, ForeignKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration, Element

    Reference = tuple[str, ForeignKey]
    """A field that refers, and to what."""

NAMED_FIELDS = frozenset(
    {
        "credit-commitment.decision_number",
        "disclosure-application.disclosure_application_number",
        "repair-application.application_id",
        "tender-notice.matter_id",
    }
)
"""Fields that others of the standard refer to, beside every record's `source_record_id`.

A table is read once and in any order, so what a later table may refer to is kept; a test holds this list against the
declarations."""


@frozen
class ForeignKeyFields:
    """The foreign keys of a table under the layers of a call.

    Attributes:
        refer: fields that refer to others.
        named: fields that others may refer to.
    """

    refer: tuple[Reference, ...]
    named: tuple[str, ...]

    @classmethod
    def of(
        cls, declaration: Declaration, elements: tuple[Element, ...], standard: LayeredStandard
    ) -> ForeignKeyFields:
        bound = {one.name for one in elements}
        refer = (
            (name, key) for name, key in references(declaration) if {name, key.record_in} - {""} <= bound
        )
        named = (name for name in bound if is_named(declaration.name, name, standard))
        return cls(tuple(refer), tuple(named))


def references(declaration: Declaration) -> Iterator[Reference]:
    """What the fields of a record type refer to; a record type does not refer to itself."""
    for element in declaration.fields:
        for key in element.refers_to:
            if key.record != declaration.name:
                yield element.name, key


@lru_cache(maxsize=32)  # of the layers of a call
def named_fields(standard: LayeredStandard) -> frozenset[str]:
    """Fields that others refer to, those of layers among them."""
    of_layers = (key for declaration in standard.changed.values() for _, key in references(declaration))
    return NAMED_FIELDS | {str(key) for key in of_layers if key.record}


def is_named(record: str, field: str, standard: LayeredStandard) -> bool:
    """Whether others may refer to this field."""
    return field == SOURCE_RECORD or str(ForeignKey(record, field)) in named_fields(standard)
