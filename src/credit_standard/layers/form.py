"""层文件的格式: which keys stand where in a layer's file, and what each may hold."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from credit_standard import codes, identifiers
from credit_standard.codes.own_file import (
    POSITIVE,
    TABLE,
    TABLES,
    TEXT,
    TEXT_BY_KEY,
    TEXTS,
    TRUTH,
    WHOLE,
    OwnFile,
    Type,
    one_of,
)
from credit_standard.codes.toml_lines import Path
from credit_standard.findings import Bilingual, Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.layers.audiences import AUDIENCES
from credit_standard.layers.layer import LEVELS
from credit_standard.layers.parts import PARTS
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
from credit_standard.subjects import SubjectGroup

if TYPE_CHECKING:
    from credit_standard.findings import Finding

ELEMENTS: dict[str, type[Element]] = {
    "text": Text,
    "identifier": Identifier,
    "document-number": DocumentNumber,
    "code": Code,
    "codes": Codes,
    "date": Date,
    "amount": Amount,
    "integer": Integer,
    "yes-no": YesNo,
}
_KEBAB = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")
_SNAKE = re.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*")
NAME = Type(
    Bilingual("小写字母、数字和连字符组成的名称", "a name of small letters, digits and hyphens"),
    lambda value: isinstance(value, str) and _KEBAB.fullmatch(value) is not None,
)
_RESERVED = frozenset({
    "as_of", "construct", "copy", "dict", "false", "follow", "from_orm", "json", "layers", "record", "record_date",
    "row", "rules", "schema", "spec", "true", "validate",
})  # fmt: skip
"""Words of expressions, and what classes and tables of records call otherwise."""
FIELD = Type(
    Bilingual(
        "小写字母、数字和下划线组成的名称，且不是保留字",
        "a name of small letters, digits and underscores that is no reserved word",
    ),
    lambda value: (
        isinstance(value, str)
        and _SNAKE.fullmatch(value) is not None
        and value not in _RESERVED
        and not keyword.iskeyword(value)
        and not value.startswith("model_")
    ),
)
FILLED = Type(
    Bilingual("非空的文字", "a text that is not empty"), lambda value: TEXT.fits(value) and value.strip()
)
KIND_OF_FIELD = one_of(*ELEMENTS)
_INSIDE = {"authorised_by": "source", "basis": "source"}
SEVERITY = one_of(*(one.value for one in Severity))


def _words(known: tuple[str, ...]) -> Type:
    """Some of a few words."""
    listed = one_of(*known).title
    return Type(
        Bilingual(f"列表，各项为{listed.zh}", f"a list, each {listed.en}"),
        lambda value: TEXTS.fits(value) and all(one in known for one in value),
    )


@cache
def types() -> dict[str, dict[str, Type]]:
    """Keys of each table, and what each may hold."""
    audience = one_of(*AUDIENCES)
    several = _words(tuple(AUDIENCES))
    side = Type(audience.title, lambda value: audience.fits(value) or several.fits(value))
    rule = {
        "name": NAME,
        **dict.fromkeys(("require", "when", "zh", "en"), FILLED),
        "severity": SEVERITY,
        "source": TABLE,
    }
    return {
        "": {
            "name": NAME,
            **dict.fromkeys(("zh", "en"), FILLED),
            "level": one_of(*LEVELS),
            "extends": TEXT,
            "source": TABLE,
            "unread": TEXTS,
            "record": TABLES,
            "new_record": TABLES,
        },
        "source": {"document": FILLED, "article": TEXT, "verified": TRUTH},
        "disclosure": {"organisation": side, "person": side, "source": TABLE},
        "record": {
            "name": TEXT,
            "tighten": TABLES,
            "severity": Type(
                SEVERITY.title, lambda v: TEXT_BY_KEY.fits(v) and all(map(SEVERITY.fits, v.values()))
            ),
            "field": TABLES,
            "rule": TABLES,
            "code": TABLES,
            "disclosure": TABLE,
            "authorised_by": TABLE,
            "remove": attrs.evolve(TEXTS, offered=False),  # refused, with its own reason
        },
        "tighten": {"field": TEXT, "required": TRUTH, "max_length": POSITIVE, "disclosure": TABLE},
        "rule": rule,
        "code": {
            "field": TEXT,
            "code": NAME,
            **dict.fromkeys(("zh", "en"), FILLED),
            "aliases": TEXTS,
            **dict.fromkeys(("definition_zh", "definition_en"), FILLED),
        },
        "new_record": {
            "name": NAME,
            **dict.fromkeys(("zh", "en", "description"), FILLED),
            "category": one_of(*codes.get("base-category").by_code),
            "nature": one_of(*codes.get("nature").by_code),
            "cadence": one_of(*codes.get("cadence").by_code),
            "subjects": _words(tuple(one.value for one in SubjectGroup)),
            "parts": _words(tuple(PARTS)),
            "record_date": TEXT,
            "key": TEXTS,
            "basis": TABLES,
            "disclosure": TABLE,
            "authorised_by": TABLE,
            "field": TABLES,
            "rule": TABLES,
        },
    }


NEEDED = {
    "": ("name", "zh", "en", "level", "source"),
    "source": ("document",),
    "record": ("name",),
    "tighten": ("field",),
    "rule": ("name", "require", "zh", "en"),
    "code": ("field", "code", "zh", "en"),
    "new_record": ("name", "zh", "en", "category", "nature", "key"),
}


@cache
def field_types(kind: str) -> tuple[dict[str, Type], tuple[str, ...]]:
    """Keys of a field of this type, and those that it needs."""
    own: dict[str, Type] = {
        "max_length": POSITIVE,
        "sensitivity": one_of(*(one.value for one in Sensitivity)),
        "kind": one_of(*identifiers.kinds()),
        "type_field": FIELD,
        "code_list": one_of(*codes.names()),
        "unit": TEXT,
        "past": TRUTH,
        **dict.fromkeys(("digits", "places", "minimum", "maximum"), WHOLE),
    }
    held = {one.alias: one for one in attrs.fields(ELEMENTS[kind]) if one.alias in own}
    needed = tuple(name for name, one in held.items() if one.default is attrs.NOTHING)
    common: dict[str, Type] = {
        "name": FIELD,
        "type": KIND_OF_FIELD,
        **dict.fromkeys(("zh", "en", "definition_zh", "definition_en"), FILLED),
        "concept": NAME,
        **dict.fromkeys(("required", "consent"), TRUTH),
        **dict.fromkeys(("codes", "aliases", "refers_to"), TEXTS),
        **dict.fromkeys(("disclosure", "source"), TABLE),
    }
    return {**common, **{name: own[name] for name in held}}, ("name", "zh", "en", *needed)


def check_form(file: OwnFile, name: str) -> tuple[Finding, ...]:
    """Keys and types; what they mean is for others to check.

    Args:
        file: the layer's.
        name: that the layer must have, because it is found by it; empty where the file decides.
    """
    found = list(_table(file, "", file.raw, ()))
    if name and not found and file.raw["name"] != name:
        title = one_of(name).title
        found.append(file.at(("name",), "layer-wrong-type", expected_zh=title.zh, expected_en=title.en))
    return tuple(sorted(found, key=lambda one: one.location.line or 0))


def _table(file: OwnFile, kind: str, table: dict[str, Any], path: Path) -> Iterator[Finding]:
    """One table and those inside it, as far as they are tables at all."""
    if kind == "field" and not KIND_OF_FIELD.fits(table.get("type")):
        kind_alone = {key: value for key, value in table.items() if key == "type"}
        yield from file.check_keys(kind_alone, {"type": KIND_OF_FIELD}, path, needed=("type",))
        return
    known, needed = field_types(table["type"]) if kind == "field" else (types()[kind], NEEDED.get(kind, ()))
    yield from file.check_keys(table, known, path, needed=needed)
    for key in table.keys() & known.keys():
        value, inside = table[key], _INSIDE.get(key, key)
        if isinstance(value, dict) and known[key] is TABLE:
            yield from _table(file, inside, value, (*path, key))
        elif known[key] is TABLES and TABLES.fits(value):
            for number, one in enumerate(value):
                yield from _table(file, inside, one, (*path, key, number))
