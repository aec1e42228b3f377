"""SARIF 2.1.0 (OASIS): for code hosts and viewers of findings.

A SARIF column counts characters of a line; ours counts cells. A region has the characters where they are certain (no
quotes near the cell, `Batch.unquoted`); the cell stands as a logical location (`row 12/column 3`) and in the properties
of the result. A workbook has no lines at all: there the logical location is the cell, `表1!C12`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, TextIO

from attrs import frozen

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.reports.contents.listing import Listed, advised, listed
from credit_standard.reports.json import line
from credit_standard.reports.sarif.run import Artifacts, invocation, rules, text

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Finding, Language, Location
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "creditStandardFingerprint/v1"


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    """One run; results one a line."""
    artifacts = Artifacts(report)
    entries = _entries(report)
    driver = {
        "name": "credit-standard",
        "version": __version__,
        "semanticVersion": __version__,
        "language": {"zh": "zh-CN", "en": "en-US"}[language],
        "rules": rules(entries.values(), language, report.help_uri),
        "properties": {"standard": STANDARD_VERSION},
    }
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "language": driver["language"],
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation(report, language)],
        "artifacts": artifacts.as_json(),
        "properties": _totals(report),
    }
    stream.write(f'{{"$schema": {line(SCHEMA)},\n"version": "2.1.0",\n"runs": [{{\n')
    stream.writelines(f"{line(key)}: {line(part)},\n" for key, part in run.items())
    stream.write('"results": [')
    writing = Results(report, artifacts, {code: number for number, code in enumerate(entries)}, language)
    separator = "\n"
    for table in report:
        for one in listed(table, report.known_of(table)):
            stream.write(separator + line(writing.result(table, one)))
            separator = ",\n"
    stream.write("]}]}\n")


def _entries(report: CheckResult) -> dict[str, Entry]:
    """Every rule that a result or a notification refers to."""
    found = ((entry.code, entry) for table in report for entry, _, _ in table.counts)
    skipped = ((entry.code, entry) for table in report for entry, _, _ in table.unevaluated)
    return dict(sorted(chain(found, skipped)))


def _totals(report: CheckResult) -> dict[str, Any]:
    return {
        "asOf": None if report.as_of is None else report.as_of.isoformat(),
        "complete": report.complete,
        "rows": report.rows,
        "counts": {entry.code: count for entry, count, _ in report.by_code()},
    }


@frozen
class Results:
    """Findings as results; `index` has the place of each rule by its code."""

    report: CheckResult
    artifacts: Artifacts
    index: dict[str, int]
    language: Language

    def result(self, table: TableReport, one: Listed) -> dict[str, Any]:
        finding = one.finding
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": self.index[finding.code],
            "level": finding.severity.value,
            "message": {"text": text(advised(finding, self.language))},
            "locations": [_location(table, finding.location, self.artifacts)],
            "partialFingerprints": {FINGERPRINT: finding.fingerprint},
            "properties": _properties(finding, self.language),
        }
        if finding.related:
            result["relatedLocations"] = [
                {"id": number, **_location(table, at, self.artifacts)}
                for number, at in enumerate(finding.related)
            ]
        if self.report.baseline is not None:
            result["baselineState"] = "unchanged" if one.known else "new"
        return result


def _properties(finding: Finding, language: Language) -> dict[str, Any]:
    place = finding.location
    known = {
        "row": place.row,
        "column": place.column,
        "cell": place.cell,
        "field": place.field,
        "heading": place.heading,
        "value": finding.shown(language),
    }
    return {name: value for name, value in known.items() if value is not None}


def _location(table: TableReport, place: Location, artifacts: Artifacts) -> dict[str, Any]:
    """A place in this table; or, of a related one, in whatever table it names."""
    file = (table.file, table.member) if place.file is None else (place.file, place.member)
    physical: dict[str, Any] = {"artifactLocation": artifacts.location(*file)}
    sheet = table.sheet if place.file is None else place.sheet
    if place.line is not None and sheet is None:
        physical["region"] = _region(place)
    location: dict[str, Any] = {"physicalLocation": physical}
    if name := "/".join(_logical(place)):
        location["logicalLocations"] = [
            {"fullyQualifiedName": name, "kind": "cell" if place.column else "row"}
        ]
    return location


def _region(place: Location) -> dict[str, Any]:
    """The line, and the characters of the cell where they are known; SARIF counts the one behind the last."""
    region: dict[str, Any] = {"startLine": place.line}
    if place.characters is not None:
        first, last = place.characters
        region |= {"startColumn": first, "endColumn": last + 1}
    return region


def _logical(place: Location) -> Iterator[str]:
    if place.cell is not None:
        yield f"{place.sheet}!{place.cell}"
        return
    if place.sheet is not None:
        yield place.sheet
    if place.row is not None:
        yield f"row {place.row}"
    if place.column is not None:
        yield f"column {place.column}"
