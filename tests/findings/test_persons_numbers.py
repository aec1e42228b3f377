"""Numbers of persons, found by their form wherever they stand."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.findings.masks.persons import PROVINCES, holds_persons_number, persons_numbers
from credit_standard.regions import PERMITS, TERRITORIES
from tests.findings.oracle import CHARACTERS, is_near_citizens, slips
from tests.findings.values import HAN, WIDE, citizen, mobile, passport

NEARLY = st.text(st.sampled_from(CHARACTERS), min_size=16, max_size=20)


@st.composite
def mistaken(draw: st.DrawFn, times: int) -> str:
    """A citizen's number with so many slips."""
    number = citizen(Random(draw(st.integers(0, 2**32))))
    for _ in range(times):
        number = draw(st.sampled_from(sorted(slips(number))))
    return number


def test_the_provinces_are_those_of_the_regions() -> None:
    assert frozenset(PROVINCES) == TERRITORIES | PERMITS


@settings(deadline=None)
@given(mistaken(1))
def test_a_citizens_number_with_any_slip_is_found(number: str) -> None:
    assert holds_persons_number(number)


@pytest.mark.parametrize(
    "number", ["130102197001150019", "11010519491231002X", "810000200002290015", "440524188001010014"]
)
def test_every_slip_of_some_numbers_is_found(number: str) -> None:
    assert [one for one in slips(number) if not holds_persons_number(one)] == []


@settings(deadline=None, max_examples=300)
@given(st.one_of(mistaken(2), mistaken(3), NEARLY))
def test_nothing_else_of_its_length_is_taken_for_one(text: str) -> None:
    """But for the other kinds of numbers, which are shorter, or have letters or a form of their own."""
    if len(text) in (17, 18, 19) and text[0] not in "69X" and not is_near_citizens(text):
        assert holds_persons_number(text) == holds_persons_number(text[:17] if _old(text) else "")


def _old(text: str) -> bool:
    """Fifteen digits of the number before 1999, and two more."""
    return len(text) == 17 and holds_persons_number(text[:15])


@pytest.mark.parametrize(
    "by", ["-", " ", ".", "/", "_", " - ", "—", "·", "\t", "年", "       ", " \t\u3000 "]
)
@pytest.mark.parametrize("draw", [citizen, mobile])
def test_what_stands_between_the_digits_makes_no_difference(by: str, draw: object) -> None:
    for seed in range(20):
        number = draw(Random(seed))  # type: ignore[operator]
        assert holds_persons_number(f"{number[:3]}{by}{number[3:7]}{by}{number[7:]}")


@pytest.mark.parametrize(
    "dress",
    [
        WIDE,
        HAN,
        str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
        str.maketrans("0", "〇"),
        str.maketrans("12", "①②"),
    ],
)
def test_digits_are_digits_in_every_dress(dress: dict[int, int]) -> None:
    for seed in range(20):
        assert holds_persons_number(citizen(Random(seed)).translate(dress))
        assert holds_persons_number(mobile(Random(seed)).translate(dress))


@pytest.mark.parametrize("invisible", ["\u200b", "\u00ad", "\u2060", "\ufeff", "\U000e0020"])
def test_what_cannot_be_seen_makes_no_difference(invisible: str) -> None:
    assert holds_persons_number(invisible.join("130102197001150019"))
    assert holds_persons_number(invisible.join("E12345678"))


@pytest.mark.parametrize("form", ["张三{}", "{}张三", "身份证号：{}。", "ID{}", "{}号", "(正){}", "{}/副本"])
@pytest.mark.parametrize("draw", [citizen, mobile])
def test_a_number_is_found_in_a_text(form: str, draw: object) -> None:
    for seed in range(20):
        number = draw(Random(seed))  # type: ignore[operator]
        text = form.format(number)
        assert any(text[one.start : one.end] == number for one in persons_numbers(text))


@pytest.mark.parametrize(
    "number",
    ["13800138000", "013800138000", "8613800138000", "008613800138000", "008613800138000X", "130102700115001", "E12345678", "G12345678",
     "EA1234567", "D1234567", "DE1234567", "SE1234567", "PE12345678", "C12345678", "CA1234567", "W12345678", "H1234567800", "M12345678", "K12345678",
     "USA110085031507", "911124198108030024", "911124198108230024", "6222020200112345679", "6217260200112346", "9558801234567890128", "HKID A123456(7)", "a123456（7）", "号码1234567(8)", "证件：军字第1234567号", "ID军字第1234567号", "张三A128742(3)公司", "IDA518752(8)", "NOEK6946922", "IDCA2975-924", "张三一九七二〇六一四五七九",
     "NO981807198910044051", "张三1886441(9)", "ID1257625（7）", "《八一〇〇〇〇   一九四九〇五〇九四七XX条例》", "H12.866728", "13O1O2197001150019"],
)  # fmt: skip
def test_other_numbers_of_persons(number: str) -> None:
    assert holds_persons_number(number)


