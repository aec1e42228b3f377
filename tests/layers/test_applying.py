"""A layer is a function from declarations to declarations that only adds and tightens."""

import pickle
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import credit_standard as cs
from credit_standard import layers, records
from credit_standard.findings import Severity
from credit_standard.layers import NATIONAL
from credit_standard.layers.applying import apply
from credit_standard.layers.layer import Change, Tightening
from credit_standard.layouts import bind
from credit_standard.model import PUBLIC, Declaration, Source, Text
from tests.layers.given import LAYER, layer

STANDARD = layers.standard([LAYER])
HERE = Source("示例文件")


def test_without_layers_the_standard_is_as_it_is() -> None:
    assert layers.standard([]) is NATIONAL
    assert NATIONAL.declared("inspection") is records.declared("inspection")
    assert NATIONAL.names() == records.names()


def test_layers_come_with_all_that_they_extend_the_highest_first() -> None:
    assert STANDARD.layer_names == ("hebei", "shijiazhuang", "county-transport")
    assert layers.standard(["hebei", LAYER, "shijiazhuang"]).layer_names == STANDARD.layer_names


def test_what_a_layer_does_not_name_stays_the_same_object() -> None:
    assert STANDARD.declared("honour") is records.declared("honour")


def test_a_layer_asks_more_of_inherited_fields_and_rules() -> None:
    before, after = records.declared("inspection"), STANDARD.declared("inspection")
    assert (before["authority_uscc"].required, after["authority_uscc"].required) == (False, True)
    items = after["inspection_items"]
    assert isinstance(items, Text)
    assert items.max_length == 500
    severities = {rule.name: rule.severity for rule in after.rules}
    assert severities["problem-is-described"] is Severity.ERROR


def test_new_fields_codes_and_rules_stand_behind_the_inherited_ones() -> None:
    before, after = records.declared("inspection"), STANDARD.declared("inspection")
    assert [e.name for e in after.fields] == [*(e.name for e in before.fields), "transport_permit_number"]
    kinds = after["inspection_kind"].known_codes
    assert [e.code for e in kinds.entries][-1] == "overload-control"
    assert kinds.read("治理超限超载") == "overload-control"
    assert cs.codes.get("inspection-kind").read("治理超限超载") is None
    assert "overload-control-names-the-permit" in {rule.name for rule in after.rules}


def test_rules_follow_from_new_fields_as_from_any_other(tmp_path: Path) -> None:
    path = layer(
        tmp_path,
        "own",
        '[[record]]\nname = "honour"\n'
        '[[record.field]]\nname = "seen_on"\ntype = "date"\nzh = "查看日期"\nen = "Seen on"\npast = true\n'
        '[[record.field]]\nname = "copies"\ntype = "integer"\nzh = "副本数"\nen = "Copies"\nmaximum = 9\n'
        '[[record.field]]\nname = "story"\ntype = "text"\nzh = "事迹全文"\nen = "The story"\nmax_length = 3000\n',
    )
    added = {rule.name for rule in layers.standard([path]).declared("honour").rules}
    added -= {rule.name for rule in records.declared("honour").rules}
    assert added == {
        "seen-on-not-after-as-of",
        "copies-not-below-minimum",
        "copies-not-above-maximum",
        "story-holds-nothing-forbidden",
    }
    found = cs.check_record("honour", {"查看日期": "2026-11-24"}, layers=(path,), as_of=date(2026, 11, 23))
    assert "honour.seen-on-not-after-as-of" in [one.code for one in found]


def test_a_severity_that_was_raised_stays_raised_below(tmp_path: Path) -> None:
    layer(
        tmp_path,
        "above",
        '[[record]]\nname = "inspection"\nseverity = { "kind-of-subject-fits" = "error" }\n',
    )
    below = layer(
        tmp_path,
        "below",
        '[[record]]\nname = "inspection"\n'
        '[[record.field]]\nname = "seen_on"\ntype = "date"\nzh = "查看日期"\nen = "Seen on"\npast = true\n',
        extends="above.toml",
    )
    rules = {rule.name: rule for rule in layers.standard([below]).declared("inspection").rules}
    assert rules["kind-of-subject-fits"].severity is Severity.ERROR


def test_a_raised_rule_of_an_unread_source_rests_on_the_layer(tmp_path: Path) -> None:
    inherited = {rule.name: rule for rule in records.declared("inspection").rules}["number-of-its-time"]
    assert inherited.effective_severity is Severity.WARNING
    body = '[[record]]\nname = "inspection"\nseverity = { "number-of-its-time" = "error" }\n'
    path = layer(tmp_path, "own", body)
    raised = {rule.name: rule for rule in layers.standard([path]).declared("inspection").rules}
    entry = layers.standard([path]).declared("inspection").entry(raised["number-of-its-time"])
    assert (entry.severity, entry.source, entry.verified) == (Severity.ERROR, "示例文件", True)


