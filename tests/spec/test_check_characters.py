"""Check characters as plain SQL: what the identifiers refuse is refused, what they take is taken."""

import sqlite3

import pytest

from credit_standard import identifiers
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.spec.targets.sql.cells import of_field
from credit_standard.spec.targets.sql.check_characters import right_number
from credit_standard.spec.targets.sql.dialects import SQLITE
from tests.validation.given import NUMBERS

KINDS = ("uscc", "org-code", "citizen-id", "registration-number", "tax-number", "region")


def is_taken(kind: str, number: str) -> bool:
    check = of_field(right_number, "number", SQLITE, kind)
    with sqlite3.connect(":memory:") as connection:
        answer = connection.execute(f'SELECT {check} FROM (SELECT ? AS "number")', (number,)).fetchone()[0]  # noqa: S608
    connection.close()
    return bool(answer)


def canonical(kind: str) -> list[str]:
    read = (identifiers.get(kind).read(text, None).value for text in NUMBERS.get(kind, ()))
    return [value for value in read if value is not None]


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_identifiers_take_is_taken(kind: str) -> None:
    assert canonical(kind)
    assert [number for number in canonical(kind) if not is_taken(kind, number)] == []


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("uscc", "91350100M000100Y43"),  # the pilot of Fujian
        ("uscc", "00000000000000000X"),
        ("registration-number", "110108000000016"),
        ("registration-number", "1301001234567"),
        ("citizen-id", "130102800101001"),
    ],
)
def test_forms_of_their_own_time_are_taken(kind: str, number: str) -> None:
    assert is_taken(kind, number)


@pytest.mark.parametrize("number", ["13010219800101", "1301021980010中文", "130102 98001012"])
def test_a_tax_number_of_another_length_or_with_other_characters_is_refused(number: str) -> None:
    assert not is_taken("tax-number", number)


@pytest.mark.parametrize("kind", ["uscc", "org-code", "citizen-id", "registration-number"])
def test_another_character_at_any_place_is_judged_as_the_identifiers_do(kind: str) -> None:
    number = {"uscc": "91110000600037341L", "org-code": "D2143569X", "citizen-id": "11010519491231002X",
              "registration-number": "110108000000016"}[kind]  # fmt: skip
    wrong = set()
    for at, character in enumerate(number):
        for other in "0123456789X":
            changed = number[:at] + other + number[at + 1 :]
            refused = identifiers.get(kind).read(changed, None).value is None
            if other != character and not is_taken(kind, changed) and not refused:
                wrong.add(changed)
            if at == len(number) - 1 and other != character:
                assert not is_taken(kind, changed)
    assert wrong == set()


@pytest.mark.parametrize(
    "number",
    [
        "010105194912310023", "11010519491301002X", "110105194904310027", "110105190002290025", "110105170012310021",
        "810105491231002", "110105490229001", "110105000229001", "110105491331002",
    ],
)  # fmt: skip
def test_a_citizens_number_of_no_province_or_no_day_is_refused(number: str) -> None:
    for right in (
        number,
        number[:17] + citizen_check_character(number[:17]) if len(number) == 18 else number,
    ):
        assert not is_taken("citizen-id", right)
        kind = "citizen-id" if len(number) == 18 else "citizen-id-15"
        assert identifiers.get(kind).read(right, None).value is None


@pytest.mark.parametrize("birth", ["20000229", "19040229", "18040229", "19991231", "20240229"])
def test_a_leap_day_is_taken(birth: str) -> None:
    body = f"110105{birth}001"
    assert is_taken("citizen-id", body + citizen_check_character(body))
    assert is_taken("citizen-id", "810000" + body[6:] + citizen_check_character("810000" + body[6:]))
