"""For any number of a person with any slip, in any column: no output holds it. For any code in its own column: shown."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from credit_standard import identifiers
from credit_standard.findings.masks.names import may_be_spoken
from credit_standard.identifiers.parts.arithmetic import ALPHANUMERIC
from credit_standard.layers import NATIONAL
from credit_standard.reports import BINARY, FORMATS
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from credit_standard.validation.showing import shown_text
from credit_standard.validation.typed import typed_model
from tests.findings.oracle import is_persons, slips
from tests.findings.tables import COLUMNS, RECORD, VALID, Cell, bare, headings, leaks, outputs, rows, secrets
from tests.findings.values import HAN, HIDDEN, WIDE, citizen, organisation_code, registration_number, uscc

DAY = date(2026, 11, 23)
PENALTY = NATIONAL.declared(RECORD)
TEXT_FORMATS = [form for form in FORMATS if form not in BINARY]
SEEDS = st.integers(0, 2**32)


@st.composite
def mistaken(draw: st.DrawFn) -> str:
    """A citizen's number with any single slip, or none."""
    return draw(st.sampled_from(sorted(slips(citizen(Random(draw(SEEDS)))))))


def whole_or_nearly(number: str) -> set[str]:
    return {bare(number[1:]), bare(number[:-1])}


SEEN_BY_CHANCE = 7  # digits in a row that may stand in a report anyway
NUMBERS = sorted(kind for kind in HIDDEN if not kind.startswith("name") and kind != "mail")
BETWEEN = ("", "", " ", "-", "/", "·", "—", "   ", "\u3000")
AROUND = (
    "{}",
    "{} ",
    "身份证号：{}",
    "{}（张三）",
    "张三{}",
    "No.{}",
    "({})",
    "'{}",
    "联系人 张三 {}。",
    "ID{}",
    "{}号",
    "手机{}",
    "2025-01-01 {}",
    "{} 2000元",
    "{}元",
    "第{}号",
    "示罚〔2025〕{}号",
    "张三{}公司",
    "{}室",
    "{}年",
    "HB-2025-{}",
)


@st.composite
def persons(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A number of a person of any kind as people write it, and what of it must not be read."""
    kind = draw(st.sampled_from(["slip", *NUMBERS]))
    number = draw(mistaken()) if kind == "slip" else HIDDEN[kind].draw(Random(draw(SEEDS)))
    assume(not identifiers.uscc.is_valid(number))
    text = number
    if number.isascii() and number.isalnum() and kind != "citizen-tax":
        apart, by = draw(st.integers(3, 6)), draw(st.sampled_from(BETWEEN))
        text = number[:apart] + by + number[apart:]
        dress = draw(st.sampled_from(({}, {}, WIDE, HAN)))
        text = text.translate(dress)
    return draw(st.sampled_from(AROUND)).format(text), secrets("citizen" if kind == "slip" else kind, number)


@settings(deadline=None, max_examples=200)
@given(persons(), st.sampled_from([one.name for one in PENALTY.fields]))
def test_no_column_shows_a_number_of_a_person(one: tuple[str, list[str]], field: str) -> None:
    text, hidden = one
    shown = bare(shown_text(text, PENALTY[field], PENALTY))
    assert not any(bare(part) in shown for part in hidden)


@settings(deadline=None, max_examples=3)
@given(st.lists(persons(), min_size=len(COLUMNS), max_size=len(COLUMNS)))
def test_no_report_of_a_file_that_has_them_in_every_column_holds_one(
    drawn: list[tuple[str, list[str]]],
) -> None:
    texts = [text for text, _ in drawn]
    first = [*headings(), texts[0]]
    found = [Cell("citizen", field, text) for field, text in zip(COLUMNS, texts, strict=True)]
    source = [dict(zip(first, (*row, texts[0]), strict=True)) for row in rows(found)]
    report = validate(source, options=Options(record=RECORD, layout=RECORD, as_of=DAY))
    assert len(report.findings) >= len(COLUMNS) - 1
    secret = [part for _, hidden in drawn for part in hidden if len(bare(part)) > SEEN_BY_CHANCE]
    assert leaks(outputs(report, TEXT_FORMATS), secret) == []


@settings(deadline=None, max_examples=60)
@given(mistaken(), st.sampled_from(sorted(COLUMNS)))
def test_no_finding_model_or_exception_holds_it(number: str, field: str) -> None:
    assume(not identifiers.uscc.is_valid(number))
    record = VALID | {field: number, number: number}
    said = [
        repr(one) + one.message("zh") + one.message("en") for one in check_record(RECORD, record, as_of=DAY)
    ]
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - pydantic's, which is one
        typed_model(RECORD).model_validate(record)
    error = caught.value
    said += [str(error), repr(error), repr(error.__context__), repr(error.errors()), error.json()]  # type: ignore[attr-defined]
    assert not any(part in bare(text) for text in said for part in whole_or_nearly(number))


def _changed(draw: st.DrawFn, code: str) -> str:
    """A code with one thing done to it, or none."""
    at = draw(st.integers(0, len(code) - 1))
    other = draw(st.sampled_from(ALPHANUMERIC))
    ways = (
        code,
        code[:at] + other + code[at + 1 :],
        code[:at] + code[at + 1 :],
        code[:at] + other + code[at:],
        code[:at] + code[at + 1 : at + 2] + code[at] + code[at + 2 :],
        code.lower(),
        f"{code[:4]} {code[4:]}",
    )
    return draw(st.sampled_from(ways))


@st.composite
def codes(draw: st.DrawFn) -> tuple[str, str]:
    """A field and a code that belongs there, right or wrong."""
    field, made = draw(
        st.sampled_from(
            [
                ("subject_uscc", uscc),
                ("organisation_code", organisation_code),
                ("registration_number", registration_number),
                ("tax_number", uscc),
            ]
        )
    )
    return field, _changed(draw, made(Random(draw(SEEDS))))


@settings(deadline=None, max_examples=200)
@given(codes())
def test_a_code_in_its_own_column_is_shown_right_or_wrong(given_code: tuple[str, str]) -> None:
    """But for what may be a person's number (`oracle.is_persons` says which), or a name in letters alone."""
    field, code = given_code
    assume(identifiers.org_code.is_valid(code) or not (code.isalpha() and may_be_spoken(code)))
    is_right = field in ("subject_uscc", "tax_number") and identifiers.uscc.is_valid(code)
    may_be_seen = is_right or not is_persons(code.upper())
    assert (shown_text(code, PENALTY[field], PENALTY) == code) is may_be_seen
