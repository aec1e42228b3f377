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


def words_of(found: Finding, language: Language) -> str:
    """A finding that stands in no report, as one line with its file, numbers of persons masked in that name too."""
    from credit_standard.findings.masks import free_message

    return free_message(f"{found.location.file or ''}: {found.sentence(language)}".removeprefix(": "))
