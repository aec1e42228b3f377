"""The functions of the package's front: what programs call."""

from __future__ import annotations

from datetime import date

from credit_standard.files.table import Limits
from credit_standard.validation import run
from credit_standard.validation.read import Reader
from credit_standard.validation.record import check_record
from credit_standard.validation.report import LISTED, Report

__all__ = ["check_record", "read", "validate"]


def validate(
    source: run.Source,
    record: str | None = None,
    *,
    layout: str | None = None,
    as_of: date | None = None,
    listed: int | None = LISTED,
    show_values: bool = False,
    limits: Limits | None = None,
) -> Report:
    """Check every row of a file against the standard.

    Args:
        source: path or binary stream.
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table, all of them when None; counts are always true.
        show_values: put values into the report unmasked.
        limits: what the readers accept.

    Returns:
        The report. A file that cannot be read is a finding in it, and the report is not complete.

    Raises:
        ValueError: there is no such record type or layout, or the headings do not tell; names the candidates.
    """
    options = run.Options(
        record=record,
        layout=layout,
        as_of=as_of,
        listed=listed,
        show_values=show_values,
        limits=limits or Limits(),
    )
    return run.validate(source, options=options)


def read(
    source: run.Source,
    record: str | None = None,
    *,
    layout: str | None = None,
    as_of: date | None = None,
    listed: int | None = LISTED,
    show_values: bool = False,
    limits: Limits | None = None,
) -> Reader:
    """Typed polars batches of a file, good rows and bad rows apart, and the report. Arguments as of `validate`."""
    options = run.Options(
        record=record,
        layout=layout,
        as_of=as_of,
        listed=listed,
        show_values=show_values,
        limits=limits or Limits(),
    )
    return Reader(source, options)
