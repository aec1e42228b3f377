"""pandera on polars, asked for the same findings: every check of `same_findings` as a check of the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors

from bench.peers.rules import H
from bench.peers.same_findings import CHECKS

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path) -> int:
    try:
        SCHEMA.validate(pl.read_csv(path, infer_schema=False), lazy=True)
    except SchemaErrors as errors:
        return int(errors.failure_cases.height)
    return 0


def _check(name: str, expression: pl.Expr) -> pa.Check:
    right = expression.fill_null(value=True).alias(name)
    return pa.Check(lambda data: data.lazyframe.select(right), name=name)


SCHEMA = pa.DataFrameSchema(
    {heading: pa.Column(str, nullable=True) for heading in H.values()},
    checks=[_check(name, one) for name, one in CHECKS.items()],
)
