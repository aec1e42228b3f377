"""值的变更: whether the values that a field takes became fewer or more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

if TYPE_CHECKING:
    from credit_standard.spec.comparison.snapshot import Schema

_UPPER, _LOWER = ("maxLength", "maximum"), ("minLength", "minimum", "minItems")
_UNBOUND = {"minLength": 1}


@frozen
class ChangedValue:
    """What became of the values of a field."""

    what: Literal["narrower", "wider"]
    old: str
    new: str


def changed_value(old: Schema, new: Schema) -> ChangedValue | None:
    """None where the same values are taken. What cannot be told to be wider counts as narrower."""
    before, after = _bounds(old), _bounds(new)
    differing = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    if not differing:
        return None
    wider = all(_is_wider(key, before.get(key), after.get(key)) for key in differing)
    said = (
        json.dumps({key: one[key] for key in sorted(differing) if key in one}, ensure_ascii=False)
        for one in (before, after)
    )
    return ChangedValue("wider" if wider else "narrower", *said)


def _is_wider(key: str, old: Any, new: Any) -> bool:
    if key == "type" or old is None:
        return False
    if new is None:
        return True
    if key in _UPPER:
        return bool(new > old)
    if key in _LOWER:
        return bool(new < old)
    return key == "enum" and set(old) < set(new)


def _bounds(schema: Schema) -> Schema:
    """What a field says of its values, without words and null: being there is a matter of `required`."""
    if "anyOf" in schema and {"type": "null"} in schema["anyOf"]:
        others = [one for one in schema["anyOf"] if one != {"type": "null"}]
        own = {key: value for key, value in schema.items() if key != "anyOf"}
        schema = {**own, **(others[0] if len(others) == 1 else {"anyOf": others})}
    kind = schema.get("type", "string")
    kinds = [kind] if isinstance(kind, str) else [one for one in kind if one != "null"]
    held = {
        key: value
        for key, value in schema.items()
        if key not in {"title", "description", "examples", "deprecated", "$comment", "type", "items"}
        and _UNBOUND.get(key) != value
    }
    if "items" in schema:
        held |= _bounds(schema["items"])
    return {**held, "type": "+".join(sorted(kinds))}
