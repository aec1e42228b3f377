"""信息类型 JSON: a record type as JSON, as a list shows it and in full: for `records` and for the specification."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from credit_standard.codes import CodeEntry
from credit_standard.findings.bilingual import Bilingual
from credit_standard.model import Disclosure, Element, ForeignKey, Source
from credit_standard.spec.summary import audience_outcomes

if TYPE_CHECKING:
    from credit_standard.model import Declaration, Rule
    from credit_standard.spec.summary import Outcomes, RecordSummary

TYPES = {
    "Text": "text",
    "Identifier": "identifier",
    "DocumentNumber": "document-number",
    "Code": "code",
    "Codes": "codes",
    "Date": "date",
    "Amount": "amount",
    "Integer": "integer",
    "YesNo": "yes-no",
}


def type_name(element: Element) -> str:
    return next(TYPES[one.__name__] for one in type(element).__mro__ if one.__name__ in TYPES)


def brief(summary: RecordSummary) -> dict[str, Any]:
    """An entry of the list."""
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
    return {
        **brief(summary),
        "description": record.description,
        "definition": plain(record.definition),
        "dated": record.record_date or None,
        "key": list(record.key),
        "update_key": list(record.update_key or record.key),
        "disclosure_source": plain(record.disclosure.source),
        "sealed": None if record.sealed_when is None else repr(record.sealed_when),
        "code_lists": list(summary.code_lists),
        "fields": [element_to_json(element) for element in record.fields],
        "rules": [rule_to_json(record, rule) for rule in record.rules],
    }


def element_to_json(element: Element) -> dict[str, Any]:
    """All that is declared of an element."""
    own = {one.alias: plain(getattr(element, one.alias)) for one in attrs.fields(type(element))}
    name, zh, en = own.pop("name"), own.pop("zh"), own.pop("en")
    return {"name": name, "zh": zh, "en": en, "type": type_name(element), **own}


def rule_to_json(declaration: Declaration, rule: Rule) -> dict[str, Any]:
    entry = declaration.entry(rule)
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "origin": _origin(declaration, rule),
        "zh": entry.title.zh,
        "en": entry.title.en,
        "when": None if rule.when is None else repr(rule.when),
        "require": repr(rule.require),
        "fields": list(rule.fields),
        "source": str(rule.source) if rule.source else None,
        "verified": rule.verified,
    }


def _origin(declaration: Declaration, rule: Rule) -> str:
    """Who says it: the record type, a layer, or the declaration of a field, from which it follows."""
    if rule in declaration.layer_rules:
        return "layer"
    return "derived" if rule in declaration.derived_rules else "own"


def plain(value: object) -> object:
    """A value of a declaration as JSON."""
    if isinstance(value, Bilingual):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, Source):
        return {"document": value.document, "article": value.article or None, "verified": value.verified}
    if isinstance(value, Disclosure):
        sides = {
            "organisation": cases_to_json(audience_outcomes(value.organisation)),
            "person": cases_to_json(audience_outcomes(value.person)),
        }
        return {**sides, "source": plain(value.source)}
    if isinstance(value, CodeEntry):
        return {
            "code": value.code,
            "zh": value.title.zh,
            "en": value.title.en,
            "aliases": list(value.aliases),
        }
    if isinstance(value, ForeignKey):
        return str(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return str(value) if isinstance(value, Decimal) else value or (value if isinstance(value, bool) else None)


def cases_to_json(cases: Outcomes) -> list[dict[str, Any]] | None:
    """Each case with its condition, null for what holds otherwise; null where there is nothing to say."""
    return [{"when": one.when or None, "codes": list(one.codes)} for one in cases] or None
