"""严重程度: how much a finding weighs."""

from enum import StrEnum


class Severity(StrEnum):
    """`ERROR` fails a file by default, `WARNING` should be mended, `NOTE` is for information."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note: the order in which people want to read."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
