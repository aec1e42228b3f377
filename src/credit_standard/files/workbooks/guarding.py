"""防护: what libraries give that read workbooks; a fault in them is one of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from credit_standard.files.guarding import is_fault
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def guarded(read: Callable[[], T]) -> T:
    """What the library gives. Its messages may quote cells.

    Raises:
        DamagedError: it fails, in whatever way.
    """
    try:
        return read()
    except BaseException as error:
        if not is_fault(error):
            raise
        name = "workbook-password" if type(error).__name__ == "PasswordError" else "workbook-damaged"
        problem = DamagedError(name)
    raise problem
