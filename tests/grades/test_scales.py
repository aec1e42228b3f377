"""The scales as they are published: order, bands, spellings."""

from decimal import Decimal
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard import codes, grades

ORDERS = {
    "hebei-4": "A B C D",
    "hebei-9": "A A- B+ B B- C+ C C- D",
    "national-4": "excellent good fair poor",
    "gbt-22116": "AAA AA A BBB BB B CCC CC C",
    "pboc-9": "AAA AA A BBB BB B CCC CC C",
    "tax-credit": "A B C D",
    "environment-colour": "green blue yellow red black",
    "quality-class": "A B C D",
    "loan-five-class": "pass special-mention substandard doubtful loss",
    "village-star": "five-star four-star three-star two-star one-star",
    "supervision-class": "A B C D",
    "rongcheng": "AAA AA A B C D",
}


def test_every_file_is_a_scale_over_the_code_list_of_its_name() -> None:
    found = {
        path.name.removesuffix(".toml") for path in files("credit_standard.grades").joinpath("data").iterdir()
    }
    assert found == set(grades.names()) == set(ORDERS)


@pytest.mark.parametrize("name", grades.names())
def test_a_scale_has_the_order_of_its_source(name: str) -> None:
    scale = grades.get(name)
    assert " ".join(grade.code for grade in scale.grades) == ORDERS[name]
    assert list(scale.grades) == sorted(scale.grades, reverse=True)
    assert scale.by_code.keys() == codes.get(name).by_code.keys()


@pytest.mark.parametrize("name", grades.names())
def test_a_grade_is_read_in_every_spelling_of_its_code_list(name: str) -> None:
    scale = grades.get(name)
    for entry in codes.get(name).entries:
        for text in entry.names:
            assert scale.read(text) == scale.by_code[entry.code]
    assert scale.read("没有这样的等级") is None


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("hebei-9", "Ｂ＋", "B+"),
        ("hebei-9", "b- 级", "B-"),
        ("environment-colour", "环保诚信企业", "green"),
        ("loan-five-class", "关注类", "special-mention"),
        ("village-star", "五星户", "five-star"),
        ("tax-credit", "M级", "M"),
        ("national-4", "良", "good"),
    ],
)
def test_a_document_s_own_wording_is_read(name: str, text: str, code: str) -> None:
    grade = grades.get(name).read(text)
    assert grade is not None
    assert grade.code == code


@pytest.mark.parametrize(
    ("points", "code"),
    [
        (100, "A"),
        (90, "A"),
        (Decimal("89.99"), "B"),
        (70, "B"),
        (Decimal("69.9999999999999999999"), "C"),
        (40, "C"),
        (Decimal("39.9"), "D"),
        (0, "D"),
        (-11, "D"),
    ],
)
def test_tax_points_mean_the_grade_of_their_half_open_band(points: int | Decimal, code: str) -> None:
    grade = grades.get("tax-credit").at(points)
    assert grade is not None
    assert grade.code == code


@pytest.mark.parametrize(
    ("points", "code"),
    [(1050, "AAA"), (1049, "AA"), (1030, "AA"), (960, "A"), (959, "B"), (600, "C"), (599, "D")],
)
def test_bands_that_were_not_read_say_so(points: int, code: str) -> None:
    scale = grades.get("rongcheng")
    grade = scale.at(points)
    assert grade is not None
    assert grade.code == code
    assert scale.bands is not None
    assert not scale.bands.verified


def test_bands_are_only_where_they_were_published() -> None:
    assert [name for name in grades.names() if grades.get(name).bands is not None] == [
        "tax-credit",
        "rongcheng",
    ]
    assert grades.get("tax-credit").bands.verified  # type: ignore[union-attr]


@given(
    st.sampled_from(["tax-credit", "rongcheng"]), st.decimals(-2000, 2000, places=3), st.decimals(-2000, 2000)
)
def test_more_points_never_mean_a_lower_grade(name: str, one: Decimal, other: Decimal) -> None:
    scale = grades.get(name)
    low, high = scale.at(min(one, other)), scale.at(max(one, other))
    assert low is not None
    assert high is not None
    assert low <= high


def test_what_is_recalled_is_marked() -> None:
    assert [name for name in grades.names() if grades.get(name).verified] == [
        "hebei-4",
        "hebei-9",
        "tax-credit",
        "environment-colour",
        "supervision-class",
        "rongcheng",
    ]


def test_a_scale_that_does_not_exist_names_its_neighbours() -> None:
    with pytest.raises(ValueError, match="there is no scale 'tax-rating'; did you mean tax-credit"):
        grades.get("tax-rating")
