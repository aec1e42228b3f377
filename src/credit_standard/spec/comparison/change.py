"""变更: one change between two builds, its level, and what it asks of those who write data and those who read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from credit_standard.spec.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual

Level = Literal["patch", "minor", "major"]
LEVELS: tuple[Level, ...] = ("patch", "minor", "major")

_KINDS: dict[str, Level] = {
    "record-removed": "major", "record-added": "minor", "record-worded": "patch",
    "field-removed": "major", "field-added-required": "major", "field-added": "minor", "field-worded": "patch",
    "now-required": "major", "now-optional": "minor", "narrower": "major", "wider": "minor",
    "rule-added": "major", "rule-changed": "major", "rule-stricter": "major", "rule-removed": "minor",
    "rule-milder": "minor", "hint-added": "minor", "hint-changed": "minor", "rule-worded": "patch",
    "key-changed": "major", "handling-changed": "major", "disclosure-narrower": "major",
    "disclosure-wider": "minor", "heading-removed": "major", "heading-added": "minor",
    "layout-removed": "major", "layout-added": "minor", "column-removed": "major",
    "column-added-required": "major", "column-added": "minor", "column-required": "major",
    "column-optional": "minor",
    "list-removed": "major", "list-added": "minor", "list-closed": "major", "list-opened": "minor",
    "list-worded": "patch", "code-removed": "major", "code-added": "minor", "code-days": "major",
    "code-text": "major", "code-takes-text": "minor", "alias-removed": "major", "alias-added": "minor",
    "code-worded": "patch", "record-deprecated": "minor", "field-deprecated": "minor", "code-deprecated": "minor",
    "deprecation-worded": "patch", "removed-early": "major",
    "layout-narrower": "major", "layout-wider": "minor", "layout-worded": "patch", "policy-removed": "major",
    "policy-added": "minor", "policy-changed": "major", "policy-worded": "patch", "grade-added": "minor",
    "finding-removed": "major", "finding-renamed": "major", "finding-worded": "patch",
}  # fmt: skip


@frozen
class SpecificationChange:
    """One change.

    Attributes:
        kind: what changed, a word of this module.
        part: record type, layout or code list; `cards/NAME` and the like of tables; `findings` of the catalogue.
        item: its field, rule, column or code; empty of the whole.
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
