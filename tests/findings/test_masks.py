"""`masks.csv`: a value a line, and what is shown of it in a column of each class."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from credit_standard.findings import Bilingual
from credit_standard.findings.masks import (
    SHOWN_AT_MOST,
    Sensitivity,
    mask,
    mask_name,
    mask_number,
    printable,
    shown,
)

CASES = list(csv.DictReader(Path(__file__).with_name("masks.csv").read_text("utf-8").splitlines()))
CLASSES = [one for one in Sensitivity if one is not Sensitivity.FREE_TEXT]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
@pytest.mark.parametrize("sensitivity", CLASSES)
def test_a_value_in_a_column_of_a_class(case: dict[str, str], sensitivity: Sensitivity) -> None:
    assert mask(case["text"], sensitivity) == case[sensitivity.value]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_what_is_masked_once_stays_as_it_is_or_is_masked_further(case: dict[str, str]) -> None:
    for sensitivity in CLASSES:
        once = mask(case["text"], sensitivity)
        assert len(mask(once, sensitivity).replace("*", "")) <= len(once.replace("*", ""))


def test_a_free_text_is_told_by_its_length() -> None:
    assert shown("张三违法", Sensitivity.FREE_TEXT) == Bilingual("4 字", "4 characters")
    assert mask("张三违法", Sensitivity.FREE_TEXT) == "4 字"
    assert shown("张三", Sensitivity.FREE_TEXT) == Bilingual("2 字", "2 characters")
    assert shown("/", Sensitivity.FREE_TEXT) == Bilingual("1 字", "1 character")
    assert shown("2021-02-30", Sensitivity.FREE_TEXT) == Bilingual("10 字", "10 characters")


def test_a_value_is_shown_up_to_a_length() -> None:
    assert mask("#" * SHOWN_AT_MOST, Sensitivity.PLAIN) == "#" * SHOWN_AT_MOST
    assert mask("#" * (SHOWN_AT_MOST + 1), Sensitivity.PLAIN) == "#*******…"


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("12345678901", "1*******"),
        ("123456789012", "1234****9012"),
        ("ABCD56789012", "A*******"),
        ("A12345678901", "A123****8901"),
        ("Zhang San 1301021970", "Z*******"),
        ("１３０１０２７００１１５００１", "１３０１*******５００１"),
        ("", ""),
        ("1", "1"),
    ],
)
def test_a_number_keeps_both_ends_from_twelve_characters_on(number: str, masked: str) -> None:
    assert mask_number(number) == masked


def test_a_name_keeps_its_first_character() -> None:
    assert [mask_name(name) for name in ("", "张", "张三", "买买提·示例示例")] == [
        "",
        "张",
        "张*",
        "买*******",
    ]


def test_what_steers_a_terminal_or_is_invisible_is_seen() -> None:
    assert printable("a\x1b[31m\u202e\u200b\ufeff\x9f\u2028b") == "a·[31m·····b"
    assert mask("2021-\u200b02-30", Sensitivity.PLAIN) == "2021-·02-30"


def test_the_classes_of_columns_have_their_names() -> None:
    assert [one.value for one in Sensitivity] == [
        "plain", "organisation-number", "organisation-name", "person-number", "person-name", "free-text",
    ]  # fmt: skip