def test_a_wider_audience_takes_an_unread_default_and_a_law(tmp_path: Path) -> None:
    path = layer(
        tmp_path,
        "own",
        '[[record]]\nname = "honour"\n[record.disclosure]\nperson = "public"\n'
        'source = { document = "示例条例", article = "第一条" }\n',
    )
    before, after = (one.declared("honour").disclosure for one in (NATIONAL, layers.standard([path])))
    assert before.person != PUBLIC
    assert (after.person, after.organisation) == (PUBLIC, before.organisation)
    assert str(after.source) == "示例条例 第一条"


def test_a_province_authorises_what_is_outside_the_catalogue_and_the_note_is_gone(tmp_path: Path) -> None:
    body = '[[record]]\nname = "complaint"\nauthorised_by = { document = "示例条例" }\n'
    path = layer(tmp_path, "own", body, level="province")
    headings = [e.zh for e in records.declared("complaint").fields]
    for chosen, noted in ((NATIONAL, True), (layers.standard([path]), False)):
        bound = bind(cs.layouts.canonical(chosen.declared("complaint")), headings)
        assert ("outside-the-base-catalogue" in {one.name for one in bound.findings}) is noted


def test_a_standard_goes_to_other_processes() -> None:
    again = pickle.loads(pickle.dumps(STANDARD))
    assert again.layer_names == STANDARD.layer_names
    for one, other in zip(again.changed.values(), STANDARD.changed.values(), strict=True):
        assert (repr(one.rules), one.fields) == (repr(other.rules), other.fields)


def test_record_types_of_a_layers_own_are_found_by_name_and_title() -> None:
    found = STANDARD.declared("route-service-assessment")
    assert STANDARD.declared("客运线路服务质量考核信息") is found
    assert STANDARD.declared("Assessment of a passenger route") is found
    assert "route-service-assessment" in STANDARD.names()
    assert {
        "subject_name",
        "authority",
        "decision_date",
        "data_source",
        "record_status",
    } <= found.by_name.keys()
    with pytest.raises(ValueError, match="there is no record type"):
        NATIONAL.declared("route-service-assessment")


def test_an_authorisation_may_name_a_record_type_of_a_layer() -> None:
    named = STANDARD.declared("query-authorisation")["authorised_record_types"]
    assert "route-service-assessment" in named.known_codes.by_code


def test_a_layer_below_changes_the_record_type_of_the_layer_above(tmp_path: Path) -> None:
    below = tmp_path / "below.toml"
    below.write_text(
        f'name = "below"\nzh = "层"\nen = "A layer"\nlevel = "unit"\nextends = "{LAYER}"\n'
        'source = { document = "示例" }\n[[record]]\nname = "route-service-assessment"\n'
        '[[record.tighten]]\nfield = "assessment_points"\nrequired = true\n',
        encoding="utf-8",
    )
    assert layers.standard([str(below)]).declared("route-service-assessment")["assessment_points"].required


DECLARATION = records.declared("inspection")
FIELDS = st.sampled_from([e.name for e in DECLARATION.fields])
TEXTS = [e for e in DECLARATION.fields if isinstance(e, Text)]


@st.composite
def tightenings(draw: st.DrawFn) -> Tightening:
    if draw(st.booleans()):
        return Tightening(field=draw(FIELDS), required=draw(st.booleans()))
    text = draw(st.sampled_from(TEXTS))
    return Tightening(field=text.name, max_length=draw(st.integers(1, text.max_length)))


@st.composite
def changes(draw: st.DrawFn) -> Change:
    asked = draw(st.lists(tightenings(), max_size=5, unique_by=lambda one: one.field))
    rules = draw(st.lists(st.sampled_from(DECLARATION.rules), max_size=3, unique_by=lambda rule: rule.name))
    higher = [
        (rule.name, draw(st.sampled_from([s for s in Severity if s.rank <= rule.effective_severity.rank])))
        for rule in rules
    ]
    return Change(record="inspection", tightened=tuple(asked), severities=tuple(higher))


def said(declaration: Declaration) -> tuple[object, object]:
    return declaration.fields, [(r.name, r.effective_severity, r.source) for r in declaration.rules]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(changes(), min_size=2, max_size=3))
def test_layers_that_know_nothing_of_each_other_may_come_in_any_order(several: list[Change]) -> None:
    def together(order: tuple[Change, ...]) -> Declaration:
        declaration = DECLARATION
        for change in order:
            declaration = apply(change, declaration, HERE)
        return declaration

    outcomes = [said(together(order)) for order in permutations(several)]
    assert all(outcome == outcomes[0] for outcome in outcomes)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(changes())
def test_a_layer_never_loosens_and_laid_over_twice_is_as_once(change: Change) -> None:
    after = apply(change, DECLARATION, HERE)
    for before, now in zip(DECLARATION.fields, after.fields, strict=True):
        assert now.required or not before.required
        if isinstance(before, Text) and isinstance(now, Text):
            assert now.max_length <= before.max_length
    for rule, same in zip(DECLARATION.rules, after.rules, strict=True):
        assert same.effective_severity.rank <= rule.effective_severity.rank
    assert said(apply(change, after, HERE)) == said(after)
