"""文本报告: for the clerk who sent the file: the result first, then each file, then what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from attrs import frozen

from credit_standard.findings import Severity
from credit_standard.reports.closing import name_of, not_proven
from credit_standard.reports.document import BLANK, Block, Span, Style, line, print_document
from credit_standard.reports.next_steps import steps
from credit_standard.reports.outcome import State, state, verdict
from credit_standard.reports.summary import remark_lines, totals_line, unread_line, versions_line
from credit_standard.reports.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Finding, Language
    from credit_standard.validation.report import Report, TableReport

SAMPLE = 3
"""Findings of one code that are shown for one table."""

CLEAN_SHOWN = 20
"""With more tables than this, those in which nothing was found are only counted."""

_TEXTS = Texts(__file__)
_STATES: dict[State, Style] = {"clean": "good", "passed-over": "dim"}
STYLES: dict[Severity, Style] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}


def write(report: Report, stream: TextIO, language: Language = "zh") -> None:
    print_document(document(report, language), stream)


def document(report: Report, language: Language) -> Iterator[Block]:
    """The report as blocks, in the order in which people read."""
    writing = Writing(report, language)
    yield from writing.summary()
    yield from writing.tables()
    if report.statistics is not None:
        from credit_standard.reports import statistics_text

        yield from statistics_text.blocks(report, language)
    yield from writing.next_steps()
    yield from writing.not_evaluated()
    yield from writing.not_proven()


@frozen
class Writing:
    """The parts of one report in one language."""

    report: Report
    language: Language

    def text(self, key: str, **values: object) -> str:
        return _TEXTS(key, self.language, **values)

    def title(self, key: str) -> Iterator[Block]:
        yield BLANK
        yield line(Span(self.text(key), "title"))

    def summary(self) -> Iterator[Block]:
        report = self.report
        said = verdict(report)
        separator = "：" if self.language == "zh" else ": "
        yield line(
            Span(self.text("result") + separator, "title"),
            Span(self.text(said), "good" if said in ("passed", "nothing-new") else "error"),
        )
        yield line(totals_line(report, self.language), level=1)
        yield line(
            self._number("errors", report.errors, "error"),
            "  ",
            self._number("warnings", report.warnings, "warning"),
            "  ",
            self._number("notes", report.notes, "note"),
            level=1,
        )
        if unread := unread_line(report, self.language):
            yield line(Span(unread, "error"), level=1)
        yield line(Span(versions_line(report, self.language), "dim"), level=1)
        for remark in remark_lines(report, self.language):
            yield line(Span(remark, "warning"), level=1)

    def _number(self, key: str, count: int, style: Style) -> Span:
        return Span(self.text(key, count=count), style if count else "dim")

    def tables(self) -> Iterator[Block]:
        tables = self.report.checked
        clean = [table for table in tables if table.complete and not table.counts]
        hidden = clean if len(tables) > CLEAN_SHOWN else []
        for table in tables:
            if not hidden or table.counts or not table.complete:
                yield BLANK
                yield from self._table(table)
        if hidden:
            yield BLANK
            yield line(Span(self.text("clean-others", count=len(hidden)), "good"))
        if self.report.not_read:
            yield from self.title("not-checked")
        for table in self.report.not_read:
            yield from self._table(table)
        if self.report.registers:
            yield from self.title("register")
        for table in self.report.registers:
            yield from self._table(table)

    def _table(self, table: TableReport) -> Iterator[Block]:
        about = (
            table.record,
            table.layout,
            " + ".join(table.layers),
            self.text("rows", rows=table.rows) if table.was_checked else None,
            table.encoding,
        )
        yield line(
            Span(name_of(table, self.language), "title"), Span("  " + " · ".join(filter(None, about)), "dim")
        )
        said = state(table)
        if said not in ("found", "not-recognised"):  # of these the findings say it
            yield line(Span(self.text(said), _STATES.get(said, "error")), level=1)
        samples: dict[str, list[Finding]] = {}
        for one in table.findings:
            samples.setdefault(one.code, []).append(one)
        for entry, count in _by_code(table):
            yield from self._kind(entry, count, samples.get(entry.code, [])[:SAMPLE])

    def _kind(self, entry: Entry, count: int, sample: list[Finding]) -> Iterator[Block]:
        yield line(
            Span(self.text(entry.severity.value), STYLES[entry.severity]),
            "  ",
            Span(entry.title.to(self.language), "title"),
            Span(f"  {entry.code}  ", "dim"),
            self.text("times", count=count),
            level=1,
        )
        for one in sample:
            yield line(one.message(self.language), level=3)
        if count > len(sample):
            yield line(Span(self.text("more", count=count - len(sample)), "dim"), level=3)
        for hint in dict.fromkeys(one.hint(self.language) for one in sample):
            yield line(Span(self.text("mend", hint=hint), "dim"), level=3)

    def next_steps(self) -> Iterator[Block]:
        yield from self.title("next")
        for number, step in enumerate(steps(self.report, self.language, SAMPLE), start=1):
            yield line(f"{number}. {step}", level=1)

    def not_evaluated(self) -> Iterator[Block]:
        yield from self.title("not-evaluated")
        skipped = [table for table in self.report if table.unevaluated]
        if not self.report.complete:
            yield line(self.text("not-evaluated-unread"), level=1)
        elif not skipped:
            yield line(self.text("not-evaluated-nothing"), level=1)
        for table in skipped:
            yield from self._not_evaluated(table)

    def _not_evaluated(self, table: TableReport) -> Iterator[Block]:
        """Rules that lack columns in one line, since a table mostly has a part of the columns only."""
        separator, between = ("：", "；") if self.language == "zh" else (": ", "; ")
        name = name_of(table, self.language) + separator
        lacking = [entry for entry, reason, _ in table.unevaluated if reason == "no-column"]
        others: dict[str, list[tuple[Entry, int]]] = {}
        for entry, reason, rows in table.unevaluated:
            if reason != "no-column":
                others.setdefault(reason, []).append((entry, rows))
        if lacking:
            first = [entry.title.to(self.language) for entry in lacking[:SAMPLE]]
            some = between.join(first + ["…"] * (len(lacking) > SAMPLE))
            yield line(name, self.text("not-evaluated-columns", count=len(lacking), some=some), level=1)
        for why, skipped in others.items():
            yield line(name, self.text(f"not-evaluated-{why}"), level=1)
            for entry, rows in skipped:
                rows_text = self.text("not-evaluated-rows", rows=rows)
                yield line(
                    entry.title.to(self.language), Span(f"  {entry.code}  {rows_text}", "dim"), level=2
                )

    def not_proven(self) -> Iterator[Block]:
        yield from self.title("not-proven")
        for text in not_proven(self.language):
            yield line(text, level=1)


def _by_code(table: TableReport) -> Iterable[tuple[Entry, int]]:
    """Entry and true number in one table; errors first, the most frequent first."""
    totals: dict[str, tuple[Entry, int]] = {}
    for entry, _, count in table.counts:
        totals[entry.code] = (entry, totals.get(entry.code, (entry, 0))[1] + count)
    return sorted(totals.values(), key=lambda pair: (pair[0].severity.rank, -pair[1], pair[0].code))
