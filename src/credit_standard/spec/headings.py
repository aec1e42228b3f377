"""The index of all headings, so that recognising a table builds one record type and not all."""

from __future__ import annotations

from pathlib import Path

from credit_standard import layouts, records
from credit_standard.layouts.headings import index

TARGET = Path(index.__file__).with_suffix(".json")


def headings() -> str:
    """The text of the index: the national layouts, then the record types' own names."""
    national = (layouts.get(name) for name in layouts.names())
    own = (layouts.canonical(records.declared(name)) for name in records.names())
    return index.index_of((*national, *own)).to_json()
