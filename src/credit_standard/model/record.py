"""记录类型: how a record type is written down, and how the writing becomes a value.

    class AdministrativePenalty(Counterpart, AdverseFields, SourceFields, CreditRecord):
        definition = "行政机关对一个信用主体决定的一个行政处罚一条。"
        spec = RecordSpec(name="administrative-penalty", zh="行政处罚信息", en="Administrative penalty", …)
        decision_number = ReferenceNumber("行政处罚决定书文号", "Decision number", 256, required=True)
        rules = (not_before("ends-after-decision", "valid_until", "decision_date"),)

Fields come in this order: groups from left to right, own fields, then groups that say `follow = True`. A field that is
declared again replaces the inherited one in its place. Rules of groups add up.

Classes are one way to write a record type down, layers (TOML) another; both come together in `assembled`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

from attrs import evolve, fields

from credit_standard.findings import Bilingual
from credit_standard.language.nodes import resolved
from credit_standard.language.tables import DecisionTable, Row
from credit_standard.model.declaration import Declaration, fields_by_concept
from credit_standard.model.derived_rules.derived import derived_rules
from credit_standard.model.element import Element
from credit_standard.model.rule import Rule
from credit_standard.model.spec import RecordSpec


def depends(*rows: Row[Any], otherwise: Any) -> DecisionTable[Any]:
    """依条件而定: what depends on a record's fields, such as the nature of a contract's performance.

    nature=depends(Row("breached", when=F.state == "breached", then="adverse"), otherwise="neutral")
    """
    return DecisionTable(rows=rows, otherwise=otherwise)


class Fields:
    """A group of fields that record types share; `follow = True` puts it after a record's own fields."""

    follow: ClassVar[bool] = False
    rules: ClassVar[Sequence[Rule]] = ()


class CreditRecord(Fields):
    """A record type of the standard. Programs use the typed class derived from it: `records.AdministrativePenalty`."""

    definition: ClassVar[str] = ""
    """定义: what one record is, in Chinese; the docstring says the same in English."""

    spec: ClassVar[RecordSpec]


@cache
def declaration(record: type[CreditRecord]) -> Declaration:
    """The value that every engine and generator reads instead of the class."""
    return assembled(
        record.spec,
        description=(record.__doc__ or "").strip(),
        definition=_defined(record),
        groups=_groups(record),
        own={name: value for name, value in vars(record).items() if isinstance(value, Element)},
        rules=vars(record).get("rules", ()),
    )


def _defined(record: type[CreditRecord]) -> Bilingual | None:
    """The definition in both languages; `行政处罚: one penalty …` is `One penalty …` in English."""
    _, _, english = " ".join((record.__doc__ or "").split()).partition(": ")
    if not record.definition or not english:
        return None
    return Bilingual(record.definition, english[0].upper() + english[1:])


def assembled(
    spec: RecordSpec,
    *,
    description: str,
    definition: Bilingual | None,
    groups: Iterable[type[Fields]],
    own: Mapping[str, Element],
    rules: Iterable[Rule],
) -> Declaration:
    """A record type of a specification, shared groups of fields, and fields and rules of its own.

    Raises:
        DeclarationError: they do not fit together.
    """
    groups = tuple(groups)
    elements = tuple(evolve(one, name=name) for name, one in _in_order(groups, own).items())
    by_concept = fields_by_concept(spec, elements)
    shared = (rule for group in groups for rule in _rules(group))
    return Declaration(
        **_with_inputs(spec, elements),
        description=description,
        definition=definition,
        fields=elements,
        own_rules=tuple(_resolved(dict.fromkeys((*shared, *rules)), by_concept)),
        derived_rules=tuple(derived_rules(spec, elements)),
    )


def _with_inputs(spec: RecordSpec, elements: tuple[Element, ...]) -> dict[str, Any]:
    """The parts of a specification; a nature by value knows the types of the fields that it asks for."""
    types = {element.name: element.value_type for element in elements}
    parts = {part.name: getattr(spec, part.name) for part in fields(RecordSpec)}
    if isinstance(spec.nature, DecisionTable):
        parts["nature"] = evolve(spec.nature.over(types), name=f"{spec.name}: nature")
    sides: dict[str, Any] = {
        side: evolve(held.over(types), name=f"{spec.name}: disclosure, {side}")
        for side in ("organisation", "person")
        if isinstance(held := getattr(spec.disclosure, side), DecisionTable)
    }
    parts["disclosure"] = evolve(spec.disclosure, **sides)
    return parts


def _groups(group: type[Fields]) -> tuple[type[Fields], ...]:
    return tuple(base for base in group.__bases__ if issubclass(base, Fields))


def _in_order(groups: Iterable[type[Fields]], own: Mapping[str, Element]) -> dict[str, Element]:
    before: dict[str, Element] = {}
    after: dict[str, Element] = {}
    for group in groups:
        (after if group.follow else before).update(_fields(group))
    again = {name: element for name, element in own.items() if name in after}
    first = {name: element for name, element in own.items() if name not in after}
    return {**before, **first, **after, **again}


def _fields(group: type[Fields]) -> dict[str, Element]:
    own = {name: value for name, value in vars(group).items() if isinstance(value, Element)}
    return _in_order(_groups(group), own)


def _rules(group: type[Fields]) -> tuple[Rule, ...]:
    inherited = (rule for base in _groups(group) for rule in _rules(base))
    return (*inherited, *vars(group).get("rules", ()))


def _resolved(rules: Iterable[Rule], fields: dict[str, str]) -> Iterable[Rule]:
    """Rules with fields in the place of concepts; one about a concept that the record does not have says nothing."""
    for rule in rules:
        if not rule.concepts:
            yield rule
        elif fields.keys() >= set(rule.concepts):
            when = None if rule.when is None else resolved(rule.when, fields)
            yield evolve(rule, require=resolved(rule.require, fields), when=when)
