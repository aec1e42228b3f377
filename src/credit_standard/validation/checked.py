"""What a check gives: typed columns, and where which kind of finding occurs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.findings.finding import NO_PARAMS, Params

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.findings import Entry, Finding


@frozen
class FieldHit:
    """Positions in a batch at which one kind of finding occurs in one field; `fields` are all that it concerns.

    `params` are for what the cell's text alone does not tell.
    """

    entry: Entry
    fields: tuple[str, ...]
    rows: NDArray[np.int64]
    params: Params = NO_PARAMS

    @property
    def field(self) -> str:
        return self.fields[0]


def positions(rows: list[int]) -> NDArray[np.int64]:
    """Rows of a hit, given one by one."""
    import numpy as np

    return np.array(rows, np.int64)


@frozen
class Unevaluated:
    """A check that could not be evaluated for some rows, because a value that it needs is invalid."""

    entry: Entry
    rows: int


@frozen(kw_only=True)
class Checked:
    """A batch after the checks.

    Attributes:
        values: a typed column per field, null where absent or invalid; others may stand beside them.
        hits: by kind of finding and field.
        unevaluated: rules that were not evaluated for some rows.
    """

    values: pl.DataFrame = field(repr=False)
    hits: tuple[FieldHit, ...]
    unevaluated: tuple[Unevaluated, ...]


@frozen(kw_only=True)
class CheckedRecord:
    """One record after the checks: typed values (None: absent or invalid), findings, rules not evaluated."""

    values: dict[str, Any] = field(repr=False)
    findings: tuple[Finding, ...]
    unevaluated: tuple[Entry, ...]
