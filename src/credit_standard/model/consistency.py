"""声明的检查: what must hold of a declaration itself; a mistake in it is the programmer's and stops at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from credit_standard import codes, identifiers
from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.findings.near import near
from credit_standard.findings.texts import Texts
from credit_standard.language import Expression, ExpressionError, ValueType
from credit_standard.language.checking import check_types
from credit_standard.language.tables import DecisionTable
from credit_standard.model.concepts import concepts
from credit_standard.model.element import Code, Coded, Date, DocumentNumber, Element, Identifier
from credit_standard.subjects import SubjectGroup

if TYPE_CHECKING:
    from credit_standard.model.declaration import Declaration


_TEXTS = Texts(__file__)
_WHAT = _TEXTS.words("what")


class DeclarationError(BilingualError):
    """A declaration contradicts itself; says which record, which part, and what to write instead."""

    texts = _TEXTS.words("problem")


def check_declaration(declaration: Declaration) -> None:
    """Raises DeclarationError where words are unknown, or names, types or codes do not fit together."""
    fields = {element.name: element for element in declaration.fields}
    _check_words(declaration)
    _unique(declaration, "field", [element.name for element in declaration.fields])
    _unique(declaration, "rule", [rule.name for rule in declaration.rules])
    for element in declaration.fields:
        _check_element(declaration, element, fields)
    _check_concepts(declaration)
    for name in (*declaration.key, *declaration.update_key):
        if name not in fields:
            raise DeclarationError("key-unknown", place=declaration.name, name=repr(name))
    dated = declaration.record_date
    if dated and not isinstance(fields.get(dated), Date):
        raise DeclarationError("record-date-no-date", place=declaration.name, name=repr(dated))
    types = declaration.types
    for rule in declaration.rules:
        for expression in rule.expressions:
            _check_expression(expression, types, f"{declaration.name}.{rule.name}")
    for ground in declaration.sealed:
        _check_expression(ground.when, types, f"{declaration.name}: {ground.name}")
    for table, place in _tables(declaration):
        _check_table(table, types, f"{declaration.name}: {place}")


def _check_words(declaration: Declaration) -> None:
    """Nature, category, cadence and subjects are words of their lists."""
    _check_word(declaration.name, "category", declaration.category, codes.get("base-category").by_code)
    if declaration.cadence:
        _check_word(declaration.name, "cadence", declaration.cadence, codes.get("cadence").by_code)
    nature = declaration.nature
    for word in nature.outcomes() if isinstance(nature, DecisionTable) else (nature,):
        _check_word(declaration.name, "nature", word, codes.get("nature").by_code)
    for group in declaration.subjects:
        _check_word(declaration.name, "subjects", group, {one.value: one for one in SubjectGroup})


def _check_word(place: str, what: str, word: str, known: Mapping[str, Any]) -> None:
    if word not in known:
        said = {"place": place, "word": repr(word), "near": near(word, tuple(known))}
        raise DeclarationError("unknown-word", what=_WHAT[what], **said)


def _check_element(declaration: Declaration, element: Element, fields: dict[str, Element]) -> None:
    place = f"{declaration.name}.{element.name}"
    if element.concept:
        _check_word(place, "concept", element.concept, concepts())
    if isinstance(element, Coded) and element.code_list not in codes.names():
        _check_word(place, "code list", element.code_list, dict.fromkeys(codes.names()))
    if isinstance(element, Identifier):
        _check_word(place, "kind of identifier", element.kind, dict.fromkeys(identifiers.kinds()))
    if isinstance(element, DocumentNumber):
        if not isinstance(fields.get(element.type_field), Code):
            raise DeclarationError("type-field-no-code", place=place, name=repr(element.type_field))
        names = list(fields)
        if names.index(element.type_field) > names.index(element.name):
            said = {"type": element.type_field, "name": element.name}
            raise DeclarationError("type-field-later", place=declaration.name, **said)
    if element.deprecated is not None and element.deprecated.replacement:
        _check_word(place, "field", element.deprecated.replacement, fields)
    for key in element.refers_to:
        if key.record_in and key.record_in not in fields:
            raise DeclarationError("reference-unknown", place=place, name=repr(key.record_in))


def _check_concepts(declaration: Declaration) -> None:
    """Who asks for a concept gets one field: of several, one is marked."""
    by_concept: dict[str, list[Element]] = {}
    for element in declaration.fields:
        if element.concept:
            by_concept.setdefault(element.concept, []).append(element)
    for concept, elements in by_concept.items():
        primary = [one.name for one in elements if one.primary]
        if len(elements) > 1 and len(primary) != 1:
            names = ", ".join(one.name for one in elements)
            said = {"place": declaration.name, "names": names, "concept": repr(concept)}
            raise DeclarationError("concept-of-several", **said)


def _tables(declaration: Declaration) -> Iterator[tuple[DecisionTable[Any], str]]:
    """The tables that decide about the record as a whole or who sees an item."""
    if isinstance(declaration.nature, DecisionTable):
        yield declaration.nature, "nature"
    yield from ((table, "disclosure") for table in declaration.disclosure.tables())
    for element in declaration.fields:
        if element.disclosure is not None:
            yield from ((table, f"disclosure of {element.name}") for table in element.disclosure.tables())


def _check_table(table: DecisionTable[Any], types: Mapping[str, ValueType], place: str) -> None:
    for condition in table.conditions():
        _check_expression(condition, types, place)
    from credit_standard.language.tables.proofs import defects  # most record types have no such table

    for defect in defects(table.over(types)):
        raise DeclarationError("part", place=place, problem=defect.words)


def _check_expression(expression: Expression, types: Mapping[str, ValueType], place: str) -> None:
    """Raises DeclarationError where a name is unknown or types do not fit."""
    try:
        check_types(expression, types)
    except ExpressionError as error:
        problem = DeclarationError("part", place=place, problem=error.words)
    else:
        return
    raise problem


def _unique(declaration: Declaration, what: str, names: list[str]) -> None:
    doubled = [name for name, count in Counter(names).items() if count > 1]
    if doubled:
        raise DeclarationError("twice", place=declaration.name, what=_WHAT[what], names=", ".join(doubled))
