"""What type checkers refuse: one mistake a line, each marked. The near misses of `examples/program.py`."""

from datetime import date

import credit_standard as cs
from credit_standard.records import AdministrativePenalty


def text_of(day: str) -> str:
    return day


def misuse() -> None:
    AdministrativePenalty(subject_name="甲公司")  # refused: required fields are missing
    penalty = AdministrativePenalty.model_validate({})
    text_of(penalty.decision_date)  # refused: a day is no text
    text_of(penalty.subject_uscc)  # refused: it may be absent
    text_of(penalty.subject_name)
    day: date = penalty.decision_date
    text_of(day.isoformat())
    text_of(penalty.decision_numbr)  # refused: there is no such field
    cs.validate("a.csv", as_of="2026-01-02")  # refused: a day is no text
    cs.check_record("tax-arrears", [{}])  # refused: a list is no record
    cs.validate(["a.csv", "b.csv"])
    cs.validate([{"处罚决定日期": "2026-01-02"}], "administrative-penalty")
