"""转换布局: the same records in another layout, batch by batch; every loss is a finding."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from credit_standard.conversion.columns import ColumnConverter
from credit_standard.conversion.losses import Losses
from credit_standard.conversion.route import Route
from credit_standard.conversion.source import the_table
from credit_standard.conversion.tables import TableForm, like_formulas, table_writer

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.layouts import Layout
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.run import Options, Source


class OtherRecordError(ValueError):
    """The target is a layout of another record type than the source's."""

    def __init__(self, record: str, target: Layout) -> None:
        super().__init__(f"layout {target.name!r} is one of {target.record}, not of {record}")
        self.record = record
        self.target = target


def convert(
    source: Source, target: Layout, out: IO[bytes], *, options: Options, form: TableForm = "csv"
) -> CheckResult:
    """Write the records of a source in another layout.

    Args:
        source: path or binary stream with one table.
        target: the layout to write.
        out: where the table goes; what is written there counts only when this returns.
        options: how the source is read: record type, layout, limits.
        form: of the table written.

    Returns:
        The report on the source: what did not come over, and the rows that could not be read.

    Raises:
        NotWrittenError: the source cannot be read to its end; its report says why.
        SeveralTablesError: the source holds more than one table.
        OtherRecordError: the source is of another record type than the target.
        layouts.RecognitionError: record type or layout of the source unknown or ambiguous.
    """
    with the_table(source, options) as table:
        if table.plan.binding.declaration.name != target.record:
            raise OtherRecordError(table.plan.binding.declaration.name, target)
        route = Route(table.plan, table.table.headings, table.layout.ignored_keys, target)
        losses = Losses(table, route)
        columns = ColumnConverter(route, losses)
        with table_writer(out, form, route.headings) as writer:
            for batch in table.batches(options):
                converted = columns.of(batch)
                writer.write(converted)
                losses.add("row-not-converted", "", len(batch.left_out))
                if form == "csv":
                    losses.add("looks-like-a-formula", "", _formulas(converted))
        for name in route.unfilled:
            losses.add("target-column-not-filled", name, 1)
        losses.finish()
    return table.report


def _formulas(columns: pl.DataFrame) -> int:
    """Cells that a spreadsheet might run when it opens a CSV."""
    return int(sum(columns.select(like_formulas().sum()).row(0))) if columns.width else 0
