"""收取: the records of one subject as they were handed in, and what cannot be read as a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from credit_standard.layers import NATIONAL
from credit_standard.lifecycle.record.record import Record, as_record, record
from credit_standard.lifecycle.record.status import is_void
from credit_standard.scoring.score import RecordRef, Uncounted
from credit_standard.validation.arguments import require_records

TYPE = "record"
"""Where a mapping names its record type."""
DEATH = "died-on"


def checked_records(given: Iterable[object], as_of: date) -> tuple[list[Record], list[Uncounted]]:
    """Checked records, and those of no known type.

    Raises:
        TypeError: something is neither a record, a typed model nor a mapping that names its type.
    """
    require_records(given)
    found: list[Record] = []
    unknown: list[Uncounted] = []
    for one in given:
        if not isinstance(one, Mapping):
            found.append(as_record(one))
            continue
        if TYPE not in one:
            raise TypeError(f"a mapping names its record type: {{'{TYPE}': 'administrative-penalty', …}}")
        name = str(one[TYPE])
        try:
            NATIONAL.declared(name)
        except ValueError:
            ref = RecordRef(type=name, number=None, day=None)
            unknown.append(Uncounted(indicator="", record=ref, reason="unknown-type"))
        else:
            found.append(record(name, {key: one[key] for key in one if key != TYPE}, as_of=as_of))
    return found, unknown


def died_on(record: Record) -> date | None:
    """The day of death that a record of a person's identity tells."""
    name = record.declaration.by_concept.get(DEATH)
    if name is None or is_void(record):
        return None
    day: date | None = record.values.get(name)
    return day
