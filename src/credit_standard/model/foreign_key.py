"""外键: the field of another record type that a field names."""

from __future__ import annotations

from attrs import frozen

SOURCE_RECORD = "source_record_id"
"""来源记录编号: every record has it, so any record can be referred to."""


@frozen
class ForeignKey:
    """What a field refers to.

    Attributes:
        record: name of the record type; empty where each row says that itself.
        field: the field referred to.
        record_in: the field of the same row that says the record type.
    """

    record: str = ""
    field: str = SOURCE_RECORD
    record_in: str = ""

    def __str__(self) -> str:
        return f"{self.record or f'{{{self.record_in}}}'}.{self.field}"

    @classmethod
    def parse(cls, text: str) -> ForeignKey:
        """`tender-notice.matter_id`, or `{record_type}.source_record_id`, as layers write it."""
        record, _, name = text.rpartition(".")
        if record.startswith("{") and record.endswith("}"):
            return cls(record_in=record[1:-1], field=name)
        return cls(record, name)
