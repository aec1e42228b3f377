"""The functions of the package's front: what programs call."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from credit_standard.files.table import Limits
from credit_standard.validation import run
from credit_standard.validation.read import Reader
from credit_standard.validation.record import check_record
from credit_standard.validation.report import LISTED, Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.validation.accumulator import Accumulator
    from credit_standard.validation.typed import CreditRecordModel

__all__ = ["check_record", "read", "typed_model", "validate"]


def validate(
    source: run.Source,
    record: str | None = None,
    *,
    layout: str | None = None,
    layers: tuple[str, ...] = (),
    as_of: date | None = None,
    listed: int | None = LISTED,
    show_values: bool = False,
    limits: Limits | None = None,
    subjects: run.Source | None = None,
    statistics: bool = False,
) -> Report:
    """Check every row of a file against the standard.

    Args:
        source: path or binary stream.
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        layers: names or files of layers; none is the national standard.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table, all of them when None; counts are always true.
        show_values: put values into the report unmasked.
        limits: what the readers accept.
        subjects: a register with which the subjects of all rows are compared.
        statistics: put what the file holds into the report, too.

    Returns:
        The report. A file that cannot be read, and one whose headings do not tell what it is, is a finding in it that
        names the candidates; the report is not complete then.

    Raises:
        ValueError: there is no such record type, layout or layer, or a layer is not sound.
    """
    options = run.Options(
        record=record,
        layout=layout,
        layers=layers,
        as_of=as_of,
        listed=listed,
        show_values=show_values,
        limits=limits or Limits(),
    )
    return run.validate(
        source, options=options, accumulators=accumulators(subjects, options.limits, statistics=statistics)
    )


def accumulators(
    subjects: run.Source | None,
    limits: Limits,
    *,
    statistics: bool,
    progress: Callable[[int], object] = lambda _: None,
) -> tuple[Accumulator, ...]:
    """What needs several rows besides the checks, as the caller asks for it. Reads the register."""
    made: list[Accumulator] = []
    if subjects is not None:
        from credit_standard.register import RegisterCheck, read_register

        made.append(RegisterCheck(read_register(subjects, limits=limits, progress=progress)))
    if statistics:
        from credit_standard.validation.statistics import Statistics

        made.append(Statistics())
    return tuple(made)


def read(
    source: run.Source,
    record: str | None = None,
    *,
    layout: str | None = None,
    layers: tuple[str, ...] = (),
    as_of: date | None = None,
    listed: int | None = LISTED,
    show_values: bool = False,
    limits: Limits | None = None,
    subjects: run.Source | None = None,
    statistics: bool = False,
) -> Reader:
    """Typed polars batches of a file, good rows and bad rows apart, and the report. Arguments as of `validate`."""
    options = run.Options(
        record=record,
        layout=layout,
        layers=layers,
        as_of=as_of,
        listed=listed,
        show_values=show_values,
        limits=limits or Limits(),
    )
    return Reader(source, options, accumulators(subjects, options.limits, statistics=statistics))


def typed_model(record: str, *, layers: tuple[str, ...] = ()) -> type[CreditRecordModel]:
    """The typed class of a record type: that of `records`, or as layers make it.

    Args:
        record: name of the record type, or its title.
        layers: names or files of layers.

    Raises:
        ValueError: there is no such record type or layer, or a layer is not sound.
    """
    from credit_standard.validation.typed import typed_model as model  # pydantic is loaded when it is used

    return model(record, layers)
