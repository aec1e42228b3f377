"""叠加: a layer laid over a record type: Declaration → Declaration.

What is laid over only adds and tightens. Where two layers that know nothing of each other ask for different things,
the stricter holds, in whichever order they come.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.codes import spelling
from credit_standard.layers.audiences import merged
from credit_standard.model.consistency import DeclarationError
from credit_standard.model.derived_rules.derived import derived_rules
from credit_standard.model.element import Code, Codes, DocumentNumber, Element, Text
from credit_standard.records import registry

if TYPE_CHECKING:
    from credit_standard.codes import CodeEntry
    from credit_standard.findings import Severity
    from credit_standard.layers.layer import Change, Tightening
    from credit_standard.model import Declaration, Rule, Source

NAMING_RECORD_TYPES = frozenset({registry.RECORD_TYPES, registry.AUTHORISED_RECORD_TYPES})


def apply(change: Change, declaration: Declaration, source: Source) -> Declaration:
    """The record type as a layer changes it that this source lays down.

    Raises:
        DeclarationError: the two do not go together.
    """
    _check_headings(declaration, change.fields)
    asked = {one.field: one for one in change.tightened}
    fields = (
        *(
            _with_codes(_tightened(one, asked.get(one.name), declaration), change)
            for one in declaration.fields
        ),
        *change.fields,
    )
    changed = evolve(
        declaration,
        fields=fields,
        layer_rules=(*declaration.layer_rules, *change.rules),
        derived_rules=tuple(_derived(declaration, fields)),
        disclosure=merged(declaration.disclosure, change.disclosure),
        authorised_by=change.authorised_by or declaration.authorised_by,
    )
    raised = dict(change.severities)
    return changed.with_rules(
        {rule.name: _raised(rule, raised[rule.name], source) for rule in changed.rules if rule.name in raised}
    )


def _tightened(element: Element, asked: Tightening | None, declaration: Declaration) -> Element:
    if asked is None:
        return element
    if asked.max_length is not None and isinstance(element, Text | DocumentNumber):
        element = evolve(element, max_length=min(element.max_length, asked.max_length))
    disclosure = element.disclosure
    if asked.disclosure is not None:
        disclosure = merged(disclosure or declaration.disclosure, asked.disclosure)
    return evolve(element, required=element.required or asked.required, disclosure=disclosure)


def _with_codes(element: Element, change: Change) -> Element:
    added = tuple(code for name, code in change.codes if name == element.name)
    if not added or not isinstance(element, Code | Codes):
        return element
    for code in added:
        if any(spelling(name) in element.known_codes.by_spelling for name in code.names):
            raise DeclarationError(
                "code-taken", place=f"{change.record}.{element.name}", code=repr(code.code)
            )
    return evolve(element, added_codes=(*element.added_codes, *added))


def with_record_types(declaration: Declaration, added: tuple[CodeEntry, ...]) -> Declaration:
    """The record type where layers add others: fields that name a record type take those, too."""

    def taken(element: Element) -> Element:
        if isinstance(element, Code | Codes) and element.code_list in NAMING_RECORD_TYPES:
            return evolve(element, added_codes=(*element.added_codes, *added))
        return element

    fields = tuple(map(taken, declaration.fields))
    return declaration if fields == declaration.fields else evolve(declaration, fields=fields)


def headings(element: Element) -> frozenset[str]:
    """All under which a column of this element is known, spelt alike."""
    return frozenset(map(spelling, (element.zh, element.en, element.name, *element.codes, *element.aliases)))


def _check_headings(declaration: Declaration, added: tuple[Element, ...]) -> None:
    taken = {key: element.name for element in declaration.fields for key in headings(element)}
    for element in added:
        for key in headings(element) & taken.keys():
            place = f"{declaration.name}.{element.name}"
            raise DeclarationError("heading-taken", place=place, heading=repr(key), field=taken[key])


def _derived(declaration: Declaration, fields: tuple[Element, ...]) -> Iterator[Rule]:
    """What follows from all fields together; what a layer below has raised stays so."""
    inherited = {rule.name: rule for rule in declaration.derived_rules}
    for rule in derived_rules(declaration, fields):
        before = inherited.get(rule.name)
        yield rule if before is None else evolve(rule, severity=before.severity, source=before.source)


def _raised(rule: Rule, severity: Severity, source: Source) -> Rule:
    """A rule of higher severity. One that rests on what nobody has read rests on the layer from now on."""
    if severity.rank >= rule.effective_severity.rank:
        return rule
    return evolve(rule, severity=severity, source=rule.source if rule.verified else source)
