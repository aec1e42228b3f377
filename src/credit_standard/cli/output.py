"""输出: to standard output or into a file, which is written whole or not at all and never overwritten unasked."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TextIO

from credit_standard.cli.wrong_use import WrongUse
from credit_standard.files.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STANDARD = "-"


class OutputError(Exception):
    """What was to be written could not be.

    Attributes:
        reason: that the system gives.
    """

    def __init__(self, error: OSError) -> None:
        from credit_standard.findings.system_errors import why

        self.reason = why(error)
        super().__init__(self.reason.en)


class Target(NamedTuple):
    """Where output goes; None is standard output. Made before the work, so that a wrong name is known at once."""

    path: Path | None
    force: bool
    name: str = STANDARD  # as the user wrote it

    @contextmanager
    def open(self) -> Iterator[TextIO]:
        """The stream of text to write to; the file appears when all of it was written.

        Raises:
            OutputError: the file system would not take it.
        """
        if self.path is None:
            yield sys.stdout
            return
        form = {"mode": "x", "encoding": "utf-8", "errors": "replace", "newline": "\n"}
        with self._open_file(self.path, form) as stream:
            yield stream

    @contextmanager
    def open_bytes(self) -> Iterator[IO[bytes]]:
        """The same for bytes."""
        if self.path is None:
            sys.stdout.flush()
            yield sys.stdout.buffer
            return
        with self._open_file(self.path, {"mode": "x+b"}) as stream:
            yield stream

    @contextmanager
    def _open_file(self, path: Path, form: dict[str, str]) -> Iterator[Any]:
        def before() -> None:
            if not self.force:
                _refuse_existing(path)  # someone may have written it meanwhile

        try:
            with whole(path, form, before) as stream:
                yield stream
        except OSError as error:
            raise OutputError(error) from None


def target(name: str | None, *, force: bool, inputs: Sequence[str] = ()) -> Target:
    """The target called `name`; refuses what would destroy something."""
    if name is None or name == STANDARD:
        return Target(None, force)
    path = Path(os.path.realpath(name))  # behind a link, the file itself is replaced, not the link
    if path.exists() and not path.is_file():
        raise WrongUse("output-not-a-file", file=name)
    if any(is_same(path, one) for one in inputs if one != STANDARD):
        raise WrongUse("output-is-input", file=name)
    if not force:
        _refuse_existing(path)
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise WrongUse("output-folder", file=name)
    return Target(path, force, name)


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise WrongUse("output-exists", file=path.name)


def is_same(one: str | Path, other: str | Path) -> bool:
    """Whether two names are of one file, or will be."""
    here, there = Path(one), Path(other)
    return here.resolve() == there.resolve() or (here.exists() and there.exists() and here.samefile(there))
