"""Which texts of a column a kernel decides, and which it leaves to the reading of single texts: odd ones only."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pytest

from credit_standard.findings import entry
from credit_standard.identifiers import citizen_id, citizen_id_15, uscc
from credit_standard.identifiers.columns import org_codes, persons, registrations, unified_codes
from credit_standard.identifiers.columns.kernels import as_matrix, crossed_out, of_wrong_lengths, within
from credit_standard.identifiers.judging.reading import Hit, merge_hits

if TYPE_CHECKING:
    from credit_standard.identifiers.columns.kernels import Kernel

AS_OF = date(2026, 11, 23)
DECIDED: list[tuple[Kernel, str, str, str]] = [
    (
        unified_codes.judge,
        "91110000600037341L 91130102MA07EX026G",
        "911100006000373411 91130102MA07EX026Y 91990102MA07EX026G 01130102MA07EX026G 94130102MA07EX026G 11010519491231002X",
        (
            "Z1130102MA07EX026G 9113O102MA07EX026G 00000000000000000X 911301020000000000 9113010XXXX7EX026G"
            " 91130102MA07EX026g 911301021234567880"
        ),
    ),
    (unified_codes.judge_inside, "91110000600037341L", "", "911100006000373411 11010519491231002X"),
    (
        partial(persons.judge_citizen_ids, as_of=AS_OF),
        "11010519491231002X 110105194912310003",
        "110105194912310021 11010519491331002X 11010520991231002X 11010520261123001X 91110000600037341L",
        "99010519491231002X 81010519491231002X 110105194912310000 11010519491231002A 1101051949123100XX",
    ),
    (
        partial(persons.judge_residence_permits, as_of=AS_OF),
        "830000199201300022",
        "830000199201300021",
        "840000199201300022 830000199213300022 830000209901300022 83000019920130002A 830000199201300000",
    ),
    (
        partial(persons.judge_permanent_residences, as_of=AS_OF),
        "91384019900101001X",
        "913840199001010010 91384019901301001X",
        "81384019900101001X 913840199001010000 91384019900101001A",
    ),
    (
        partial(persons.judge_citizen_ids_15, as_of=date(1988, 11, 5)),
        "110105491231002 130102881105995 130102881105989 130102040229001",
        "110105491331002 990105491231002 130102000229001 130102881106001",
        "130102881105996 130102881105999 13010288110599A",
    ),
    (registrations.judge, "110108000000016", "110108000000017 990108000000016", "11010800000001A"),
    (registrations.judge_old, "1301021000012 9901021000012", "", "130102100001A"),
    (
        registrations.judge_tax,
        "130102D2143569X",
        "",
        "130102D21435690 990102D2143569X 110105491231002 1301O2D2143569X 13010AD2143569X A30102D2143569X",
    ),
    (
        org_codes.judge,
        "D2143569X D2143569-X 600037341",
        "D21435690 D2143569-0 PDY000010",
        "D2143569.X 123456788 12345678-8 XXXX35690 d2143569X",
    ),
]


@pytest.mark.parametrize(
    ("kernel", "text", "verdict"),
    [
        (kernel, text, verdict)
        for kernel, *texts in DECIDED
        for verdict, several in zip(("valid", "invalid", "left"), texts, strict=True)
        for text in several.split()
    ],
)
def test_a_kernel_decides_right_numbers_and_common_faults(kernel: Kernel, text: str, verdict: str) -> None:
    found = kernel(as_matrix(pl.Series([text]), len(text)))
    assert (found.valid.tolist(), found.invalid.tolist()) == ([verdict == "valid"], [verdict == "invalid"])


def test_a_wrong_length_is_told_of_capitals_and_digits_up_to_23() -> None:
    kernels = of_wrong_lengths("uscc-length", 18)
    assert sorted(kernels) == [width for width in range(1, 24) if width != 18]
    verdict = kernels[3](as_matrix(pl.Series(["A1Z", "a1z", "0.1", "909"]), 3))
    assert verdict.invalid.tolist() == [True, False, False, True]
    assert not verdict.valid.any()


def test_four_x_cross_a_number_out() -> None:
    assert crossed_out(as_matrix(pl.Series(["XXX1", "XXXX", "X1XX"]), 4)).tolist() == [False, True, False]


def test_a_limit_lies_within() -> None:
    assert within(as_matrix(pl.Series(["\x09\x01", "\x01\x0a", "\x00\x09"]), 2), 9).tolist() == [
        True,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "is_clean"),
    [
        ("91110000600037341L", True),
        ("911100006000373411", False),
        ("91990102MA07EX026G", False),
        ("1", False),
    ],
)
def test_a_unified_code_of_which_there_is_nothing_to_say(text: str, is_clean: bool) -> None:
    assert uscc.is_clean(text) is is_clean


@pytest.mark.parametrize(
    ("text", "as_of", "is_clean"),
    [
        ("11010519491231002X", None, True), ("11010519491231002X", date(1949, 12, 31), True), ("11010519491231002X", date(1949, 12, 30), False),
        ("110105194912310021", None, False), ("830000199201300022", None, False), ("110105491231002", None, False),
    ],
)  # fmt: skip
def test_a_citizens_number_of_which_there_is_nothing_to_say(
    text: str, as_of: date | None, is_clean: bool
) -> None:
    assert citizen_id.is_clean(text, as_of) is is_clean


@pytest.mark.parametrize(
    ("text", "as_of", "is_clean"),
    [
        ("110105491231002", None, True), ("110105491231002", date(1949, 12, 31), True), ("110105491231002", date(1949, 12, 30), False),
        ("130102881105995", None, True), ("130102881105996", None, False), ("110105491331002", None, False), ("990105491231002", None, False),
    ],
)  # fmt: skip
def test_a_number_of_15_digits_of_which_there_is_nothing_to_say(
    text: str, as_of: date | None, is_clean: bool
) -> None:
    assert citizen_id_15.is_clean(text, as_of) is is_clean


def test_of_hits_of_one_kind_each_row_counts_once() -> None:
    hits = (
        Hit(entry("ID104"), np.array([4, 7])),
        Hit(entry("ID105"), np.array([4])),
        Hit(entry("ID104"), np.array([2, 4])),
    )
    assert [(one.entry.code, one.rows.tolist()) for one in merge_hits(hits)] == [
        ("ID104", [2, 4, 7]),
        ("ID105", [4]),
    ]
