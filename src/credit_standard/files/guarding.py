"""防护: a fault of a reader that nobody has foreseen is a finding on its file, and the report of the others goes on.

Everything that is known to be wrong with a file has a finding of its own; `bench/fuzz` looks for the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.files.placing import placed
from credit_standard.files.table import NotRead, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Part, Table
    from credit_standard.findings import Finding, Location


def is_fault(error: BaseException) -> bool:
    """Whether this is a fault of a reader or its library: a panic of one in Rust is no ordinary exception."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


def guarded(parts: Iterator[Part], place: Location) -> Iterator[Part]:
    """The same parts; whatever reading them raises becomes a finding.

    Raises:
        UnreadableError: there is no table that can be read.
    """
    problem: Finding | None = None
    try:
        for part in parts:
            yield part if isinstance(part, NotRead | GuardedTable) else GuardedTable(part, place)
    except UnreadableError:
        raise
    except BaseException as error:
        if not is_fault(error):
            raise
        problem = _failure(error, place)
    if problem is not None:
        raise UnreadableError(problem)


def _failure(error: BaseException, place: Location) -> Finding:
    return placed("reader-failed", place, kind=type(error).__name__)  # what it says may quote cells


@define(eq=False)
class GuardedTable:
    """See `Table`."""

    _table: Table
    _place: Location
    _failed: list[Finding] = field(factory=list, init=False)
    _begun: bool = field(default=False, init=False)

    @property
    def file(self) -> str:
        return self._table.file

    @property
    def member(self) -> str | None:
        return self._table.member

    @property
    def sheet(self) -> str | None:
        return self._table.sheet

    @property
    def headings(self) -> tuple[str, ...]:
        return self._table.headings

    @property
    def titles(self) -> Mapping[int, Mapping[int, str]]:
        return self._table.titles

    @property
    def encoding(self) -> str:
        return self._table.encoding

    @property
    def first_column(self) -> int | None:
        return self._table.first_column

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (*self._table.findings, *self._failed)

    @property
    def complete(self) -> bool:
        return self._table.complete and not self._failed

    @property
    def sha256(self) -> str | None:
        return None if self._failed else self._table.sha256

    def batches(self) -> Iterator[Batch]:
        if self._begun:
            raise RuntimeError("the batches of a table are taken once: open the source again")
        self._begun = True
        try:
            yield from self._table.batches()
        except BaseException as error:
            if not is_fault(error):
                raise
            self._failed.append(_failure(error, self._place))
