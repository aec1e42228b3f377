"""标准流: UTF-8 for programs, whatever a terminal takes for people; short words on standard error."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Finding, Language


def prepare_streams() -> None:
    """Characters that an old console lacks become `?`; what goes into a file or a pipe is UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def complain(key: str, language: Language, /, **values: object) -> None:
    """One line on standard error."""
    from credit_standard.findings.masks import free_message

    print(free_message(TEXTS(key, language, **values)), file=sys.stderr)


def complain_of(found: Finding, language: Language) -> None:
    """A finding that stands in no report, as one line on standard error, with its file."""
    print(words_of(found, language), file=sys.stderr)


def words_of(found: Finding, language: Language) -> str:
    """The same where it stands in the output, numbers of persons in names of files masked."""
    from credit_standard.findings.masks import free_message

    return free_message(f"{found.location.file or ''}: {found.sentence(language)}".removeprefix(": "))
