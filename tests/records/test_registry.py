import pickle
import subprocess
import sys

import pytest
from attrs import evolve

from credit_standard import records
from credit_standard.layouts import heading_key
from credit_standard.model import Declaration
from tests.each import of_each

ALL = [records.declared(name) for name in records.names()]
by_name = of_each(declared=ALL)


@by_name
def test_a_record_type_has_the_name_of_its_class_and_is_found_by_its_titles(declared: Declaration) -> None:
    assert declared.name in records.names()
    assert records.declared(declared.zh) is declared
    assert records.declared(declared.en.upper()) is declared


@by_name
def test_a_used_declaration_travels_as_light_as_a_fresh_one(declared: Declaration) -> None:
    fresh = evolve(declared)
    light = pickle.dumps(fresh)
    for rule in fresh.rules:
        assert fresh.entry(rule).message.zh
    assert fresh.by_name.keys() == fresh.types.keys() == fresh.titles.keys()
    assert fresh.by_concept
    assert pickle.dumps(fresh) == light
    assert pickle.loads(light) == declared


def test_a_class_name_becomes_a_name() -> None:
    assert records.kebab("AdministrativePenalty") == "administrative-penalty"


def test_a_record_type_that_does_not_exist_names_its_neighbours() -> None:
    with pytest.raises(ValueError, match="did you mean administrative-penalty"):
        records.declared("administrative-penalities")


def test_a_record_type_loads_no_other() -> None:
    program = (
        "import sys; from credit_standard import records; records.declared('enterprise-registration');"
        "print([name for name in sys.modules if name.startswith('credit_standard.records.administration')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


@by_name
def test_every_field_and_rule_speaks_both_languages(declared: Declaration) -> None:
    for element in declared.fields:
        assert element.zh
        assert element.en
        assert element.definition is None or (element.definition.zh and element.definition.en)
    sentences = [declared.entry(rule).title for rule in declared.rules]
    assert all(said.zh and said.en and not said.zh.endswith("。") for said in sentences)


@by_name
def test_a_heading_stands_for_one_field(declared: Declaration) -> None:
    headings = [
        key
        for element in declared.fields
        for key in set(
            map(heading_key, (element.name, element.zh, element.en, *element.codes, *element.aliases))
        )
    ]
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize(
    ("record", "code", "field"),
    [
        ("administrative-penalty", "CF_XDR_SHXYM", "subject_uscc"),
        ("administrative-penalty", "CF_JDRQ", "decision_date"),
        ("administrative-penalty", "CF_NR_FK", "fine"),
        ("administrative-penalty", "CF_SJLYDM", "data_source_uscc"),
        ("administrative-licence", "XK_YXQZ", "valid_from"),
        ("administrative-licence", "XK_YXQZI", "valid_until"),
        ("administrative-licence", "XK_LYDW", "data_source"),
        ("administrative-licence", "BZ", "remarks"),
    ],
)
def test_a_national_short_code_names_its_field(record: str, code: str, field: str) -> None:
    assert [element.name for element in records.declared(record).fields if code in element.codes] == [field]
