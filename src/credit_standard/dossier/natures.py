"""性质: whether a record speaks for its subject or against it, by its type or by what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.language.python import RecordCells
from credit_standard.language.tables import DecisionTable

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.record import Record


def nature(record: Record) -> str:
    """`basic`, `positive`, `adverse` or `neutral`; empty where nobody can tell."""
    told = record.declaration.nature
    if not isinstance(told, DecisionTable):
        return told
    given = {name for name, value in record.values.items() if value is not None} | record.invalid
    return told.answer(RecordCells(record.values, given)).then or ""
