"""拟停用的表: that a record type, or a layout of it, is deprecated: said once of a table, and of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.findings import Bilingual
from credit_standard.model.derived_rules.deprecated import LAYOUT, RECORD, deprecation
from credit_standard.records.registry import RECORD_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Finding
    from credit_standard.layouts.layout import Layout


def deprecated_whole(layout: Layout) -> Iterator[Finding]:
    """What is said of the whole; nothing where nothing of it is deprecated."""
    declaration = layout.declaration
    if (held := declaration.deprecated) is not None:
        known = codes.get(RECORD_TYPES).by_code.get(held.replacement)
        yield deprecation(RECORD, declaration.title, held, None if known is None else known.title)
    if (held := layout.deprecated) is not None:
        yield deprecation(LAYOUT, Bilingual(layout.zh, layout.en), held)
