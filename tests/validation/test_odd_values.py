"""What arrives in cells beside content: `odd_values.toml` says what is said of it, alone and in columns alike."""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import credit_standard as cs
from credit_standard.files.text.plain_bytes import is_plain
from credit_standard.validation.checking.cells.text import ODD, TextCell, odd_characters
from credit_standard.validation.checking.wrapping import BLANKS, may_be_marked, unwrap

CASES = [
    (case["codes"], field, texts)
    for case in tomllib.loads((Path(__file__).parent / "odd_values.toml").read_text("utf-8"))["case"]
    for field, texts in case.items()
    if field != "codes"
]
SOUND: dict[str, Any] = {
    "subject_name": "示例市东山商贸有限公司",
    "subject_uscc": "91130102MA07000037",
    "decision_number": "示市监罚〔2025〕001号",
    "facts": "销售商品未明码标价",
    "basis": "《中华人民共和国价格法》第四十二条",
    "penalty_kinds": "罚款",
    "penalty_content": "罚款人民币若干",
    "fine": "0.2",
    "decision_date": "2025-01-01",
    "valid_until": "2099-12-31",
    "authority": "示例市市场监督管理局",
}
PENALTY = "administrative-penalty"
MANY = 60  # rows, so that they are checked as columns


def changed(field: str, text: str) -> dict[str, Any]:
    return {**SOUND, field: text}


def as_csv(records: list[dict[str, Any]]) -> io.BytesIO:
    stream = io.StringIO()
    csv.writer(stream).writerows([list(SOUND), *(list(record.values()) for record in records)])
    return io.BytesIO(stream.getvalue().encode())


def as_jsonl(records: list[dict[str, Any]]) -> io.BytesIO:
    return io.BytesIO("".join(json.dumps(record) + "\n" for record in records).encode())


def counts(report: cs.Report) -> dict[str, int]:
    """How often each is said; rows of one record are the same record, which is said besides."""
    found = {entry.code: number for entry, number, _ in report.by_code()}
    return {code: number for code, number in found.items() if not code.startswith("RE20")}


@pytest.mark.parametrize(("codes", "field", "texts"), CASES, ids=[f"{c} {f}" for c, f, _ in CASES])
def test_the_verdict_is_the_same_alone_in_a_few_rows_and_in_columns(
    codes: list[str], field: str, texts: list[str]
) -> None:
    records = [changed(field, text) for text in texts]
    alone = [Counter(one.code for one in cs.check_record(PENALTY, record)) for record in records]
    assert [(text, set(found)) for text, found in zip(texts, alone, strict=True)] == [
        (text, set(codes)) for text in texts
    ]
    times = MANY // len(texts) + 1
    together = sum(alone, Counter())
    for source in (as_csv, as_jsonl):
        for record, found in zip(records, alone, strict=True):
            assert counts(cs.validate(source([record]), PENALTY)) == found, record[field]
        in_columns = counts(cs.validate(source(records * times), PENALTY))
        assert in_columns == {code: number * times for code, number in together.items()}


@pytest.mark.parametrize(
    ("text", "amount"),
    [("1500元5角", "0.15005"), ("2 000元", "0.2"), ("伍万整", "5"), ("1,500.00元", "0.15"), ("罚款2000元", "0.2"), ("¥1500.00", ""), ("3000元以下", "")],
)  # fmt: skip
def test_how_much_an_amount_with_its_unit_is_in_that_of_the_column(text: str, amount: str) -> None:
    (found,) = cs.check_record(PENALTY, changed("fine", text))
    assert (found.code, found.params["amount"]) == ("VA301", amount)
    assert (f"合 {amount} 万元" in found.message()) == (amount != "")
    assert "换算成万元" in found.hint()
    assert "converted to 10,000 yuan" in found.hint("en")


def test_the_value_is_what_stands_inside() -> None:
    record = cs.records.AdministrativePenalty.model_validate(
        {**changed("fine", "'0.2"), "decision_date": '="2025-01-01"', "subject_name": "&nbsp;示例公司"}
    )
    assert (str(record.fine), str(record.decision_date), record.subject_name) == (
        "0.200000", "2025-01-01", "示例公司",
    )  # fmt: skip


def test_a_placeholder_is_no_day_and_breaks_no_rule() -> None:
    record = {**SOUND, "valid_until": "1900-01-01"}
    assert [one.code for one in cs.check_record(PENALTY, record)] == ["VA205"]
    assert cs.records.AdministrativePenalty.model_validate(record).valid_until is None


def test_an_end_that_is_none_is_the_standards_own() -> None:
    record = cs.records.AdministrativePenalty.model_validate({**SOUND, "valid_until": "长期"})
    assert str(record.valid_until) == "2099-12-31"


ODDITIES = st.sampled_from(
    ("'", "`", "‘", "=", '="', '"', "&nbsp;", "&amp;", "&", ";", "?", "??", "锟斤拷", "烫", "屯屯", "E+14", "1.3", "\xad",
     "\u2028", "\u061c", "\x9d", "\ufe0f", "\U000e0041", "\U000f0000", "\ufffe", "⽟", "⻋", "\uf979", "\ufa0e", "<br>", "<b",
     "￥", "·", "“", "２", "𠮷", "\U0002f800", "×", "é", " ", "\t", "\u3000", "中", "a", "#", "+", "\n", "\\", "\ufdd0")
)  # fmt: skip
TEXTS = st.one_of(st.lists(ODDITIES, max_size=6).map("".join), st.text(max_size=8))


@given(text=TEXTS)
def test_plain_bytes_hold_nothing_odd(text: str) -> None:
    """What the quick look passes, the slow one passes too: the CSV reader asks only the quick one."""
    cell = text.strip(BLANKS)
    stream = io.StringIO()
    csv.writer(stream).writerow(["x", cell, "y"])
    if is_plain(stream.getvalue().encode()):
        assert odd_characters(cell) == ()
        assert TextCell(1000).read(cell).findings == ()
        assert not unwrap(cell).is_marked


@given(text=TEXTS)
def test_the_tests_of_columns_miss_nothing(text: str) -> None:
    cell = text.strip(BLANKS)
    tests = pl.DataFrame({"x": [cell]}).select(
        odd=pl.col("x").str.contains(ODD), marked=may_be_marked(pl.col("x"))
    )
    assert tests["odd"].item() == bool(TextCell(1000).read(cell).findings)
    assert tests["marked"].item() or not unwrap(cell).is_marked
