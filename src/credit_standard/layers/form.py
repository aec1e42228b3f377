"""层文件的格式: which keys stand where in a layer's file, and what each may hold."""

import keyword
import re
from typing import Annotated, Any, NotRequired

import attrs
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import core_schema
from typing_extensions import TypedDict

from credit_standard import codes, identifiers
from credit_standard.findings import Finding
from credit_standard.findings.masks import Sensitivity
from credit_standard.layers.audiences import AUDIENCES
from credit_standard.layers.elements import ELEMENTS, RENAMED
from credit_standard.layers.layer import LEVELS
from credit_standard.layers.parts import PARTS
from credit_standard.model.concepts import concepts
from credit_standard.subjects import SubjectGroup
from credit_standard.toml_files import Document, faults
from credit_standard.toml_files.forms import (
    DeprecationForm,
    Filled,
    Name,
    OneOf,
    Positive,
    SeverityWord,
    SourceForm,
    TextKind,
    form,
)
from credit_standard.toml_files.wording import TYPES

_SNAKE = "[a-z][a-z0-9]*(_[a-z0-9]+)*"
_RESERVED = frozenset({
    "as_of", "construct", "copy", "dict", "false", "follow", "from_orm", "json", "origin", "record", "record_date",
    "row", "rules", "schema", "spec", "true", "validate",
})  # fmt: skip
"""Words of expressions, and what classes and tables of records call otherwise."""


def _is_field_name(text: str) -> bool:
    is_reserved = text in _RESERVED or keyword.iskeyword(text) or text.startswith("model_")
    return re.fullmatch(_SNAKE, text) is not None and not is_reserved


FieldName = Annotated[
    str,
    TextKind(
        TYPES["field-name"],
        _is_field_name,
        f"^{_SNAKE}$",
    ),
]
Audience = Annotated[str, OneOf(*AUDIENCES)]


@form()
class DisclosureForm(TypedDict):
    """公开属性: who may see a record or an item; a side that is not named stays as it was inherited."""

    organisation: NotRequired[Audience | list[Audience]]
    person: NotRequired[Audience | list[Audience]]
    source: NotRequired[SourceForm]


@form()
class TighteningForm(TypedDict):
    """收紧: what a layer asks more of an inherited field."""

    field: str
    required: NotRequired[bool]
    max_length: NotRequired[Positive]
    disclosure: NotRequired[DisclosureForm]


@form()
class RuleForm(TypedDict):
    """规则: a new rule, its conditions as texts of expressions."""

    name: Name
    require: Filled
    when: NotRequired[Filled]
    zh: Filled
    en: Filled
    severity: NotRequired[SeverityWord]
    source: NotRequired[SourceForm]


@form()
class CodeForm(TypedDict):
    """代码: what a layer adds to the open code list of a field."""

    field: str
    code: Name
    zh: Filled
    en: Filled
    aliases: NotRequired[list[str]]
    definition_zh: NotRequired[Filled]
    definition_en: NotRequired[Filled]
    deprecated: NotRequired[DeprecationForm]


_COMMON: dict[str, Any] = {
    "name": FieldName,
    "zh": Filled,
    "en": Filled,
    "definition_zh": NotRequired[Filled],
    "definition_en": NotRequired[Filled],
    "concept": NotRequired[Annotated[str, OneOf(*concepts())]],
    "required": NotRequired[bool],
    "consent": NotRequired[bool],
    "codes": NotRequired[list[str]],
    "aliases": NotRequired[list[str]],
    "refers_to": NotRequired[list[str]],
    "disclosure": NotRequired[DisclosureForm],
    "deprecated": NotRequired[DeprecationForm],
    "source": NotRequired[SourceForm],
}
_OF_TYPE: dict[str, Any] = {
    "max_length": Positive,
    "sensitivity": Annotated[str, OneOf(*(one.value for one in Sensitivity))],
    "kind": Annotated[str, OneOf(*identifiers.kinds())],
    "type_field": FieldName,
    "code_list": Annotated[str, OneOf(*codes.names())],
    "unit": str,
    "past": bool,
    **dict.fromkeys(("digits", "places", "minimum", "maximum"), int),
}
_typed_dict: Any = TypedDict


