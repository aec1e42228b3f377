"""The rules of the whole catalogue that concern declarations, each with a record that breaks it."""

import pytest

from credit_standard import records
from credit_standard.findings import Severity
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.model import Audience, Identifier
from credit_standard.model.audience import possible
from credit_standard.subjects import bound_by, requirements
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from tests.records.corpus_files import AS_OF, Row, valid
from tests.validation.given import as_csv


def said(record: str, changes: Row) -> list[tuple[str, Severity]]:
    """What is found in the valid row of a record type with these changes."""
    row = {**valid(record), **changes}
    found = check_record(record, {name: text for name, text in row.items() if text}, as_of=AS_OF)
    return [(one.code, one.severity) for one in found]


def born(day: str) -> str:
    return f"130102{day}001" + citizen_check_character(f"130102{day}001")


PERSON = {"subject_kind": "自然人", "subject_name": "张三丰", "subject_uscc": "", "legal_representative": ""}


# 2. Forbidden for persons; only with written consent


def test_a_text_that_speaks_of_a_disease_is_a_note() -> None:
    assert said("administrative-penalty", {"remarks": "当事人有精神病史"}) == [
        ("administrative-penalty.remarks-holds-nothing-forbidden", Severity.NOTE)
    ]


def test_a_product_that_is_named_after_fingerprints_is_none() -> None:
    assert said("administrative-penalty", {"remarks": "销售的指纹锁不合格，已通报疾病预防控制中心"}) == []


def test_a_heading_of_something_forbidden_is_a_warning_and_its_column_is_not_read() -> None:
    row = {**valid("honour"), "血型": "A"}
    report = validate(
        as_csv(list(row), [list(row.values())]), options=Options(record="honour", as_of=AS_OF, listed=None)
    )
    assert [(one.code, one.location.heading) for one in report.findings] == [("HD109", "血型")]


def test_the_tax_amounts_of_a_person_need_the_authorisation() -> None:
    changes = {**PERSON, "document_type": "身份证", "document_number": born("19800101"), "tax_number": ""}
    without = said(
        "tax-payment", {**changes, "authorisation_id": "", "authorised_on": "", "authorised_until": ""}
    )
    assert ("tax-payment.person-needs-authorisation", Severity.ERROR) in without
    given = said("tax-payment", {**changes, "authorisation_id": "SQ-1", "authorised_on": "2020-01-01"})
    assert "tax-payment.person-needs-authorisation" not in dict(given)


# 3. Outside the base catalogue


@pytest.mark.parametrize(("record", "notes"), [("tender-notice", ["RE301"]), ("honour", [])])
def test_a_record_outside_the_base_catalogue_is_valid_and_said_to_be_so(
    record: str, notes: list[str]
) -> None:
    row = valid(record)
    report = validate(
        as_csv(list(row), [list(row.values())]), options=Options(record=record, as_of=AS_OF, listed=None)
    )
    assert [one.code for one in report.findings] == notes


# 4. Editions: the plan's own world and today's


@pytest.mark.parametrize(
    ("day", "numbers", "clean"),
    [
        ("2010-05-01", {"organisation_code": "D2143569X", "registration_number": "130100100000018"}, True),
        ("2010-05-01", {"subject_uscc": "91350100M000100Y43"}, True),
        ("2016-05-01", {"organisation_code": "D2143569X", "registration_number": "130100100000018"}, True),
        ("2024-05-01", {"subject_uscc": "91350100M000100Y43"}, True),
        ("2024-05-01", {"organisation_code": "D2143569X", "registration_number": "130100100000018"}, False),
        ("2010-05-01", {"tax_number": "130100D2143569X"}, False),
    ],
)
def test_the_number_that_a_subject_needs_depends_on_the_day(day: str, numbers: Row, clean: bool) -> None:
    changes = {
        "subject_uscc": "",
        "decision_date": day,
        "valid_from": "",
        "valid_until": "",
        "honour_level": "",
    }
    changes |= {"withdrawn_on": "", "withdrawal_reason": "", "provided_on": "", **numbers}
    rules = [(code, severity) for code, severity in said("honour", changes) if "." in code]
    assert rules == ([] if clean else [("honour.number-of-its-time", Severity.WARNING)])


