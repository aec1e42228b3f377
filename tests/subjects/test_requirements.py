"""Which numbers a subject of a kind needs on a day."""

import re
import subprocess
import sys
from datetime import date, timedelta

import pytest

from credit_standard import codes, identifiers
from credit_standard.subjects import (
    SubjectGroup,
    key_groups,
    kind,
    kinds,
    minorities,
    required_on,
    requirements,
)
from credit_standard.subjects.families import families
from credit_standard.subjects.requirements import _requirement
from credit_standard.subjects.toml_rows import values_of

PLAN, TRANSITION, TODAY = date(2007, 10, 1), date(2016, 6, 1), date(2026, 11, 23)


def needed(code: str, day: date) -> list[tuple[str, ...]]:
    return [one.any_of for one in required_on(code, day)]


def test_every_code_of_the_list_is_a_kind_and_no_other() -> None:
    assert {one.code for one in kinds()} == set(codes.get("subject-kind").by_code)


def test_kinds_are_grouped_as_in_the_plan() -> None:
    assert [one.code for one in kinds(SubjectGroup.GOVERNMENT)] == ["government"]
    assert len(kinds(SubjectGroup.ORGANISATION)) == 7
    assert [one.code for one in kinds(SubjectGroup.PERSON)] == ["person"]
    assert [one.code for one in kinds() if one.has_key_groups] == ["person"]
    assert key_groups().read("公务员") == "civil-servant"


def test_an_unknown_kind_names_the_nearest() -> None:
    with pytest.raises(ValueError, match="did you mean enterprise"):
        kind("enterprises")
    with pytest.raises(ValueError, match="did you mean person"):
        required_on("persons", TODAY)


def test_the_world_of_the_plan_has_no_unified_code() -> None:
    assert needed("enterprise", PLAN) == [("org-code",), ("registration-number",)]
    assert needed("individual-business", PLAN) == [("registration-number",)]
    assert {"citizen-id", "citizen-id-15"} <= set(needed("person", PLAN)[0])
    for one in kinds():
        assert not any("uscc" in numbers for numbers in needed(one.code, date(2015, 9, 30)))


def test_during_the_transition_old_and_new_numbers_are_enough() -> None:
    assert needed("enterprise", TRANSITION) == [("uscc", "org-code"), ("uscc", "registration-number")]


def test_today_an_organisation_has_a_unified_code() -> None:
    for group in (SubjectGroup.GOVERNMENT, SubjectGroup.ORGANISATION):
        for one in kinds(group):
            assert needed(one.code, TODAY) == [("uscc",)]


@pytest.mark.parametrize(
    ("code", "last"), [("enterprise", date(2017, 12, 31)), ("individual-business", date(2020, 12, 31))]
)
def test_the_transition_ends_on_its_day(code: str, last: date) -> None:
    assert ("uscc", "registration-number") in needed(code, last)
    assert needed(code, last + timedelta(days=1)) == [("uscc",)]
    assert needed(code, date(2015, 10, 1)) == needed(code, last)


def test_on_every_day_every_kind_needs_something() -> None:
    edges = {one.valid_from for one in requirements()} | {one.valid_until for one in requirements()}
    days = {PLAN, TODAY} | {day + timedelta(days=by) for day in edges if day for by in (-1, 0, 1)}
    assert all(required_on(one.code, day) for one in kinds() for day in days)


def test_a_record_keyed_anew_meets_an_old_requirement_by_the_unified_code() -> None:
    for one in required_on("enterprise", PLAN):
        assert one.is_met_by({"uscc"})
        assert not one.is_met_by({"tax-number"})
    assert not required_on("enterprise", TODAY)[0].is_met_by({"org-code", "registration-number"})


def test_what_was_not_read_is_no_error() -> None:
    for one in requirements():
        assert one.source.document
        assert one.source.verified or one.severity != "error"


def test_names_are_given_once_and_sentences_tell_what_is_needed() -> None:
    assert len({one.name for one in requirements()}) == len(requirements())
    (one,) = required_on("enterprise", TODAY)
    assert one.sentence.en == "the record should give a unified social credit code"


def test_requirements_are_read_without_loading_polars() -> None:
    program = (
        "import sys; from datetime import date; from credit_standard import subjects as s;"
        "s.required_on('person', date(2026, 1, 1)); s.same_subject(s.numbers({'uscc': 'x'}), s.numbers({}));"
        "assert not {'polars', 'numpy', 'pydantic', 'rich', 'phonenumbers', 'stdnum'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - our own program


def test_every_kind_of_number_of_a_family_exists_and_every_family_has_a_source() -> None:
    assert {"org", "reg", "reg-old", "tax", "person"} <= set(families())
    assert set(families()) - {"org", "reg", "reg-old", "tax", "person"} <= set(identifiers.kinds())
    assert all(one.source.document for one in families().values())
    assert [one.below for one in minorities()] == [16, 18]


GOOD = """
[[requirement]]
name = "a"
kinds = ["person"]
any_of = ["citizen-id"]
severity = "warning"
source = { document = "x" }
"""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("any_of", "anyof", "line 9: .*'any_of'|line 9: .*'anyof'"),
        ("citizen-id", "citizen", "line 9: .*did you mean citizen-id"),
        ("person", "persons", "line 9: .*did you mean person"),
        ("warning", "warn", "line 9: .*'warn'"),
        ('name = "a"', 'name = "a"\nfrom = "2015"', "line 9: .*valid_from"),
        ('name = "a"', 'name = "a"\nfrom = 2015-01-02\nuntil = 2015-01-01', "line 9: .*ends before"),
        ('{ document = "x" }', '{ law = "x" }', "line 9: .*law"),
        ("[[requirement]]", "[[requirements]]", "no table 'requirements'"),
        ('name = "a"', "name =", "line 3"),
    ],
)
def test_a_mistake_in_the_data_has_its_file_and_line(before: str, after: str, said: str) -> None:
    assert len(values_of(GOOD * 2, "r.toml", "requirement", _requirement)) == 2
    wrong = GOOD.replace(before, after)
    text = wrong if said.startswith(("no", "line 3")) else GOOD + wrong
    with pytest.raises(ValueError, match=f"r.toml.*(?:{said})") as raised:
        values_of(text, "r.toml", "requirement", _requirement)
    assert not re.search("\n", str(raised.value))
