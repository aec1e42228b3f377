"""报告: a `Report` → what people and programs read. One small module for each format.

A format's module has `write(report, stream, language)`; those in `BINARY` write bytes, the others text.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.reports.text import Detail
    from credit_standard.validation.check_result import CheckResult

FORMATS = ("text", "concise", "json", "jsonl", "csv", "xlsx", "html", "sarif", "junit", "github")
"""Names of the formats; each is the name of its module."""

BINARY = frozenset({"xlsx"})
DETAILED = frozenset({"text", "concise"})
"""Formats that are written at more or less length."""

ENDINGS = {
    ".txt": "text", ".json": "json", ".jsonl": "jsonl", ".csv": "csv", ".xlsx": "xlsx", ".html": "html",
    ".htm": "html", ".sarif": "sarif", ".xml": "junit",
}  # fmt: skip
"""Formats by the ending of a file's name."""
_EXTRAS = {"html": ("jinja2", "html"), "xlsx": ("xlsxwriter", "workbook"), "mark": ("xlsxwriter", "workbook")}


def format_of(file: str) -> str | None:
    """The format that the name of a file asks for.

    >>> format_of("out/Report.HTML"), format_of("a.sarif.json"), format_of("report")
    ('html', 'sarif', None)
    """
    name = file.lower().removesuffix(".json") if file.lower().endswith(".sarif.json") else file.lower()
    return next((form for ending, form in ENDINGS.items() if name.endswith(ending)), None)


def write(
    report: CheckResult, form: str, stream: IO[Any], language: Language = "zh", detail: Detail = "usual"
) -> None:
    """Write a report in one of `FORMATS`, to a stream of bytes for those in `BINARY`, else of text.

    Args:
        report: what was found.
        form: one of `FORMATS`.
        stream: where to.
        language: of all that people read.
        detail: `quiet`, `usual` or `verbose`; for the formats in `DETAILED`, all others are always whole.
    """
    if form not in FORMATS:
        raise ValueError(f"there is no report format {form!r}; known: {', '.join(FORMATS)}")
    length = {"detail": detail} if form in DETAILED else {}
    import_module(f"{__name__}.{form}").write(report, stream, language, **length)


def missing_extra(form: str) -> str | None:
    """The extra of this distribution that has to be installed before this format can be written."""
    package, extra = _EXTRAS.get(form, (None, None))
    return extra if package is not None and find_spec(package) is None else None
