"""The scales as they are published: order, bands, spellings."""

from decimal import Decimal
from importlib.resources import files

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard import codes, grades
from credit_standard.grades import Band, Bands
from credit_standard.grades.loading import faults_of_bands
from credit_standard.language import F
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.tables import defects
from credit_standard.language.tables.columns import table_columns
from credit_standard.language.tables.proofs import gaps

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


# Bands are a decision table of the points

A, B, C = grades.get("tax-credit").grades[:3]


def bands(*limits: tuple[int | Decimal | None, int | Decimal | None]) -> Bands:
    """Bands of A, B and C with these ends."""
    made = (Band(grade, *ends) for grade, ends in zip((A, B, C), limits, strict=True))
    return Bands(bands=tuple(made), source="本单位", verified=True)


@pytest.mark.parametrize("name", [name for name in grades.names() if grades.get(name).bands is not None])
def test_points_mean_one_grade_and_never_none(name: str) -> None:
    held = grades.get(name).bands
    assert held is not None
    assert list(faults_of_bands(held)) == []
    assert list(gaps(held.table, F.points.present)) == []


def test_points_of_two_grades_are_shown() -> None:
    broken = bands((Decimal("89.5"), None), (60, 90), (None, 60)).table
    (overlap,) = (one for one in defects(broken) if one.kind == "overlap")
    assert overlap.rows == ("A", "B")
    assert overlap.witness is not None
    assert Decimal("89.5") <= overlap.witness.values["points"] < 90
    answer = broken.answer(overlap.witness.cells)
    assert (answer.state, [row.then for row in answer.rows]) == ("conflict", [A, B])


def test_points_of_no_grade_are_shown() -> None:
    broken = bands((90, None), (60, Decimal("89.995")), (None, 60)).table
    (gap,) = gaps(broken, F.points.present)
    assert gap.witness is not None
    assert gap.witness.values["points"] == Decimal("89.995")
    assert broken.answer(gap.witness.cells).state == "nothing"


def test_a_band_that_ends_where_it_begins_holds_no_points() -> None:
    broken = bands((90, None), (90, 90), (None, 90)).table
    assert [(one.kind, one.rows) for one in defects(broken) if one.kind != "gap"] == [("unreachable", ("B",))]


def test_a_column_of_points_has_the_grades_of_its_points() -> None:
    held = grades.get("rongcheng").bands
    assert held is not None
    points = [-1, 0, 599, 600, 849, 850, 1029, 1030, 1049, 1050, 2000]
    frame = pl.DataFrame({"points": points}, schema={"points": pl.Int64()}).with_columns(
        pl.lit(value=True).alias(FieldColumns("points").presence)
    )
    numbers = frame.select(table_columns(held.table, None).number()).to_series().to_list()
    assert [held.bands[number].grade for number in numbers] == [grades.get("rongcheng").at(n) for n in points]
