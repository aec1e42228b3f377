"""声明的比较: what no schema says of a record type: rules, keys, who may see what, headings; and columns of layouts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.findings.severity import Severity
from credit_standard.spec.comparison.change import SpecificationChange

if TYPE_CHECKING:
    from credit_standard.spec.comparison.snapshot import Schema

_KEYS = ("key", "update_key")
_OF_RECORD = ("nature", "sealed", "dated")
_OF_FIELD = ("sensitivity", "concept", "unit", "refers_to")
"""What decides how a record or a value is understood and treated: another one is told in another way."""
_SIDES = ("organisation", "person")


def of_declaration(name: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    for key in _KEYS:
        if old[key] != new[key]:
            item = "" if key == "key" else key
            yield SpecificationChange("key-changed", name, item, *("+".join(one[key]) for one in (old, new)))
    yield from _handling(name, old, new, _OF_RECORD)
    yield from _disclosure(name, "", old["disclosure"], new["disclosure"])
    before, after = ({one["name"]: one for one in held["fields"]} for held in (old, new))
    for field in (one for one in before if one in after):
        yield from _of_field(name, field, before[field], after[field])
    yield from _rules(name, old, new, before.keys() ^ after.keys())


def _of_field(name: str, field: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    yield from _handling(name, old, new, _OF_FIELD, field)
    yield from _disclosure(name, field, _seen(old), _seen(new))
    words, known = ({one["zh"], one["en"], *one["aliases"], *one["codes"]} for one in (old, new))
    for kind, changed in (("heading-removed", words - known), ("heading-added", known - words)):
        if changed:
            yield SpecificationChange(kind, name, field, new="、".join(sorted(changed)))


def _handling(
    name: str, old: Schema, new: Schema, keys: tuple[str, ...], field: str = ""
) -> Iterator[SpecificationChange]:
    for key in keys:
        if old.get(key) != new.get(key):
            item = f"{field}.{key}" if field else key
            yield SpecificationChange(
                "handling-changed", name, item, _json(old.get(key)), _json(new.get(key))
            )


def _seen(field: Schema) -> Schema:
    """Who may see a field: as the record where nothing is said."""
    return {**(field["disclosure"] or {}), "consent": field["consent"], "secret": field["secret"]}


def _disclosure(name: str, field: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    """What cannot be told to be shown to more counts as shown to fewer."""
    before, after = ({key: one for key, one in held.items() if key != "source"} for held in (old, new))
    if before == after:
        return
    wider = all(
        _is_wider(before.get(key), after.get(key))
        for key in before.keys() | after.keys()
        if before.get(key) != after.get(key)
    )
    kind = "disclosure-wider" if wider else "disclosure-narrower"
    yield SpecificationChange(kind, name, field, _in_codes(before), _in_codes(after))


def _in_codes(seen: Schema) -> str:
    """`organisation: public+shared; person: self if state == 'breached', shared`."""
    sides = (
        f"{side}: {', '.join(_case(one) for one in seen[side] or ()) or '–'}"
        for side in _SIDES
        if side in seen
    )
    asked = (key for key in ("consent", "secret") if seen.get(key))
    return "; ".join((*sides, *asked)) or "–"


def _case(case: Schema) -> str:
    condition = f" if {case['when']}" if case["when"] else ""
    return ("+".join(case["codes"]) or "–") + condition


def _is_wider(old: Any, new: Any) -> bool:
    """A condition that is taken away, or the same cases with more audiences in each."""
    if isinstance(old, bool) or isinstance(new, bool):
        return not new
    if not old or not new or [one["when"] for one in old] != [one["when"] for one in new]:
        return False
    return all(set(one["codes"]) <= set(other["codes"]) for one, other in zip(old, new, strict=True))


def _rules(name: str, old: Schema, new: Schema, moved: set[str]) -> Iterator[SpecificationChange]:
    """Rules by code; those that follow from a field that is new or gone, or from a deprecation, are told with it."""
    before, after = (
        {
            one["code"].removeprefix(f"{name}."): one
            for one in held["rules"]
            if one["code"].startswith(f"{name}.")
            and (one["origin"] != "derived" or moved.isdisjoint(one["fields"]))
        }
        for held in (old, new)
    )
    for rule in sorted(before.keys() | after.keys()):
        if (kind := _of_rule(before.get(rule), after.get(rule))) is not None:
            levels = (held[rule]["severity"] if rule in held else "" for held in (before, after))
            yield SpecificationChange(kind, name, rule, *levels)


def _of_rule(old: Schema | None, new: Schema | None) -> str | None:
    """What became of a rule; only errors refuse data."""
    if new is None:
        return "rule-removed"
    refuses = new["severity"] == "error"
    if old is None:
        return "rule-added" if refuses else "hint-added"
    if (old["when"], old["require"]) != (new["when"], new["require"]):
        return "rule-changed" if refuses else "hint-changed"
    if old["severity"] != new["severity"]:
        if refuses:
            return "rule-stricter"
        return "rule-milder" if _rank(new) > _rank(old) else "hint-changed"
    said = ("zh", "en", "source", "verified")
    return "rule-worded" if any(old[key] != new[key] for key in said) else None


def _rank(rule: Schema) -> int:
    return Severity(rule["severity"]).rank


def of_layout(name: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    """Columns by heading; what their values may be follows from the record type."""
    before, after = set(old.get("required", ())), set(new.get("required", ()))
    yield from (
        SpecificationChange("column-removed", name, one)
        for one in old["properties"]
        if one not in new["properties"]
    )
    for one in new["properties"]:
        if one not in old["properties"]:
            yield SpecificationChange("column-added-required" if one in after else "column-added", name, one)
        elif (one in after) != (one in before):
            yield SpecificationChange("column-required" if one in after else "column-optional", name, one)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
