"""Ours held against python-stdnum and phonenumbers: every difference has a reason, and docs/identifiers-compared.md tells it."""

from collections.abc import Callable

import phonenumbers
import pytest
from hypothesis import given, settings
from stdnum import lei as their_lei
from stdnum.cn import ric as their_citizen_id
from stdnum.cn import uscc as their_uscc

from credit_standard.identifiers import citizen_id, get, lei, phone, uscc
from tests.identifiers.values import CITIZEN_IDS, LEIS, PHONES, USCCS, damaged

CRASH = "crash"


def theirs(function: Callable[[str], bool], text: str) -> bool | str:
    try:
        return function(text)
    except KeyError:
        return CRASH


def compact(text: str) -> str:
    """What python-stdnum overlooks: blanks, hyphens, lower case."""
    return their_uscc.compact(text)


def uscc_reason(text: str) -> str | None:
    names = {one.name for one in uscc.check(text)}
    value = get("uscc").read(text, None).value
    if value is not None:
        if not value[:8].isdigit():
            return "authorities A, N and Y"
        if names & {"uscc-placeholder", "uscc-issuer-check-character", "uscc-pilot"}:
            return "known defects and the placeholder"
        if compact(text) != value:
            return "form"
        return None
    if "uscc-authority" in names:
        return "closed table"
    if names & {"identifier-wrong-kind"}:
        return "a citizen's number"
    if names & {"identifier-masked"}:
        return "crossed out"
    return "form" if names <= {"identifier-characters", "identifier-too-long"} else None


USCC_DIFFERENCES = [
    ("authorities A, N and Y", "N2130123MF0000005J", True, False),
    ("known defects and the placeholder", uscc.PLACEHOLDER, True, False),
    ("form", "统一社会信用代码：91110000600037341L", True, False),
    ("closed table", "01110000600037341X", False, True),
    ("a citizen's number", "362322198709086409", False, True),
    ("crossed out", "011000000000XXXX08", False, True),
]


@pytest.mark.parametrize(("reason", "text", "ours", "other"), USCC_DIFFERENCES)
def test_unified_codes_that_are_judged_otherwise(reason: str, text: str, ours: bool, other: bool) -> None:
    assert (uscc.is_valid(text), their_uscc.is_valid(text)) == (ours, other)
    assert uscc_reason(text) == reason


@settings(max_examples=400, deadline=None)
@given(text=USCCS | damaged() | CITIZEN_IDS)
def test_unified_codes_are_judged_as_by_stdnum_or_for_a_reason(text: str) -> None:
    assert uscc.is_valid(text) == their_uscc.is_valid(text) or uscc_reason(text) is not None


def citizen_reason(text: str) -> str | None:
    reading = get("citizen-id").read(text, None)
    if reading.value is None:
        return None
    if reading.value[:2] in {"81", "82", "83"}:
        return "residence permits"
    if their_citizen_id.compact(text) != reading.value:
        return "form"
    try:
        their_citizen_id.get_birth_place(reading.value)
    except (KeyError, their_citizen_id.InvalidComponent):
        return "counties"
    return None


CITIZEN_DIFFERENCES = [
    ("residence permits", "810000199408230021", False),
    ("counties", "130102198001010010", False),
    ("counties", "132310198001010013", CRASH),
    ("form", "身份证号：11010519491231002X", False),
]


@pytest.mark.parametrize(("reason", "text", "other"), CITIZEN_DIFFERENCES)
def test_citizens_numbers_that_are_judged_otherwise(reason: str, text: str, other: bool | str) -> None:
    assert citizen_id.is_valid(text)
    assert theirs(their_citizen_id.is_valid, text) == other
    assert citizen_reason(text) == reason


@settings(max_examples=400, deadline=None)
@given(text=CITIZEN_IDS | damaged())
def test_citizens_numbers_are_judged_as_by_stdnum_or_for_a_reason(text: str) -> None:
    verdict = theirs(their_citizen_id.is_valid, text)
    assert citizen_id.is_valid(text) == (verdict is True) or citizen_reason(text) is not None


def lei_reason(text: str) -> str | None:
    names = {one.name for one in lei.check(text)}
    if lei.is_valid(text):
        return "form" if their_lei.compact(text) != get("lei").read(text, None).value else None
    # stdnum takes any text with the right remainder: of any length, with letters for check digits.
    judged = {"lei-length", "lei-characters", "identifier-characters"}
    return "length and check digits" if names & judged else None


@pytest.mark.parametrize(
    ("reason", "text", "ours"),
    [("length and check digits", "213886", False), ("form", "LEI：213800KUD8LAJWSQ9D15", True)],
)
def test_legal_entity_identifiers_that_are_judged_otherwise(reason: str, text: str, ours: bool) -> None:
    assert (lei.is_valid(text), their_lei.is_valid(text)) == (ours, not ours)
    assert lei_reason(text) == reason


@settings(max_examples=400, deadline=None)
@given(text=LEIS | damaged())
def test_legal_entity_identifiers_are_judged_as_by_stdnum_or_for_a_reason(text: str) -> None:
    assert lei.is_valid(text) == their_lei.is_valid(text) or lei_reason(text) is not None


@settings(max_examples=400, deadline=None)
@given(text=PHONES.filter(lambda text: text.startswith(("0", "+", "400")) and "转" not in text))
def test_what_phonenumbers_knows_is_clean(text: str) -> None:
    if phonenumbers.is_valid_number(phonenumbers.parse(text, "CN")):
        assert not {one.name for one in phone.check(text)} - {"identifier-hyphens"}


@pytest.mark.parametrize("text", ["12800138000", "95588", "110", "86012345", "+8612800138000"])
def test_numbers_that_phonenumbers_does_not_know_are_real(text: str) -> None:
    assert not phonenumbers.is_valid_number(phonenumbers.parse(text, "CN"))
    assert phone.is_valid(text)
