"""覆盖表: for each rule and each target whether the rule is enforced there, partly or not, with the reason.

The table says what the generators did; the tests run the corpus of rule-breaking rows against each target and hold it
to every word. A dialect has two columns: what its tables refuse, and what its queries list.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.findings import Severity
from credit_standard.json_schema import rules_in_schema
from credit_standard.spec.targets.coverage_page import ENFORCED, page
from credit_standard.spec.targets.sql.dialects import EXECUTED
from credit_standard.spec.targets.sql.rules import rules_as_constraints, rules_as_queries

if TYPE_CHECKING:
    from credit_standard.json_schema.record import RuleInSchema
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration, Rule

TARGETS = (
    "model", "batch", "json-schema",
    *(f"{one.name}-{what}" for one in EXECUTED for what in ("table", "query")),
)  # fmt: skip


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """`coverage.csv`: a line for each rule; `coverage.md`: what they come to."""
    rows = [row for name in sorted(standard.names()) for row in coverage(standard.declared(name))]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, ("rule", "severity", *TARGETS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    yield "coverage.csv", stream.getvalue()
    yield "coverage.md", page(rows, TARGETS)


def coverage(declaration: Declaration) -> list[dict[str, str]]:
    """What each target says of each rule, in the order of the rules."""
    rows = [_of_python(rule, declaration) for rule in declaration.rules]
    for row, schema in zip(rows, rules_in_schema(declaration), strict=True):
        row["json-schema"] = _of_schema(schema)
    for dialect in EXECUTED:
        tables, queries = rules_as_constraints(declaration, dialect), rules_as_queries(declaration, dialect)
        for row, table, query in zip(rows, tables, queries, strict=True):
            row[f"{dialect.name}-table"] = _no(table.reason)
            row[f"{dialect.name}-query"] = _no(query.reason)
    return rows


def _of_python(rule: Rule, declaration: Declaration) -> dict[str, str]:
    """The typed model raises errors only; the engine of batches tells all."""
    is_error = rule.effective_severity is Severity.ERROR
    return {
        "rule": f"{declaration.name}.{rule.name}",
        "severity": rule.effective_severity.value,
        "model": _no("" if is_error else "no-error"),
        "batch": ENFORCED,
    }


def _of_schema(said: RuleInSchema) -> str:
    if said.schema is not None and said.missing:
        return f"partly: {' '.join(said.missing)}"
    return _no(" ".join(said.missing))


def _no(reason: str) -> str:
    return f"no: {reason}" if reason else ENFORCED
