"""Which numbers a subject of a kind needs on a day."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from attrs import evolve

from credit_standard import codes, identifiers
from credit_standard.language import F
from credit_standard.language.tables import DecisionTable, Defect, Period, Row, defects
from credit_standard.language.tables.proofs import gaps
from credit_standard.spec.forms import RequirementsForm
from credit_standard.subjects import (
    Requirement,
    SubjectGroup,
    key_groups,
    kind,
    kinds,
    minorities,
    required_on,
    requirements,
)
from credit_standard.subjects.families import families
from credit_standard.subjects.requirements import requirements_of
from credit_standard.toml_files import parse, sound

PLAN, TRANSITION, TODAY = date(2007, 10, 1), date(2016, 6, 1), date(2026, 11, 23)


def needed(code: str, day: date) -> list[tuple[str, ...]]:
    return [row.then.any_of for row in required_on(code, day)]


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


def broken(table: DecisionTable[Requirement]) -> list[Defect]:
    """What is wrong with requirements: never asked, asked twice at once, or a kind of subject without one on a day."""
    same: dict[tuple[str, ...], list[Row[Requirement]]] = {}
    for row in table.rows:
        same.setdefault(row.then.any_of, []).append(row)
    alike = (evolve(table, rows=tuple(rows), hit="unique") for rows in same.values())
    twice = [one for some in alike for one in defects(some) if one.kind == "overlap"]
    return [*defects(table), *twice, *gaps(table, F.subject_kind.present)]


def test_on_every_day_every_kind_needs_something_and_nothing_twice() -> None:
    assert broken(requirements()) == []


def changed(name: str, valid: Period) -> DecisionTable[Requirement]:
    rows = requirements().rows
    return evolve(requirements(), rows=tuple(evolve(r, valid=valid) if r.name == name else r for r in rows))


def test_a_day_without_a_requirement_is_shown_by_a_subject_of_that_day() -> None:
    late = changed("unified-code-after-long-transition", Period(date(2021, 3, 1)))
    (gap,) = broken(late)
    assert (gap.kind, gap.rows) == ("gap", ())
    assert gap.witness is not None
    assert gap.witness.values["subject_kind"] in {"individual-business", "community", "other-organisation"}
    assert gap.witness.day is not None
    assert date(2021, 1, 1) <= gap.witness.day < date(2021, 3, 1)
    assert late.answer(gap.witness.cells, gap.witness.day).state == "nothing"
    assert requirements().answer(gap.witness.cells, gap.witness.day).state == "applies"


def test_a_requirement_that_is_asked_twice_is_shown_by_a_subject_of_both() -> None:
    (first, *others) = requirements().rows
    again = evolve(first, name="again", when=F.subject_kind.is_in("government", "person"))
    twice = evolve(requirements(), rows=(first, again, *others))
    (one,) = broken(twice)
    assert (one.kind, one.rows) == ("overlap", ("organisation-code", "again"))
    assert one.witness is not None
    assert one.witness.values == {"subject_kind": "government"}
    assert [row.name for row in twice.answer(one.witness.cells, one.witness.day).rows] == list(one.rows)


def test_a_requirement_of_no_subject_is_never_asked() -> None:
    (first, *others) = requirements().rows
    none = evolve(first, when=(F.subject_kind == "person") & (F.subject_kind == "household"), name="nobody")
    (one,) = broken(evolve(requirements(), rows=(first, *others, none)))
    assert (one.kind, one.rows) == ("unreachable", ("nobody",))


def test_a_record_keyed_anew_meets_an_old_requirement_by_the_unified_code() -> None:
    for one in required_on("enterprise", PLAN):
        assert one.then.is_met_by({"uscc"})
        assert not one.then.is_met_by({"tax-number"})
    assert not required_on("enterprise", TODAY)[0].then.is_met_by({"org-code", "registration-number"})


def test_what_was_not_read_is_no_error() -> None:
    for one in requirements().rows:
        assert one.source is not None
        assert one.source.document
        assert one.source.verified or one.then.severity != "error"


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
[[row]]
name = "NAME"
when = "subject_kind == 'person'"
then = { any_of = ["citizen-id"], severity = "warning" }
source = { document = "x" }
"""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("any_of", "anyof", "line 11: .*any_of"),
        ("citizen-id", "citizen", "line 11: .*near names: citizen-id"),
        ("'person'", "'persons'", "line 10: 'persons' is no code of subject-kind"),
        ("subject_kind", "kind", "line 10: .*'kind'"),
        ("warning", "warn", "line 11: .*severity"),
        ('name = "b"', 'name = "b"\nvalid_from = "2015"', "line 10: .*valid_from"),
        (
            'name = "b"',
            'name = "b"\nvalid_from = 2015-01-02\nvalid_until = 2015-01-01',
            "line 8: .*before it begins",
        ),
        ('{ document = "x" }', '{ law = "x" }', "line 12: .*law"),
        ('name = "b"', "name =", "line 9"),
    ],
)
def test_a_mistake_in_the_data_has_its_file_and_line(before: str, after: str, said: str) -> None:
    first, second = (GOOD.replace("NAME", name) for name in "ab")
    assert len(read(first + second).rows) == 2
    with pytest.raises(ValueError, match=f"r.toml.*(?:{said})") as raised:
        read(first + second.replace(before, after))
    assert "\n" not in str(raised.value)


def read(text: str) -> DecisionTable[Requirement]:
    document = parse("r.toml", text)
    sound(document, RequirementsForm)
    return requirements_of(document)
