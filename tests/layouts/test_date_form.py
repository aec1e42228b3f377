from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.layouts.date_form import DateForm

FORMS = ("YYYY/MM/DD", "YYYYMMDD", "DDMMYYYY", "D.M.YYYY", "YYYY年M月D日", "MM/DD/YYYY", "〔YYYY〕MM-DD")


@pytest.mark.parametrize("pattern", FORMS)
@given(day=st.dates())
def test_what_is_written_is_read_as_the_same_day(pattern: str, day: date) -> None:
    form = DateForm(pattern)
    assert form.read(form.write(day)) == day


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "YYYY",
        "YYYY-MM",
        "YY-MM-DD",
        "YYYY-MM-DD-DD",
        "yyyy-mm-dd",
        "YYYYMD",
        "DMYYYY",
        "MMDYYYY",
        "YYYY-MM-DDT",
    ],
)
def test_a_form_that_needs_a_guess_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="a date form has"):
        DateForm(pattern)


def test_a_day_that_is_not_is_told_from_another_form() -> None:
    form = DateForm("DD.MM.YYYY")
    assert form.read("2021-02-01") is None
    with pytest.raises(ValueError, match="day"):
        form.read("30.02.2021")
