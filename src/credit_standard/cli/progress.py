"""进度: a line on standard error while rows are read, when that is a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from credit_standard.findings import Language


@contextmanager
def progress(
    files: int, language: Language
) -> Iterator[tuple[Callable[[int], object], Callable[[], object]]]:
    """Two functions: some rows were checked; a file is done."""
    if not sys.stderr.isatty():
        yield (lambda _: None), (lambda: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    rows_text = TEXTS("progress-rows", language)
    bar = Progress(
        TextColumn(TEXTS("progress-files", language)),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rows]:,} " + rows_text),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    rows = 0

    def checked(number: int) -> None:
        nonlocal rows
        rows += number
        bar.update(task, rows=rows)

    with bar:
        task = bar.add_task("", total=files, rows=0)
        yield checked, lambda: bar.advance(task)
