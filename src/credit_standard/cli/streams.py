"""标准流: UTF-8 for programs, whatever a terminal takes for people; short words on standard error."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, BinaryIO

from credit_standard.cli.output import STANDARD
from credit_standard.cli.texts import TEXTS
from credit_standard.cli.wrong_use import UnreadableFile, WrongUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Finding, Language


def prepare_streams() -> None:
    """Characters that an old console lacks become `?`; what goes into a file or a pipe is UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def standard_input() -> BinaryIO:
    """What the caller pipes in.

    Raises:
        UnreadableFile: the caller has closed it.
    """
    if sys.stdin is None:
        raise UnreadableFile("standard-input-closed")
    return sys.stdin.buffer


def standard_input_once(files: Sequence[str]) -> None:
    """Refuse `-` for two files: it would be empty for the second.

    Raises:
        WrongUse: it is.
    """
    if list(files).count(STANDARD) > 1:
        raise WrongUse("standard-input-twice")


def complain(key: str, language: Language, /, **values: object) -> None:
    """One line on standard error."""
    from credit_standard.findings.masks import free_message

    print(free_message(TEXTS(key, language, **values)), file=sys.stderr)


def words_of(found: Finding, language: Language) -> str:
    """A finding that stands in no report, as one line with its file, numbers of persons masked in that name too."""
    from credit_standard.findings.masks import free_message

    return free_message(f"{found.location.file or ''}: {found.sentence(language)}".removeprefix(": "))
