"""Which line the digits of a telephone number reach: the shortest and the longest of each kind, and what is none."""

from __future__ import annotations

import pytest

from credit_standard.identifiers.parts.dialling import LOCAL_ONLY, UNASSIGNED, dial

SERVICE = (
    "110 123 12345 123456 1000000 1001234 10012345 95123 951234 95123456 96123 4001234567 8001234567 +86110"
)
MOBILE = [
    ("12000000000", "12000000000"), ("13800138000", "13800138000"), ("19999999999", "19999999999"), ("013800138000", "13800138000"),
    ("+8613800138000", "13800138000"), ("008613800138000", "13800138000"), ("8613800138000", "13800138000"), ("+86013800138000", "13800138000"),
    ("(+86)138-0013-8000", "13800138000"),
]  # fmt: skip
LANDLINE = [
    ("031186012345", "0311-86012345", "0311"), ("0311-86012345", "0311-86012345", "0311"), ("(0311)86012345", "0311-86012345", "0311"),
    ("010-62345678", "010-62345678", "010"), ("+86311-86012345", "0311-86012345", "0311"), ("+86-0311-86012345", "0311-86012345", "0311"),
    ("8601062345678", "010-62345678", "010"), ("861062345678", "010-62345678", "010"),
]  # fmt: skip
IN_DOUBT = [
    ("20000", "landline", LOCAL_ONLY), ("97123", "landline", LOCAL_ONLY), ("99999999", "landline", LOCAL_ONLY), ("86110", "landline", LOCAL_ONLY),
    ("200000000", "unknown", UNASSIGNED), ("19999999", "unknown", UNASSIGNED), ("11800138000", "unknown", UNASSIGNED), ("5001234567", "unknown", UNASSIGNED),
    ("100123456", "unknown", UNASSIGNED), ("951234567", "unknown", UNASSIGNED), ("400123456", "unknown", UNASSIGNED), ("40012345678", "unknown", UNASSIGNED),
    ("0311860123", "unknown", UNASSIGNED), ("0512345678901", "unknown", UNASSIGNED), ("0013800138000", "foreign", UNASSIGNED),
]  # fmt: skip
NONE = """
    11 95 1100 2000 9512 1111111 1234567 1380013800 138001380000 051234567890123 +1 +12 +0123 +999123456 00999 + 00
"""


@pytest.mark.parametrize("digits", SERVICE.split())
def test_a_service_number_has_no_area_and_no_number_abroad(digits: str) -> None:
    line = dial(digits)
    assert line is not None
    assert (line.kind, line.value, line.international, line.doubt) == (
        "service",
        digits.removeprefix("+86"),
        None,
        "",
    )
    assert line.takes_extension is digits.startswith(("400", "800"))


@pytest.mark.parametrize(("written", "value"), MOBILE)
def test_a_mobile_number_has_eleven_digits_whatever_stands_before(written: str, value: str) -> None:
    line = dial(written)
    assert line is not None
    assert (line.kind, line.value, line.international, line.doubt) == ("mobile", value, f"+86{value}", "")
    assert not line.takes_extension


@pytest.mark.parametrize(("written", "value", "area"), LANDLINE)
def test_a_landline_has_its_area_code(written: str, value: str, area: str) -> None:
    line = dial(written)
    assert line is not None
    assert (line.kind, line.value, line.area_code, line.doubt) == ("landline", value, area, "")
    assert line.international == "+86" + value.removeprefix("0").replace("-", "")
    assert line.takes_extension


@pytest.mark.parametrize(("digits", "kind", "doubt"), IN_DOUBT)
def test_a_number_of_no_plan_is_in_doubt_and_not_wrong(digits: str, kind: str, doubt: str) -> None:
    line = dial(digits)
    assert line is not None
    assert (line.kind, line.doubt, line.area_code) == (kind, doubt, None)


@pytest.mark.parametrize(
    ("digits", "takes"),
    [("4001234567", True), ("4011234567", False), ("8001234567", True), ("8011234567", False)],
)
def test_an_extension_may_follow_400_and_800(digits: str, takes: bool) -> None:
    line = dial(digits)
    assert line is not None
    assert line.takes_extension is takes


@pytest.mark.parametrize("digits", NONE.split())
def test_no_telephone_has_such_a_number(digits: str) -> None:
    assert dial(digits) is None


def test_a_number_abroad_keeps_its_country_code() -> None:
    line = dial("00852-21234567")
    assert line is not None
    assert (line.kind, line.value, line.international, line.doubt) == (
        "foreign",
        "+85221234567",
        "+85221234567",
        "",
    )
