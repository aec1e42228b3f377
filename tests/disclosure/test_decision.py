"""Who may see a record: each rule of the whole of the catalogue, and each doubt."""

from datetime import date
from typing import Any

import pytest

from credit_standard import layers
from credit_standard.disclosure import Disclosed, disclosed
from credit_standard.identifiers import citizen_id
from credit_standard.lifecycle import Record
from credit_standard.model.audience import Audience
from tests.disclosure.given import ADULT, AS_OF, CHILD, ENTERPRISE, PERSON, authorisation, question
from tests.layers.given import layer
from tests.lifecycle.given import penalty, process, record

GENERAL = {"gravity": "一般", "conduct_ended_on": "2026-05-01"}
AUDIENCES = tuple(one.value for one in Audience)


def grounds(answer: Disclosed) -> set[str]:
    return {row.name for row in answer.grounds}


def seen_by(given: Record, **changes: Any) -> set[str]:
    """The audiences that see a record in their own quality, where they ask rightly."""
    by = {one: disclosed(given, question(one, **changes)) for one in AUDIENCES}
    return {one for one, answer in by.items() if answer.seen_as == one}


def of_person(**changes: Any) -> Record:
    return penalty(**{**GENERAL, **PERSON, **changes})


def to_its_holder(given: Record) -> Disclosed:
    return disclosed(given, question("self", subject=ADULT))


def test_a_penalty_of_an_organisation_is_public_while_its_period_runs() -> None:
    given = penalty(**GENERAL)
    assert seen_by(given) == {"public", "shared", "authorised", "self"}
    later = disclosed(given, question("public", as_of=date(2027, 5, 31)))
    assert grounds(later) == {"publicity-over"}


def test_a_penalty_of_a_person_is_shared_and_not_public() -> None:
    assert disclosed(of_person(), question("shared")).seen_as == "shared"
    assert "not-open" in grounds(disclosed(of_person(), question("public")))
    assert to_its_holder(of_person()).seen


def test_an_authorisation_of_one_person_opens_nobody_else_to_a_unit() -> None:
    leave = authorisation(**PERSON)
    asked = question("shared", unit="示例银行", purpose="lending", authorisation=leave)
    own, other = (
        penalty(**GENERAL, **PERSON),
        penalty(**GENERAL, **{**PERSON, "document_number": "110101199003077715"}),
    )
    assert disclosed(own, asked).seen
    assert [row.name for row in disclosed(other, asked).grounds] == ["purpose-needs-authorisation"]


@pytest.mark.parametrize("law", ["治安管理处罚法", "治安管理处罚条例", "治安处罚法"])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_rule_8_what_the_law_seals_goes_to_nobody(audience: str, law: str) -> None:
    given = penalty(**GENERAL, basis=f"《{law}》第二十六条")
    assert "sealed" in grounds(disclosed(given, question(audience)))


@pytest.mark.parametrize(
    ("changes", "is_sealed"),
    [
        ({"facts": "吸食毒品一次", "authority": "石家庄市示例局"}, True),
        ({"facts": "容留他人，未遂", "authority": "石家庄市公安局"}, True),
        ({"facts": "未按规定保管麻醉药品", "authority": "石家庄市示例局"}, False),
        ({"facts": "吸食毒品一次", "basis": "《示例条例》第一条"}, False),
    ],
)
def test_rule_8_drug_use_is_sealed_where_the_law_on_drugs_alone_is_cited(
    changes: dict[str, Any], is_sealed: bool
) -> None:
    given = of_person(**{"basis": "《禁毒法》第六十二条", **changes})
    assert disclosed(given, question("shared")).seen is not is_sealed


@pytest.mark.parametrize(("born", "seen"), [("20080430001", True), ("20080501001", False)])
def test_rule_6_the_birthday_itself_counts_as_under_age_for_other_records(born: str, seen: bool) -> None:
    number = next(one for last in "0123456789X" if citizen_id.is_valid(one := f"130102{born}{last}"))
    judged = Record(
        record("court-judgment").declaration,
        {
            "subject_kind": "person",
            "document_type": "citizen-id",
            "document_number": number,
            "conduct_ended_on": date(2026, 5, 1),
        },
    )
    assert disclosed(judged, question("shared")).seen is seen
    assert disclosed(judged, question("self", subject=number)).seen


@pytest.mark.parametrize(
    ("changes", "ground"),
    [
        ({"document_number": CHILD}, "minor-sealed"),
        ({"document_number": "130102200805010016", "conduct_ended_on": "2026-04-30"}, "minor-sealed"),
        ({"document_number": "130102200605010011", "conduct_ended_on": None}, "perhaps-minor"),
        ({"document_type": "护照", "document_number": "E12345678"}, "perhaps-minor"),
    ],
)
def test_rule_6_penalties_of_minors_and_of_who_may_be_one_go_to_nobody(
    changes: dict[str, Any], ground: str
) -> None:
    for audience in ("public", "shared"):
        assert ground in grounds(disclosed(of_person(**changes), question(audience)))


