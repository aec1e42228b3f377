"""示例记录: one record of each type, as a department sends it."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import cast

from credit_standard.toml_files import shipped

EXAMPLE_DAY = date(2026, 6, 30)
"""The day on which the examples are judged, and from which on they are right."""


@cache
def _examples() -> dict[str, dict[str, str]]:
    return cast("dict[str, dict[str, str]]", shipped(__package__, "examples.toml").values)


def example(record: str) -> dict[str, str]:
    """The example of a record type, by field name; without any finding.

    >>> example("administrative-penalty")["decision_number"]
    '冀石示罚〔2024〕12号'
    """
    return dict(_examples()[record])


def example_names() -> frozenset[str]:
    """The record types that have an example: all of this library, none that a layer adds."""
    return frozenset(_examples())
