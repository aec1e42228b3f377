"""pytest 插件: the fixture `credit_records`; nothing is loaded before a test asks for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Rows = list[dict[str, str]]


@pytest.fixture
def credit_records() -> Callable[..., Rows]:
    """Right records of a type, as texts by field name: `credit_records("tax-payment", rows=10, seed=3)`."""

    def made(record: str, *, rows: int = 1, seed: int = 1) -> Rows:
        from random import Random

        from credit_standard.layers import NATIONAL
        from credit_standard.sampling import sample

        name = NATIONAL.declared(record).name
        return [one.row for one in sample(name, rows, Random(seed))]  # noqa: S311 - the same rows again

    return made
