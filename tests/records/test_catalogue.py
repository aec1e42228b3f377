"""The catalogue (`catalogue.csv`: 101 rows of the plan, 5 acts of the base catalogue): every record type exists and says all that it must."""

import csv
import re
from importlib import import_module
from pathlib import Path

import attrs

from credit_standard import codes, records
from credit_standard.model import Declaration, Fields
from credit_standard.records import registry
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import BodyFields, PersonFields, SubjectFields
from tests.each import of_each

EVERYWHERE = {SubjectFields, PersonFields, BodyFields, SourceFields, StatusFields, Fields}
CHINESE = re.compile("[\u4e00-\u9fff]")


@attrs.frozen
class Row:
    """A row of the catalogue. A category of two numbers leaves the choice; no clause: the plan does not ask for it."""

    record: str
    clause: str
    category: str
    section: str


ROWS = [
    Row(**one)
    for one in csv.DictReader((Path(__file__).parent / "catalogue.csv").read_text("utf-8").splitlines())
]
every_row = of_each(row=ROWS)


def declaration(row: Row) -> Declaration:
    assert row.record in records.names()
    return records.declared(row.record)


def test_the_catalogue_has_107_record_types_and_the_library_has_no_other() -> None:
    assert len(ROWS) == 107
    assert sorted(records.names()) == sorted(row.record for row in ROWS)


@every_row
def test_it_stands_where_the_catalogue_has_it(row: Row) -> None:
    declared = declaration(row)
    numbers = {entry.code: entry.aliases[0] for entry in codes.get("base-category").entries}
    assert numbers[declared.category] in row.category.split()
    if row.clause:
        assert set(re.findall(r"§[\d.]+(?:-\d)?", declared.clause)) == set(row.clause.split())


@every_row
def test_it_speaks_both_languages(row: Row) -> None:
    declared = declaration(row)
    said = [(declared.zh, declared.en), (declared.provider.zh, declared.provider.en)]
    said += [(element.zh, element.en) for element in declared.fields]
    titles = (declared.entry(rule).title for rule in declared.rules)
    said += [(title.zh, title.en) for title in titles]
    defined = [element.definition for element in declared.fields]
    assert None not in defined
    said += [(one.zh, one.en) for one in defined if one is not None]
    assert [zh for zh, _ in said if not CHINESE.search(zh)] == []
    assert [en for _, en in said if not en.strip() or CHINESE.search(en)] == []


@every_row
def test_it_has_a_rule_written_by_hand_beside_those_that_all_record_types_share(row: Row) -> None:
    module = next(
        module for module, held in registry.MODULES.items() if row.record in map(registry.kebab, held)
    )
    name = next(one for one in registry.MODULES[module] if registry.kebab(one) == row.record)
    groups = getattr(import_module(f"{records.__name__}.{module}"), name).__mro__
    assert any(vars(group).get("rules") for group in groups if group not in EVERYWHERE)


@every_row
def test_it_says_how_records_are_told_apart_and_how_often_they_come(row: Row) -> None:
    declared = declaration(row)
    assert declared.key
    assert declared.cadence in codes.get("cadence").by_code


@every_row
def test_it_says_who_may_see_it_and_by_what_right_it_is_recorded(row: Row) -> None:
    declared = declaration(row)
    about_bodies = {"government", "organisation"} & set(declared.subjects)
    assert (declared.disclosure.person is not None) == declared.about_persons
    assert declared.disclosure.organisation is not None or not about_bodies
    assert declared.basis or declared.layer_to_authorise
    assert bool(declared.layer_to_authorise) or declared.category != "local"
    assert not (declared.basis and declared.layer_to_authorise) or declared.category == "local"


@every_row
def test_its_subjects_are_those_of_its_section(row: Row) -> None:
    subjects = set(declaration(row).subjects)
    if row.section == "B":
        assert subjects
    if row.section == "C":
        assert subjects == {"person"}
    if row.section == "A":
        assert subjects
        assert "household" not in subjects
