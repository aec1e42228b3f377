"""一条记录: a file that should hold exactly one record: an authorisation, a rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.files.sources import opened
from credit_standard.cli.wrong_use import WrongUse, unread, unreadable

if TYPE_CHECKING:
    from credit_standard.lifecycle import Record
    from credit_standard.validation.run import Options

OF_FILES = "FI"
"""Codes begin so of findings about what cannot be read."""


def one_record(file: str, name: str, options: Options, otherwise: str, *, sound: bool = False) -> Record:
    """The one record of a file.

    Args:
        file: name of the file.
        name: of the record type.
        options: for the check.
        otherwise: key of the complaint that there is none, or more than one.
        sound: whether it may have no errors.

    Raises:
        UnreadableFile: the file cannot be read.
        WrongUse: it does not hold exactly one.
    """
    from credit_standard.disclosure.publication.sources import only_record
    from credit_standard.files.table import UnreadableError

    try:
        found, wrong = only_record(opened(file), name, options)
    except UnreadableError as error:
        raise unread(file, error.finding) from None
    except OSError as error:
        raise unreadable(file, error) from None
    if found is None:
        for one in wrong:
            if one.code.startswith(OF_FILES):
                raise unread(file, one)
    if found is None or (sound and wrong):
        raise WrongUse(otherwise, file=file)
    return found
