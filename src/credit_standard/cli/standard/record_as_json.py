"""信息类型 JSON: a record type as JSON, as a list shows it and in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from credit_standard.model import Declaration
    from credit_standard.spec.summary import RecordSummary


def brief(summary: RecordSummary) -> dict[str, Any]:
    """An entry of the list."""
    from credit_standard.cli.standard.describing import cases_to_json, plain

    return {
        "name": summary.name,
        "zh": summary.zh,
        "en": summary.en,
        "clause": summary.clause or None,
        "category": summary.category,
        "nature": cases_to_json(summary.nature),
        "subjects": list(summary.subjects),
        "provider": plain(summary.provider),
        "cadence": summary.cadence or None,
        "disclosure": {
            "organisation": cases_to_json(summary.organisation),
            "person": cases_to_json(summary.person),
        },
        "basis": [plain(source) for source in summary.basis],
        "layer_to_authorise": summary.layer or None,
        "fields": summary.fields,
        "rules": summary.rules,
    }


def full(record: Declaration, summary: RecordSummary) -> dict[str, Any]:
    """All that is declared."""
    from credit_standard.cli.standard.describing import element_to_json, plain, rule_to_json

    return {
        **brief(summary),
        "description": record.description,
        "dated": record.record_date or None,
        "key": list(record.key),
        "update_key": list(record.update_key or record.key),
        "disclosure_source": plain(record.disclosure.source),
        "sealed": None if record.sealed_when is None else repr(record.sealed_when),
        "code_lists": list(summary.code_lists),
        "fields": [element_to_json(element) for element in record.fields],
        "rules": [rule_to_json(record, rule) for rule in record.rules],
    }
