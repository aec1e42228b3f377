"""格式说明: the JSON Schema of a form: what editors are told, and the words of our own messages about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.findings.near import near
from credit_standard.toml_files.lines import KeyPath
from credit_standard.toml_files.wording import TEXTS, TYPES

EXPECTED = "x-expected"
"""What a value should be, in both languages, where the schema alone would not say it well."""
RENAMED = "x-renamed"
"""Keys of a table, or words of a value, that were called otherwise: old → new."""
LISTED_AT_MOST = 12


@frozen
class Schema:
    """A part of a JSON Schema, and the whole in which it stands."""

    part: Mapping[str, Any]
    whole: Mapping[str, Any]

    def at(self, path: KeyPath, values: Any) -> Schema:
        """What is said of the value at a path; the values tell which of several kinds of table it is."""
        found = self.resolved(values)
        for step in path:
            part = found.part
            if isinstance(step, int):
                inner = part.get("items", {})
            else:
                inner = part.get("properties", {}).get(step) or part.get("additionalProperties") or {}
            inside = isinstance(values, dict | list) and (step in values if isinstance(step, str) else True)
            values = values[step] if inside else None
            found = Schema(inner, self.whole).resolved(values)
        return found

    def resolved(self, values: Any) -> Schema:
        """What stands behind references; of several kinds of table that which the values say they are."""
        part = self.part
        while True:
            if "$ref" in part:
                part = self.whole["$defs"][part["$ref"].rpartition("/")[2]]
            elif "oneOf" in part and isinstance(values, dict):
                kinds = [Schema(one, self.whole).resolved(None).part for one in part["oneOf"]]
                part = next((one for one in kinds if _is_said(one, values)), kinds[0])
            else:
                return Schema(part, self.whole)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that a table may have."""
        return tuple(self.part.get("properties", ()))

    @property
    def renamed(self) -> Mapping[str, str]:
        """What was called otherwise: keys of a table, or words."""
        renamed: Mapping[str, str] = self.part.get(RENAMED, {})
        return renamed

    def words(self, given: object) -> Bilingual:
        """What the value should be."""
        part = self.part
        if EXPECTED in part:
            return Bilingual(**part[EXPECTED])
        if "anyOf" in part:
            return _either([Schema(one, self.whole).resolved(None).words(given) for one in part["anyOf"]])
        known = part.get("enum", [part["const"]] if "const" in part else [])
        if known:
            return _one_of([str(one) for one in known if one != ""], given)
        if part.get("format") == "date":
            return TYPES["date"]
        if part.get("exclusiveMinimum") == 0:
            return TYPES["positive"]
        if "items" in part:
            each = Schema(part["items"], self.whole).resolved(None)
            return _list_of(each, given)
        return TYPES.get(str(part.get("type")), TYPES["object"])


def _is_said(kind: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Whether the values say that they are of this kind of table."""
    fixed = {key: one["const"] for key, one in kind["properties"].items() if "const" in one}
    return all(values.get(key) == word for key, word in fixed.items())


def _list_of(each: Schema, given: object) -> Bilingual:
    kind = each.part.get("type")
    if kind == "object" or "oneOf" in each.part:
        return TYPES["tables"]
    if each.part.keys() - {"type", "title"} == set() and kind == "string":
        return TYPES["texts"]
    return TEXTS.both("list-of", each=each.words(given))


def _one_of(known: list[str], given: object) -> Bilingual:
    if len(known) > LISTED_AT_MOST:
        return TEXTS.both("one-of-many", near=near(str(given), known))
    return _either([Bilingual(f"“{one}”", f"“{one}”") for one in known])


def _either(words: list[Bilingual]) -> Bilingual:
    between = TEXTS.entries["or"]
    return listed(words, between.zh, between.en)
