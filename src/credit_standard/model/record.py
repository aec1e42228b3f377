"""记录类型: how a record type is written down, and how the writing becomes a value.

    class AdministrativePenalty(Subject, AdverseRecord, Source, CreditRecord):
        spec = RecordSpec(name="administrative-penalty", zh="行政处罚信息", en="Administrative penalty", …)
        document_number = Text("行政处罚决定书文号", "Decision number", max_length=128, required=True)
        rules = (Rule("ends-after-decision", require=F.decision_date <= F.valid_until, zh=…, en=…),)

Fields come in this order: mixins from left to right, own fields, then mixins that say `follow = True`. A field that
is declared again replaces the inherited one in its place. Rules of mixins add up.
"""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from attrs import evolve, fields

from credit_standard.language.nodes import resolved
from credit_standard.model.declaration import Declaration
from credit_standard.model.derived import derived_rules
from credit_standard.model.element import Element
from credit_standard.model.rule import Rule
from credit_standard.model.spec import RecordSpec


class Fields:
    """A group of fields that record types share; `follow = True` puts it after a record's own fields."""

    follow: ClassVar[bool] = False
    rules: ClassVar[tuple[Rule, ...]] = ()


class CreditRecord(Fields):
    """A record type of the standard. Programs use the typed class derived from it: `records.AdministrativePenalty`."""

    spec: ClassVar[RecordSpec]


@cache
def declaration(record: type[CreditRecord]) -> Declaration:
    """The value that every engine and generator reads instead of the class."""
    spec = record.spec
    elements = tuple(evolve(e, name=name) for name, e in _fields(record).items())
    return Declaration(
        **{part.name: getattr(spec, part.name) for part in fields(RecordSpec)},
        description=(record.__doc__ or "").strip(),
        fields=elements,
        rules=(*_resolved(_rules(record), _by_concept(spec, elements)), *derived_rules(spec, elements)),
    )


def _by_concept(spec: RecordSpec, elements: tuple[Element, ...]) -> dict[str, str]:
    """The field of each concept; the date of the record is whichever the specification names."""
    found = {element.concept: element.name for element in reversed(elements) if element.concept}
    return found | ({"record-date": spec.dated} if spec.dated else {})


def _fields(group: type[Fields]) -> dict[str, Element]:
    before: dict[str, Element] = {}
    after: dict[str, Element] = {}
    for base in group.__bases__:
        if issubclass(base, Fields):
            (after if base.follow else before).update(_fields(base))
    own = {name: value for name, value in vars(group).items() if isinstance(value, Element)}
    for name in [name for name in own if name in after]:
        after[name] = own.pop(name)
    return {**before, **own, **after}


def _rules(group: type[Fields]) -> tuple[Rule, ...]:
    inherited = (rule for base in group.__bases__ if issubclass(base, Fields) for rule in _rules(base))
    return tuple(dict.fromkeys((*inherited, *vars(group).get("rules", ()))))


def _resolved(rules: tuple[Rule, ...], fields: dict[str, str]) -> tuple[Rule, ...]:
    """Rules with fields in the place of concepts; one about a concept that the record does not have says nothing."""
    return tuple(
        rule
        if not rule.concepts
        else evolve(
            rule,
            require=resolved(rule.require, fields),
            when=None if rule.when is None else resolved(rule.when, fields),
        )
        for rule in rules
        if fields.keys() >= set(rule.concepts)
    )