def test_the_rule_on_numbers_cites_what_each_part_of_it_rests_on() -> None:
    (rule,) = (one for one in records.declared("honour").rules if one.name == "number-of-its-time")
    kinds = set(records.declared("honour").subject_kinds)
    asked = [
        row
        for row in requirements().rows
        if kinds & set(bound_by(row.name)) and row.then.severity is not Severity.NOTE
    ]
    assert rule.source is not None
    assert [str(one.source) for one in asked if str(one.source) not in rule.source.document] == []
    assert not rule.verified


# 6. Minors

SEALED = ("administrative-penalty.minor-sealed", Severity.WARNING)


@pytest.mark.parametrize(
    ("birth", "found"),
    [
        ("20080302", [("administrative-penalty.subject-not-under-16", Severity.ERROR), SEALED]),
        ("20080301", [("administrative-penalty.subject-not-under-18", Severity.NOTE), SEALED]),
        ("20060302", [("administrative-penalty.subject-not-under-18", Severity.NOTE), SEALED]),
        ("20060301", []),
    ],
)
def test_who_is_under_age_on_the_day_of_the_decision_is_no_subject(
    birth: str, found: list[tuple[str, Severity]]
) -> None:
    changes = {
        **PERSON,
        "counterpart_category": "自然人",
        "document_type": "身份证",
        "document_number": born(birth),
        "decision_date": "2024-03-01",
    }
    assert said("administrative-penalty", changes) == found


@pytest.mark.parametrize(
    ("act", "decision", "found"),
    [
        ("2024-02-29", "2024-03-02", [SEALED]),
        ("2024-03-01", "2024-03-02", []),
        ("", "2024-03-01", []),
    ],
)
def test_a_penalty_is_sealed_by_the_age_at_the_act(
    act: str, decision: str, found: list[tuple[str, Severity]]
) -> None:
    changes = {
        **PERSON,
        "counterpart_category": "自然人",
        "document_type": "身份证",
        "document_number": born("20060301"),
        "decision_date": decision,
        "conduct_ended_on": act,
    }
    assert said("administrative-penalty", changes) == found


@pytest.mark.parametrize(
    ("record", "found"),
    [
        ("honour", [("honour.subject-not-under-18", Severity.NOTE)]),
        ("volunteer-service", [("volunteer-service.subject-not-under-18", Severity.NOTE)]),
        ("exam-misconduct", [("exam-misconduct.subject-not-under-16", Severity.ERROR)]),
    ],
)
def test_a_child_is_barred_from_adverse_records_only(record: str, found: list[tuple[str, Severity]]) -> None:
    child = {**PERSON, "document_type": "身份证", "document_number": born("20130601")}
    changes = {name: text for name, text in child.items() if name in records.declared(record).by_name}
    assert [one for one in said(record, changes) if "not-under" in one[0]] == found


# Regions of GB/T 2260


@pytest.mark.parametrize(
    ("record", "changes", "found"),
    [
        ("administrative-penalty", {"region_code": "132301"}, ["region-code-in-force"]),
        # 140581 came in 1993: a register carries the codes of today for old events.
        ("organisation-profile", {"region_code": "140581", "established_on": "1985-01-01"}, []),
        ("organisation-profile", {"region_code": "132301", "established_on": "1993-07-01"}, []),
        (
            "organisation-profile",
            {"region_code": "132301", "established_on": "2013-07-01"},
            ["region-code-in-force"],
        ),
        # A county that was given up between the decision and the day on which it was provided.
        ("administrative-penalty", {"region_code": "130223", "decision_date": "2018-01-01"}, []),
        (
            "administrative-penalty",
            {"data_source_region": "130223", "decision_date": "2018-01-01", "provided_on": "2024-05-01"},
            ["data-source-region-in-force"],
        ),
        ("administrative-penalty", {"data_source_region": "130223"}, []),
    ],
)
def test_a_region_that_was_given_up_before_its_date_is_a_note(
    record: str, changes: Row, found: list[str]
) -> None:
    notes = [one for one in said(record, changes) if one[0].endswith("-in-force")]
    assert notes == [(f"{record}.{name}", Severity.NOTE) for name in found]


