"""声明: a record type as a frozen, picklable value; the one thing that every engine and generator reads.

Layers and layouts are functions Declaration → Declaration.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.language.uncached import Uncached
from credit_standard.model.concepts import RECORD_DATE
from credit_standard.model.consistency import check_declaration
from credit_standard.model.sentences import sentence
from credit_standard.model.spec import RecordSpec

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Entry
    from credit_standard.language import ValueType
    from credit_standard.model.element import Element
    from credit_standard.model.rule import Rule

NULL_WORDS = frozenset({"空", "无", "/", "\\", "-", "--", "—", "——", ";", "；", "N/A", "n/a", "NULL", "null"})
"""空值词: words that stand for an empty cell. Seen in what credit centres receive; a layout may have its own."""


@frozen(kw_only=True, slots=False)
class Declaration(Uncached, RecordSpec):
    """A record type: its specification, and

    Attributes:
        description: the docstring of the class.
        definition: what one record is; None where a layer says nothing.
        fields: in the order of the standard.
        own_rules: of the record type and of the groups of fields that it shares, in the order of the declaration.
        layer_rules: those that layers add.
        derived_rules: those that follow from fields and specification.
        null_words: texts that mean an empty cell.
    """

    description: str
    definition: Bilingual | None = None
    fields: tuple[Element, ...]
    own_rules: tuple[Rule, ...]
    layer_rules: tuple[Rule, ...] = ()
    derived_rules: tuple[Rule, ...] = ()
    null_words: frozenset[str] = field(default=NULL_WORDS)

    def __attrs_post_init__(self) -> None:
        check_declaration(self)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All of them: its own, those of layers, those that follow."""
        return (*self.own_rules, *self.layer_rules, *self.derived_rules)

    @cached_property
    def by_name(self) -> dict[str, Element]:
        return {element.name: element for element in self.fields}

    @cached_property
    def types(self) -> dict[str, ValueType]:
        """The type of each field, as expressions need it."""
        return {element.name: element.value_type for element in self.fields}

    @cached_property
    def titles(self) -> dict[str, Bilingual]:
        return {element.name: element.title for element in self.fields}

    @cached_property
    def by_concept(self) -> dict[str, str]:
        """The field of each concept: the primary one, where there are several."""
        return fields_by_concept(self, self.fields)

    def of_concept(self, concept: str) -> tuple[Element, ...]:
        """All fields of a concept, in their order."""
        return tuple(element for element in self.fields if element.concept == concept)

    def entry(self, rule: Rule, titles: Mapping[str, Bilingual] | None = None) -> Entry:
        """The kind of finding that a breach of a rule is.

        Args:
            rule: one of its rules.
            titles: of the sender's layout, by field, where it has its own.
        """
        said = sentence(rule, self.titles, self.types)
        in_layout = None if not titles else sentence(rule, {**self.titles, **titles}, self.types)
        return rule.entry(self.name, said, in_layout)

    def with_rules(self, change: Mapping[str, Rule]) -> Declaration:
        """The same record type with other rules in the place of those of the same names."""
        own, layer, derived = (
            tuple(change.get(rule.name, rule) for rule in rules)
            for rules in (self.own_rules, self.layer_rules, self.derived_rules)
        )
        return evolve(self, own_rules=own, layer_rules=layer, derived_rules=derived)

    def __getitem__(self, name: str) -> Element:
        return self.by_name[name]


def fields_by_concept(spec: RecordSpec, fields: tuple[Element, ...]) -> dict[str, str]:
    """The field of each concept; the date of the record is the one that the specification names."""
    named = [element for element in fields if element.concept]
    found = {element.concept: element.name for element in reversed(named)}
    found |= {element.concept: element.name for element in named if element.primary}
    return found | ({RECORD_DATE: spec.record_date} if spec.record_date else {})
