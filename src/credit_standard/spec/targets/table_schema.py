"""Frictionless: a Data Package with one table for each record type, each with its Table Schema.

`data-package/NAME.csv` holds the line of headings, field names, and waits for rows; `data-package/datapackage.json`
says what may stand in them: codes as in the code lists, sets of codes with `;` between them, days as 2024-03-01.
A Table Schema speaks of single columns: rules between columns are no matter of it, nor are check characters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from credit_standard._version import STANDARD_VERSION
from credit_standard.json_schema.elements import has_closed_list
from credit_standard.json_schema.numbers import FORMS
from credit_standard.json_schema.record import described
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.spec.targets.wording import in_one
from credit_standard.validation.checking.cells.choice import NO, YES

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration

FOLDER = "data-package"
Schema = dict[str, Any]


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The package, and an empty table for each record type."""
    declared = [standard.declared(name) for name in sorted(standard.names())]
    for one in declared:
        yield f"{FOLDER}/{one.name}.csv", ",".join(element.name for element in one.fields) + "\n"
    layers = "+".join(standard.layer_names)
    package = {
        "profile": "tabular-data-package",
        "name": "credit-standard" + (f"-{layers.replace('+', '-')}" if layers else ""),
        "title": in_one("standard"),
        "version": STANDARD_VERSION,
        "resources": [_resource(one) for one in declared],
    }
    yield f"{FOLDER}/datapackage.json", json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(declared: Declaration) -> Schema:
    return {
        "profile": "tabular-data-resource",
        "name": declared.name,
        "path": f"{declared.name}.csv",
        "title": f"{declared.zh} / {declared.en}",
        "description": described(declared),
        "encoding": "utf-8",
        "schema": table_schema(declared),
    }


def table_schema(declared: Declaration) -> Schema:
    """The Table Schema of a record type; a key only where none of its fields can be absent."""
    key = list(declared.key) if all(declared[name].required for name in declared.key) else []
    return {
        "fields": [_field(element) for element in declared.fields],
        "missingValues": ["", *sorted(declared.null_words)],
        **({"primaryKey": key} if key else {}),
    }


def _field(element: Element) -> Schema:
    said = {"name": element.name, "title": f"{element.zh} / {element.en}"}
    if element.definition is not None:
        said["description"] = f"{element.definition.zh} / {element.definition.en}"
    kind, constraints = _value(element)
    if element.required:
        constraints = {"required": True, **constraints}
    return said | kind | ({"constraints": constraints} if constraints else {})


def _value(element: Element) -> tuple[Schema, Schema]:
    """The type of a field, and what else holds for its values."""
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return {"type": "string"}, {"maxLength": longest}
        case Date():
            return {"type": "date"}, {}
        case Amount(unit=unit):
            return {"type": "number", "unit": unit}, _bounds(element)
        case Integer():
            return {"type": "integer"}, _bounds(element)
        case YesNo():
            return {"type": "boolean", "trueValues": _cases(YES), "falseValues": _cases(NO)}, {}
        case Code(known_codes=known) if has_closed_list(element):
            return {"type": "string"}, _one_of(known)
        case Codes(known_codes=known) if has_closed_list(element):
            one = _piece(known)
            return {"type": "string"}, {"pattern": f"^{one}(?:;{one})*$"}
        case Identifier(kind=kind) if kind in FORMS:
            return {"type": "string"}, {"pattern": FORMS[kind]}
    return {"type": "string"}, {}


def _cases(words: Iterable[str]) -> list[str]:
    """The words as programs write them: `TRUE`, `true`, `True`."""
    return sorted({case for word in words for case in (word, word.lower(), word.capitalize())})


def _bounds(element: Amount | Integer) -> Schema:
    bounds = {"minimum": element.minimum, "maximum": element.maximum}
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _one_of(known: CodeList) -> Schema:
    if any(entry.takes_text for entry in known.by_code.values()):
        return {"pattern": f"^{_piece(known)}$"}
    return {"enum": list(known.by_code)}


def _piece(known: CodeList) -> str:
    """One code of a list, as a pattern."""
    codes = [
        re.escape(code) + ("(?::[^;]+)?" if entry.takes_text else "") for code, entry in known.by_code.items()
    ]
    return f"(?:{'|'.join(codes)})"
