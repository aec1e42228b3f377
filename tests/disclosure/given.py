"""Synthetic records, authorisations and questions for tests of disclosure."""

from datetime import date
from typing import Any

from credit_standard.disclosure import Question
from credit_standard.lifecycle import Record
from tests.lifecycle.given import record

AS_OF = date(2026, 7, 1)
ENTERPRISE = "91350100M000100Y43"
ADULT, CHILD = "11010519491231002X", "130102201001010015"
AUTHORISATION = {
    "subject_kind": "企业",
    "subject_name": "石家庄示例机械有限公司",
    "subject_uscc": ENTERPRISE,
    "querier": "示例银行",
    "querier_uscc": "91110000600037341L",
    "query_purpose": "信贷审批",
    "authorisation_id": "SQ-1",
    "authorisation_form": "书面授权",
    "authorised_on": "2026-01-01",
    "authorised_until": "2026-12-31",
    "authorised_record_types": "全部",
}
PERSON = {
    "subject_kind": "自然人",
    "subject_name": "张三",
    "subject_uscc": None,
    "document_type": "身份证",
    "document_number": ADULT,
}


def authorisation(**changes: Any) -> Record:
    """An authorisation with some items changed."""
    return record("query-authorisation", **{**AUTHORISATION, **changes})


def answer(**changes: Any) -> Record:
    """What an authority gave to an applicant: one record that is not open to the public."""
    given = {"disclosure_application_number": "GK-1", "decision_number": "GKDF-1", "decision_date": "2026-06-20",
             "authority": "石家庄市示例局", "answer_result": "予以公开", "record_type": "administrative-fee",
             "given_records": "SF-1；SF-2"}  # fmt: skip
    return record("disclosure-answer", **{**PERSON, **given, **changes})


def question(audience: str, **changes: Any) -> Question:
    """A question that is rightly asked: a unit and a duty, an authorisation, a number of the subject."""
    with_leave: dict[str, dict[str, Any]] = {
        "shared": {"unit": "石家庄市示例局", "power": "行政处罚法", "purpose": "duty"},
        "authorised": {"authorisation": authorisation()},
        "self": {"subject": ENTERPRISE},
    }
    return Question(audience=audience, **{"as_of": AS_OF, **with_leave.get(audience, {}), **changes})
