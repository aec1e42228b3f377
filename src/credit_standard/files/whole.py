"""完整写出: a file that is written whole or not at all: it takes its name when all of it is there."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@contextmanager
def whole(path: Path, form: dict[str, Any], before: Callable[[], None] = lambda: None) -> Iterator[IO[Any]]:
    """The stream to write to.

    Args:
        path: the name that the file takes in the end.
        form: how it is opened; its mode creates it (`x`).
        before: called when all was written; what it raises leaves the name as it was.

    Raises:
        OSError: the file system would not take it.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open(**form) as stream:
            yield stream
        before()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
