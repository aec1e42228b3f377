"""来处: where a register is read from, and whether the same can be read from there again."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from attrs import field, frozen

from credit_standard.files import open_tables
from credit_standard.register.sqlite import is_sqlite, tables_in_sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.files.table import Limits, Part
    from credit_standard.validation.run import Source


@frozen
class Origin:
    """A source, and what is accepted of it.

    Attributes:
        start: where a stream stood before it was read; None where it cannot be put back there.
    """

    source: Source = field(repr=False)
    limits: Limits = field(repr=False)
    start: int | None = field(init=False)

    @start.default
    def _position(self) -> int | None:
        try:
            return None if self._stream is None or not self._stream.seekable() else self._stream.tell()
        except (AttributeError, OSError, ValueError):
            return None

    @property
    def _stream(self) -> IO[bytes] | None:
        return cast("IO[bytes]", self.source) if hasattr(self.source, "readinto") else None

    def tables(self) -> Iterator[Part]:
        """The tables of the source, from its first byte."""
        if isinstance(self.source, str | Path) and is_sqlite(Path(self.source)):
            return tables_in_sqlite(Path(self.source), self.limits)
        return open_tables(self.source, limits=self.limits)

    def tables_again(self) -> Iterator[Part] | None:
        """The same once more; None of a pipe, a stream that was closed, an iterator: what is read there is gone."""
        try:
            if isinstance(self.source, str | Path):
                again = Path(self.source).is_file() or Path(self.source).is_dir()
            elif self._stream is not None:
                again = self.start is not None and self._stream.seek(self.start) == self.start
            else:  # frames and lists know their length
                again = hasattr(self.source, "__len__")
        except (OSError, ValueError):
            return None
        return self.tables() if again else None
