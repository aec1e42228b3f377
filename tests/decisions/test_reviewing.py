"""Review of a list: one answer and one record of the query for each subject, and of persons only by leave or law."""

from pathlib import Path

import pytest

from credit_standard import decisions, lifecycle
from credit_standard.decisions import Review, read_list, review
from credit_standard.decisions.subject_list import Asked
from credit_standard.files.table import UnreadableError
from tests.decisions.given import (
    COMPANY,
    OFFICIAL,
    ON,
    PERSON,
    PERSON_NUMBER,
    UNIT,
    defaulter,
    errors,
    listed,
    model,
)

OTHER = "91110000600037341L"
LIST = (
    Asked(1, "91350100M000100Y43", "示例机械有限公司"),
    Asked(2, OTHER, "另一公司"),
    Asked(3, PERSON_NUMBER, "张三"),
    Asked(4, "不是号码"),
)
RECORDS = (listed(), model(), defaulter(**PERSON))


def leave(**values: str) -> lifecycle.Record:
    given = {
        "querier": UNIT.unit, "querier_uscc": UNIT.uscc, "query_purpose": "procurement", "authorisation_id": "SQ-1",
        "authorisation_form": "written", "authorised_on": "2026-06-01", "authorised_until": "2026-12-31",
        "authorised_record_types": "all",
    }  # fmt: skip
    return lifecycle.record("query-authorisation", {**PERSON, **given, **values})


def reviewed(**options: object) -> Review:
    given = {"purpose": "procurement", "by": UNIT, "number": "S-2026-1", "as_of": ON, **options}
    return review(RECORDS, LIST, **given)  # type: ignore[arg-type]


def test_each_subject_has_one_answer() -> None:
    assert [one.word for one in reviewed().answers] == [
        "adverse",
        "nothing-adverse",
        "not-answered",
        "not-answered",
    ]
    assert [one.given.total() for one in reviewed().answers] == [2, 0, 0, 0]


def test_of_a_person_nothing_is_said_without_leave_or_law() -> None:
    found = reviewed().answers[2]
    assert found.finding is not None
    assert found.finding.name == "decision-no-leave"


def test_an_entry_that_was_sent_again_is_given_once() -> None:
    twice = (*RECORDS, listed(provided_on="2026-02-02"))
    found = review(twice, LIST, purpose="duty", by=UNIT, number="S-1", as_of=ON)
    assert found.answers[0].given["serious-dishonesty"] == 1


def test_a_law_that_gives_the_power_opens_the_answer() -> None:
    assert reviewed(power="政府采购法 第二十二条").answers[2].word == "adverse"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({}, "adverse"),
        ({"authorised_until": "2026-06-15"}, "not-answered"),
        ({"query_purpose": "lending"}, "not-answered"),
        ({"querier": "另一单位", "querier_uscc": OTHER}, "not-answered"),
        ({"revoked_on": "2026-06-20"}, "not-answered"),
    ],
    ids=["valid", "expired", "other-purpose", "other-unit", "revoked"],
)
def test_the_persons_authorisation_opens_the_answer_as_far_as_it_goes(
    changes: dict[str, str], word: str
) -> None:
    assert reviewed(authorisations=[leave(**changes)]).answers[2].word == word


def test_a_number_that_tells_nobody_is_named_by_its_row() -> None:
    found = reviewed().answers[3].finding
    assert found is not None
    assert (found.name, found.params["row"]) == ("decision-number-unknown", 4)


@pytest.mark.parametrize("options", [{}, {"power": "政府采购法 第二十二条"}, {"authorisations": [leave()]}])
def test_each_subject_leaves_a_credit_query_that_our_own_checks_accept(options: dict[str, object]) -> None:
    found = reviewed(**options)
    assert [one.declaration.name for one in found.queries] == ["credit-query"] * 3
    assert [errors(one) for one in found.queries] == [[]] * 3
    assert [one.values["query_number"] for one in found.queries] == ["S-2026-1-1", "S-2026-1-2", "S-2026-1-3"]
    assert {one.values["report_number"] for one in found.queries} == {"S-2026-1"}


def test_a_list_without_names_does_as_well() -> None:
    nameless = [Asked(one.row, one.number) for one in LIST]
    found = review(RECORDS, nameless, purpose="duty", by=UNIT, number="S-1", as_of=ON)
    assert [errors(one) for one in found.queries] == [[]] * 3


def test_ones_own_record_is_no_matter_of_a_review() -> None:
    with pytest.raises(ValueError, match="oneself"):
        reviewed(purpose="self-check")


def test_a_rule_decides_by_what_the_department_may_see() -> None:
    rule = decisions.load_rule("procurement-access")
    first, second, *_ = reviewed(rule=rule).answers
    assert first.decision is not None
    assert second.decision is not None
    assert (first.decision.result, second.decision.result) == ("refused", "approved")


def test_about_a_person_of_the_list_an_official_decides() -> None:
    rule = decisions.load_rule("defaulter-measures")
    without, with_one = (reviewed(rule=rule, by=by, power="民事诉讼法").answers[2] for by in (UNIT, OFFICIAL))
    assert without.finding is not None
    assert (without.decision, without.finding.name) == (None, "decision-needs-human")
    assert with_one.decision is not None
    assert with_one.decision.measures


def test_the_report_shows_no_number_of_a_person() -> None:
    found = reviewed(power="政府采购法 第二十二条")
    assert PERSON_NUMBER not in str(found.to_json())
    assert PERSON_NUMBER not in repr(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"企业名称,统一社会信用代码\n示例机械有限公司,{COMPANY['subject_uscc']}\n",
            [(1, "示例机械有限公司")],
        ),
        (f"{COMPANY['subject_uscc']}\n{OTHER}\n", [(1, ""), (2, "")]),
        (f"代码\n{OTHER}\n不是号码\n", [(1, ""), (2, "")]),
    ],
    ids=["with-names", "without-headings", "with-a-wrong-one"],
)
def test_a_list_is_read_by_the_column_that_holds_numbers(
    tmp_path: Path, text: str, found: list[tuple[int, str]]
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(text, "utf-8")
    assert [(one.row, one.name) for one in read_list(str(file))] == found


def test_a_list_without_numbers_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("名称\n某公司\n", "utf-8")
    with pytest.raises(UnreadableError) as raised:
        read_list(str(file))
    assert raised.value.finding.name == "decision-no-subjects"