def _field_form(word: str) -> Any:
    """The keys of a field of this type: those of all fields, and the attributes of its element."""
    own = {
        one.alias: _OF_TYPE[one.alias] if one.default is attrs.NOTHING else NotRequired[_OF_TYPE[one.alias]]
        for one in attrs.fields(ELEMENTS[word])
        if one.alias in _OF_TYPE
    }
    name = "".join(part.capitalize() for part in word.split("-")) + "FieldForm"
    keys = {"type": Annotated[str, OneOf(word)], **_COMMON, **own}
    renamed = {old: new for old, new in RENAMED.items() if new in keys}
    return form(renamed=renamed)(_typed_dict(name, keys))


class _UnknownType(TypedDict):
    """A field that does not say what it is: that alone is wrong with it."""

    type: Annotated[str, OneOf(*ELEMENTS)]


class _AnyField:
    """数据项: a table whose keys depend on its `type`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kinds = {f"type {word}": handler.generate_schema(_field_form(word)) for word in ELEMENTS}
        kinds["type ?"] = handler.generate_schema(_UnknownType)
        return core_schema.tagged_union_schema(kinds, discriminator=_type)

    def __get_pydantic_json_schema__(self, schema: Any, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"oneOf": [handler(schema["choices"][f"type {word}"]) for word in ELEMENTS]}


def _type(table: object) -> str:
    word = table.get("type") if isinstance(table, dict) else None
    return f"type {word}" if word in tuple(ELEMENTS) else "type ?"


FieldForm = Annotated[dict[str, Any], _AnyField()]


@form()
class ChangeForm(TypedDict):
    """改动: what a layer does to one record type."""

    name: str
    tighten: NotRequired[list[TighteningForm]]
    severity: NotRequired[dict[str, SeverityWord]]
    field: NotRequired[list[FieldForm]]
    rule: NotRequired[list[RuleForm]]
    code: NotRequired[list[CodeForm]]
    disclosure: NotRequired[DisclosureForm]
    authorised_by: NotRequired[SourceForm]
    remove: NotRequired[SkipJsonSchema[list[str]]]  # refused, with its own reason


@form(renamed={"dated": "record_date"})
class NewRecordForm(TypedDict):
    """新的信息类型: a record type of the layer's own."""

    name: Name
    zh: Filled
    en: Filled
    description: NotRequired[Filled]
    definition_zh: NotRequired[Filled]
    definition_en: NotRequired[Filled]
    category: Annotated[str, OneOf(*codes.get("base-category").by_code)]
    nature: Annotated[str, OneOf(*codes.get("nature").by_code)]
    cadence: NotRequired[Annotated[str, OneOf(*codes.get("cadence").by_code)]]
    subjects: NotRequired[list[Annotated[str, OneOf(*(one.value for one in SubjectGroup))]]]
    parts: NotRequired[list[Annotated[str, OneOf(*PARTS)]]]
    record_date: NotRequired[str]
    key: list[str]
    basis: NotRequired[list[SourceForm]]
    disclosure: NotRequired[DisclosureForm]
    authorised_by: NotRequired[SourceForm]
    deprecated: NotRequired[DeprecationForm]
    field: NotRequired[list[FieldForm]]
    rule: NotRequired[list[RuleForm]]


@form()
class LayerForm(TypedDict):
    """层: what a province, a city or a unit lays over the standard."""

    name: Name
    zh: Filled
    en: Filled
    level: Annotated[str, OneOf(*LEVELS)]
    extends: NotRequired[str]
    version: NotRequired[Filled]
    source: SourceForm
    unread: NotRequired[list[str]]
    regimes: NotRequired[list[Filled]]
    record: NotRequired[list[ChangeForm]]
    new_record: NotRequired[list[NewRecordForm]]


def check_form(file: Document, name: str) -> tuple[Finding, ...]:
    """Keys and types; what they mean is for others to check.

    Args:
        file: the layer's.
        name: that the layer must have, because it is found by it; empty where the file decides.
    """
    found = [one.finding("layer") for one in faults(file, LayerForm)]
    if name and not found and file.values["name"] != name:
        expected = {"expected_zh": f"“{name}”", "expected_en": f"“{name}”"}
        found.append(file.at(("name",), "layer-wrong-type", **expected))
    return tuple(sorted(found, key=lambda one: one.location.line or 0))
