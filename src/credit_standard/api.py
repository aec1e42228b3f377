"""The functions of the package's front: what programs call.

Each takes `layers=` as a shortcut: the files are looked at once for the call. Who calls often makes a `Standard` once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard import layers as _layers
from credit_standard.files.sources import several
from credit_standard.files.table import Limits, UnreadableError
from credit_standard.validation import record as _record
from credit_standard.validation import run
from credit_standard.validation.arguments import require_source_before_record
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.read import Reader
from credit_standard.validation.report import LISTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.disclosure.leaks import LeakReport
    from credit_standard.findings import Finding
    from credit_standard.validation.accumulator import Accumulator
    from credit_standard.validation.typed import CreditRecordModel

__all__ = ["Standard", "UnreadableError", "check_record", "leaks", "read", "typed_model", "validate"]

Layers = str | Path | Iterable[str | Path]


class Standard(_layers.LayeredStandard):
    """本标准: the standard under some layers, loaded once: a snapshot that no later edit of a file changes.

    >>> standard = Standard(layers=["hebei"])
    >>> standard.layer_names
    ('hebei',)
    """

    def __init__(self, layers: Layers = ()) -> None:
        """Load the layers and all that they extend.

        Args:
            layers: names, or paths that end in `.toml`; none is the national standard.

        Raises:
            ValueError: there is no such layer, it is not sound, or two of them do not go together.
        """
        super().__init__(_layers.standard(layers).layers)

    def validate(
        self,
        source: run.Sources,
        record: str | None = None,
        *,
        layout: str | None = None,
        as_of: date | None = None,
        listed: int | None = LISTED,
        show_values: bool = False,
        limits: Limits | None = None,
        subjects: run.Source | None = None,
        statistics: bool = False,
        sha256: bool = True,
    ) -> CheckResult:
        """Check every row of a file; arguments as of the function `validate`."""
        sources = _sources(source, record, self)
        options = run.Options(
            record=record,
            layout=layout,
            standard=self,
            as_of=as_of,
            listed=listed,
            show_values=show_values,
            limits=limits or Limits(),
            sha256=sha256,
        )
        return run.validate(
            *sources,
            options=options,
            accumulators=accumulators(subjects, options.limits, statistics=statistics),
        )

    def read(
        self,
        source: run.Sources,
        record: str | None = None,
        *,
        layout: str | None = None,
        as_of: date | None = None,
        listed: int | None = LISTED,
        show_values: bool = False,
        limits: Limits | None = None,
        subjects: run.Source | None = None,
        statistics: bool = False,
        sha256: bool = True,
    ) -> Reader:
        """Typed polars batches of a file; arguments as of the function `read`."""
        sources = _sources(source, record, self)
        options = run.Options(
            record=record,
            layout=layout,
            standard=self,
            as_of=as_of,
            listed=listed,
            show_values=show_values,
            limits=limits or Limits(),
            sha256=sha256,
        )
        return Reader(sources, options, accumulators(subjects, options.limits, statistics=statistics))

    def check_record(
        self,
        record: str,
        values: Mapping[str, object],
        *,
        layout: str | None = None,
        as_of: date | None = None,
    ) -> tuple[Finding, ...]:
        """Findings of all severities for one record; arguments as of the function `check_record`."""
        return _record.check_record(record, values, layout=layout, standard=self, as_of=as_of)

    def model(self, record: str) -> type[CreditRecordModel]:
        """The typed class of a record type, by its name or title.

        Raises:
            ValueError: there is no such record type.
        """
        from credit_standard.validation.typed import (
            typed_model as model,  # pydantic is loaded when it is used
        )

        return model(self.declared(record).name, self)


def validate(
    source: run.Sources,
    record: str | None = None,
    *,
    layout: str | None = None,
    layers: Layers = (),
    as_of: date | None = None,
    listed: int | None = LISTED,
    show_values: bool = False,
    limits: Limits | None = None,
    subjects: run.Source | None = None,
    statistics: bool = False,
    sha256: bool = True,
) -> CheckResult:
    """Check every row of a file against the standard.

    Args:
        source: a path to a file or folder, a binary stream, a frame of polars, pandas or Arrow, or dictionaries, one a
            row; or a list of paths, streams and frames, which are checked as one set: what stands in it twice or refers
            to nothing is found.
        record: name of the record type; found from the headings when None.
        layout: name of the layout; found from the headings when None.
        layers: names or files of layers; none is the national standard.
        as_of: the day on which the data is judged; without it nothing is said about the future.
        listed: findings listed per code and table, all of them when None; counts are always true.
        show_values: put values into the report unmasked.
        limits: what the readers accept.
        subjects: a register with which the subjects of all rows are compared.
        statistics: put what the file holds into the report, too.
        sha256: put the digest of each file into the report; without it a large file is read a little sooner.

    Returns:
        The report. A file that cannot be read, and one whose headings do not tell what it is, is a finding in it that
        names the candidates; the report is not complete then.

    Raises:
        ValueError: there is no such record type, layout or layer, or a layer is not sound.
        TypeError: an argument is of another type than it should be; the message says what to do.
    """
    under = _layers.standard(layers)
    sources = _sources(source, record, under)
    options = run.Options(
        record=record,
        layout=layout,
        standard=under,
        as_of=as_of,
        listed=listed,
        show_values=show_values,
        limits=limits or Limits(),
        sha256=sha256,
    )
    return run.validate(
        *sources, options=options, accumulators=accumulators(subjects, options.limits, statistics=statistics)
    )


def read(
    source: run.Sources,
    record: str | None = None,
    *,
    layout: str | None = None,
    layers: Layers = (),
    as_of: date | None = None,
    listed: int | None = LISTED,
    show_values: bool = False,
    limits: Limits | None = None,
    subjects: run.Source | None = None,
    statistics: bool = False,
    sha256: bool = True,
) -> Reader:
    """Typed polars batches of a file, good rows and bad rows apart, and the report. Arguments as of `validate`.

    Nothing is read before it is asked for: by iterating, or by `good` and `bad`.

    Raises:
        ValueError, TypeError: as of `validate`.
        FileNotFoundError: when rows are asked for and a file is not there.
        UnreadableError: when rows are asked for and there is no table that can be read.
    """
    under = _layers.standard(layers)
    sources = _sources(source, record, under)
    options = run.Options(
        record=record,
        layout=layout,
        standard=under,
        as_of=as_of,
        listed=listed,
        show_values=show_values,
        limits=limits or Limits(),
        sha256=sha256,
    )
    return Reader(sources, options, accumulators(subjects, options.limits, statistics=statistics))


def check_record(
    record: str,
    values: Mapping[str, object],
    *,
    layout: str | None = None,
    layers: Layers = (),
    as_of: date | None = None,
) -> tuple[Finding, ...]:
    """Findings of all severities for one record.

    Args:
        record: name of the record type, or its Chinese or English title.
        values: by field name, Chinese or English title, national short code or a heading of `layout`; text or typed
            values. What is not there is absent.
        layout: name of a layout; the record's own names when None.
        layers: names or files of layers; none is the national standard.
        as_of: the day on which the data is judged; without it nothing is said about the future.

    Raises:
        ValueError: there is no such record type, layout or layer, or a layer is not sound; names those that are near.
        TypeError: the values are no mapping, or another argument is of another type than it should be.
    """
    under = _layers.standard(layers)
    return _record.check_record(record, values, layout=layout, standard=under, as_of=as_of)


def leaks(
    source: run.Sources,
    *,
    audience: str = "public",
    as_of: date | None = None,
    listed: int | None = LISTED,
    limits: Limits | None = None,
) -> LeakReport:
    """The personal data in files that an audience may not see, free texts included. Names in free texts are not found.

    Args:
        source: as of `validate`; any file, whatever it holds.
        audience: who is to see it: `public`, `shared` or `authorised`.
        as_of: the day on which ages are told; without it no birth date says who is a minor.
        listed: leaks listed per kind and table, all of them when None; counts are always true.
        limits: what the readers accept.

    Raises:
        ValueError: there is no such audience.
        TypeError: an argument is of another type than it should be.
    """
    from credit_standard.disclosure.leaks import leaks as found_in

    return found_in(several(source), audience=audience, as_of=as_of, listed=listed, limits=limits)


def typed_model(record: str, *, layers: Layers = ()) -> type[CreditRecordModel]:
    """The typed class of a record type: that of `records`, or as layers make it.

    Args:
        record: name of the record type, or its title.
        layers: names or files of layers.

    Raises:
        ValueError: there is no such record type or layer, or a layer is not sound.
    """
    from credit_standard.validation.typed import typed_model as model  # pydantic is loaded when it is used

    under = _layers.standard(layers)
    return model(under.declared(record).name, under)


def _sources(
    source: run.Sources, record: str | None, under: _layers.LayeredStandard
) -> tuple[run.Source, ...]:
    """The sources of a call, and that each argument stands in its place."""
    require_source_before_record(source, record, under)
    return several(source)


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
