"""一次读取的表: what the tables of all readers but that of CSV have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.files.batch import Batch
    from credit_standard.findings import Finding, Location


@define(eq=False)
class ReadOnce(ABC):
    """A table with this place and these headings; see `Table` for what each attribute means."""

    headings: tuple[str, ...] = field(repr=False)
    _place: Location
    _findings: list[Finding] = field(factory=list, init=False, repr=False)
    _begun: bool = field(default=False, init=False, repr=False)
    _complete: bool = field(default=False, init=False, repr=False)
    _digest: str | None = field(default=None, kw_only=True, repr=False)

    @property
    def file(self) -> str:
        return self._place.file or ""

    @property
    def member(self) -> str | None:
        return self._place.member

    @property
    def sheet(self) -> str | None:
        return self._place.sheet

    @property
    def encoding(self) -> str:
        return ""

    @property
    def first_column(self) -> int | None:
        return None

    @property
    def titles(self) -> Mapping[int, Mapping[int, str]]:
        return {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._findings)

    @property
    def complete(self) -> bool:
        return self._complete

    @property
    def sha256(self) -> str | None:
        return self._digest

    def batches(self) -> Iterator[Batch]:
        if self._begun:
            raise RuntimeError("the batches of a table are taken once: open the source again")
        self._begun = True
        yield from self._read()

    @abstractmethod
    def _read(self) -> Iterator[Batch]:
        """The batches; leaves behind whether that was all."""
