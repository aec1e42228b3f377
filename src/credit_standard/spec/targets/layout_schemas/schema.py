"""布局 → JSON Schema: the headings of a layout, and those of the record type's rules that a row of it can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from credit_standard._version import STANDARD_VERSION
from credit_standard.findings import Severity
from credit_standard.json_schema import rules_in_schema
from credit_standard.json_schema.numbers import FORMS
from credit_standard.json_schema.record import DIALECT
from credit_standard.layouts import bind
from credit_standard.model import Code, DocumentNumber
from credit_standard.spec.targets.layout_schemas.cells import CellWords, cell_schema
from credit_standard.spec.targets.layout_schemas.notation import ABSENT, RowNotation, has_own_column

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts import Binding, BoundField, Layout
    from credit_standard.model import Element

Schema = dict[str, Any]
Bound = dict[str, "BoundField"]


def layout_schema(layout: Layout, standard: LayeredStandard) -> Schema:
    """The schema of a row of a table that has all headings of the layout; whole in itself."""
    binding = bind(layout, layout.titles)
    declared = binding.declaration
    own = {one.field: one for one in binding.fields if has_own_column(one, binding)}
    layers = "+".join(standard.layer_names) or "national"
    required = [own[one.name].heading for one in declared.fields if one.required and one.name in own]
    rules = [*_of_documents(binding, own), *_rules(binding)]
    return {
        "$schema": DIALECT,
        "$id": f"urn:credit-standard:{STANDARD_VERSION}:{layers}:layout:{layout.name}",
        "title": f"{layout.zh} / {layout.en}",
        "description": _described(layout),
        "type": "object",
        "properties": {heading: _property(heading, binding, own) for heading in layout.titles},
        "required": required,
        **({"allOf": rules} if rules else {}),
        "$defs": {"absent": _absent(declared.null_words)},
    }


def _absent(words: Iterable[str]) -> Schema:
    """What an empty cell may hold: nothing, blanks, or a word for nothing."""
    blanks: Schema = {"type": "string", "pattern": "^\\s*$"}
    return {"anyOf": [{"enum": [None, *sorted(words)]}, blanks]}


def _described(layout: Layout) -> str:
    record = layout.declaration
    said = (
        f"{record.zh}（{record.name}）。{layout.source}" if layout.source else f"{record.zh}（{record.name}）"
    )
    return said if layout.verified else f"{said}（未经核实 / not verified）"


def _property(heading: str, binding: Binding, own: Bound) -> Schema:
    declared = binding.declaration
    fed = [one for one in binding.fields if one.heading == heading and one.value is None]
    elements = [declared[one.field] for one in fed]
    said: Schema = {"title": f"{heading} / {' | '.join(one.en for one in elements)}"}
    defined = [one.definition for one in elements if one.definition is not None]
    if defined:
        said["description"] = " | ".join(f"{one.zh} / {one.en}" for one in defined)
    if len(fed) != 1 or fed[0].field not in own:
        return said | {"type": ["string", "null"]}
    return said | _cell(elements[0], fed[0])


def _cell(element: Element, bound: BoundField) -> Schema:
    cell = cell_schema(element, bound)
    if element.required:
        return {"type": "string", "not": ABSENT, **cell}
    return {"type": ["string", "null"], "anyOf": [ABSENT, cell]} if cell else {"type": ["string", "null"]}


def _rules(binding: Binding) -> Iterator[Schema]:
    declared = binding.declaration
    for one in rules_in_schema(declared, RowNotation(declared.types, binding)):
        left_out = one.rule.name in binding.left_out or one.rule.effective_severity is not Severity.ERROR
        if one.schema is not None and not left_out:
            said = {"properties": {one.field: one.schema}} if one.field else one.schema
            yield {"title": declared.entry(one.rule).code, **said}


def _of_documents(binding: Binding, own: Bound) -> Iterator[Schema]:
    """The form of a document's number by the type of the document."""
    for element in binding.declaration.fields:
        if not isinstance(element, DocumentNumber) or not {element.name, element.type_field} <= own.keys():
            continue
        type_element = binding.declaration[element.type_field]
        assert isinstance(type_element, Code)  # noqa: S101 - consistency.py has checked it
        words = CellWords(type_element.known_codes, dict(own[element.type_field].codes))
        here, there = own[element.type_field].heading, own[element.name].heading
        for code, entry in type_element.known_codes.by_code.items():
            if entry.identifier in FORMS:
                form = {"anyOf": [ABSENT, {"type": "string", "pattern": FORMS[entry.identifier]}]}
                yield {
                    "if": {"required": [here], "properties": {here: words.one_of((code,))}},
                    "then": {"properties": {there: form}},
                }
