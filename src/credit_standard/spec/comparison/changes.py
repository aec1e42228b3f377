"""变更: the changes between two builds, each with its level.

`major`: data that was right may now be wrong, or is no longer told the same way. `minor`: all that was right stays so,
and there is more. `patch`: words only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.spec.comparison.change import LEVELS, Level, SpecificationChange
from credit_standard.spec.comparison.declarations import of_declaration, of_layout
from credit_standard.spec.comparison.declared_files import of_findings, of_layouts, of_policies
from credit_standard.spec.comparison.deprecations import (
    announced,
    entry_says,
    is_before,
    is_gone,
    schema_says,
)
from credit_standard.spec.comparison.fields import changed_value

if TYPE_CHECKING:
    from credit_standard.spec.comparison.snapshot import Schema, Snapshot


_MOVED = frozenset({"field-added", "field-added-required", "field-removed", "now-required", "now-optional"})


def changes(old: Snapshot, new: Snapshot) -> list[SpecificationChange]:
    """All changes, the heaviest first."""
    found = [
        *_of_parts(old.records, new.records, "record"),
        *_of_parts(old.lists, new.lists, "list"),
        *_of_parts(old.layouts, new.layouts, "layout"),
        *_removed_early(old, new),
        *of_policies(old.policies, new.policies),
        *of_layouts(old.columns, new.columns),
        *(of_findings(old.findings, new.findings) if old.findings and new.findings else ()),
    ]
    for name in sorted(old.records.keys() & new.records.keys()):
        found += _of_record(name, old.records[name], new.records[name])
        found += of_declaration(name, old.declared[name], new.declared[name])
    told = {*_moved_headings(found, old), *_moved_headings(found, new)}
    for name in sorted(old.layouts.keys() & new.layouts.keys()):
        found += (
            one for one in of_layout(name, old.layouts[name], new.layouts[name]) if one.item not in told
        )
    for name in sorted(old.lists.keys() & new.lists.keys()):
        found += _of_list(name, old.lists[name], new.lists[name])
    return sorted(found, key=lambda one: (-LEVELS.index(one.level), one.part))


def highest(found: Iterable[SpecificationChange]) -> Level | None:
    """The level of all of them together; None where nothing changed."""
    return max((one.level for one in found), key=LEVELS.index, default=None)


def _moved_headings(found: Iterable[SpecificationChange], held: Snapshot) -> Iterator[str]:
    """Headings of fields that are new, gone or required now: columns of layouts follow from them."""
    moved = {(one.part, one.item) for one in found if one.kind in _MOVED}
    for name, declared in held.declared.items():
        yield from (one["zh"] for one in declared["fields"] if (name, one["name"]) in moved)


def _of_parts(old: dict[str, Schema], new: dict[str, Schema], what: str) -> Iterator[SpecificationChange]:
    yield from (SpecificationChange(f"{what}-removed", name) for name in sorted(old.keys() - new.keys()))
    yield from (SpecificationChange(f"{what}-added", name) for name in sorted(new.keys() - old.keys()))


def _of_record(name: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    if _words(old) != _words(new):
        yield SpecificationChange("record-worded", name)
    yield from _deprecations("record", name, "", schema_says(old), schema_says(new))
    before, after = old["properties"], new["properties"]
    asked, asks = set(old["required"]), set(new["required"])
    yield from (SpecificationChange("field-removed", name, field) for field in before if field not in after)
    for field, schema in after.items():
        if field not in before:
            yield SpecificationChange("field-added-required" if field in asks else "field-added", name, field)
            continue
        if (field in asks) != (field in asked):
            yield SpecificationChange("now-required" if field in asks else "now-optional", name, field)
        if _words(before[field]) != _words(schema):
            yield SpecificationChange("field-worded", name, field)
        yield from _deprecations("field", name, field, schema_says(before[field]), schema_says(schema))
        if (kind := changed_value(before[field], schema)) is not None:
            yield SpecificationChange(kind.what, name, field, kind.old, kind.new)
    yield from _of_forms(name, old, new)


def _of_forms(name: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    """The form of a document's number, by the type of the document; rules are compared as they are declared."""
    forms, now = ({_json(one) for one in held.get("allOf", ()) if "title" not in one} for held in (old, new))
    if now - forms:
        yield SpecificationChange("rule-changed", name, "document-number")


def _of_list(name: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    if old["open"] != new["open"]:
        yield SpecificationChange("list-opened" if new["open"] else "list-closed", name)
    if any(old.get(key) != new.get(key) for key in ("zh", "en", "source")):
        yield SpecificationChange("list-worded", name)
    before, after = ({one["code"]: one for one in known["entries"]} for known in (old, new))
    yield from (SpecificationChange("code-removed", name, code) for code in before if code not in after)
    for code, entry in after.items():
        if code not in before:
            yield SpecificationChange("code-added", name, code)
        else:
            yield from _of_code(name, code, before[code], entry)


def _of_code(name: str, code: str, old: Schema, new: Schema) -> Iterator[SpecificationChange]:
    days, now = (" – ".join(one.get(key, "") for key in ("valid_from", "valid_until")) for one in (old, new))
    if days != now:
        yield SpecificationChange("code-days", name, code, days, now)
    if old.get("takes_text", False) != new.get("takes_text", False):
        yield SpecificationChange("code-takes-text" if new.get("takes_text") else "code-text", name, code)
    words, known = (
        {one["zh"], one["en"], *one.get("aliases", ())} for one in (old, new)
    )  # all of them are read
    for kind, changed in (("alias-removed", words - known), ("alias-added", known - words)):
        if changed:
            yield SpecificationChange(kind, name, code, new="、".join(sorted(changed)))
    told, tells = entry_says(old), entry_says(new)
    yield from _deprecations("code", name, code, told, tells)
    worded = ["zh", "en", "definition_zh", "definition_en"]
    worded += [] if told or tells else ["replaced_by"]
    if any(old.get(key) != new.get(key) for key in worded):
        yield SpecificationChange("code-worded", name, code)


def _deprecations(what: str, part: str, item: str, old: str, new: str) -> Iterator[SpecificationChange]:
    """A part that becomes deprecated, or of which that is said otherwise."""
    if new and not old:
        yield SpecificationChange(f"{what}-deprecated", part, item, new=new)
    elif new != old:
        yield SpecificationChange("deprecation-worded", part, item, old, new or "–")


def _removed_early(old: Snapshot, new: Snapshot) -> Iterator[SpecificationChange]:
    """What is gone before the version from which on it was said to be gone."""
    for part, item, until in announced(old):
        if is_gone(part, item, new) and is_before(new.version, until):
            yield SpecificationChange("removed-early", part, item, until, new.version)


def _words(schema: Schema) -> tuple[Any, Any]:
    return schema.get("title"), schema.get("description")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
