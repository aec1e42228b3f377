"""进度: a line on standard error while files are read, when that is a terminal: percent, files done, rows."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from credit_standard.findings import Language

SAMPLE = 1 << 16
"""Bytes at the beginning of a text by which the number of its rows is estimated."""
TEXT = frozenset({".csv", ".tsv", ".txt", ".jsonl", ".ndjson"})
NOT_YET = 0.99
"""A file is not done before it is: an estimate may be short."""


@define
class Share:
    """How much of all bytes was read, as far as sizes and numbers of rows tell."""

    names: Sequence[str]
    files: int = field(default=0, init=False)
    rows: int = field(default=0, init=False)
    _before: int = field(default=0, init=False)
    _in_this: float = field(default=0, init=False)
    _sizes: list[int] = field(init=False)
    _by_row: float = field(default=0, init=False)

    @_sizes.default
    def _all_sizes(self) -> list[int]:
        return [sum(one.stat().st_size for one in _files(name)) for name in self.names]

    def __attrs_post_init__(self) -> None:
        self._begin()

    @property
    def total(self) -> int:
        """0 where nothing is known, as of standard input."""
        return sum(self._sizes)

    @property
    def done(self) -> float:
        return self._before + self._in_this

    def checked(self, rows: int) -> None:
        """So many rows more were checked."""
        self.rows += rows
        if self.files < len(self._sizes):
            self._in_this = min(self._in_this + rows * self._by_row, self._sizes[self.files] * NOT_YET)

    def source_done(self) -> None:
        """One file more is done."""
        if self.files < len(self._sizes):
            self._before += self._sizes[self.files]
        self.files += 1
        self._in_this = 0
        self._begin()

    def _begin(self) -> None:
        self._by_row = bytes_by_row(self.names[self.files]) if self.files < len(self.names) else 0


def _files(name: str) -> Iterator[Path]:
    path = Path(name)
    if path.is_dir():
        yield from (one for one in path.rglob("*") if one.is_file())
    elif path.is_file():
        yield path


def bytes_by_row(name: str) -> float:
    """Bytes of a row of a text, by its beginning; 0 where rows are not lines."""
    first = next((one for one in _files(name) if one.suffix.lower() in TEXT), None)
    if first is None:
        return 0
    try:
        with first.open("rb") as stream:
            start = stream.read(SAMPLE)
    except OSError:
        return 0
    return len(start) / max(1, start.count(b"\n"))


@contextmanager
def progress(
    names: Sequence[str], language: Language, *, quiet: bool = False
) -> Iterator[tuple[Callable[[int], object], Callable[[], object]]]:
    """Two functions: some rows were checked; a file is done."""
    if quiet or not sys.stderr.isatty():
        yield (lambda _: None), (lambda: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    share = Share(names)
    bar = Progress(
        TextColumn(TEXTS("progress-files", language) + f" {{task.fields[files]}}/{len(names)}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rows]:,} " + TEXTS("progress-rows", language)),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )

    def shown() -> None:
        bar.update(task, completed=share.done, rows=share.rows, files=share.files)

    def checked(rows: int) -> None:
        share.checked(rows)
        shown()

    def source_done() -> None:
        share.source_done()
        shown()

    with bar:
        task = bar.add_task("", total=share.total or None, rows=0, files=0)
        yield checked, source_done
