"""并批: small batches of a reader put together, since checking a batch has a cost of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from credit_standard.files import kinds
from credit_standard.files.batch import Batch, BatchFacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

ROWS = 15_000  # from here on the cost of a batch of its own is small beside that of its rows
BYTES = 24 * 1024 * 1024  # of text; what is larger is not waited for


def gathered(batches: Iterable[Batch]) -> Iterator[Batch]:
    """The same rows in fewer batches."""
    waiting: list[Batch] = []
    rows = size = 0
    for batch in batches:
        waiting.append(batch)
        rows += batch.columns.height
        size += int(batch.columns.estimated_size())
        if rows >= ROWS or size >= BYTES:
            yield joined(waiting)
            waiting, rows, size = [], 0, 0
    if waiting:
        yield joined(waiting)


def joined(batches: Sequence[Batch]) -> Batch:
    """Batches that follow one another as one."""
    if len(batches) == 1:
        return batches[0]
    first, size = batches[0].first_row, sum(batch.size for batch in batches)
    whole = all(batch.offsets is None for batch in batches)
    return Batch(
        columns=pl.concat([batch.columns for batch in batches], rechunk=True),
        left_out=tuple(one for batch in batches for one in batch.left_out),
        first_row=first,
        size=size,
        offsets=None if whole else np.concatenate([_numbers(batch) - first for batch in batches]),
        lines=lambda: np.concatenate([batch.lines() for batch in batches]),
        kinds=_kinds(batches),
        widths=_widths(batches),
        facts=CommonFacts([batch.facts for batch in batches]),
        findings=tuple(finding for batch in batches for finding in batch.findings),
    )


class CommonFacts:
    """Called, it gives what holds for each of several batches; it is asked for each finding, and looked for once."""

    def __init__(self, facts: Sequence[Callable[[], BatchFacts]]) -> None:
        self._of_each = facts

    def __call__(self) -> BatchFacts:
        return self._common

    @cached_property
    def _common(self) -> BatchFacts:
        known = [one() for one in self._of_each]
        return BatchFacts(
            plain=all(one.plain for one in known),
            trimmed=frozenset.intersection(*(one.trimmed for one in known)),
            unquoted=all(one.unquoted for one in known),
        )


def _numbers(batch: Batch) -> NDArray[np.int64]:
    return batch.rows(np.arange(batch.columns.height))


def _kinds(batches: Sequence[Batch]) -> pl.DataFrame | None:
    if all(batch.kinds is None for batch in batches):
        return None
    return pl.concat([_all_text(batch) if batch.kinds is None else batch.kinds for batch in batches])


def _widths(batches: Sequence[Batch]) -> NDArray[np.int64] | None:
    if all(batch.widths is None for batch in batches):
        return None
    widths = (
        np.full(batch.columns.height, batch.columns.width) if batch.widths is None else batch.widths
        for batch in batches
    )
    return np.concatenate(list(widths))


def _all_text(batch: Batch) -> pl.DataFrame:
    columns = batch.columns
    return pl.DataFrame({name: np.full(columns.height, kinds.TEXT, np.uint8) for name in columns.columns})
