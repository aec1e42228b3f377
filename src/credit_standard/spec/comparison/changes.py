"""变更: the changes between two builds, each with its level.

`major`: data that was right may now be wrong, or is no longer told the same way. `minor`: all that was right stays so,
and there is more. `patch`: words only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from credit_standard.spec.comparison.deprecations import (
    announced,
    entry_says,
    is_before,
    is_gone,
    schema_says,
)
from credit_standard.spec.comparison.fields import changed_value
from credit_standard.spec.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual
    from credit_standard.spec.comparison.snapshot import Schema, Snapshot

Level = Literal["patch", "minor", "major"]
LEVELS: tuple[Level, ...] = ("patch", "minor", "major")

_KINDS: dict[str, Level] = {
    "record-removed": "major", "record-added": "minor", "record-worded": "patch",
    "field-removed": "major", "field-added-required": "major", "field-added": "minor", "field-worded": "patch",
    "now-required": "major", "now-optional": "minor", "narrower": "major", "wider": "minor",
    "rule-added": "major", "rule-changed": "major", "rule-removed": "minor",
    "list-removed": "major", "list-added": "minor", "list-closed": "major", "list-opened": "minor",
    "list-worded": "patch", "code-removed": "major", "code-added": "minor", "code-days": "major",
    "code-text": "major", "code-takes-text": "minor", "alias-removed": "major", "alias-added": "minor",
    "code-worded": "patch", "record-deprecated": "minor", "field-deprecated": "minor", "code-deprecated": "minor",
    "deprecation-worded": "patch", "removed-early": "major",
}  # fmt: skip


@frozen
class SpecificationChange:
    """One change.

    Attributes:
        kind: what changed, a word of this module.
        part: record type or code list.
        item: its field, rule or code; empty of the whole.
        old, new: what it was and is, as JSON or a word; empty where that says nothing.
    """

    kind: str
    part: str
    item: str = ""
    old: str = ""
    new: str = ""

    @property
    def level(self) -> Level:
        return _KINDS[self.kind]

    @property
    def message(self) -> Bilingual:
        where = f"{self.part}.{self.item}" if self.item else self.part
        return TEXTS.both(f"diff-{self.kind}", where=where, old=self.old, new=self.new)

    @property
    def guide(self) -> Bilingual:
        """What users have to do."""
        return TEXTS.both(f"diff-{self.kind}-guide")


def changes(old: Snapshot, new: Snapshot) -> list[SpecificationChange]:
    """All changes, the heaviest first."""
    found = [
        *_of_parts(old.records, new.records, "record"),
        *_of_parts(old.lists, new.lists, "list"),
        *_removed_early(old, new),
    ]
    for name in sorted(old.records.keys() & new.records.keys()):
        found += _of_record(name, old.records[name], new.records[name])
    for name in sorted(old.lists.keys() & new.lists.keys()):
        found += _of_list(name, old.lists[name], new.lists[name])
    return sorted(found, key=lambda one: (-LEVELS.index(one.level), one.part))


def highest(found: Iterable[SpecificationChange]) -> Level | None:
    """The level of all of them together; None where nothing changed."""
    return max((one.level for one in found), key=LEVELS.index, default=None)


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
    yield from _of_rules(name, _rules(old), _rules(new))


def _of_rules(name: str, old: dict[str, str], new: dict[str, str]) -> Iterator[SpecificationChange]:
    for rule in sorted(old.keys() | new.keys()):
        item = rule.removeprefix(f"{name}.")
        if rule not in new:
            yield SpecificationChange("rule-removed", name, item)
        elif rule not in old:
            yield SpecificationChange("rule-added", name, item)
        elif old[rule] != new[rule]:
            yield SpecificationChange("rule-changed", name, item)


def _rules(schema: Schema) -> dict[str, str]:
    """Conditions of a record by the code of their rule; those without one by what they are about."""
    held = schema.get("allOf", ())
    return {one.get("title") or f"if {_json(one.get('if'))}": _json(one) for one in held}


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
    words, known = set(old.get("aliases", ())), set(new.get("aliases", ()))
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
