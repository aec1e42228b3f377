"""防护: what libraries give that read workbooks; a fault in them is one of the file."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, TypeVar

from credit_standard.files.guarding import is_fault
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


def guarded(read: Callable[[], T], context: Callable[[], AbstractContextManager[None]] = nullcontext) -> T:
    """What the library gives. Its messages may quote cells.

    Args:
        read: asks the library.
        context: in which that is done.

    Raises:
        DamagedError: it fails, in whatever way.
    """
    try:
        with context():
            return read()
    except BaseException as error:
        if not is_fault(error):
            raise
        name = "workbook-password" if type(error).__name__ == "PasswordError" else "workbook-damaged"
        problem = DamagedError(name)
    raise problem


@contextmanager
def quietly() -> Iterator[None]:
    """Without what a library of Rust says when it panics: it writes past Python, to the process's own stream."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
