"""报告: a `Report` → what people and programs read. One small module for each format.

A format's module has `write(report, stream, language)`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.report import Report

FORMATS = ("text", "json")
"""Names of the formats; each is the name of its module."""


def write(report: Report, form: str, stream: TextIO, language: Language = "zh") -> None:
    """Write a report in one of `FORMATS`."""
    if form not in FORMATS:
        raise ValueError(f"there is no report format {form!r}; known: {', '.join(FORMATS)}")
    import_module(f"{__name__}.{form}").write(report, stream, language)
