"""总述: a report in a few lines, for formats that are not laid out for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.findings import Severity
from credit_standard.reports.contents.about import checked_as, name_of
from credit_standard.reports.contents.outcome import verdict
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult

NAMED = 10
"""Names in one line."""


def result_line(report: CheckResult, language: Language) -> str:
    separator = "：" if language == "zh" else ": "
    return TEXTS("result", language) + separator + TEXTS(verdict(report), language)


def totals_line(report: CheckResult, language: Language) -> str:
    """How much was checked; of a single table also which, and what it was checked as."""
    said = TEXTS(
        "totals",
        language,
        files=report.files,
        tables=len(report.checked),
        rows=report.rows,
        rows_with_errors=sum(table.rows_with_errors for table in report),
    )
    if len(report.tables) == 1 and report.checked:
        (table,) = report.checked
        return " · ".join((said, name_of(table, language), checked_as(table, language)))
    return said


def unread_line(report: CheckResult, language: Language) -> str | None:
    """The names of what could not be read or recognised; None where there is none."""
    lost = [name_of(table, language) for table in report.not_read if not table.complete]
    if not lost:
        return None
    return TEXTS("unread", language, count=len(lost), names=names_in_line(lost, language))


def names_in_line(names: Sequence[str], language: Language) -> str:
    """The first of some names."""
    more = " …" if len(names) > NAMED else ""
    return ("、" if language == "zh" else ", ").join(names[:NAMED]) + more


def versions_line(report: CheckResult, language: Language) -> str:
    as_of = TEXTS("no-as-of", language) if report.as_of is None else report.as_of.isoformat()
    return TEXTS("as-of", language, as_of=as_of, standard=STANDARD_VERSION, library=__version__)


def remark_lines(report: CheckResult, language: Language) -> Iterator[str]:
    """What the reader has to know about the figures: a baseline, severities of one's own, values unmasked."""
    if report.baseline is not None:
        yield TEXTS("baseline", language, known=report.known, new=report.new)
    yield from _selection_lines(report, language)
    severities: dict[str, Severity] = {}
    for table in report:
        severities.update(table.severities)
    if severities:
        listed = "、" if language == "zh" else ", "
        changed = listed.join(
            f"{code} → {TEXTS(severity.value, language)}" for code, severity in sorted(severities.items())
        )
        yield TEXTS("severities", language, changed=changed)
    if report.show_values:
        yield TEXTS("values-shown", language)


def _selection_lines(report: CheckResult, language: Language) -> Iterator[str]:
    """What was asked to count, and what not to: nothing is left out silently."""
    between = "、" if language == "zh" else ", "
    selection = report.selection
    if selection.select:
        yield TEXTS("selection", language, select=between.join(selection.select))
    if selection.ignore:
        yield TEXTS("ignored", language, ignore=between.join(selection.ignore))


def summary_lines(report: CheckResult, language: Language) -> Iterator[str]:
    """The result first."""
    yield result_line(report, language)
    yield totals_line(report, language)
    if unread := unread_line(report, language):
        yield unread
    counts = {"errors": report.errors, "warnings": report.warnings, "notes": report.notes}
    yield "  ".join(TEXTS(key, language, count=count) for key, count in counts.items())
    yield versions_line(report, language)
    yield from remark_lines(report, language)
