from typing import Any

import pytest

from credit_standard import codes, layouts, records
from credit_standard.language.python import RecordCells
from credit_standard.layouts import Binding, bind

PENALTY_2016 = layouts.get("shuanggongshi-2016-penalty")
PENALTY_2018 = layouts.get("shuanggongshi-2018-penalty-org")


def bound(binding: Binding, field: str) -> Any:
    return next((one for one in binding.fields if one.field == field), None)


def holds(binding: Binding, field: str, *present: str) -> bool:
    return field in {row.then for row in binding.conditions.answer(RecordCells({}, set(present))).rows}


def test_the_identity_number_of_2016_is_the_persons_or_the_legal_representatives() -> None:
    binding = bind(PENALTY_2016, PENALTY_2016.titles)
    position = PENALTY_2016.titles.index("行政相对人代码_5（居民身份证号）")
    for field in ("document_number", "document_type"):
        assert bound(binding, field).position == position
        assert holds(binding, field, "subject_name", "legal_representative")
        assert not holds(binding, field, "subject_uscc")
    for field in ("legal_representative_document_number", "legal_representative_document_type"):
        assert bound(binding, field).position == position
        assert holds(binding, field, "registration_number")
        assert not holds(binding, field, "subject_name")
    assert bound(binding, "document_type").value == "citizen-id"
    assert bound(binding, "document_number").value is None


def test_the_identity_number_of_2018_says_its_kind_unless_a_column_does() -> None:
    alone = bind(PENALTY_2018, ("行政相对人名称", "法定代表人身份证号"))
    assert bound(alone, "legal_representative_document_type").value == "citizen-id"
    both = bind(PENALTY_2018, ("行政相对人名称", "法定代表人身份证号", "法定代表人证件类型"))
    assert bound(both, "legal_representative_document_type").value is None
    assert not [one for one in both.findings if one.code == "HD107"]


@pytest.mark.parametrize(
    ("headings", "position"),
    [
        (("姓名", "身份证号"), 0),
        (("姓名", "企业名称"), 1),  # of whom it is, nobody knows
        (("企业名称", "姓名"), 0),
        (("姓名", "信用主体名称"), 1),
    ],
)
def test_a_name_of_a_person_is_the_subject_s_where_no_other_is(
    headings: tuple[str, ...], position: int
) -> None:
    binding = bind(layouts.canonical(records.declared("administrative-penalty")), headings)
    assert bound(binding, "subject_name").position == position


@pytest.mark.parametrize("number", ["身份证号", "身份证件号码", "证件号", "身份证号码/组织机构代码"])
@pytest.mark.parametrize("kind", ["证件类型", "证件种类"])
def test_an_identity_number_stays_beside_a_column_for_its_kind(number: str, kind: str) -> None:
    binding = bind(layouts.canonical(records.declared("honour")), ("信用主体名称", number, kind))
    assert {one.code for one in binding.findings} == {"HD104"}  # of columns that are not there at all
    assert bound(binding, "document_number").position == 1
    assert (bound(binding, "document_type").position, bound(binding, "document_type").value) == (2, None)


def test_a_table_of_persons_says_so_in_every_row() -> None:
    layout = layouts.get("shuanggongshi-2018-penalty-person")
    kind = bound(bind(layout, layout.titles), "subject_kind")
    assert (kind.position, kind.value, kind.when) == (None, "person", None)


@pytest.mark.parametrize("name", layouts.names())
def test_foreign_codes_become_ours(name: str) -> None:
    binding = bind(layouts.get(name), layouts.get(name).titles)
    for one in binding.fields:
        element = binding.declaration[one.field]
        for text in (*one.codes.values(), *([one.value] if one.value else [])):
            assert codes.get(element.code_list).read(text) is not None  # type: ignore[attr-defined]


def test_a_state_has_other_numbers_in_every_generation() -> None:
    licence_2016, licence_2018 = (
        bound(bind(layout, layout.titles), "decision_state").codes
        for layout in map(layouts.get, ("shuanggongshi-2016-licence", "shuanggongshi-2018-licence-org"))
    )
    assert (licence_2016["1"], licence_2018["1"]) == ("revoked", "valid")


