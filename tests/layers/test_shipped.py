"""Hebei and Shijiazhuang: what is known of them, and nothing that is not."""

import pytest

import credit_standard as cs
from credit_standard import layers, records
from credit_standard.layers import LEVELS

OF_HEBEI, OF_BEIJING = "111301000001310005", "11110000000131000J"


@pytest.mark.parametrize("name", layers.names())
def test_a_shipped_layer_names_what_was_not_read(name: str) -> None:
    layer = layers.get(name)
    assert layer.unread
    assert len(set(layer.unread)) == len(layer.unread)
    assert layer.level in LEVELS


def test_no_record_outside_the_catalogue_is_authorised_as_no_law_that_does_was_read() -> None:
    standard = layers.standard(["shijiazhuang"])
    local = [name for name in records.names() if records.declared(name).category == "local"]
    assert local
    assert [name for name in local if standard.declared(name).authorised_by is not None] == []


def evaluation(**values: str) -> list[str]:
    """Codes of what a layer says of an evaluation."""
    found = cs.check_record("public-credit-evaluation", values, layers=("hebei",))
    ours = ("hebei-evaluates-on-its-scale", "four-grades-before-2023")
    return [one.name for one in found if one.name in ours]


@pytest.mark.parametrize(
    ("authority", "values", "expected"),
    [
        (OF_HEBEI, {"national_grade": "优"}, ["hebei-evaluates-on-its-scale"]),
        (OF_HEBEI, {"grade": "A-", "decision_date": "2023-05-01"}, []),
        (OF_HEBEI, {"grade": "A-", "decision_date": "2022-12-31"}, ["four-grades-before-2023"]),
        (OF_HEBEI, {"grade": "A", "decision_date": "2022-12-31"}, []),
        (OF_BEIJING, {"national_grade": "优"}, []),
    ],
)
def test_units_of_hebei_evaluate_on_its_scale(
    authority: str, values: dict[str, str], expected: list[str]
) -> None:
    assert evaluation(authority_uscc=authority, **values) == expected


def test_rules_of_unread_documents_are_no_errors() -> None:
    rules = layers.get("hebei").changes[0].rules
    assert [rule.effective_severity.value for rule in rules] == ["warning", "note"]
    assert not any(rule.verified for rule in rules)
