"""约束: the constraints of a table: those of cells, here, and those of rules."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

from credit_standard.language.sql.terms import one_of
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.spec.targets.sql.cells import (
    Build,
    are_codes,
    are_free_codes,
    free_codes_form,
    has_digits,
    has_length,
    has_places,
    is_another,
    is_at_most,
    is_code,
    is_day,
    is_yes_or_no,
    of_field,
)
from credit_standard.spec.targets.sql.check_characters import has_check, right_number
from credit_standard.spec.targets.sql.rules import rules_as_constraints

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.model import Declaration
    from credit_standard.spec.targets.sql.dialects import Dialect

LONGEST_NAME = 63
"""Characters of a name in PostgreSQL."""


@frozen(kw_only=True)
class Constraint:
    """A constraint.

    Attributes:
        name: within the table.
        kind: a CHECK, or a foreign key into the table of a code list.
        check: the text of what must not be false, in the dialect; also where a foreign key says it.
        code_list: of a foreign key.
        field: of which cell it speaks; empty for rules.
        finding: of cells, the code of what is wrong; where several may be, the kind of number.
        asked: what a query asks of an existing table, where that is not `check`.
        rule: the rule that it enforces, by name; empty for those of cells.
    """

    name: str
    kind: Literal["check", "foreign-key"] = "check"
    check: str
    code_list: str = ""
    field: str = ""
    finding: str = ""
    asked: str = ""
    rule: str = ""


def constraints(declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    """All of a table, in the order of the fields, then of the rules."""
    yield from constraints_of_cells(declaration, dialect)
    for one in rules_as_constraints(declaration, dialect):
        if one.condition:
            name = constraint_name(one.rule.name, declaration, dialect)
            yield Constraint(name=name, check=one.condition, rule=one.rule.name)


def constraints_of_cells(declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    """What must hold of each cell alone."""
    for element in declaration.fields:
        yield from _of_cell(element, declaration, dialect)


def _of_cell(element: Element, declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    def check(what: str, finding: str, build: Build, *facts: Hashable, asked: str = "") -> Constraint:
        said = of_field(build, element.name, dialect, *facts)
        name = constraint_name(f"{element.name}_{what}", declaration, dialect)
        return Constraint(name=name, check=said, field=element.name, finding=finding, asked=asked)

    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            # in a table that is already there, an empty text stands for nothing
            asked = of_field(is_at_most, element.name, dialect, longest)
            yield check("length", "VA103", has_length, longest, asked=asked)
        case Date() if not dialect.has_dates:
            yield check("day", "VA203", is_day)
        case Amount(digits=digits, places=places):
            yield check("digits", "VA304", has_digits, digits if dialect.scaled else digits - places)
            if not dialect.scaled:
                yield check("places", "VA303", has_places, places)
        case Integer():
            yield check("digits", "VA304", has_digits, 18)
        case YesNo() if not dialect.has_booleans:
            yield check("yes_no", "VA501", is_yes_or_no)
        case Code() if has_code_table(element):
            one = check("code", "VA401", one_of, tuple(element.known_codes.by_code))
            yield evolve(one, kind="foreign-key", code_list=element.code_list)
        case Code() if not element.known_codes.is_open:
            codes = element.known_codes.by_code
            free = (code for code, entry in codes.items() if entry.takes_text)
            yield check("code", "VA401", is_code, tuple(codes), tuple(free))
        case Codes() if not element.known_codes.is_open and not _with_text(element.known_codes):
            yield check("codes", "VA401", are_codes, tuple(element.known_codes.by_code))
        case Codes() if not element.known_codes.is_open and dialect.has_forms:
            every, carrying = _spelled(element.known_codes)
            if not dialect.longest_form or len(free_codes_form(every, carrying)) < dialect.longest_form:
                yield check("codes", "VA401", are_free_codes, every, carrying)
        case Identifier(kind=kind) if has_check(kind):
            yield check("number", kind, right_number, kind)
    if isinstance(element, DocumentNumber):
        yield from _of_document(element, declaration, dialect)


def _of_document(element: DocumentNumber, declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    """The number by the type of the document."""
    types = declaration[element.type_field]
    assert isinstance(types, Code)  # noqa: S101 - consistency.py has checked it
    for code, entry in types.known_codes.by_code.items():
        if has_check(entry.identifier):
            other = of_field(is_another, types.name, dialect, code)
            right = of_field(right_number, element.name, dialect, entry.identifier)
            name = constraint_name(f"{element.name}_of_{code}", declaration, dialect)
            check = f"{other} OR ({right})"
            yield Constraint(name=name, check=check, field=element.name, finding=entry.identifier)


def has_code_table(element: Element) -> bool:
    """Whether the values of a field are the codes in the table of its list, and no others."""
    if not isinstance(element, Code) or element.added_codes:
        return False
    return not element.known_codes.is_open and not _with_text(element.known_codes)


def constraint_name(name: str, declaration: Declaration, dialect: Dialect) -> str:
    """A name that every dialect takes: a long one is cut, with a mark that keeps it apart from others."""
    plain = (f"{declaration.name}_{name}" if dialect.names_are_global else name).replace("-", "_")
    if len(plain) <= LONGEST_NAME:
        return plain
    mark = hashlib.sha256(plain.encode()).hexdigest()[:6]
    return f"{plain[: LONGEST_NAME - 7]}_{mark}"


def _spelled(known: CodeList) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All codes, and those that may carry a text."""
    entries = known.by_code
    return tuple(entries), tuple(code for code, entry in entries.items() if entry.takes_text)


def _with_text(known: CodeList) -> bool:
    return any(entry.takes_text for entry in known.entries)
