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

from credit_standard.model.declaration import Declaration
from credit_standard.model.derived import derived_rules
from credit_standard.model.element import Element
from credit_standard.model.expression import dated
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
        rules=(*_dated(_rules(record), spec), *derived_rules(spec, elements)),
    )


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


def _dated(rules: tuple[Rule, ...], spec: RecordSpec) -> tuple[Rule, ...]:
    """Rules of shared groups about the record's date; without such a date they have nothing to say."""
    return tuple(
        rule
        if not rule.about_record_date
        else evolve(
            rule,
            require=dated(rule.require, spec.dated),
            when=None if rule.when is None else dated(rule.when, spec.dated),
        )
        for rule in rules
        if spec.dated or not rule.about_record_date
    )
