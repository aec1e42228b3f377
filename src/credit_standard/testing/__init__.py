"""测试用具: strategies of Hypothesis for those who test programs of their own with records of the standard.

>>> from credit_standard.testing import identifiers, records
>>> identifiers(kind="uscc"), records(record="administrative-penalty")
(identifiers(kind='uscc'), records(record='administrative-penalty'))

All arguments are given by name. Hypothesis is asked for when a strategy is made; `pip install hypothesis`. With pytest
the fixture `credit_records` is there without it: `credit_records("tax-payment", rows=10)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from credit_standard.testing.strategies import defective_records, identifiers, records

__all__ = ["defective_records", "identifiers", "records"]


def __getattr__(name: str) -> Any:
    """The strategies, when they are first used: the plugin of pytest does not need Hypothesis."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from credit_standard.testing import strategies

    return getattr(strategies, name)
