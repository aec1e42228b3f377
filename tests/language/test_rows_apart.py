"""Rows that are apart for a plain reason are never searched; no pair that overlaps is taken for apart."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from credit_standard.language import F, ValueType
from credit_standard.language.nodes import Expression, all_of
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.tables.apart import are_apart, needs

TYPES = {"a": ValueType("integer"), "k": ValueType("text")}
ATOMS = [
    *(build(number) for number in (1, 2, 3) for build in (
        lambda n: n < F.a, lambda n: n <= F.a, lambda n: n > F.a, lambda n: n >= F.a, lambda n: F.a == n,
    )),
    ~F.a.present, F.a.present, F.k == "x", F.k.is_in("x", "y"), F.k == "y", ~F.k.present,
]  # fmt: skip
RECORDS = [
    RecordCells({"a": a, "k": k}, {name for name, value in (("a", a), ("k", k)) if value is not None})
    for a in (None, 0, 1, 2, 3, 4)
    for k in (None, "x", "y", "z")
]
conditions = st.lists(st.sampled_from(ATOMS), min_size=1, max_size=3).map(lambda parts: all_of(tuple(parts)))


@given(conditions, conditions)
def test_rows_that_are_apart_never_apply_at_once(one: Expression, other: Expression) -> None:
    tests = [to_function(condition, TYPES) for condition in (one, other)]
    overlap = any(all(test(cells) is True for test in tests) for cells in RECORDS)
    assert not (overlap and are_apart(needs(one), needs(other)))


def test_bands_codes_and_absence_are_plain_reasons() -> None:
    rows = [F.a < 1, (F.a >= 1) & (F.a < 3), F.a >= 3, ~F.a.present]
    assert all(are_apart(needs(one), needs(other)) for one, other in combinations(rows, 2))
    assert are_apart(needs(F.k == "x"), needs(F.k.is_in("y", "z")))
    assert are_apart(needs(F.a <= 3), needs(F.a > 3))
    assert are_apart(needs(F.a <= 2), needs(F.a >= 3))
    assert not are_apart(needs(F.a <= 3), needs(F.a >= 3))
    assert not are_apart(needs(F.a <= 3), needs(F.a != 3))
    assert not are_apart(needs(F.a < 3), needs(F.k == "x"))
    assert not are_apart(needs(F.k.is_in("x", "y")), needs(F.k.is_in("y", "z")))
    assert not are_apart(needs(F.k.is_in("x", "y")), needs(F.k.present))
    assert are_apart(needs(F.k.is_in("x", "y") & F.k.is_in("y", "z")), needs(F.k == "x"))
    assert (needs(None), needs(F.k.present), are_apart(needs(None), needs(F.a < 1))) == ({}, {}, False)


def test_of_several_limits_the_narrowest_counts() -> None:
    for one in ((F.a >= 1) & (F.a > 3), (F.a > 3) & (F.a >= 1), (F.a > 1) & (F.a > 3)):
        assert are_apart(needs(one), needs(F.a <= 3))
    for one in ((F.a <= 3) & (F.a < 1), (F.a < 3) & (F.a <= 0), (F.a < 3) & (F.a < 1)):
        assert are_apart(needs(one), needs(F.a >= 1))


def test_of_two_limits_at_one_value_the_stricter_counts() -> None:
    """More than 3 and at least 3 is more than 3: a row of at most 3 is apart from it."""
    for one in ((F.a > 3) & (F.a >= 3), (F.a >= 3) & (F.a > 3)):
        assert are_apart(needs(one), needs(F.a <= 3))
    for one in ((F.a < 3) & (F.a <= 3), (F.a <= 3) & (F.a < 3)):
        assert are_apart(needs(one), needs(F.a >= 3))
