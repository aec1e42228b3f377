"""Ages, and who is too young."""

from datetime import date

import pytest

from credit_standard.subjects import age_on, is_minor, minority_on
from tests.identifiers.values import citizen_id

BORN = citizen_id("130102", "20100615", "001")
LEAP = citizen_id("130102", "20080229", "001")


@pytest.mark.parametrize(
    ("number", "day", "age"),
    [
        (BORN, date(2010, 6, 15), 0),
        (BORN, date(2026, 6, 14), 15),
        (BORN, date(2026, 6, 15), 16),
        (LEAP, date(2026, 2, 28), 17),
        (LEAP, date(2026, 3, 1), 18),
        (LEAP, date(2028, 2, 29), 20),
        ("110105491231002", date(2007, 12, 31), 58),
        ("11010519491231002x", date(2007, 12, 30), 57),
    ],
)
def test_an_age_is_counted_in_full_years(number: str, day: date, age: int) -> None:
    assert age_on(number, day) == age


@pytest.mark.parametrize(
    ("day", "severity"),
    [
        (date(2026, 6, 14), "error"),
        (date(2026, 6, 15), "note"),
        (date(2028, 6, 14), "note"),
        (date(2028, 6, 15), None),
    ],
)
def test_a_minor_is_an_error_under_16_and_a_note_under_18(day: date, severity: str | None) -> None:
    minority = minority_on(BORN, day)
    assert (minority.severity if minority else None) == severity
    assert is_minor(BORN, day) == (severity is not None)
    assert minority is None or minority.source.verified or minority.severity != "error"


@pytest.mark.parametrize("number", [BORN[:17] + ("1" if BORN[17] != "1" else "2"), "", "130102"])
def test_a_number_that_is_not_valid_has_no_age(number: str) -> None:
    with pytest.raises(ValueError, match=r".") as raised:
        age_on(number, date(2026, 1, 1))
    assert BORN[4:14] not in str(raised.value)


def test_nobody_has_an_age_before_birth() -> None:
    with pytest.raises(ValueError, match="not yet born on 2010-06-14") as raised:
        age_on(BORN, date(2010, 6, 14))
    assert BORN[4:14] not in str(raised.value)
