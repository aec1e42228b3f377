"""报告: a `Report` → what people and programs read. One small module for each format.

A format's module has `write(report, stream, language)`; those in `BINARY` write bytes, the others text.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.report import Report

FORMATS = ("text", "json", "jsonl", "csv", "xlsx", "html", "sarif", "junit", "github")
"""Names of the formats; each is the name of its module."""

BINARY = frozenset({"xlsx"})
_EXTRAS = {"html": ("jinja2", "html"), "xlsx": ("xlsxwriter", "workbook"), "mark": ("xlsxwriter", "workbook")}


def write(report: Report, form: str, stream: IO[Any], language: Language = "zh") -> None:
    """Write a report in one of `FORMATS`, to a stream of bytes for those in `BINARY`, else of text."""
    if form not in FORMATS:
        raise ValueError(f"there is no report format {form!r}; known: {', '.join(FORMATS)}")
    import_module(f"{__name__}.{form}").write(report, stream, language)


def missing_extra(form: str) -> str | None:
    """The extra of this distribution that has to be installed before this format can be written."""
    package, extra = _EXTRAS.get(form, (None, None))
    return extra if package is not None and find_spec(package) is None else None
