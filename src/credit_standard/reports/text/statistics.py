"""统计小结: what the tables hold, in brief, for the person at the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.reports.contents import statistics
from credit_standard.reports.contents.about import name_of
from credit_standard.reports.document import BLANK, Block, Columns, Span, line
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.statistics import TableStatistics

TABLES, FIELDS, CODES, MONTHS, UNITS = 5, 12, 5, 12, 8
"""How many of each are shown; JSON has them all."""
LONGEST = 24
"""Characters of the longest bar."""


def blocks(report: CheckResult, language: Language) -> Iterator[Block]:
    """The tables that have rows, each in brief."""
    if report.statistics is None:
        return
    held = [(number, table) for number, table in sorted(report.statistics.tables.items()) if table.rows]
    yield BLANK
    yield line(Span(TEXTS("statistics", language), "title"))
    if not held:
        yield line(TEXTS("statistics-nothing", language), level=1)
    for number, table in held[:TABLES]:
        if number != held[0][0]:
            yield BLANK
        rows = TEXTS("rows", language, rows=f"{table.rows:,}")
        yield line(Span(name_of(report.tables[number], language), "title"), Span(f"  {rows}", "dim"), level=1)
        yield from _Brief(table, report, language).parts()
    if len(held) > TABLES:
        yield line(Span(TEXTS("statistics-other-tables", language, count=len(held) - TABLES), "dim"), level=1)


@frozen
class _Brief:
    """One table in brief."""

    table: TableStatistics
    report: CheckResult
    language: Language

    def text(self, key: str, **values: object) -> str:
        return TEXTS(key, self.language, **values)

    def parts(self) -> Iterator[Block]:
        for part in (self._fields(), self._codes(), self._months(), self._filing(), self._units()):
            for number, block in enumerate(part):
                if number == 0:
                    yield BLANK
                yield block

    def _fields(self) -> Iterator[Block]:
        """Those that are filled in part, the emptiest first; the empty ones by name; of the full ones the number."""
        total = self.table.rows
        filled = sorted(self.table.filled.items(), key=lambda one: one[1])
        some = [(self._title(name), rows) for name, rows in filled if 0 < rows < total]
        if some:
            yield self._columns(
                ("part", "filled", "share"),
                ((title, f"{rows:,}", _share(rows, total)) for title, rows in some[:FIELDS]),
                numbers=(1, 2),
            )
        if some[FIELDS:]:
            yield self._remark(self.text("statistics-other-fields", count=len(some) - FIELDS))
        if empty := [self._title(name) for name, rows in filled if not rows]:
            yield self._remark(self.text("statistics-empty", names=self._comma.join(empty)))
        yield self._remark(self.text("statistics-full", count=sum(rows == total for _, rows in filled)))

    @property
    def _comma(self) -> str:
        return "、" if self.language == "zh" else "; "

    def _title(self, name: str) -> str:
        return statistics.title(self.table, name, self.language)

    def _codes(self) -> Iterator[Block]:
        rows = []
        for name, counted in self.table.codes.items():
            if counted:
                known = statistics.codes(self.table, name, self.language)
                used = self._comma.join(f"{title} {number:,}" for title, number in known[:CODES])
                if known[CODES:]:
                    used += self.text("statistics-other-codes", count=len(known) - CODES)
                rows.append((self._title(name), used))
        if rows:
            yield self._columns(("code-field", "codes"), rows)

    def _months(self) -> Iterator[Block]:
        months = sorted(self.table.months.items())[-MONTHS:]
        if months:
            most = max(rows for _, rows in months)
            yield self._columns(
                ("month", "rows", "bar"),
                ((month, f"{rows:,}", "▇" * max(1, LONGEST * rows // most)) for month, rows in months),
                numbers=(1,),
            )

    def _filing(self) -> Iterator[Block]:
        if self.table.filing.rows:
            title = self.text("statistics-filing") + ("：" if self.language == "zh" else ": ")
            yield line(title + statistics.filing_sentence(self.table, self.language), level=2)

    def _units(self) -> Iterator[Block]:
        units = statistics.units(self.table, self.report, self.language)
        if not units:
            return
        yield self._columns(
            ("unit", "rows", "late", "median"),
            (
                (
                    name,
                    f"{rows:,}",
                    f"{filing.late:,}" if filing.rows else "",
                    "" if filing.median is None else str(filing.median),
                )
                for name, rows, filing in units[:UNITS]
            ),
            numbers=(1, 2, 3),
        )
        others = len(units[UNITS:])
        if others:
            yield self._remark(self.text("statistics-more-units", count=others))
        if self.table.other_units:
            yield self._remark(self.text("statistics-other-units", rows=self.table.other_units))

    def _columns(
        self, headings: tuple[str, ...], rows: Iterable[tuple[str, ...]], numbers: tuple[int, ...] = ()
    ) -> Block:
        titles = tuple(self.text(f"statistics-column-{key}") for key in headings)
        return Columns(titles, tuple(rows), level=2, numbers=numbers)

    def _remark(self, text: str) -> Block:
        return line(Span(text, "dim"), level=2)


def _share(rows: int, total: int) -> str:
    """In whole hundredths; only what is nothing is 0 %."""
    hundredths = 100 * rows // total
    return f"{hundredths}%" if hundredths or not rows else "<1%"
