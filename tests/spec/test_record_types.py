"""What is declared of a record type, as a file, with a line for each rule."""

import json

from credit_standard.layers import NATIONAL
from credit_standard.spec.targets import record_types

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
