"""Records and rules for the tests of decisions. All persons are synthetic."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from credit_standard import lifecycle
from credit_standard.decisions import Decider

ON = date(2026, 6, 30)
CORPUS = Path(__file__).parent / "corpus"
COMPANY = {"subject_name": "示例机械有限公司", "subject_uscc": "91350100M000100Y43"}
PERSON_NUMBER = "11010519491231002X"
PERSON = {
    "subject_kind": "person", "subject_name": "张三", "document_type": "citizen-id", "document_number": PERSON_NUMBER,
}  # fmt: skip
UNIT = Decider(unit="示例市财政局", uscc="12130100MB0C000018")
OFFICIAL = Decider(unit="示例市财政局", uscc="12130100MB0C000018", person="李四")


def record(name: str, **values: Any) -> lifecycle.Record:
    """Of the company, but for what is said otherwise."""
    subject = {} if "document_number" in values else COMPANY
    return lifecycle.record(name, {**subject, **values})


def penalty(number: str = "P1", day: str = "2026-01-05", **values: Any) -> lifecycle.Record:
    """A serious penalty of the company."""
    given = {
        "decision_number": number, "decision_date": day, "penalty_kinds": "罚款", "fine": "1", "gravity": "严重",
        "facts": "示例", "basis": "示例", "penalty_content": "罚款",
    }  # fmt: skip
    return record("administrative-penalty", **{**given, **values})


def listed(**values: Any) -> lifecycle.Record:
    """An entry in a list of serious dishonesty."""
    given = {
        "listed_on": "2026-02-01", "listed_by": "示例市市场监督管理局", "listing_reason": "示例",
        "dishonesty_list_kind": "market-supervision",
    }  # fmt: skip
    return record("serious-dishonesty", **{**given, **values})


def defaulter(**values: Any) -> lifecycle.Record:
    given = {
        "case_number": "（2026）冀0102执1号", "published_on": "2026-02-01", "authority": "示例市人民法院",
        "performance_state": "none", "defaulter_conducts": "able-but-refuses",
    }  # fmt: skip
    return record("judgment-defaulter", **{**given, **values})


def model(**values: Any) -> lifecycle.Record:
    """An entry in a red list."""
    given = {
        "decision_date": "2026-02-01", "authority": "示例市政府", "integrity_list_kind": "integrity-enterprise",
    }  # fmt: skip
    return record("integrity-model", **{**given, **values})


def abnormal(**values: Any) -> lifecycle.Record:
    """An entry in the list of abnormal operation."""
    given = {
        "listed_on": "2026-05-01", "listed_by": "示例市市场监督管理局", "listing_reason": "示例",
        "abnormal_reason": "report-not-filed",
    }  # fmt: skip
    return record("abnormal-operation", **{**given, **values})


def errors(one: lifecycle.Record) -> list[str]:
    return [found.name for found in one.findings if found.is_error]