def test_every_region_has_a_date_to_be_held_against() -> None:
    declared = [records.declared(name) for name in records.names()]
    regions = {
        (one.name, f"{field.name.replace('_', '-')}-in-force")
        for one in declared
        for field in one.fields
        if isinstance(field, Identifier) and field.kind == "region"
    }
    assert regions - {(one.name, rule.name) for one in declared for rule in one.rules} == set()


# 7. Publishing a person


def test_a_record_of_a_person_is_public_only_where_a_law_is_cited() -> None:
    declared = [records.declared(name) for name in records.names()]
    public = {
        one.name: one.disclosure.source
        for one in declared
        if Audience.PUBLIC in possible(one.disclosure.person)
    }
    assert set(public) == {"judgment-defaulter", "serious-dishonesty"}
    assert None not in public.values()


# 8. Sealed records


@pytest.mark.parametrize(
    ("basis", "day", "is_sealed"),
    [
        ("治安管理处罚法第二十六条", "2015-03-01", True),
        ("《中华人民共和国治安管理处罚法》第四十三条第一款", "2026-03-01", True),
        ("《中华人民共和国治安管理处罚条例》第十九条", "2001-03-01", True),
        ("治安处罚法第二十三条", "2015-03-01", True),
        ("违反治安管理处罚规定，依照《治安管理处罚》第二十三条", "2015-03-01", True),
        ("治安管理處罰法第二十三條", "2015-03-01", True),
        ("《中华人民共和国治安管\n理处罚法》第二十三条", "2015-03-01", True),
        ("中华人民共和国 治安 管理 处罚 法 第二十三条", "2015-03-01", True),
        ("《中华人民共和国治安\u3000管理》《处罚法》", "2015-03-01", True),
        ("食品安全法第一百二十四条", "2024-03-01", False),
        ("娱乐场所治安管理，处罚依据见附件", "2024-03-01", False),
        ("旅馆业治安管理办法第十五条", "2024-03-01", False),
        ("企业事业单位内部治安保卫条例第十九条", "2024-03-01", False),
    ],
)
def test_a_record_under_the_law_on_public_security_is_sealed_by_all_its_names_whenever_it_was_imposed(
    basis: str, day: str, is_sealed: bool
) -> None:
    changes = {"basis": basis, "decision_date": day, "counterpart_category": "", "valid_until": ""}
    found = said("administrative-penalty", changes | {"publicity_until": ""})
    assert (("administrative-penalty.sealed", Severity.WARNING) in found) == is_sealed


# 4. Numbers of 15 digits under 身份证

FIFTEEN = {
    **PERSON,
    "document_type": "身份证",
    "document_number": "130102800101001",
    "valid_from": "",
    "valid_until": "",
}


@pytest.mark.parametrize(
    ("day", "number", "found"),
    [
        ("1998-05-01", "130102800101001", []),
        ("2012-12-31", "130102800101001", []),
        ("2012-12-31", " 130102 800101 001", ["ID001"]),
        ("2012-12-31", "130102801301001", ["ID205"]),
        ("2013-01-01", "130102800101001", ["ID202"]),
        ("1998-05-01", "13010280010100", ["ID202"]),
        ("1998-05-01", "130102198001010010", []),
    ],
)
@pytest.mark.parametrize("copies", [1, 50])
def test_a_number_of_15_digits_is_right_until_the_end_of_2012(
    day: str, number: str, found: list[str], copies: int
) -> None:
    changes = FIFTEEN | {
        "decision_date": day,
        "document_number": number,
        "withdrawn_on": "",
        "withdrawal_reason": "",
    }
    row = {name: text for name, text in ({**valid("honour"), **changes}).items() if text}
    alone = [one.code for one in check_record("honour", row, as_of=AS_OF) if one.code.startswith("ID")]
    report = validate(
        as_csv(list(row), [list(row.values())] * copies),
        options=Options(record="honour", as_of=AS_OF, listed=None),
    )
    in_file = [one.code for one in report.findings if one.code.startswith("ID")]
    assert (alone, in_file) == (found, found * copies)
