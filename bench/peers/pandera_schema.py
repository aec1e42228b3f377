"""pandera on polars: a schema over the whole frame, checked lazily so that all failures are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors

from bench.peers import columns, rules
from bench.peers.rules import H

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path) -> int:
    frame = pl.read_csv(path, infer_schema=False)
    try:
        SCHEMA.validate(frame, lazy=True)
    except SchemaErrors as errors:
        return int(errors.failure_cases.height)
    return 0


def _test(name: str, expression: pl.Expr) -> pa.Check:
    return pa.Check(lambda data: data.lazyframe.select(expression.alias(name)), name=name)


def _column(heading: str) -> pa.Column:
    checks: list[pa.Check] = []
    if heading in rules.MAX_LENGTH:
        checks.append(pa.Check.str_length(max_value=rules.MAX_LENGTH[heading]))
    pattern = {
        H["kinds"]: rules.KIND_SET,
        H["document_type"]: rules.DOCUMENT_TYPE,
        **dict.fromkeys(rules.AMOUNTS, rules.AMOUNT),
    }.get(heading)
    if pattern is not None:
        checks.append(pa.Check.str_matches(pattern))
    if heading in rules.USCCS:
        checks.append(_test("uscc", columns.uscc_is_right(heading)))
    if heading in rules.DATES:
        checks.append(_test("date", columns.date_is_right(heading)))
    return pa.Column(str, checks, nullable=heading not in rules.REQUIRED)


SCHEMA = pa.DataFrameSchema(
    {heading: _column(heading) for heading in H.values()},
    checks=[
        _test("citizen_number", columns.citizen_number_is_right()),
        _test("type_comes_with_number", columns.type_comes_with_number()),
        _test("subject_has_a_number", columns.subject_has_a_number()),
        _test("fine_has_an_amount", columns.fine_has_an_amount()),
        _test("ends_after_decision", columns.ends_after_decision()),
    ],
)
