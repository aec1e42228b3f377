"""What is found in one text, and what is not."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.disclosure.leaks import leaks_in
from credit_standard.disclosure.leaks.kinds import kinds
from credit_standard.disclosure.leaks.patterns import searched

AS_OF = date(2026, 7, 1)
ADULT, CHILD = "11010519491231002X", "130102201001010015"


def found(text: str, heading: str = "") -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in leaks_in(text, heading=heading, as_of=AS_OF)]


@pytest.mark.parametrize(
    "text",
    [
        ADULT,
        ADULT.lower(),
        f"身份证号:{ADULT}。",
        f"张三{ADULT}李四",
        f"2026-{ADULT}",
        "110105 19491231 002X",
        "110105-19491231-002X",
    ],
)
def test_a_citizens_number_is_found_however_it_is_printed(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["citizen-number"]


def test_full_width_digits_are_digits() -> None:
    assert found("１１０１０５１９４９１２３１００２Ｘ") == [
        ("citizen-number", "１１０１０５１９４９１２３１００２Ｘ")
    ]


@pytest.mark.parametrize(
    "text", [f"1{ADULT}", f"A{ADULT}", f"{ADULT[:17]}1", f"{ADULT}9", "110105194913310026"]
)
def test_within_a_longer_token_or_with_a_wrong_check_nothing_is_found(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "code", ["91110000600037341L", "91320281142297305J", "12130100401706143T", "913202811422244212"]
)
def test_a_unified_code_is_no_number_of_a_person(code: str) -> None:
    assert found(f"统一社会信用代码{code}，") == []


def test_a_number_of_somebody_under_18_is_a_minors_on_that_day_only() -> None:
    assert found(CHILD) == [("minor", CHILD)]
    assert [one.kind for one in leaks_in(CHILD, as_of=date(2028, 1, 1))] == ["citizen-number"]
    assert [one.kind for one in leaks_in(CHILD)] == ["citizen-number"]


@pytest.mark.parametrize(
    "text", ["2010年3月4日出生", "年仅9岁", "（14周岁）", "王某，女，十七岁", "未成年人李某"]
)
def test_a_minor_is_told_by_words(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["minor"]


@pytest.mark.parametrize(
    "text", ["1990年3月4日出生", "（18周岁）", "王某，女，二十岁", "未成年人保护法", "，6岁以下儿童"]
)
def test_adults_and_ages_of_nobody_are_no_minors(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["62220212345678901280", "6222021234567890129", "4101000000012344", "1380013800", "23800138000"]
)
def test_other_numbers_are_neither_cards_nor_phones(text: str) -> None:
    assert found(text) == []


def test_sixteen_digits_that_begin_as_region_codes_do_are_a_card_where_a_word_says_so() -> None:
    assert found("银行卡4101000000012344") == [("bank-card", "4101000000012344")]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("家庭住址", "home-address"), ("户籍地址", "home-address"), ("备注", "house-address")],
)
def test_the_heading_says_whether_somebody_lives_there(heading: str, kind: str) -> None:
    assert [one for one, _ in found("某市某区中山路18号", heading)] == [kind]


PARTS = st.sampled_from(
    ["张三", "，", " ", "a", "7", ADULT, CHILD, "13800138000", "138 0013 8000", "0311-86012345", "（0311）86012345",
     "6222021234567890128", "6222 0212 3456 7890 128", "130102700115001", "x@example.com", "家住中山路18号", "中山路１８号", "男，15岁",
     "2010年3月4日出生", "未成年人王某", "１３８００１３８０００", "ｘ＠example.com", "91110000600037341L"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PARTS, max_size=5).map("".join))
def test_the_expression_for_columns_passes_over_no_text_that_holds_anything(text: str) -> None:
    kinds_found = {one.kind for one in leaks_in(text, as_of=AS_OF)}
    for kind in kinds_found:
        assert pl.Series([text]).str.contains(searched(frozenset({kind})))[0]
    if kinds_found:
        assert pl.Series([text]).str.contains(searched(frozenset(kinds())))[0]
