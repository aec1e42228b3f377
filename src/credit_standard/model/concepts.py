"""数据元概念: the vocabulary of what fields mean, the same in every record type (`concepts.toml`).

>>> concept("decision-date").kind
'date'
"""

from __future__ import annotations

from functools import cache

from attrs import frozen

from credit_standard.findings import Bilingual
from credit_standard.toml_files import shipped

RECORD_DATE = "record-date"
"""记录日期: the date of a record; each specification says which of its fields that is."""


@frozen
class Concept:
    """One concept.

    Attributes:
        name: kebab-case, given once and for ever.
        title: as people call it.
        kind: `date` (a clock may start there), `number`, `name`, `amount`, `code`, `text`.
        of: whose it is: `subject`, `authority`, `source`, another party; empty where it is the record's.
    """

    name: str
    title: Bilingual
    kind: str
    of: str


@cache
def concepts() -> dict[str, Concept]:
    """All registered concepts, by name."""
    stored = shipped("credit_standard.model", "concepts.toml").values
    return {
        name: Concept(name, Bilingual(one["zh"], one["en"]), one["kind"], one.get("of", ""))
        for name, one in stored.items()
    }


def concept(name: str) -> Concept:
    """The concept of this name.

    Raises:
        ValueError: there is none.
    """
    if name not in concepts():
        raise ValueError(f"there is no concept {name!r}; the vocabulary is model/concepts.toml")
    return concepts()[name]
