"""JUnit XML: for CI servers. A suite for each table, a case for each kind of finding in it.

A case fails where its kind fails the run: at or above the fail level, and beyond what the baseline knows. What was not
evaluated is one line of the suite's output, no case. There is no time in it: the same data gives the same report.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO
from xml.etree import ElementTree as ET

from credit_standard.findings.masks import printable
from credit_standard.reports.contents.about import name_of
from credit_standard.reports.contents.closing import closing_lines, skipped_in
from credit_standard.reports.contents.listing import ListedKind, advised, kinds
from credit_standard.reports.contents.summary import summary_lines
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.report import TableReport

_ILLEGAL = re.compile(r"[\ufffe\uffff\ud800-\udfff]")


def write(report: CheckResult, stream: TextIO, language: Language = "zh") -> None:
    suites = ET.Element("testsuites", name="credit-standard")
    for table in report:
        suites.append(_suite(report, table, language))
    for number in ("tests", "failures", "errors", "skipped"):
        suites.set(number, str(sum(int(suite.get(number, "0")) for suite in suites)))
    last = ET.SubElement(suites, "testsuite", name=TEXTS("summary", language), tests="0")
    _out(last, "\n".join((*summary_lines(report, language), "", *closing_lines(report, language))))
    ET.indent(suites)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(ET.tostring(suites, encoding="unicode") + "\n")


def _suite(report: CheckResult, table: TableReport, language: Language) -> ET.Element:
    suite = ET.Element("testsuite", name=_legal(name_of(table, language)))
    about = {"record": table.record, "layout": table.layout, "sha256": table.sha256, "rows": str(table.rows)}
    properties = ET.SubElement(suite, "properties")
    for name, value in about.items():
        if value is not None:
            ET.SubElement(properties, "property", name=name, value=_legal(value))
    read = _case(suite, table, TEXTS("read-to-the-end", language))
    if not table.complete:
        ET.SubElement(read, "error", type="unread", message=TEXTS("not-evaluated-unread", language))
    for kind in kinds(table, report.known_of(table)):
        _add_kind(suite, report, table, kind, language)
    if table.unevaluated:
        _out(suite, skipped_in([table], language))
    suite.set("tests", str(len(suite.findall("testcase"))))
    for tag, number in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        suite.set(number, str(len(suite.findall(f"testcase/{tag}"))))
    return suite


def _add_kind(
    suite: ET.Element, report: CheckResult, table: TableReport, kind: ListedKind, language: Language
) -> None:
    title = kind.entry.title.to(language)
    case = _case(suite, table, f"{kind.entry.code} {title}")
    lines = [advised(one.finding, language) for one in kind.listed]
    if kind.count > len(lines):
        lines.append(TEXTS("more", language, count=kind.count - len(lines)))
    fails = kind.new > 0 and kind.entry.severity.rank <= report.fail_on.rank
    if not fails:
        _out(case, "\n".join((TEXTS(kind.entry.severity.value, language), *lines)))
        return
    message = TEXTS("times", language, count=kind.count)
    failure = ET.SubElement(case, "failure", type=kind.entry.name, message=f"{title} {message}")
    failure.text = _legal("\n".join(lines))


def _case(suite: ET.Element, table: TableReport, name: str) -> ET.Element:
    case = ET.SubElement(suite, "testcase", name=name, classname=table.record or "credit-standard")
    case.set("file", _legal(table.file))
    return case


def _out(parent: ET.Element, text: str) -> None:
    ET.SubElement(parent, "system-out").text = _legal(text)


def _legal(text: str) -> str:
    """Text that XML can hold; line feeds stay."""
    return "\n".join(_ILLEGAL.sub("·", printable(line)) for line in text.split("\n"))
