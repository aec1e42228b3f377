"""Check characters: vectors, and the two ways of computing them held against each other."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.identifiers.columns.kernels import as_matrix, checks, values_of, weighted
from credit_standard.identifiers.columns.registrations import check_digits
from credit_standard.identifiers.parts import arithmetic as a

VECTORS = [
    (a.uscc_check_character, "91110000600037341", "L"),
    (a.uscc_check_character, "12440600MB2C07549", "J"),
    (a.uscc_check_character, "92141127MA0KD1Y64", "A"),
    (a.uscc_check_character, "11230500001755309", "F"),
    (a.uscc_check_character, "91230500MA1B3N1N2", "M"),
    (a.uscc_check_character, "91350100M000100Y4", "3"),
    (a.org_code_check_character, "D2143569", "X"),
    (a.org_code_check_character, "MA0KD1Y6", "4"),
    (a.org_code_check_character, "00175530", "9"),
    (a.org_code_check_character, "60003734", "1"),
    (a.citizen_check_character, "11010519491231002", "X"),
    (a.citizen_check_character, "44052418800101001", "4"),
    (a.citizen_check_character, "81000019940823002", "1"),
    (a.citizen_check_character, "83000019920130002", "2"),
    (a.registration_check_digit, "11010800000001", "6"),
    (a.registration_check_digit, "13010010000001", "8"),
    (a.registration_check_digit, "13010000000123", "2"),
]
SCHEMES = [
    (a.uscc_check_character, a.USCC_ALPHABET, a.USCC_VALUES, a.USCC_WEIGHTS, a.USCC_CHECKS),
    (
        a.org_code_check_character,
        a.ALPHANUMERIC,
        a.ALPHANUMERIC_VALUES,
        a.ORG_CODE_WEIGHTS,
        a.ORG_CODE_CHECKS,
    ),
    (a.citizen_check_character, a.DIGITS, a.DIGIT_VALUES, a.CITIZEN_WEIGHTS, a.CITIZEN_CHECKS),
]


@pytest.mark.parametrize(("scheme", "body", "expected"), VECTORS)
def test_check_characters_of_known_numbers(scheme, body: str, expected: str) -> None:
    assert scheme(body) == expected


def test_weights_are_those_of_the_standards() -> None:
    assert a.USCC_WEIGHTS == (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    assert a.ORG_CODE_WEIGHTS == (3, 7, 9, 10, 5, 8, 4, 2)
    assert a.CITIZEN_WEIGHTS == (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@pytest.mark.parametrize("scheme", SCHEMES, ids=["uscc", "org-code", "citizen-id"])
@settings(deadline=None)
@given(data=st.data())
def test_one_number_and_a_column_have_the_same_check_characters(scheme, data: st.DataObject) -> None:
    function, alphabet, table, weights, characters = scheme
    width = len(weights)
    bodies = data.draw(st.lists(st.text(alphabet, min_size=width, max_size=width), min_size=1))
    sums = weighted(values_of(as_matrix(pl.Series(bodies), width), table), weights)[:, 0]
    assert checks(sums, characters).tobytes().decode() == "".join(map(function, bodies))


@settings(deadline=None)
@given(bodies=st.lists(st.text(a.DIGITS, min_size=14, max_size=14), min_size=1))
def test_one_registration_number_and_a_column_have_the_same_check_digits(bodies: list[str]) -> None:
    values = values_of(as_matrix(pl.Series(bodies), 14), a.DIGIT_VALUES)
    assert check_digits(values).tobytes().decode() == "".join(map(a.registration_check_digit, bodies))


@pytest.mark.parametrize(
    "body", ["9111000060003734I", "9111000060003734 ", "911100006_0037341", "9111000060003734年"]
)
def test_a_character_outside_the_alphabet_has_no_check_character(body: str) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        a.uscc_check_character(body)


def test_sums_stay_exact_in_the_largest_case() -> None:
    values = np.full((1, 17), a.ABSENT, np.uint8)
    exact = sum(w * a.ABSENT for w in a.USCC_WEIGHTS)
    assert weighted(values, a.USCC_WEIGHTS)[0, 0] == exact
