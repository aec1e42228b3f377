"""信息类型 → JSON Schema: a record type, its fields and those of its rules that a schema can say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import codes
from credit_standard._version import STANDARD_VERSION
from credit_standard.findings import Severity
from credit_standard.json_schema.conditions import TEXT, Notation, all_of, atom, not_false, true
from credit_standard.json_schema.elements import (
    deprecation_schema,
    field_schema,
    has_closed_list,
    list_schema,
)
from credit_standard.json_schema.numbers import FORMS
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.nodes import And, Compare, Const, FieldReference
from credit_standard.model import Code, Coded, DocumentNumber

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration, Rule

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


@frozen
class RuleInSchema:
    """What a schema says of a rule.

    Attributes:
        rule: of the declaration.
        schema: of the whole record; None where it says nothing.
        field: key of the field at which it is said, where it is not said of the record.
        missing: keys of the reasons for what it does not say; none where it says all.
    """

    rule: Rule
    schema: Schema | None = None
    field: str = ""
    missing: tuple[str, ...] = ()


def record_schema(declaration: Declaration, standard: LayeredStandard) -> Schema:
    """The schema of a record type, whole in itself."""
    known = (codes.get(name) for name in sorted(_lists(declaration)))
    lists = {one.name: list_schema(one) for one in known}
    layers = "+".join(standard.layer_names) or "national"
    return {
        "$schema": DIALECT,
        "$id": f"urn:credit-standard:{STANDARD_VERSION}:{layers}:{declaration.name}",
        **object_schema(declaration),
        **({"$defs": lists} if lists else {}),
    }


def object_schema(declaration: Declaration, *, in_place: bool = False) -> Schema:
    """The schema without what is said of it as a document.

    Args:
        declaration: of the record type.
        in_place: codes stand where they are used, and not in `$defs`: for a schema that becomes part of another.
    """
    properties = {element.name: field_schema(element, in_place=in_place) for element in declaration.fields}
    rules: list[Schema] = []
    for one in rules_in_schema(declaration):
        if one.schema is None:
            continue
        if one.field:
            _add(properties[one.field], one.schema)
        else:
            rules.append({"title": declaration.entry(one.rule).code, **one.schema})
    conditions = [*_of_documents(declaration), *rules]
    return {
        "title": f"{declaration.zh} / {declaration.en}",
        "description": described(declaration),
        **deprecation_schema(declaration.deprecated),
        "type": "object",
        "properties": properties,
        "required": [element.name for element in declaration.fields if element.required],
        **({"allOf": conditions} if conditions else {}),
    }


def described(declaration: Declaration) -> str:
    """What one record is, in both languages; the description, as a layer gives it, where no definition says so."""
    if declaration.definition is not None:
        return f"{declaration.definition.zh} / {declaration.definition.en}"
    return declaration.description or declaration.zh


def _lists(declaration: Declaration) -> set[str]:
    return {one.code_list for one in declaration.fields if isinstance(one, Coded) and has_closed_list(one)}


def rules_in_schema(declaration: Declaration, form: Notation | None = None) -> Iterator[RuleInSchema]:
    """What the schema says of each rule; of typed records where no other notation is given."""
    form = form or Notation(declaration.types)
    for rule in declaration.rules:
        if rule.effective_severity is not Severity.ERROR:
            yield RuleInSchema(rule, missing=("no-error",))
        else:
            yield _said(rule, declaration, form)


def _said(rule: Rule, declaration: Declaration, form: Notation) -> RuleInSchema:
    try:
        when = None if rule.when is None else true(rule.when, form)
        match rule.require:
            case Compare(left=FieldReference(name=name), right=Const()) if when is None:
                key, test = atom(rule.require, form)
                of_value = test if declaration[name].required else form.or_absent(test)
                return RuleInSchema(rule, of_value, field=key)
    except Inexpressible as reason:
        return RuleInSchema(rule, missing=(reason.reason,))
    said: list[Schema] = []
    missing: list[str] = []
    for part in rule.require.parts if isinstance(rule.require, And) else (rule.require,):
        try:
            said.append(not_false(part, form))
        except Inexpressible as reason:
            missing.append(reason.reason)
    if not said:
        return RuleInSchema(rule, missing=tuple(dict.fromkeys(missing)))
    then = all_of(said)
    return RuleInSchema(
        rule, then if when is None else {"if": when, "then": then}, missing=tuple(dict.fromkeys(missing))
    )


def _add(properties: Schema, test: Schema) -> None:
    """Say one more thing of a field; twice the same word takes an `allOf`."""
    if "type" in properties:
        test = {word: said for word, said in test.items() if word != "type"}
    if properties.keys() & test.keys():
        properties.setdefault("allOf", []).append(test)
    else:
        properties.update(test)


def _of_documents(declaration: Declaration) -> Iterator[Schema]:
    """The form of a document's number by the type of the document."""
    for element in declaration.fields:
        if not isinstance(element, DocumentNumber):
            continue
        types = declaration[element.type_field]
        assert isinstance(types, Code)  # noqa: S101 - consistency.py has checked it
        for code, entry in types.known_codes.by_code.items():
            if entry.identifier in FORMS:
                yield {
                    "if": {"required": [types.name], "properties": {types.name: {"const": code}}},
                    "then": {"properties": {element.name: TEXT | {"pattern": FORMS[entry.identifier]}}},
                }
