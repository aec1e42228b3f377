"""JSON: the whole report for programs; its keys are promised and only grow.

What one finding is stands on one line, so that long listings are written as they come and can be searched by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from json import JSONEncoder
from typing import TYPE_CHECKING, Any, TextIO

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.reports.contents import statistics
from credit_standard.reports.contents.closing import not_evaluated, not_proven
from credit_standard.validation.report.fingerprints import fingerprinted

if TYPE_CHECKING:
    from credit_standard.findings import Finding, Language, Location
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

FORMAT = "credit-standard-report"
FORMAT_VERSION = 1
_ENCODER = JSONEncoder(ensure_ascii=False)
_STEERING = re.compile(r"[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def to_json(report: CheckResult, language: Language = "zh") -> dict[str, Any]:
    """The report as one value; messages, hints and reasons in `language`."""
    return {key: list(part) if isinstance(part, Iterator) else part for key, part in _parts(report, language)}


def to_head(report: CheckResult, language: Language = "zh") -> dict[str, Any]:
    """The same without the findings."""
    parts = (part for part in _parts(report, language) if part[0] != "findings")
    return {key: list(part) if isinstance(part, Iterator) else part for key, part in parts}


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    """The same as text: one key or one entry of a list on a line."""
    for number, (key, part) in enumerate(_parts(report, language)):
        stream.write(f'{"{" if number == 0 else ","}\n"{key}": ')
        if isinstance(part, Iterator):
            _write_list(part, stream)
        else:
            stream.write(line(part))
    stream.write("\n}\n")


def _write_list(items: Iterator[dict[str, Any]], stream: TextIO) -> None:
    first = next(items, None)
    if first is None:
        stream.write("[]")
        return
    stream.write("[\n" + line(first))
    stream.writelines(",\n" + line(item) for item in items)
    stream.write("\n]")


def line(value: object) -> str:
    """JSON on one line, readable in Chinese; invisible, directing and half characters are escaped."""
    return _STEERING.sub(lambda hit: f"\\u{ord(hit[0]):04x}", _ENCODER.encode(value))


def _parts(report: CheckResult, language: Language) -> Iterator[tuple[str, Any]]:
    yield "format", FORMAT
    yield "format_version", FORMAT_VERSION
    yield "library", __version__
    yield "standard", STANDARD_VERSION
    yield "as_of", None if report.as_of is None else report.as_of.isoformat()
    yield "complete", report.complete
    yield "summary", _summary(report)
    yield "tables", (_table(table) for table in report)
    yield "not_read", chain.from_iterable(_not_read(table, language) for table in report.not_read)
    yield "counts", chain.from_iterable(_counts(report, table) for table in report)
    yield "findings", chain.from_iterable(_findings(table, language) for table in report)
    yield "not_evaluated", chain.from_iterable(_not_evaluated(table, language) for table in report)
    yield "not_proven", list(not_proven(language))
    if report.selection.select:
        yield "select", list(report.selection.select)
    if report.selection.ignore:
        yield "ignore", list(report.selection.ignore)
    if report.statistics is not None:
        yield "statistics", statistics.to_json(report)


def _summary(report: CheckResult) -> dict[str, Any]:
    return {
        "files": report.files,
        "tables": len(report.checked),
        "not_read": sum(not table.complete for table in report.not_read),
        "rows": report.rows,
        "rows_with_errors": sum(table.rows_with_errors for table in report),
        "errors": report.errors,
        "warnings": report.warnings,
        "notes": report.notes,
        **({"known": report.known, "new": report.new} if report.baseline is not None else {}),
        "by_code": [
            {
                "code": entry.code,
                "name": entry.name,
                "severity": entry.severity.value,
                "count": count,
                "listed": listed,
            }
            for entry, count, listed in report.by_code()
        ],
    }


def _table(table: TableReport) -> dict[str, Any]:
    return {
        "id": table.id,
        "file": table.file,
        "member": table.member,
        "sheet": table.sheet,
        "sha256": table.sha256,
        "record": table.record,
        "layout": table.layout,
        "layers": list(table.layers),
        "encoding": table.encoding or None,
        "rows": table.rows,
        "complete": table.complete,
    }


def _not_read(table: TableReport, language: Language) -> Iterator[dict[str, Any]]:
    """Each file, member or sheet that was not checked, and why; those that hold no data among them."""
    for one in table.findings:
        place = one.location
        yield {
            "table": table.id,
            "file": place.file or table.file,
            "member": place.member,
            "sheet": place.sheet,
            "code": one.code,
            "reason": one.sentence(language),
        }


def _counts(report: CheckResult, table: TableReport) -> Iterator[dict[str, Any]]:
    listed, known_counts = table.listed, report.known_of(table)
    for entry, field, count in table.counts:
        known = min(count, known_counts.get((entry.code, field), 0))
        yield {
            "table": table.id,
            "code": entry.code,
            "field": field,
            "count": count,
            "listed": listed[entry.code, field],
            **({"known": known} if report.baseline is not None else {}),
        }


def _findings(table: TableReport, language: Language) -> Iterator[dict[str, Any]]:
    return (finding(one, table.id, language) for one in fingerprinted(table.findings))


def finding(one: Finding, table: int, language: Language) -> dict[str, Any]:
    """One finding of a table."""
    fields = list(one.fields) or [name for name in (one.location.field,) if name is not None]
    place = _place(one.location)
    heading = place.pop("heading")
    field = place.pop("field")
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity.value,
        "table": table,
        **place,
        "field": field,
        "fields": fields,
        "heading": heading,
        "value": one.shown(language),
        "params": dict(one.params),
        "related": [_place(other) for other in one.related],
        "message": one.message(language),
        "hint": one.hint(language),
        "fingerprint": one.fingerprint,
    }


def _place(place: Location) -> dict[str, Any]:
    member = {} if place.member is None else {"member": place.member}
    return {
        "file": place.file,
        **member,
        "sheet": place.sheet,
        "row": place.row,
        "line": place.line,
        "column": place.column,
        "cell": place.cell,
        "field": place.field,
        "heading": place.heading,
    }


def _not_evaluated(table: TableReport, language: Language) -> Iterator[dict[str, Any]]:
    for one in not_evaluated(table, language):
        yield {"table": table.id, "code": one.entry.code, "reason": one.reason, "rows": one.rows}
