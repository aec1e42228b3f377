"""Decision tables as TOML files write them down: what is read, and where a fault is shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from credit_standard.findings import Source
from credit_standard.language import F
from credit_standard.language.tables import Period, Row
from credit_standard.language.tables.reading import read_table
from credit_standard.toml_files import DataFileError, parse
from tests.language.given import TYPES

SOUND = """\
otherwise = "none"

[[row]]
name = "large"
when = "amount > 10"
then = "much"
valid_from = 2023-05-01
valid_until = 2025-06-30
source = { document = "国家发展改革委令第58号", article = "第三条", verified = true }
overrides = ["any"]

[[row]]
name = "any"
then = "some"
"""


def test_a_table_of_a_file_has_all_that_the_file_says() -> None:
    table = read_table(parse("own.toml", SOUND), str.upper, TYPES)
    source = Source("国家发展改革委令第58号", "第三条")
    assert table.rows == (
        Row(
            "large",
            when=F.amount > 10,
            then="MUCH",
            valid=Period(date(2023, 5, 1), date(2025, 6, 30)),
            source=source,
            overrides=("any",),
        ),
        Row("any", then="SOME"),
    )
    assert (table.name, table.hit, table.otherwise) == ("own.toml", "unique", "NONE")
    assert table.inputs == {"amount": TYPES["amount"]}


def test_a_table_may_collect_and_may_have_no_other_answer() -> None:
    table = read_table(
        parse("own.toml", 'hit = "collect"\n[[row]]\nname = "any"\nthen = "some"\n'), str, TYPES
    )
    assert (table.hit, table.otherwise, table.inputs) == ("collect", None, {})


@pytest.mark.parametrize(
    ("before", "after", "line", "said"),
    [
        ("amount > 10", "amount >", 5, "amount >"),
        ("amount > 10", "amount > day", 5, "compares"),
        ("valid_until = 2025-06-30", "valid_until = 2022-06-30", 3, "before it begins"),
        ('"any"\nthen', '"large"\nthen', 1, "stands there twice"),
        ('overrides = ["any"]', 'overrides = ["all"]', 1, "is no row"),
        ('then = "much"', 'then = "refused"', 3, "refused by the reader"),
        ('otherwise = "none"', '# why\notherwise = "refused"', 2, "refused by the reader"),
    ],
)
def test_a_fault_is_shown_with_file_and_line(before: str, after: str, line: int, said: str) -> None:
    def read(then: str) -> str:
        if then == "refused":
            raise ValueError("refused by the reader")
        return then

    assert SOUND.count(before) == 1
    with pytest.raises(DataFileError) as caught:
        read_table(parse(str(Path("folder", "own.toml")), SOUND.replace(before, after)), read, TYPES)
    assert said in str(caught.value)
    assert f"own.toml:{line}" in str(caught.value) or f"line {line}" in str(caught.value)
