"""总述: a report in a few lines, for formats that are not laid out for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.findings import Severity
from credit_standard.reports.closing import name_of
from credit_standard.reports.outcome import verdict
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.report import Report

NAMED = 10
"""Names in one line."""
_TEXTS = Texts(__file__)


def result_line(report: Report, language: Language) -> str:
    separator = "：" if language == "zh" else ": "
    return _TEXTS("result", language) + separator + _TEXTS(verdict(report), language)


def totals_line(report: Report, language: Language) -> str:
    return _TEXTS(
        "totals",
        language,
        files=report.files,
        tables=len(report.checked),
        rows=report.rows,
        rows_with_errors=sum(table.rows_with_errors for table in report),
    )


def unread_line(report: Report, language: Language) -> str | None:
    """The names of what could not be read or recognised; None where there is none."""
    lost = [name_of(table, language) for table in report.not_read if not table.complete]
    if not lost:
        return None
    names = ("、" if language == "zh" else ", ").join(lost[:NAMED])
    more = " …" if len(lost) > NAMED else ""
    return _TEXTS("unread", language, count=len(lost), names=names + more)


def versions_line(report: Report, language: Language) -> str:
    as_of = _TEXTS("no-as-of", language) if report.as_of is None else report.as_of.isoformat()
    return _TEXTS("as-of", language, as_of=as_of, standard=STANDARD_VERSION, library=__version__)


def remark_lines(report: Report, language: Language) -> Iterator[str]:
    """What the reader has to know about the figures: a baseline, severities of one's own, values unmasked."""
    if report.baseline:
        yield _TEXTS("baseline", language, known=report.known, new=report.new)
    severities: dict[str, Severity] = {}
    for table in report:
        severities.update(table.severities)
    if severities:
        listed = "、" if language == "zh" else ", "
        changed = listed.join(
            f"{code} → {_TEXTS(severity.value, language)}" for code, severity in sorted(severities.items())
        )
        yield _TEXTS("severities", language, changed=changed)
    if report.show_values:
        yield _TEXTS("values-shown", language)


def summary_lines(report: Report, language: Language) -> Iterator[str]:
    """The result first."""
    yield result_line(report, language)
    yield totals_line(report, language)
    if unread := unread_line(report, language):
        yield unread
    counts = {"errors": report.errors, "warnings": report.warnings, "notes": report.notes}
    yield "  ".join(_TEXTS(key, language, count=count) for key, count in counts.items())
    yield versions_line(report, language)
    yield from remark_lines(report, language)
