"""不能证明的事项: what reports and certificates do not prove, said in each of them (`limits.toml`)."""

from __future__ import annotations

from functools import cache
from typing import Literal

from credit_standard.findings import Bilingual
from credit_standard.toml_files import shipped


@cache
def does_not_prove(what: Literal["review", "period", "certificate"]) -> tuple[Bilingual, ...]:
    """The sentences, in their order."""
    stored = shipped(__package__, "limits.toml").values[what]
    return tuple(Bilingual(one["zh"], one["en"]) for one in stored)