def test_rule_6_an_adult_whose_act_is_undated_is_shared_when_no_doubt_is_left() -> None:
    assert disclosed(of_person(conduct_ended_on=None), question("shared")).seen


def test_rule_2_items_that_take_consent_are_given_only_with_it() -> None:
    paid = {
        **PERSON, "tax_kind": "个人所得税", "period_from": "2026-01-01", "period_until": "2026-03-31",
        "amount_due": "1000", "amount_paid": "1000", "authority": "示例税务局",
        "authorisation_id": "SQ-1", "authorised_on": "2026-01-01",
    }  # fmt: skip
    given = record("tax-payment", **paid)
    leave = {
        **PERSON, "consequences_told": "是", "consent_items": "应纳税额；实缴税额",
    }  # fmt: skip
    given = Record(given.declaration, given.values)
    with_leave = disclosed(given, question("authorised", authorisation=authorisation(**leave)))
    assert "item-needs-consent" in {row.name for row in with_leave.items["arrears"]}
    assert "amount_due" not in with_leave.items
    without = disclosed(given, question("authorised", authorisation=authorisation(**PERSON)))
    assert {"amount_due", "amount_paid", "arrears"} <= set(without.items)


def test_rule_3_records_outside_the_base_catalogue_go_to_the_subject_alone() -> None:
    given = Record(
        record("industry-appraisal").declaration, {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE}
    )
    assert seen_by(given) == {"self"}
    duty = Record(
        record("tender-notice").declaration, {"subject_kind": "government", "subject_uscc": ENTERPRISE}
    )
    assert "public" in seen_by(duty)


def test_rule_7_a_person_is_public_only_where_a_law_is_cited() -> None:
    listed = Record(
        record("judgment-defaulter").declaration, {"subject_kind": "person", "document_number": ADULT}
    )
    assert not {"person-without-law", "not-open"} & grounds(disclosed(listed, question("public")))
    honoured = Record(record("honour").declaration, {"subject_kind": "person", "document_number": ADULT})
    assert {"person-without-law", "not-open"} <= grounds(disclosed(honoured, question("public")))


def test_rule_1_a_layer_shows_less_and_never_what_a_read_law_closes(tmp_path: Any) -> None:
    narrow = layer(
        tmp_path, "narrow", '[[record]]\nname = "honour"\ndisclosure = { organisation = "shared" }\n'
    )
    standard = layers.standard([narrow])
    given = Record(standard.declared("honour"), {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE})
    assert "not-open" in grounds(disclosed(given, question("public")))


@pytest.mark.parametrize(
    ("changes", "ground"),
    [
        ({"disclosure": ["shared"]}, "own-word"),
        ({"use_scope": "shared"}, "own-word"),
        ({"subject_uscc": None, "document_number": ADULT}, "subject-unknown"),
        ({"subject_kind": None, "subject_uscc": None}, "subject-unknown"),
        ({"basis": None}, "perhaps-sealed"),
        ({"record_status": "withdrawn"}, "publicity-over"),
        ({"decision_date": None}, "publicity-withheld"),
        ({"conduct_ended_on": None, "published_on": date(2026, 8, 1)}, "publicity-not-begun"),
    ],
)
def test_in_doubt_and_against_its_own_word_nothing_is_published(changes: dict[str, Any], ground: str) -> None:
    given = penalty(**GENERAL)
    changed = Record(given.declaration, {**given.values, **changes})
    assert ground in grounds(disclosed(changed, question("public")))


def test_what_cannot_be_read_is_a_doubt() -> None:
    given = penalty(**GENERAL)
    unreadable = Record(given.declaration, {**given.values, "disclosure": None}, frozenset({"disclosure"}))
    assert grounds(disclosed(unreadable, question("public"))) == {"own-word-in-doubt"}


def test_a_record_with_errors_is_shown_to_nobody() -> None:
    assert "row-has-errors" in grounds(disclosed(penalty(**{**GENERAL, "authority": None}), question("self")))


def test_an_open_objection_is_marked_or_withheld() -> None:
    given = penalty(**GENERAL)
    objection = process(
        "objection", subject_name="石家庄示例机械有限公司", subject_uscc=ENTERPRISE, objection_number="YY-1",
        authority="石家庄市示例局", applied_on="2026-06-20", objection_reason="其他", objection_content="金额有误",
    )  # fmt: skip
    marked = disclosed(given, question("public"), [objection])
    assert (marked.seen, marked.disputed) == (True, True)
    assert grounds(disclosed(given, question("public", disputes="withhold"), [objection])) == {"disputed"}


def test_a_unit_without_power_sees_what_anybody_sees() -> None:
    given = penalty(**GENERAL)
    assert disclosed(given, question("shared", unit="", purpose="")).seen_as == "public"
    assert "unit-or-purpose-missing" in grounds(disclosed(of_person(), question("shared", unit="")))


