"""dataframely, asked for the same findings: every check of `same_findings` as a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import dataframely as dy
import polars as pl

from bench.peers.rules import H
from bench.peers.same_findings import CHECKS

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path) -> int:
    _, failure = SCHEMA.filter(pl.read_csv(path, infer_schema=False))
    return sum(failure.counts().values())


def _rule(expression: pl.Expr) -> object:
    return dy.rule()(lambda _: expression.fill_null(value=True))


SCHEMA: type[dy.Schema] = type(
    "Penalty",
    (dy.Schema,),
    {
        **{name: dy.String(nullable=True, alias=heading) for name, heading in H.items()},
        **{f"rule_{number}": _rule(one) for number, one in enumerate(CHECKS.values())},
    },
)
