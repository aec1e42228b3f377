"""What is declared of a record type, as a file, with a line for each rule."""

import json
import re
from pathlib import Path

from credit_standard import layers
from credit_standard.json_schema import object_schema
from credit_standard.layers import NATIONAL
from credit_standard.spec.targets import record_types
from tests.each import of_each
from tests.layers.given import layer

FILES = dict(record_types.texts(NATIONAL))


def test_each_record_type_has_a_file() -> None:
    assert list(FILES) == [f"records/{name}.json" for name in sorted(NATIONAL.names())]


def test_a_rule_has_a_line_and_says_where_it_comes_from() -> None:
    declared = NATIONAL.declared("administrative-penalty")
    lines = FILES["records/administrative-penalty.json"].splitlines()
    origins = {}
    for rule in declared.rules:
        (line,) = [one for one in lines if one.startswith(f'  {{"code": "{declared.entry(rule).code}"')]
        said = json.loads(line.rstrip(","))
        assert (said["require"], said["severity"]) == (repr(rule.require), rule.effective_severity.value)
        origins[rule.name] = said["origin"]
    assert origins[declared.own_rules[0].name] == "own"
    assert {origins[one.name] for one in declared.derived_rules} == {"derived"}


@of_each(name=NATIONAL.names())
def test_a_record_type_says_in_both_languages_what_one_record_is(name: str) -> None:
    declared = NATIONAL.declared(name)
    defined = declared.definition
    assert defined is not None
    assert re.search("[A-Za-z]", defined.zh) is None
    assert re.search("[\u3400-\u9fff]", defined.en) is None
    assert {defined.zh.rstrip("。"), defined.en.rstrip(".")}.isdisjoint({declared.zh, declared.en})
    assert json.loads(FILES[f"records/{name}.json"])["definition"] == {"zh": defined.zh, "en": defined.en}
    assert object_schema(declared)["description"] == f"{defined.zh} / {defined.en}"


OWN = """[[new_record]]
name = "stall"
zh = "摊位信息"
en = "Stall"
category = "local"
nature = "basic"
key = ["stall_number"]
%s
[[new_record.field]]
name = "stall_number"
type = "text"
zh = "摊位编号"
en = "Number of the stall"
required = true
max_length = 20
"""


def test_a_record_type_of_a_layer_may_say_it_too(tmp_path: Path) -> None:
    said = 'definition_zh = "一个摊位一条。"\ndefinition_en = "One stall."'
    for name, own, described in (
        ("said", said, "一个摊位一条。 / One stall."),
        ("silent", "", "摊位信息: Stall"),
    ):
        declared = layers.standard([layer(tmp_path, name, OWN % own)]).declared("stall")
        assert object_schema(declared)["description"] == described


@of_each(language=("zh", "en"))
def test_a_definition_is_in_both_languages_or_in_none(language: str, tmp_path: Path) -> None:
    (one,) = layers.check_file(layer(tmp_path, "half", OWN % f'definition_{language} = "一个摊位一条。"'))
    assert one.name == "layer-missing-key"
