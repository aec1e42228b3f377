"""Rules by their kind: what each forbids, at the edge, alone and in columns."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from credit_standard.language import F
from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.python import RecordCells, to_function
from credit_standard.model import Amount, Date, Text
from credit_standard.model.rule_kinds import (
    differs,
    goes_with,
    leaves_empty,
    needs,
    not_above,
    not_after,
    not_before,
    not_below,
    not_both,
    one_of,
)

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.model import Rule

TYPES = {
    element.name: element.value_type
    for element in (
        Date("甲日", "First day", name="first"),
        Date("乙日", "Second day", name="second"),
        Amount("部分", "Part", unit="万元", digits=12, places=2, name="part"),
        Amount("总额", "Whole", unit="万元", digits=12, places=2, name="whole"),
        Text("甲", "One", max_length=20, name="one"),
        Text("乙", "Other", max_length=20, name="other"),
    )
}
EARLY, LATE = date(2025, 1, 1), date(2025, 1, 2)
LESS, MORE = Decimal("1.00"), Decimal("1.01")
FILLED = F.one.present

CASES: list[tuple[Rule, dict[str, Any], bool | None]] = [
    (not_before("rule", "second", "first"), {"first": EARLY, "second": LATE}, True),
    (not_before("rule", "second", "first"), {"first": EARLY, "second": EARLY}, True),
    (not_before("rule", "second", "first"), {"first": LATE, "second": EARLY}, False),
    (not_after("rule", "first", "second"), {"first": EARLY, "second": LATE}, True),
    (not_after("rule", "first", "second"), {"first": EARLY, "second": EARLY}, True),
    (not_after("rule", "first", "second"), {"first": LATE, "second": EARLY}, False),
    (not_after("rule", "first", "second"), {"first": LATE}, None),
    (not_above("rule", "part", "whole"), {"part": LESS, "whole": MORE}, True),
    (not_above("rule", "part", "whole"), {"part": LESS, "whole": LESS}, True),
    (not_above("rule", "part", "whole"), {"part": MORE, "whole": LESS}, False),
    (not_below("rule", "whole", "part"), {"part": LESS, "whole": MORE}, True),
    (not_below("rule", "whole", "part"), {"part": LESS, "whole": LESS}, True),
    (not_below("rule", "whole", "part"), {"part": MORE, "whole": LESS}, False),
    (differs("rule", "one", "other"), {"one": "甲", "other": "乙"}, True),
    (differs("rule", "one", "other"), {"one": "甲", "other": "甲"}, False),
    (differs("rule", "one", "other"), {"one": "甲"}, None),
    (one_of("rule", "one", "other"), {"other": "乙"}, True),
    (one_of("rule", "one", "other"), {"one": "甲", "other": "乙"}, True),
    (one_of("rule", "one", "other"), {}, False),
    (goes_with("rule", "one", "other"), {}, True),
    (goes_with("rule", "one", "other"), {"one": "甲", "other": "乙"}, True),
    (goes_with("rule", "one", "other"), {"one": "甲"}, False),
    (goes_with("rule", "one", "other"), {"other": "乙"}, False),
    (not_both("rule", "one", "other"), {}, True),
    (not_both("rule", "one", "other"), {"other": "乙"}, True),
    (not_both("rule", "one", "other"), {"one": "甲", "other": "乙"}, False),
    (needs("rule", "other", "part", when=FILLED), {"one": "甲", "other": "乙", "part": LESS}, True),
    (needs("rule", "other", "part", when=FILLED), {"one": "甲", "other": "乙"}, False),
    (needs("rule", "other", "part", when=FILLED), {}, True),
    (leaves_empty("rule", "other", "part", when=FILLED), {"one": "甲"}, True),
    (leaves_empty("rule", "other", "part", when=FILLED), {"one": "甲", "part": LESS}, False),
    (leaves_empty("rule", "other", "part", when=FILLED), {"part": LESS}, True),
]
"""Rule, record, and whether the record keeps it: None where what it compares is absent."""


def alone(rule: Rule, record: dict[str, Any]) -> bool | None:
    cells = RecordCells(record, frozenset(record))
    if rule.when is not None and to_function(rule.when, TYPES)(cells) is not True:
        return True
    return to_function(rule.require, TYPES)(cells)


def in_columns(rule: Rule, record: dict[str, Any]) -> bool | None:

    columns = {}
    for name, kind in TYPES.items():
        field = FieldColumns(name)
        columns[field.value] = pl.Series([record.get(name)], dtype=kind.polars)
        columns[field.presence] = pl.Series([name in record])
    frame = pl.DataFrame(columns)

    def answer(condition: Expression) -> bool | None:
        return frame.select(to_columns(condition, TYPES, None)).to_series()[0]

    return True if rule.when is not None and answer(rule.when) is not True else answer(rule.require)


@pytest.mark.parametrize(("rule", "record", "kept"), CASES)
def test_a_rule_forbids_what_its_kind_says_and_nothing_else(
    rule: Rule, record: dict[str, Any], kept: bool | None
) -> None:
    assert alone(rule, record) is kept
    assert in_columns(rule, record) is kept
