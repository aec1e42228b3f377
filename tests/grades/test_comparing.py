"""Grades are ordinal inside their scale, and nowhere else."""

from decimal import Decimal
from typing import Any

import pytest

from credit_standard import grades


def grade(scale: str, text: str) -> grades.Grade:
    found = grades.get(scale).read(text)
    assert found is not None
    return found


def test_the_highest_grade_is_above_all_others() -> None:
    low, middle, high = grade("hebei-9", "C-"), grade("hebei-9", "B"), grade("hebei-9", "A")
    again = grade("hebei-9", "B 级")
    assert low < middle < high
    assert high > middle > low
    assert middle <= again <= high
    assert middle >= again >= low
    assert max(low, high, middle) == high


def test_equal_grades_are_one_in_a_set() -> None:
    assert {grade("hebei-9", "B"), grade("hebei-9", "B 级")} == {grade("hebei-9", "B")}


def test_the_same_letter_of_another_scale_is_another_grade() -> None:
    assert grade("hebei-9", "A") != grade("tax-credit", "A")


def test_grades_of_two_scales_are_not_compared() -> None:
    one, other = grade("hebei-9", "A"), grade("tax-credit", "A")
    told = "grades of hebei-9 and tax-credit cannot be compared; bring one over with Scale.map_to"
    with pytest.raises(TypeError, match=told):
        _ = one < other
    with pytest.raises(TypeError, match=told):
        _ = one <= other
    with pytest.raises(TypeError, match="cannot be compared"):
        _ = one > other
    with pytest.raises(TypeError, match="cannot be compared"):
        _ = one >= other


def test_a_grade_beside_the_order_is_neither_above_nor_below() -> None:
    new, again, good = grade("tax-credit", "M"), grade("tax-credit", "M 级"), grade("tax-credit", "B")
    assert new == again
    assert new <= again
    for one, other in ((new, good), (good, new)):
        with pytest.raises(TypeError, match="M of tax-credit stands beside the order: ask for equality only"):
            _ = one < other


def test_a_grade_is_compared_with_grades_only() -> None:
    text: Any = "A"
    with pytest.raises(TypeError, match="read the text with Scale"):
        _ = grade("hebei-9", "B") < text


def test_nine_steps_become_four_grades_by_the_declared_map() -> None:
    nine, four = grades.get("hebei-9"), grades.get("hebei-4")
    meant = nine.map_to(four)
    assert [meant[one].code for one in nine.grades] == list("AABBBCCCD")
    assert meant[grade("hebei-9", "B+")] > grade("hebei-4", "C")


def test_without_a_declared_map_there_is_none() -> None:
    tax, hebei = grades.get("tax-credit"), grades.get("hebei-4")
    with pytest.raises(ValueError, match="no map from tax-credit to hebei-4; declared are: none"):
        tax.map_to(hebei)
    with pytest.raises(ValueError, match="no map from hebei-4 to hebei-9"):
        hebei.map_to(grades.get("hebei-9"))


@pytest.mark.parametrize("points", [89.5, "90", True, None])
def test_points_are_exact_numbers(points: Any) -> None:
    with pytest.raises(TypeError, match="points are int or Decimal"):
        grades.get("tax-credit").at(points)


def test_points_mean_nothing_where_no_bands_are_known() -> None:
    with pytest.raises(ValueError, match="no bands of points are known for the scale hebei-9"):
        grades.get("hebei-9").at(Decimal(90))
