"""并行处理: batches in order, worked on side by side; polars and numpy leave room for each other on two processors."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from credit_standard.files.batch import Batch

Made = TypeVar("Made")
AT_ONCE = 2  # batches in work at a time; each costs memory


def side_by_side(
    batches: Iterable[Batch], make: Callable[[Batch], Made], *, sooner_done: int = 0
) -> Iterator[tuple[Batch, Made]]:
    """Every batch, in order, with what was made of it.

    Args:
        batches: of one table.
        make: called in other threads.
        sooner_done: batches of so few rows are worked on at once: that is sooner done than handed over.
    """
    with ThreadPoolExecutor(AT_ONCE) as workers:
        under_way: deque[tuple[Batch, Future[Made]]] = deque()
        for batch in batches:
            if not under_way and batch.columns.height <= sooner_done:
                yield batch, make(batch)
                continue
            under_way.append((batch, workers.submit(make, batch)))
            if len(under_way) >= AT_ONCE:
                first, made = under_way.popleft()
                yield first, made.result()
        for first, made in under_way:
            yield first, made.result()
