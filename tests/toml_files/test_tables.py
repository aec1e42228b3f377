"""Decision tables as data: rows of condition and consequence, each fault with its line."""

from datetime import date
from typing import Any

import pytest
from typing_extensions import TypedDict

from credit_standard.findings import Source
from credit_standard.language import ValueType
from credit_standard.language.tables import DecisionTable, Period
from credit_standard.language.tables.form import TableForm
from credit_standard.language.tables.reading import read_table
from credit_standard.toml_files import DataFileError, parse, sound
from credit_standard.toml_files.forms import Positive, form


@form()
class MonthsForm(TypedDict):
    months: Positive


TABLE = """
[[row]]
name = "severe"
when = "severity == 'severe'"
then = { months = 36 }
valid_from = 2023-05-01
overrides = ["general"]
source = { document = "某办法", article = "第三条", verified = false }

[[row]]
name = "general"
then = { months = 12 }
"""


def read(text: str) -> DecisionTable[Any]:
    document = parse("periods.toml", text)
    sound(document, TableForm[MonthsForm])
    return read_table(document, lambda raw: raw["months"], {"severity": ValueType("code")})


def test_a_table_is_read_from_its_rows() -> None:
    severe, general = read(TABLE).rows
    assert (severe.name, severe.then, severe.overrides) == ("severe", 36, ("general",))
    assert severe.valid == Period(date(2023, 5, 1))
    assert severe.source == Source("某办法", "第三条", verified=False)
    assert severe.values == ("severity",)
    assert (general.when, general.then, general.source) == (None, 12, None)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("months = 36", "months = 0", "line 5: “months” should be a whole number above zero"),
        ("months = 12", "years = 1", "line 12: there is no key “years”; the keys are: months"),
        ("severity ==", "severity =", "line 4: "),
        ("severity ==", "gravity ==", "line 4: .*'gravity'"),
        ("severity ==", "severity >", "line 4: .*only == and != make sense for code"),
        ("2023-05-01", "'2023-05-01'", "line 6: “valid_from” should be a day"),
        ("2023-05-01", "2023-05-01\nvalid_until = 2023-04-30", "line 2: a period ends on 2023-04-30"),
        ('["general"]', '["genera"]', "line 1: .*overrides 'genera', which is no row"),
        ('name = "general"\n', "", "line 10: “name” is missing"),
        ("[[row]]", "[[rows]]", "there is no key “rows” .did you mean row"),
    ],
)
def test_a_mistake_in_a_table_has_its_file_and_line(before: str, after: str, said: str) -> None:
    with pytest.raises(DataFileError, match=f"periods.toml, .*{said}"):
        read(TABLE.replace(before, after))
