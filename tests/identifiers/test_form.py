"""What a number may lose or gain in typing: every such character, and the lengths at which a text is none any more."""

from __future__ import annotations

import pytest

from credit_standard import identifiers
from credit_standard.identifiers.judging.form import Form, read_form

CODE = "91110000600037341L"
BLANKS = [chr(one) for one in range(0x3001) if chr(one).isspace() and not 0x1C <= one <= 0x1F]


def said(text: str) -> list[str]:
    form = read_form(text)
    assert form.value == CODE
    return [one.name for one in form.findings]


@pytest.mark.parametrize("blank", BLANKS, ids=lambda one: f"U+{ord(one):04X}")
def test_blanks_are_passed_over_wherever_they_stand(blank: str) -> None:
    for text in (f"{blank}{CODE}", f"{CODE}{blank}", f"{CODE[:9]}{blank}{CODE[9:]}"):
        assert said(text) == ["identifier-blanks"]
    assert said(f"统一社会信用代码{blank}：{blank}{CODE}{blank}（1/2）") == [
        "identifier-prefix",
        "identifier-suffix",
    ]


@pytest.mark.parametrize(
    "invisible",
    [
        *"\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068",
        *"\u2069\ufeff\u00ad\u180e",
    ],
    ids=lambda one: f"U+{ord(one):04X}",
)
def test_invisible_characters_are_passed_over(invisible: str) -> None:
    assert said(f"{CODE[:9]}{invisible}{CODE[9:]}") == ["identifier-invisible"]


@pytest.mark.parametrize("hyphen", "-‐‑‒–—―−")
def test_every_hyphen_is_passed_over(hyphen: str) -> None:
    assert said(f"{CODE[:9]}{hyphen}{CODE[9:]}") == ["identifier-hyphens"]


@pytest.mark.parametrize("quote", "'\"‘’“”`=")
def test_quotes_around_a_number_are_passed_over(quote: str) -> None:
    assert said(f"{quote}{CODE}") == said(f"{CODE}{quote}") == ["identifier-quotes"]
    assert read_form(f"{CODE[:9]}{quote}{CODE[9:]}").value is None


@pytest.mark.parametrize(
    "suffix", ["(1/2)", "（1/2）", "(1／2)", "(123-456)", "(正本)", "（副本）", " (副本)"]
)
def test_the_number_of_a_copy_is_passed_over(suffix: str) -> None:
    assert said(CODE + suffix) == ["identifier-suffix"]


@pytest.mark.parametrize("suffix", ["(1234/5)", "(1/2345)", "(本)", "(1)", "(正)"])
def test_what_else_stands_in_brackets_is_no_number_of_a_copy(suffix: str) -> None:
    assert read_form(CODE + suffix).value is None


@pytest.mark.parametrize("mark", "*●•█■")
def test_marks_tell_that_a_number_was_masked(mark: str) -> None:
    (finding,) = read_form(f"9111{mark}{mark}{mark}341L").findings
    assert finding.name == "identifier-masked"


@pytest.mark.parametrize("wide", ["！", "～", "Ａ", "９"])
def test_full_width_characters_are_narrow_ones(wide: str) -> None:
    form = read_form(f"9111{wide}0000")
    narrow = chr(ord(wide) - 0xFEE0)
    expected = (
        (f"9111{narrow}0000", "identifier-full-width")
        if narrow.isalnum()
        else (None, "identifier-characters")
    )
    assert (form.value, form.findings[0].name) == expected


def name_and_value(form: Form) -> tuple[str | None, list[str]]:
    return form.value, [one.name for one in form.findings]


@pytest.mark.parametrize(
    ("text", "value", "names"),
    [
        ("1.30102E+17", None, ["identifier-damaged"]), ("1.30102e17", None, ["identifier-damaged"]), ("1E+17", None, ["identifier-damaged"]),
        ("1.3E123", None, ["identifier-damaged"]), ("1E17", "1E17", []), ("1.3E1234", None, ["identifier-characters"]),
        ("130102.0", "130102", ["identifier-suffix"]), ("130102.", "130102", ["identifier-suffix"]), ("130102.1", None, ["identifier-characters"]),
        ("123456789012345.0", "123456789012345", ["identifier-suffix"]), ("1234567890123456.0", None, ["identifier-damaged"]),
        ("1" * 100, "1" * 100, []), ("1" * 101, None, ["identifier-too-long"]), (" " + "1" * 100, "1" * 100, ["identifier-blanks"]),
        ("-" + "1" * 99, "1" * 99, ["identifier-hyphens"]), ("-" + "1" * 100, None, ["identifier-too-long"]),
        ("", None, ["identifier-empty"]), (" ", None, ["identifier-empty"]), ("--", None, ["identifier-empty"]),
        ("uscc:1", "1", ["identifier-prefix"]), ("LEI：1", "1", ["identifier-prefix"]), ("USCC1", "USCC1", []), ("lei:1", "1", ["identifier-prefix"]),
        ("a1", "A1", ["identifier-lower-case"]), ("A1", "A1", []), ("a-1", "A1", ["identifier-hyphens", "identifier-lower-case"]),
    ],
)  # fmt: skip
def test_a_text_is_read_without_a_guess(text: str, value: str | None, names: list[str]) -> None:
    assert name_and_value(read_form(text)) == (value, names)


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("uscc", "91110000XXXX37341L", "identifier-masked"), ("uscc", "91110000XXX037341L", "uscc-check-character"),
        ("citizen-id", "110105194912310000", "identifier-damaged"), ("citizen-id", "110105194912311000", "identifier-damaged"),
        ("citizen-id", "110105194912310010", "citizen-id-check-character"), ("citizen-id", "000000000000000000", "citizen-id-province"),
    ],
)  # fmt: skip
def test_a_better_explanation_of_a_wrong_number(kind: str, text: str, name: str) -> None:
    assert name in {one.name for one in identifiers.get(kind).read(text, None).findings}
