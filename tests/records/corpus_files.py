"""The corpus of record types: one valid row for each, and for each rule what breaks it and nothing else."""

from __future__ import annotations

from credit_standard import records
from credit_standard.model import Declaration
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.breaking import PERSON, Row, breaks, broken

__all__ = ["AS_OF", "PERSON", "Row", "breaks", "broken", "names", "rows", "valid"]

AS_OF = EXAMPLE_DAY


def valid(name: str) -> Row:
    """A row as a department sends it, without any finding."""
    return example(name)


def rows(declared: Declaration) -> list[Row]:
    """The valid row, then for each rule the row that breaks it."""
    return [valid(declared.name), *(broken(declared, rule) for rule in declared.rules)]


def names() -> list[str]:
    return list(records.names())
