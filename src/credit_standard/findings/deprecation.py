"""拟停用: since when a part of the standard is to go, when it goes, and what takes its place."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Deprecation:
    """拟停用的说明, of a record type, a field, a code or a layout. What is deprecated still holds; its use is told.

    Attributes:
        since: version of the standard, or of the layer, from which on it is deprecated.
        until: version that no longer has it; empty where that is not settled.
        replacement: what is used instead: a name or code of the same kind; empty where nothing is.
    """

    since: str
    until: str = field(default="", kw_only=True)
    replacement: str = field(default="", kw_only=True)