def test_a_layout_tightens_what_is_required_and_how_long_it_may_be() -> None:
    binding = bind(PENALTY_2018, PENALTY_2018.titles)
    canonical = records.declared("administrative-penalty")
    assert binding.declaration["violation_kind"].required
    assert not canonical["violation_kind"].required
    assert binding.declaration["subject_name"].max_length == 200  # type: ignore[attr-defined]
    assert canonical["subject_name"].max_length == 512  # type: ignore[attr-defined]


def test_the_number_of_an_organisation_is_required_unless_persons_stand_in_the_same_table() -> None:
    persons_columns = {"证件类型", "证件号码"}
    pure = bind(PENALTY_2018, tuple(title for title in PENALTY_2018.titles if title not in persons_columns))
    assert pure.findings == ()
    assert pure.declaration["subject_uscc"].required
    mixed = bind(PENALTY_2018, PENALTY_2018.titles)
    assert not mixed.declaration["subject_uscc"].required


def test_a_missing_column_is_reported_once_and_not_required_of_the_rows() -> None:
    binding = bind(PENALTY_2018, tuple(title for title in PENALTY_2018.titles if title != "处罚依据"))
    assert [(one.code, one.fields) for one in binding.findings] == [("HD104", ("basis",))]
    assert not binding.declaration["basis"].required


def test_the_column_of_the_number_of_2016_must_be_there_and_its_cells_may_be_empty() -> None:
    layout = layouts.get("shuanggongshi-2016-licence")
    assert not bind(layout, layout.titles).declaration["decision_number"].required
    without = bind(layout, tuple(title for title in layout.titles if title != "行政许可决定书文号"))
    assert [(one.code, one.fields) for one in without.findings] == [("HD104", ("decision_number",))]


def test_a_group_without_any_column_is_reported_once_and_its_rule_left_out() -> None:
    binding = bind(
        layouts.get("shuanggongshi-2016-penalty"),
        tuple(title for title in PENALTY_2016.titles if not title.startswith("行政相对人代码")),
    )
    group = [one for one in binding.findings if one.code == "HD108"]
    assert len(group) == 1
    assert {"subject_uscc", "document_number"} <= set(group[0].fields)
    assert "institution_certificate_number" not in group[0].fields
    assert "subject-needs-a-number" in binding.left_out


def test_a_rule_about_an_item_that_a_generation_lacks_is_left_out_in_silence() -> None:
    binding = bind(PENALTY_2016, PENALTY_2016.titles)
    assert {"fine-needs-amount", "confiscation-needs-amount"} <= binding.left_out
    assert binding.findings == ()
    assert "fine-needs-amount" not in bind(PENALTY_2018, PENALTY_2018.titles).left_out


def test_a_rule_that_a_row_can_meet_stays() -> None:
    registration = layouts.canonical(records.declared("enterprise-registration"))
    binding = bind(registration, ("企业名称", "统一社会信用代码"))
    assert binding.findings == ()
    assert "placeholder-needs-another-number" not in binding.left_out
    assert "established-on-not-after-as-of" in binding.left_out


def test_the_first_of_two_columns_for_one_item_counts() -> None:
    binding = bind(PENALTY_2018, ("CF_JDRQ", "处罚决定日期"))
    assert binding.placed["decision_date"].position == 0


def test_no_field_is_fed_twice() -> None:
    for name in layouts.names():
        fields = [one.field for one in bind(layouts.get(name), layouts.get(name).titles).fields]
        assert len(fields) == len(set(fields))


def test_a_column_of_two_numbers_gives_way_where_one_has_its_own() -> None:
    binding = bind(
        PENALTY_2018, ("行政相对人名称", "行政相对人代码_2（工商注册号）", "注册号/统一社会信用代码")
    )
    share = bound(binding, "subject_uscc").share
    assert bound(binding, "registration_number").position == 1
    assert share.takes("91130102MA07000037")
    assert share.takes("9113010")
    assert not share.takes("130100000000018")