@pytest.mark.parametrize(
    "number",
    ["12800138000", "1380013800", "138001380001", "23800138000", "E1234567", "F12345678", "EAB123456", "A123456780",
     "991124198108030024x", "6222020200112345670", "6201020000123456", "91130102MA07EX00XM", "60003734-1", "2025-01-01",
     "20250101120000", "1,234,567.89", "15000.000000", "2025-01-01 12:00:00", "0311-86687114", "12345678", "113010000123",
     "军字第123456789号", "11234567(8)", "XBA123456(7)", "not 20251301", "19156.470617", "CNY 13912345.678901"],
)  # fmt: skip
def test_numbers_of_nobody(number: str) -> None:
    assert not holds_persons_number(number)


@pytest.mark.parametrize("province", PROVINCES)
def test_a_foreigners_permanent_residence_is_found_with_every_province(province: str) -> None:
    assert holds_persons_number(f"9{province}124198108030024")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("李〇13800138000", 2),
        ("鿿13800138000", 1),
        ("张三138001380零零", 2),
        ("13800138000〇", 0),
        ("1380013八000", 0),
    ],
)
def test_a_numeral_at_the_edge_of_a_number_may_belong_to_a_name(text: str, starts: int) -> None:
    assert starts in {one.start for one in persons_numbers(text)}


def test_a_card_has_one_check_digit() -> None:
    assert sum(holds_persons_number(f"622202020011234567{last}") for last in "0123456789") == 1


def test_a_card_of_taiwan_has_one_check_digit_by_its_letter() -> None:
    for letter, stands_for in zip("ABCDEFGHJKLMNPQRSTUVXYWZIO", range(10, 36), strict=True):
        number = f"{letter}10000000"
        check = -(stands_for // 10 + stands_for % 10 * 9 + 8) % 10
        assert [last for last in range(10) if holds_persons_number(f"{number}{last}")] == [check]


def test_the_old_number_with_a_slip_is_found_where_no_registration_number_belongs() -> None:
    for number in ("130102701315001", "13010270011500", "1301027001150011", "310102700115001"):
        assert holds_persons_number(number, old_with_slips=True)
    assert not holds_persons_number("130102701315001")
    assert not holds_persons_number("130102709999001", old_with_slips=True)


def test_an_exchange_at_the_border_of_month_and_day_spoils_both() -> None:
    """30 October, written as the 00th of a 13th month."""
    assert holds_persons_number("130102197013000019")
    assert not holds_persons_number("130102197013990019")


def test_a_point_before_a_telephone_number_is_not_that_of_an_amount() -> None:
    assert holds_persons_number("No.13800138000.00")
    assert holds_persons_number(".13800138000.00")


def test_a_letter_before_a_number_is_no_part_of_it() -> None:
    number = "130102197001150019"
    assert {(one.start, one.end) for one in persons_numbers(f"A{number}")} == {(1, 1 + len(number))}


def test_groups_far_apart_are_not_one_number() -> None:
    assert not holds_persons_number("130102197 以及 001150019")
    assert not holds_persons_number("第 1301021970 页至第 01150019 页")


@pytest.mark.parametrize(
    "text", ["第 1 页以及其他 13800138000", "A区的住户名单 130102197001150019", "No.7——见附件：E12345678"]
)
def test_a_number_is_found_far_behind_other_digits_and_letters(text: str) -> None:
    assert holds_persons_number(text)


def test_passports_of_any_number_are_found() -> None:
    assert all(holds_persons_number(passport(Random(seed))) for seed in range(200))


@pytest.mark.parametrize(
    "text",
    [
        "9999999110105194912310021" + "99999",  # within a longer run of digits
        "IL0105194912310021",  # letters read for digits
        "110105491231002ABC",  # a word behind the number of before 1999
        "13800138000ABC",
    ],
)
def test_what_stands_before_or_behind_hides_no_number(text: str) -> None:
    assert holds_persons_number(text)


def test_the_shortest_numbers_of_persons() -> None:
    """A passport: a letter or two, and digits; one character fewer is no number of anybody."""
    assert holds_persons_number("E1234567" + "8")
    assert not holds_persons_number("E123456")


@pytest.mark.parametrize(
    "text", ["1380013800O", "I3800138000", "138OOI38000", "13800138000X", "张三E12345678", "李三1380013800O"]
)
def test_letters_for_digits_and_a_name_before_hide_no_number(text: str) -> None:
    assert holds_persons_number(text)


@pytest.mark.parametrize("text", ["1280013800O", "138O0I3800", "三E1234567"])
def test_what_is_short_of_such_a_number_is_none(text: str) -> None:
    assert not holds_persons_number(text)
