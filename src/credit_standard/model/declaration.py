"""声明: a record type as a frozen, picklable value; the one thing that every engine and generator reads.

Layers and layouts are functions Declaration → Declaration.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.model.soundness import check_declaration
from credit_standard.model.spec import RecordSpec

if TYPE_CHECKING:
    from credit_standard.language import ValueType
    from credit_standard.model.element import Element
    from credit_standard.model.rule import Rule

NULL_WORDS = frozenset({"空", "无", "/", "\\", "-", "--", "—", "——", "N/A", "n/a", "NULL", "null"})
"""空值词: words that stand for an empty cell. Seen in what credit centres receive; a layout may have its own."""


@frozen(kw_only=True, slots=False)
class Declaration(RecordSpec):
    """A record type: its specification, and

    Attributes:
        description: the docstring of the class.
        fields: in the order of the standard.
        rules: in the order of the declaration, then those that follow from fields and specification.
        null_words: texts that mean an empty cell.
    """

    description: str
    fields: tuple[Element, ...]
    rules: tuple[Rule, ...]
    null_words: frozenset[str] = field(default=NULL_WORDS)

    def __attrs_post_init__(self) -> None:
        check_declaration(self)

    @cached_property
    def by_name(self) -> dict[str, Element]:
        return {element.name: element for element in self.fields}

    @cached_property
    def types(self) -> dict[str, ValueType]:
        """The type of each field, as expressions need it."""
        return {element.name: element.value_type for element in self.fields}

    def __getitem__(self, name: str) -> Element:
        return self.by_name[name]
