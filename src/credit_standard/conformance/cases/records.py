"""信息类型: of each type a record without a finding, records with exactly one, and near misses of those."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.conformance.answers import answer
from credit_standard.conformance.case import Case
from credit_standard.findings import Severity
from credit_standard.json_schema import rules_in_schema
from credit_standard.model import Amount, Integer, Text
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.breaking import broken
from credit_standard.sampling.defects import changes
from credit_standard.sampling.examples import example_names
from credit_standard.validation.json_record import json_record

if TYPE_CHECKING:
    from collections.abc import Container

    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration

Row = dict[str, str]
CELLS_IN_SCHEMA = frozenset({"RE101", "VA103", "VA203", "VA301", "VA401"})
"""Findings on one cell that JSON Schema can tell."""
TYPES = 3
"""Of a rule that many types share, so many of them have a case."""


def cases(standard: LayeredStandard) -> Iterator[Case]:
    """Valid records, then what breaks a rule, then bad cells and near misses, type by type.

    Last what breaks a rule that cannot be broken alone.
    """
    seen: Counter[str] = Counter()
    alone: set[str] = set()
    beside: dict[str, Case] = {}
    known = example_names()
    for name in sorted(known.intersection(standard.names())):
        declared = standard.declared(name)
        yield _case(declared, "valid", example(name), standard, is_core=True)
        for rule, one in _of_rules(declared, standard, seen):
            if len(one.expected["findings"]) == 1:
                alone.add(rule)
                yield one
            elif f"{name}.{rule}" in one.expected["findings"]:
                beside.setdefault(rule, one)
        yield from _of_cells(declared, standard)
        yield from (one for one in _near_misses(declared, standard) if not one.expected["findings"])
    # a date before which another, required one lies; a number that is a placeholder: whoever breaks the rule has both
    yield from (one for rule, one in beside.items() if rule not in alone)


def _of_rules(
    declared: Declaration, standard: LayeredStandard, seen: Counter[str]
) -> Iterator[tuple[str, Case]]:
    """What breaks each rule, and the name of the rule."""
    in_schema = {
        one.rule.name
        for one in rules_in_schema(declared)
        if one.schema is not None and not one.missing and one.rule.effective_severity is Severity.ERROR
    }
    for rule in declared.rules:
        seen[rule.name] += 1
        if seen[rule.name] > TYPES:
            continue
        try:
            row = broken(declared, rule)
        except KeyError:
            continue  # a rule of a layer, of which nobody has said what breaks it
        yield rule.name, _case(declared, rule.name, row, standard, is_core=rule.name in in_schema)


def _of_cells(declared: Declaration, standard: LayeredStandard) -> Iterator[Case]:
    """For each finding on a cell the first field that can be given it."""
    row = example(declared.name)
    found: set[str] = set()
    for change in changes(declared, row):
        one = _case(declared, next(iter(change)), {**row, **change}, standard, in_schema=CELLS_IN_SCHEMA)
        codes = one.expected["findings"]
        if len(codes) == 1 and codes[0] not in found and "." not in codes[0]:
            found.add(codes[0])
            yield one


def _near_misses(declared: Declaration, standard: LayeredStandard) -> Iterator[Case]:
    """Values at their limits: the longest text, the least and the greatest number."""
    row = example(declared.name)
    longest = next((one for one in declared.fields if type(one) is Text and one.name in row), None)
    limits = [] if longest is None else [("longest", longest.name, "字" * longest.max_length)]
    for one in declared.fields:
        if isinstance(one, Amount | Integer) and one.name in row:
            ends = {"least": one.minimum, "greatest": one.maximum}
            limits += [(word, one.name, str(limit)) for word, limit in ends.items() if limit is not None]
    for word, field, text in limits[:TYPES]:
        yield _case(declared, f"{word}-{field}", {**row, field: text}, standard, is_core=True)


def _case(
    declared: Declaration,
    what: str,
    row: Row,
    standard: LayeredStandard,
    *,
    is_core: bool = False,
    in_schema: Container[str] = (),
) -> Case:
    values = json_record(
        declared.name, {key: text for key, text in row.items() if text}, standard, EXAMPLE_DAY
    )
    given = {"record": declared.name, "values": values, "as_of": EXAMPLE_DAY.isoformat()}
    expected = answer("records", given, standard)
    codes = expected["findings"]
    return Case(
        id=f"records/{declared.name}/{what}" + "".join(f"/{one}" for one in codes if "." not in one),
        area="records",
        level="core" if is_core or (codes and all(one in in_schema for one in codes)) else "extended",
        input=given,
        expected=expected,
    )
