"""声明文件的比较: what TOML files declare: layouts, scales, cards, rules of decisions, regimes; and the catalogue.

Rows are told apart by their names. What else changed in a table may bring other points, grades, decisions or days for
the same data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.spec.comparison.change import SpecificationChange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.spec.comparison.snapshot import Schema

_WORDS = frozenset({"zh", "en", "note", "definition", "matter", "conditions", "source", "verified", "year"})
_NAMES = ("name", "grade", "field")
"""What tells the entries of a list apart."""
_ABSENT = object()
Difference = tuple[str, Any, Any]


def of_policies(
    old: Mapping[str, Mapping[str, Schema]], new: Mapping[str, Mapping[str, Schema]]
) -> Iterator[SpecificationChange]:
    """Scales, cards, rules of decisions and regimes, each sort by itself."""
    for sort in sorted(old.keys() & new.keys()):
        before, after = old[sort], new[sort]
        yield from (
            SpecificationChange("policy-removed", f"{sort}/{name}")
            for name in sorted(before.keys() - after.keys())
        )
        yield from (
            SpecificationChange("policy-added", f"{sort}/{name}")
            for name in sorted(after.keys() - before.keys())
        )
        for name in sorted(before.keys() & after.keys()):
            yield from _of_policy(f"{sort}/{name}", before[name], after[name])


def _of_policy(part: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    found = list(_differences(old, new))
    contents = [one for one in found if not _is_of_words(one)]
    for place, before, after in contents:
        if place == "order" and _are_more(before, after):
            more = "、".join(str(one) for one in after if one not in before)
            yield SpecificationChange("grade-added", part, new=more)
        else:
            yield SpecificationChange("policy-changed", part, place, _json(before), _json(after))
    if len(contents) < len(found):
        yield SpecificationChange("policy-worded", part)


def of_layouts(old: Mapping[str, Schema], new: Mapping[str, Schema]) -> Iterator[SpecificationChange]:
    """How layouts and their shared parts are read; columns that come, go or are required are told by the schemas."""
    for name in sorted(old.keys() & new.keys()):
        found = list(_differences(old[name], new[name]))
        contents = [one for one in found if not _is_of_words(one) and not _is_told_by_schema(one)]
        for place, before, after in contents:
            kind = "layout-wider" if _is_wider(place, before, after) else "layout-narrower"
            yield SpecificationChange(kind, name, place, _json(before), _json(after))
        if any(map(_is_of_words, found)):
            yield SpecificationChange("layout-worded", name)


def _is_told_by_schema(difference: Difference) -> bool:
    place, old, new = difference
    keys = place.split(".")
    is_column = keys[0] == "column"
    return is_column and ((len(keys) == 2 and _ABSENT in (old, new)) or keys[-1] in {"required", "unless"})


def _is_wider(place: str, old: Any, new: Any) -> bool:
    """Longer texts, further headings, further words for codes."""
    keys = place.split(".")
    if keys[-1] == "max_length" and old is not _ABSENT:
        return new is _ABSENT or new > old
    if keys[-1] == "headings" and _ABSENT not in (old, new):
        return set(old) < set(new)
    return "codes" in keys[-2:] and old is _ABSENT


def of_findings(old: Mapping[str, Schema], new: Mapping[str, Schema]) -> Iterator[SpecificationChange]:
    """The catalogue, by code. Only errors refuse data; programs tell findings apart by code and name."""
    yield from (
        SpecificationChange("finding-removed", "findings", code) for code in sorted(old.keys() - new.keys())
    )
    for code, entry in new.items():
        severity = entry["severity"]
        if code not in old:
            kind = "rule-added" if severity == "error" else "hint-added"
            yield SpecificationChange(kind, "findings", code, new=severity)
            continue
        was = old[code]
        if was["name"] != entry["name"]:
            yield SpecificationChange("finding-renamed", "findings", code, was["name"], entry["name"])
        if was["severity"] != severity:
            kinds = {"error": "rule-stricter"} if was["severity"] != "error" else {severity: "rule-milder"}
            kind = kinds.get(severity, "hint-changed")
            yield SpecificationChange(kind, "findings", code, was["severity"], severity)
        if any(was[key] != entry[key] for key in entry.keys() - {"name", "severity"}):
            yield SpecificationChange("finding-worded", "findings", code)


def _differences(old: Any, new: Any, place: str = "") -> Iterator[Difference]:
    """Where two values differ, as deep as they have the same form: `indicator.penalties.row.small.then.points`."""
    before, after = (_by_name(one) if isinstance(one, list) else one for one in (old, new))
    if not isinstance(before, dict) or not isinstance(after, dict):
        if old != new:
            yield place, old, new
        return
    for key in dict.fromkeys((*before, *after)):
        yield from _differences(
            before.get(key, _ABSENT), after.get(key, _ABSENT), f"{place}.{key}" if place else key
        )


def _by_name(entries: list[Any]) -> dict[str, Any] | None:
    """Entries of a list by what tells them apart, `field#2` of a second one; None where nothing does."""
    for key in _NAMES:
        if entries and all(isinstance(one, dict) and key in one for one in entries):
            found: dict[str, Any] = {}
            for one in entries:
                again = sum(each.partition("#")[0] == one[key] for each in found)
                found[f"{one[key]}#{again + 1}" if again else one[key]] = one
            return found
    return None


def _is_of_words(difference: Difference) -> bool:
    """Whether it is about a title, a note or where something was read."""
    keys = difference[0].split(".")
    return any(
        key in _WORDS or key.removesuffix("_zh").removesuffix("_en") in _WORDS or key.endswith("_source")
        for key in keys[-2:]
    )


def _are_more(old: Any, new: Any) -> bool:
    """Whether all grades are in the order that they had, with others between them."""
    return isinstance(old, list) and isinstance(new, list) and [one for one in new if one in old] == old


def _json(value: Any) -> str:
    return "" if value is None or value is _ABSENT else json.dumps(value, ensure_ascii=False, sort_keys=True)
