"""A cell is read alone as it is read in a column, for every type of cell and any text."""

from datetime import date
from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard import codes
from credit_standard.findings import Bilingual
from credit_standard.validation.checking.cells import TestedCell
from credit_standard.validation.checking.cells.choice import CodeCell, CodesCell, YesNoCell
from credit_standard.validation.checking.cells.columns import read_column
from credit_standard.validation.checking.cells.date import DateCell
from credit_standard.validation.checking.cells.number import AmountCell, IntegerCell
from credit_standard.validation.checking.cells.text import TextCell

UNIT = Bilingual("万元", "10,000 yuan")
CELLS: dict[str, TestedCell | DateCell] = {
    "text": TextCell(6),
    "date": DateCell(),
    "end": DateCell(may_be_open=True),
    "birth": DateCell(may_be_long_ago=True),
    "amount": AmountCell(UNIT, 8, 3),
    "integer": IntegerCell(UNIT),
    "code": CodeCell(codes.get("licence-kind")),
    "open code": CodeCell(codes.get("currency")),
    "codes": CodesCell(codes.get("penalty-kind")),
    "yes/no": YesNoCell(),
}
DATE_LIKE = st.from_regex(
    r"[0-9]{1,4}[-/.年]?[0-9]{1,2}[-/.月]?[0-9]{1,2}日?( [0-9]{2}:[0-9]{2})?", fullmatch=True
)
NUMBER_LIKE = st.from_regex(r"[-+]?[0-9０-９]{0,7}[.,]?[0-9]{0,5}([eE][+-]?[0-9])?", fullmatch=True)
NAMES = st.sampled_from(
    ["罚款", "警告", "没收违法所得、没收非法财物", "其他-告诫", "其他", "普通", "CNY", "是", "否", "x"]
)
SEPARATORS = st.sampled_from([";", "；", "、", ","])
CODES = st.builds(str.join, SEPARATORS, st.lists(NAMES, min_size=1, max_size=3))
ODD = st.text("中a\x00\x01\u200b\ufffd\ue000 1\xad⽟²①?&;", min_size=1, max_size=9)
STANDING_FOR_ANOTHER = st.sampled_from(
    [
        "1900-01-01",
        "1970/01/01",
        "0001-01-01",
        "0000-00-00",
        "9999-12-31",
        "2999/12/31",
        "长期",
        "1900/1/1",
        "1E+14",
    ]
)
TEXTS = st.one_of(
    st.dates().map(str),
    DATE_LIKE,
    NUMBER_LIKE,
    CODES,
    ODD,
    STANDING_FOR_ANOTHER,
    st.text(min_size=1, max_size=8),
)


@pytest.mark.parametrize("name", CELLS)
@given(texts=st.lists(st.none() | TEXTS, min_size=1, max_size=8))
def test_a_column_is_read_as_its_cells_are(name: str, texts: list[str | None]) -> None:
    cell = CELLS[name]
    alone = [None if text is None else cell.read(text) for text in texts]
    series = pl.Series("x", texts, dtype=pl.String)
    column = cell.read_column(series) if isinstance(cell, DateCell) else read_column(cell, series)
    found = {row: set[str]() for row in range(len(texts))}
    for hit in column.hits:
        assert list(hit.rows) == sorted(set(hit.rows))
        for row in hit.rows:
            found[row].add(hit.entry.code)
    assert column.values.to_list() == [None if r is None else r.value for r in alone]
    assert found == {row: set() if r is None else {f.code for f in r.findings} for row, r in enumerate(alone)}


