"""查询记录: the record that every query leaves: who asked what of whom, and what was given, without the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.lifecycle.record.record import Record, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from credit_standard.disclosure.question import Question
    from credit_standard.layers import LayeredStandard


def credit_query(
    question: Question,
    subject: Mapping[str, Any],
    *,
    querier: Mapping[str, Any],
    purpose: str,
    query: str,
    report: str,
    titles: Iterable[str],
    count: int,
    standard: LayeredStandard,
) -> Record:
    """The `credit-query`, checked: what is wrong with it stands in its findings.

    Args:
        question: as whom it was asked, and when.
        subject: fields that say of whom.
        querier: fields of who asked: `querier`, `querier_uscc` …
        purpose: of the query.
        query: its number.
        report: the number of the report in which the answer stands.
        titles: of the types of the records that were given.
        count: how many were given.
        standard: with its layers.
    """
    leave = question.authorisation
    values: dict[str, Any] = {
        **subject,
        "authorisation_id": None if leave is None else leave.values.get("authorisation_id"),
        **querier,
        "query_purpose": purpose,
        "query_number": query,
        "queried_on": question.as_of,
        "audience": question.audience.value,
        "given_content": "；".join(titles),
        "given_records": count,
        "report_number": report,
    }
    told = {name: value for name, value in values.items() if value is not None and value != ""}
    return record("credit-query", told, standard=standard, as_of=question.as_of)
