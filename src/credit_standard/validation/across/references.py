"""引用: which fields name records of other types, and which fields are named so.

An element says it: `refers_to=("tender-notice.matter_id",)`. `{record_type}.source_record_id` means the record type
that the field `record_type` of the row names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.layers import Standard
    from credit_standard.model import Declaration

SOURCE_RECORD = "source_record_id"
NAMED_FIELDS = frozenset(
    {
        "credit-commitment.decision_number",
        "repair-application.application_id",
        "tender-notice.matter_id",
    }
)
"""Fields that others of the standard refer to, beside every record's `source_record_id`.

A table is read once and in any order, so what a later table may refer to is kept; a test holds this list against the
declarations."""


@frozen
class Reference:
    """One field that refers to another.

    Attributes:
        field: the field that refers.
        record: the record type that it refers to; empty where each row says that itself.
        target: the field referred to.
        type_field: the field that says the record type.
    """

    field: str
    record: str
    target: str
    type_field: str = ""

    def place(self, record: str) -> str:
        return f"{record}.{self.target}"


def references(declaration: Declaration) -> Iterator[Reference]:
    """What the fields of a record type refer to; a record type does not refer to itself."""
    for element in declaration.fields:
        for key in element.refers_to:
            if key.record != declaration.name:
                yield Reference(element.name, key.record, key.field, key.record_in)


@lru_cache(maxsize=32)  # of the layers of a call
def named_fields(standard: Standard) -> frozenset[str]:
    """Fields that others refer to, those of layers among them."""
    of_layers = (one for declaration in standard.changed.values() for one in references(declaration))
    return NAMED_FIELDS | {one.place(one.record) for one in of_layers if one.record}


def is_named(record: str, field: str, standard: Standard) -> bool:
    """Whether others may refer to this field."""
    return field == SOURCE_RECORD or f"{record}.{field}" in named_fields(standard)
