"""禁止采集的个人信息: what 征信业管理条例 art. 14 forbids to record of a person."""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from credit_standard.findings import Source
from credit_standard.toml_files import shipped


@frozen
class Forbidden:
    """The words by which forbidden items are noticed in headings and in free texts, and those that need consent."""

    source: Source
    headings: tuple[str, ...]
    texts: tuple[str, ...]
    consent: tuple[str, ...]


@cache
def forbidden() -> Forbidden:
    """The list of this library."""
    stored = shipped(__package__, "forbidden.toml").values
    return Forbidden(
        Source(**stored["source"]), *(tuple(stored[one]) for one in ("headings", "texts", "consent"))
    )


@cache
def is_forbidden(zh: str, en: str) -> bool:
    """Whether an item with this title is one that may not be recorded of a person."""
    words = f"{zh} {en.casefold()}"
    return any(re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", words) for word in forbidden().headings)


def needs_consent(zh: str) -> bool:
    """Whether an item with this title is recorded of a person only with written consent."""
    return any(word in zh for word in forbidden().consent)
