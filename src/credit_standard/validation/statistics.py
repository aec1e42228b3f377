"""统计: what a file set holds, for the sender's own quality work: filled items, codes, months, filing times, units.

An accumulator in bounded memory: tables and batches may come, and statistics merge, in any order. Values count where
they can be read; invalid cells are as good as empty.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from attrs import define, field

from credit_standard import working_days
from credit_standard.codes.code_value import codes_of
from credit_standard.model import Code, Codes
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration
    from credit_standard.validation.accumulator import Tables
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.checking.plan import Plan
    from credit_standard.validation.report import Report
    from credit_standard.validation.table_context import TableContext

LONGEST = 366
"""Filing times beyond this many working days are counted together."""
UNITS = 1_000
"""Units that are told apart in one table; the rest are counted together."""
MONTHS = (1949, 2100)


@cache
def filed_within() -> int:
    """Working days from a decision to its filing (双公示), as `filing.toml` says."""
    return int(shipped("credit_standard.validation", "filing.toml").values["within"])


@define
class Filing:
    """报送时限: rows by working days from decision to filing; what was filed before its decision is below zero."""

    by_days: Counter[int] = field(factory=Counter)

    @property
    def rows(self) -> int:
        return self.by_days.total()

    @property
    def late(self) -> int:
        return sum(rows for days, rows in self.by_days.items() if days > filed_within())

    @property
    def median(self) -> int | None:
        """Of an even number of rows the lower one."""
        seen = 0
        for days in sorted(self.by_days):
            seen += self.by_days[days]
            if 2 * seen >= self.rows:
                return days
        return None


@define
class Unit:
    """What one unit provided."""

    rows: int = 0
    filing: Filing = field(factory=Filing)

    def merge(self, other: Unit) -> None:
        self.rows += other.rows
        self.filing.by_days.update(other.filing.by_days)


@define
class TableStatistics:
    """What one table holds.

    Attributes:
        rows: that have the table's columns.
        filled: by field, in the order of the table.
        codes: by field of a code list, how often each code occurs; what is in no list counts under the empty text.
        months: rows by month of the decision (`2024-05`).
        filing: from decision to filing.
        outside_calendar: rows of it for whose years the holidays are not known; there Monday to Friday count.
        units: by name; empty for rows that name none.
        other_units: rows of units that are not told apart.
    """

    rows: int = 0
    filled: dict[str, int] = field(factory=dict)
    codes: dict[str, Counter[str]] = field(factory=dict)
    months: Counter[str] = field(factory=Counter)
    filing: Filing = field(factory=Filing)
    outside_calendar: int = 0
    units: dict[str, Unit] = field(factory=dict)
    other_units: int = 0
    _declaration: Declaration | None = field(default=None, init=False, repr=False)

    @property
    def declaration(self) -> Declaration:
        """The record type, as layout and layers make it; known when all parts were merged."""
        if self._declaration is None:
            raise ValueError("these statistics are not finished")
        return self._declaration

    def finish(self, plan: Plan) -> None:
        """Say what the table was checked as; one without a row has nothing filled."""
        self._declaration = plan.declaration
        if not self.rows:
            self.filled = {one.name: 0 for one in plan.elements}

    def merge(self, other: TableStatistics) -> None:
        """Take in another part of the same table."""
        self.rows += other.rows
        for name, rows in other.filled.items():
            self.filled[name] = self.filled.get(name, 0) + rows
        for name, codes in other.codes.items():
            self.codes.setdefault(name, Counter()).update(codes)
        self.months.update(other.months)
        self.filing.by_days.update(other.filing.by_days)
        self.outside_calendar += other.outside_calendar
        for name, unit in other.units.items():
            self.units.setdefault(name, Unit()).merge(unit)
        self.other_units += other.other_units
        self.keep_few_units()

    def keep_few_units(self) -> None:
        """Those with the least hashes stay: of them nothing was ever dropped, in whatever order parts come together."""
        if len(self.units) <= UNITS:
            return
        for name in sorted(self.units, key=_hash)[UNITS:]:
            self.other_units += self.units.pop(name).rows


def _hash(name: str) -> bytes:
    return b"" if not name else blake2b(name.encode("utf-8", "replace"), digest_size=16).digest()


@define
class Statistics:
    """Of all tables of a call."""

    tables: dict[int, TableStatistics] = field(factory=dict)

    def of_batch(self, table: TableContext, checked: CheckedBatch) -> Statistics:
        """The rows of one batch."""
        return Statistics({} if checked.empty else {table.number: _of_batch(table.plan, checked.values)})

    def merge(self, other: Statistics) -> None:
        for number, table in other.tables.items():
            if number in self.tables:
                self.tables[number].merge(table)
            else:
                self.tables[number] = table

    def finish(self, _: Report, tables: Tables) -> None:
        """A table without a row has nothing filled."""
        for number, table in tables.items():
            self.tables.setdefault(number, TableStatistics()).finish(table.plan)


def _of_batch(plan: Plan, values: pl.DataFrame) -> TableStatistics:
    elements = plan.elements
    made = TableStatistics(rows=values.height)
    by_concept = {one.concept: one.name for one in reversed(elements)}
    for element in elements:
        column = values[element.name]
        made.filled[element.name] = column.len() - column.null_count()
        if isinstance(element, Code | Codes):
            made.codes[element.name] = _codes(element, column)
    decided, provided = by_concept.get("decision-date"), by_concept.get("provided-on")
    if decided is not None:
        months = values[decided].drop_nulls()
        months = months.filter(months.dt.year().is_between(*MONTHS)).dt.strftime("%Y-%m")
        made.months.update(_counts(months))
    days = None
    if decided is not None and provided is not None:
        days = _filing_days(values, decided, provided)
        made.filing.by_days.update(_counts(days["days"].drop_nulls()))
        made.outside_calendar = int(days["outside"].sum())
    _units(made, values, by_concept.get("source-unit"), days)
    return made


def _counts(column: pl.Series) -> dict[Any, int]:
    if not column.len():
        return {}
    values, counts = column.value_counts().get_columns()
    return dict(zip(values.to_list(), counts.to_list(), strict=True))


def _codes(element: Code | Codes, column: pl.Series) -> Counter[str]:
    """How often each code occurs, its own text left out."""
    import polars as pl

    if isinstance(column.dtype, pl.List):
        column = column.explode(empty_as_null=True, keep_nulls=True)
    known = {one.code for one in element.known_codes.entries}
    counted: Counter[str] = Counter()
    values = column.drop_nulls().cast(pl.String).to_frame("value")
    for code, rows in _counts(values.select(codes_of(pl.col("value"))).to_series()).items():
        counted[code if code in known else ""] += rows
    return counted


def _filing_days(values: pl.DataFrame, decided: str, provided: str) -> pl.DataFrame:
    """Working days from decision to filing, null where one of them is absent; and whose holidays are not known."""
    import polars as pl

    first, last = (values[name].cast(pl.Int32) for name in (decided, provided))
    both = first.is_not_null() & last.is_not_null()
    elapsed = working_days.elapsed(first.fill_null(0).to_numpy(), last.fill_null(0).to_numpy()).clip(
        -1, LONGEST + 1
    )
    years = working_days.known_years()
    inside = values[decided].dt.year().is_between(*years) & values[provided].dt.year().is_between(*years)
    return pl.DataFrame({"days": pl.Series(elapsed), "both": both, "outside": ~inside & both}).with_columns(
        days=pl.when("both").then("days")
    )


def _units(made: TableStatistics, values: pl.DataFrame, unit: str | None, days: pl.DataFrame | None) -> None:
    """Rows and filing times of each unit."""
    import polars as pl

    if unit is None:
        return
    frame = pl.DataFrame({"unit": values[unit].fill_null("")}).with_columns(
        days=pl.lit(None, pl.Int32) if days is None else days["days"]
    )
    for name, number, rows in frame.group_by("unit", "days").len().iter_rows():
        one = made.units.setdefault(name, Unit())
        one.rows += rows
        if number is not None:
            one.filing.by_days[number] += rows
    made.keep_few_units()
