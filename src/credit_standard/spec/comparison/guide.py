"""升级指南: the changes as JSON and as lines for people: what changed, by level, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.spec.comparison.change import LEVELS
from credit_standard.spec.comparison.changes import changes, highest
from credit_standard.spec.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Language
    from credit_standard.spec.comparison.change import Level, SpecificationChange
    from credit_standard.spec.comparison.snapshot import Snapshot


def next_version(version: str, level: Level) -> str:
    """The version that such changes ask for.

    >>> next_version("1.2.3", "minor")
    '1.3.0'
    """
    at = len(LEVELS) - 1 - LEVELS.index(level)
    numbers = [int(one) for one in version.split(".")]
    raised = [*numbers[:at], numbers[at] + 1, *(0 for _ in numbers[at + 1 :])]
    return ".".join(map(str, raised))


def as_json(old: Snapshot, new: Snapshot) -> dict[str, Any]:
    found = changes(old, new)
    level = highest(found)
    return {
        "format": "credit-standard-spec-diff",
        "format_version": 1,
        "old": _compared(old),
        "new": _compared(new),
        "not_compared": _not_compared(old, new),
        "level": level,
        "next_version": None if level is None else next_version(old.version, level),
        "changes": [_change(one) for one in found],
    }


def lines(old: Snapshot, new: Snapshot, language: Language) -> Iterator[str]:
    """The upgrade guide."""
    found = changes(old, new)
    yield TEXTS("diff-of", language, old=_named(old, language), new=_named(new, language))
    unknown = _not_compared(old, new)
    if unknown:
        yield TEXTS("diff-not-compared", language, targets=", ".join(unknown))
    level = highest(found)
    if level is None:
        yield TEXTS("diff-none", language)
        return
    yield TEXTS(f"diff-level-{level}", language, version=next_version(old.version, level))
    for each in reversed(LEVELS):
        held = [one for one in found if one.level == each]
        if held:
            yield ""
            yield TEXTS(f"diff-heading-{each}", language, count=len(held))
        for one in held:
            yield f"  {one.message.to(language)}"
            yield f"    → {one.guide.to(language)}"


def _not_compared(old: Snapshot, new: Snapshot) -> list[str]:
    """Targets that one of the two builds does not have."""
    return list(dict.fromkeys((*old.lacks, *new.lacks)))


def _named(snapshot: Snapshot, language: Language) -> str:
    layers = "+".join(snapshot.layers) or TEXTS("dictionary-no-layers", language)
    return f"{snapshot.version} ({layers})"


def _compared(snapshot: Snapshot) -> dict[str, Any]:
    return {"standard": snapshot.version, "layers": list(snapshot.layers)}


def _change(one: SpecificationChange) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "level": one.level,
        "part": one.part,
        "item": one.item or None,
        "old": one.old or None,
        "new": one.new or None,
        "message": _both(one.message),
        "guide": _both(one.guide),
    }


def _both(text: Bilingual) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}
