"""读取: typed batches for programs, good rows and bad rows apart."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from attrs import field, frozen

from credit_standard.files.table import UnreadableError
from credit_standard.findings.masks import mask_place
from credit_standard.validation.accumulator import Accumulator
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.run import Given, Options, Source, checked_batches, held_statistics

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.files.batch import LeftOut
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.report import TableReport
    from credit_standard.validation.table_context import TableContext


@frozen
class TypedBatch:
    """Some rows of a table.

    Attributes:
        table: number of the table in `report.tables`.
        good: rows without an error: `row` and a typed column per field.
        bad: rows with an error: `row` and the cells as they stand in the file, by heading. Rows with another number
            of cells than the table are among them, with their cells from the left, as far as there are headings; so
            are rows that cannot be read at all (broken JSON, an endless quote), with nothing but their number.
    """

    table: int
    good: pl.DataFrame = field(repr=False)
    bad: pl.DataFrame = field(repr=False)


@frozen
class _Rows:
    """All rows of all tables."""

    good: pl.DataFrame = field(repr=False)
    bad: pl.DataFrame = field(repr=False)


@frozen(slots=False, repr=False)
class Reader:
    """Typed batches of sources: iterate once, or take `good` and `bad` whole. `report` is final when all was read.

    A file that is not there raises when rows are asked for, and so does a source without any table that can be read.

    Each row of the sources is in one of the two, but for blank rows and those that are no records (totals, notes, a
    repeated heading), which are in neither; `report.rows` counts all.
    What only several rows show, or a register, is known at the end: it stands in the report, not in `bad`.
    """

    sources: tuple[Source, ...]
    options: Options
    accumulators: Sequence[Accumulator] = ()
    report: CheckResult = field(init=False)

    @report.default
    def _empty(self) -> CheckResult:
        return CheckResult(as_of=self.options.as_of, show_values=self.options.show_values)

    def __iter__(self) -> Iterator[TypedBatch]:
        for source in self.sources:
            _require_file(source)
        given = [Given(source, self.options) for source in self.sources]
        for table, checked in checked_batches(given, self.report, self.accumulators):
            yield _split(table, checked, self.report.tables[table.number])
        self.report.statistics = held_statistics(self.accumulators)
        if not self.report.checked:
            raise UnreadableError(next(one for one in self.report.findings if one.is_error))

    def __repr__(self) -> str:
        named = [mask_place(os.fspath(s)) if is_path(s) else type(s).__name__ for s in self.sources]
        return f"Reader({', '.join(named)})"

    @cached_property
    def _all(self) -> _Rows:
        import polars as pl

        batches = list(self)
        if not batches:
            return _Rows(pl.DataFrame(), pl.DataFrame())
        return _Rows(
            pl.concat([batch.good for batch in batches], how="diagonal"),
            pl.concat([batch.bad for batch in batches], how="diagonal"),
        )

    @property
    def good(self) -> pl.DataFrame:
        """All good rows; reads the source to its end."""
        return self._all.good

    @property
    def bad(self) -> pl.DataFrame:
        """All bad rows; reads the source to its end."""
        return self._all.bad


def is_path(source: object) -> TypeGuard[str | os.PathLike[str]]:
    return isinstance(source, str | os.PathLike)


def _require_file(source: Source) -> None:
    if is_path(source) and not _exists(source):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), mask_place(os.fspath(source)))


def _exists(path: str | os.PathLike[str]) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # it may be there, and reading says what is wrong with it
        return True


def _split(table: TableContext, checked: CheckedBatch, report: TableReport) -> TypedBatch:
    import numpy as np
    import polars as pl

    batch = checked.batch
    bad = np.zeros(checked.height, bool)
    for hit in checked.hits:
        if report.severity_of(hit.entry) == "error":
            bad[hit.rows] = True
    rows = pl.Series("row", checked.rows)
    headings = _unique(table.headings)
    raw = batch.columns.rename(dict(zip(batch.columns.columns, headings, strict=True)))
    mask = pl.Series(bad)
    wrong = raw.insert_column(0, rows).filter(mask)
    broken = [one for one in batch.left_out if one.is_record]
    if broken:
        wrong = pl.concat([wrong, _left_out(broken, wrong.schema)]).sort("row")
    return TypedBatch(table.number, pl.DataFrame([rows, *checked.values]).filter(~mask), wrong)


def _left_out(broken: Sequence[LeftOut], schema: pl.Schema) -> pl.DataFrame:
    """The rows that are in no column, the cells under the headings that they would stand under."""
    import polars as pl

    width = len(schema) - 1
    rows = []
    for one in broken:
        cells = () if one.cells is None else one.cells()
        rows.append([one.row, *cells[:width], *[None] * (width - len(cells))])
    return pl.DataFrame(rows, schema=schema, orient="row")


def _unique(headings: tuple[str, ...]) -> list[str]:
    """Headings as column names: a doubled or empty one, or one named `row`, gets its number."""
    met: set[str] = {"row"}
    names = []
    for number, heading in enumerate(headings, 1):
        name = heading if heading and heading not in met else f"{heading}#{number}"
        met.add(name)
        names.append(name)
    return names
