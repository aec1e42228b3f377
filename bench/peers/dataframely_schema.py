"""dataframely: a schema over the whole frame. It gives true totals per rule, and the rows that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import dataframely as dy
import polars as pl

from bench.peers import columns, rules
from bench.peers.rules import H

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path) -> int:
    frame = pl.read_csv(path, infer_schema=False)
    _, failure = SCHEMA.filter(frame)
    return sum(failure.counts().values())


def _column(heading: str) -> dy.String:
    pattern = {
        H["kinds"]: rules.KIND_SET,
        H["document_type"]: rules.DOCUMENT_TYPE,
        **dict.fromkeys(rules.AMOUNTS, rules.AMOUNT),
    }
    return dy.String(
        nullable=heading not in rules.REQUIRED,
        max_length=rules.MAX_LENGTH.get(heading),
        regex=pattern.get(heading),
        alias=heading,
    )


def _rule(expression: pl.Expr) -> object:
    return dy.rule()(lambda _: expression)


SCHEMA: type[dy.Schema] = type(
    "Penalty",
    (dy.Schema,),
    {
        **{name: _column(heading) for name, heading in H.items()},
        **{f"{heading}_code": _rule(columns.uscc_is_right(heading)) for heading in rules.USCCS},
        **{f"{heading}_date": _rule(columns.date_is_right(heading)) for heading in rules.DATES},
        "citizen_number": _rule(columns.citizen_number_is_right()),
        "type_comes_with_number": _rule(columns.type_comes_with_number()),
        "subject_has_a_number": _rule(columns.subject_has_a_number()),
        "fine_has_an_amount": _rule(columns.fine_has_an_amount()),
        "ends_after_decision": _rule(columns.ends_after_decision()),
    },
)