@pytest.mark.parametrize("name", CELLS)
@given(text=TEXTS)
def test_a_cell_has_no_value_exactly_when_a_finding_is_an_error_or_it_stands_for_none(
    name: str, text: str
) -> None:
    reading = CELLS[name].read(text)
    names = {one.name for one in reading.findings}
    is_none = "placeholder-date" in names and not (name == "birth" and reading.value)
    assert (reading.value is None) == (is_none or any(one.is_error for one in reading.findings))


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("2021-03-01", date(2021, 3, 1), set()),
        ("2021/03/01", date(2021, 3, 1), set()),
        ("2099/12/31", date(2099, 12, 31), set()),
        ("2021/3/1", date(2021, 3, 1), {"date-form"}),
        ("20210301", date(2021, 3, 1), {"date-form"}),
        ("2021年3月1日", date(2021, 3, 1), {"date-form"}),
        ("2021.03.01", date(2021, 3, 1), {"date-form"}),
        ("2019-06-25 00:00:00", date(2019, 6, 25), {"date-form"}),
        ("2021-03/01", date(2021, 3, 1), {"date-form"}),
        ("2021-02-29", None, {"date-impossible"}),
        ("2024-02-29", date(2024, 2, 29), set()),
        ("21/03/01", None, {"date-unreadable"}),
        ("01/03/2021", None, {"date-unreadable"}),
        ("二〇二一年三月一日", None, {"date-unreadable"}),
        ("长期", None, {"date-unreadable"}),
        ("9999-12-31", date(9999, 12, 31), set()),
        ("1970-01-01", None, {"placeholder-date"}),
        ("1900/1/1", None, {"placeholder-date"}),
        ("44256", None, {"date-as-serial"}),
    ],
)
def test_dates_are_read_as_settled(text: str, day: date | None, expected: set[str]) -> None:
    reading = CELLS["date"].read(text)
    assert (reading.value, {one.name for one in reading.findings}) == (day, expected)


@pytest.mark.parametrize(
    "text",
    [
        "长期",
        "9999-12-31",
        "99991231",
        "长 期",
        "长期。",
        "長期有效",
        "終身",
        "长期(无固定期限)",
        " 长期\u3000有效；",
    ],
)
def test_an_end_may_be_open(text: str) -> None:
    reading = CELLS["end"].read(text)
    assert (reading.value, {one.name for one in reading.findings}) == (date(2099, 12, 31), {"open-end"})


@pytest.mark.parametrize("text", ["长", "期", "长期工", "至今", "2030年长期", "。", "9999", "2099"])
def test_what_only_resembles_an_open_end_is_none(text: str) -> None:
    assert [one.name for one in CELLS["end"].read(text).findings] == ["date-unreadable"]


def test_somebody_may_be_born_on_the_first_day_that_a_system_knows() -> None:
    reading = CELLS["birth"].read("1970-01-01")
    assert (reading.value, [one.name for one in reading.findings]) == (date(1970, 1, 1), ["placeholder-date"])


@pytest.mark.parametrize(
    ("text", "amount", "expected"),
    [
        ("0.2", Decimal("0.2"), set()),
        ("-3", Decimal(-3), set()),
        ("0.2000000", Decimal("0.2"), set()),
        ("1,022.5", Decimal("1022.5"), {"number-form"}),
        ("１２", Decimal(12), {"number-form"}),
        ("0.1234", None, {"number-too-exact"}),
        ("123456", None, {"number-too-large"}),
        ("123456.1234", None, {"number-too-large", "number-too-exact"}),
        ("1e3", None, {"number-damaged"}),
        ("罚款2000元", None, {"number-unreadable"}),
        ("10²", None, {"number-unreadable"}),
        ("①", None, {"number-unreadable"}),
        ("1,02", None, {"number-unreadable"}),
    ],
)
def test_amounts_are_exact_and_never_rounded(text: str, amount: Decimal | None, expected: set[str]) -> None:
    reading = CELLS["amount"].read(text)
    assert (reading.value, {one.name for one in reading.findings}) == (amount, expected)


def test_the_length_of_a_text_counts_characters() -> None:
    assert CELLS["text"].read("六个汉字正好").findings == ()
    assert [one.name for one in CELLS["text"].read("七个汉字太长了").findings] == ["text-too-long"]


@pytest.mark.parametrize(("codes_of", "code"), [("penalty-kind", "VA401"), ("currency", "VA402")])
def test_a_cell_with_nothing_but_separators_holds_no_code(codes_of: str, code: str) -> None:
    reading = CodesCell(codes.get(codes_of)).read(";;")
    assert reading.value is None
    assert [one.code for one in reading.findings] == [code]