@pytest.mark.parametrize("power", ["", "  "])
def test_sharing_about_persons_without_a_cited_law_is_refused(power: str) -> None:
    assert grounds(disclosed(of_person(), question("shared", power=power))) >= {"power-missing"}
    assert disclosed(penalty(**GENERAL), question("shared", power=power)).seen_as == "shared"


def test_a_credit_intermediary_without_an_authorisation_gets_what_is_public() -> None:
    without = {"unit": "示例征信有限公司", "purpose": "信贷审批", "authorisation": None}
    for given in (penalty(**GENERAL), of_person(), penalty(gravity="轻微"), record("honour")):
        public, bank = (
            disclosed(given, question("public")),
            disclosed(given, question("authorised", **without)),
        )
        assert (bank.seen, bank.items) == (public.seen, public.items)
        assert bank.seen_as in {None, Audience.PUBLIC}


@pytest.mark.parametrize("purpose", ["招聘、任用", "信贷审批", "商务合作", "评先评优"])
def test_for_some_purposes_a_person_has_to_authorise_the_sharing(purpose: str) -> None:
    asked = {"purpose": purpose}
    assert grounds(disclosed(of_person(), question("shared", **asked))) == {"purpose-needs-authorisation"}
    leave = authorisation(**PERSON, query_purpose=purpose)
    assert disclosed(of_person(), question("shared", **asked, authorisation=leave, unit="示例银行")).seen


@pytest.mark.parametrize(
    ("leave", "asked", "ground"),
    [
        ({"authorised_until": "2026-06-30"}, {}, "authorisation-over"),
        ({"valid_from": "2026-07-02"}, {}, "authorisation-not-begun"),
        ({"revoked_on": "2026-06-30"}, {}, "authorisation-revoked"),
        ({}, {"unit": "另一银行"}, "authorisation-of-another"),
        ({}, {"purpose": "trade"}, "authorisation-for-another-purpose"),
        ({"authorised_record_types": "荣誉信息"}, {}, "authorisation-without-this-type"),
        ({"query_purpose": None}, {}, "authorisation-unsound"),
    ],
)
def test_an_authorisation_holds_for_its_time_unit_purpose_and_types(
    leave: dict[str, Any], asked: dict[str, Any], ground: str
) -> None:
    given = Record(
        record("loan-credit").declaration, {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE}
    )
    answer = disclosed(given, question("authorised", authorisation=authorisation(**leave), **asked))
    assert ground in grounds(answer)
    assert disclosed(given, question("authorised")).seen


def test_the_day_before_and_the_last_day_of_an_authorisation_count() -> None:
    given = Record(
        record("loan-credit").declaration, {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE}
    )
    held = question("authorised", authorisation=authorisation(authorised_until=AS_OF.isoformat()))
    assert disclosed(given, held).seen


def test_nobody_sees_the_records_of_another_with_one_authorisation() -> None:
    other = penalty(**GENERAL, subject_uscc="91110000600037341L", subject_name="另一公司")
    assert "not-asked-for" in grounds(disclosed(other, question("authorised")))
    assert "not-asked-for" in grounds(disclosed(other, question("self")))


def test_only_grade_a_is_public() -> None:
    kind = record("tax-credit-rating").declaration
    base = {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE}
    assert disclosed(Record(kind, {**base, "grade": "A"}), question("public")).seen
    assert grounds(disclosed(Record(kind, {**base, "grade": "B"}), question("public"))) == {"not-open"}
    in_doubt = Record(kind, base, frozenset({"grade"}))
    assert grounds(disclosed(in_doubt, question("public"))) == {"openness-in-doubt"}


def test_items_may_be_closed_where_their_record_is_open() -> None:
    kind = record("shareholder").declaration
    given = Record(kind, {"subject_kind": "enterprise", "subject_uscc": ENTERPRISE})
    assert "shareholder_document_number" in disclosed(given, question("public")).items
    assert "shareholder_document_number" in disclosed(given, question("self")).items


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("named", ["facts", "违法事实；处罚内容", "Facts, penalty_content", "CF_SY"])
def test_items_that_a_record_calls_secret_go_to_nobody(audience: str, named: str) -> None:
    answer = disclosed(penalty(**GENERAL, secret_items=named), question(audience))
    assert answer.seen
    assert [row.name for row in answer.items["facts"]] == ["item-secret"]
    assert "decision_number" not in answer.items
    assert "item-secret" in {row.name for row in answer.items["secret_items"]}


ALL_SECRET, UNKNOWN_SECRET = {"secret_items": "全部"}, {"secret_items": "那一项"}


def test_all_items_may_be_secret() -> None:
    answer = disclosed(penalty(**GENERAL, **ALL_SECRET), question("shared"))
    assert set(answer.items) == {one.name for one in penalty().declaration.fields}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_in_doubt_which_items_are_secret_nothing_is_shown(audience: str) -> None:
    answer = disclosed(penalty(**GENERAL, **UNKNOWN_SECRET), question(audience))
    assert "perhaps-secret" in grounds(answer)
