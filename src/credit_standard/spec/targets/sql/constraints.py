"""约束: the constraints of a table: of cells, of codes, of rules; and what no constraint can say, with the reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from credit_standard.findings import Severity
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.sql import code_is, to_sql
from credit_standard.language.sql_terms import (
    all_of,
    any_of,
    column,
    equal,
    number,
    of_form,
    printed,
    text,
    width,
)
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
from credit_standard.spec.targets.sql.check_characters import right_number

if TYPE_CHECKING:
    from sqlglot import exp

    from credit_standard.codes import CodeList
    from credit_standard.model import Declaration, Rule
    from credit_standard.spec.targets.sql.dialects import Dialect

_ANY_FIELD = "any-field"  # no name of a field has a hyphen
LONGEST_NAME = 63
"""Characters of a name in PostgreSQL."""


@frozen
class Constraint:
    """A constraint.

    Attributes:
        name: within the table.
        kind: a CHECK, or a foreign key into the table of a code list.
        check: of a CHECK, the text of what must not be false, in the dialect.
        field, code_list: of a foreign key.
        rule: the rule that it enforces, by name; empty for those of cells.
    """

    name: str
    kind: Literal["check", "foreign-key"]
    check: str = ""
    field: str = ""
    code_list: str = ""
    rule: str = ""


@frozen
class RuleInSql:
    """What a table says of a rule: a constraint, or the reason why it says nothing."""

    rule: Rule
    constraint: Constraint | None = None
    reason: str = ""


def constraints(declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    """All of a table, in the order of the fields, then of the rules."""
    for element in declaration.fields:
        yield from _of_cell(element, declaration, dialect)
    yield from (one.constraint for one in rules_in_sql(declaration, dialect) if one.constraint is not None)


def rules_in_sql(declaration: Declaration, dialect: Dialect) -> Iterator[RuleInSql]:
    """What the table says of each rule. Only errors are refused."""
    for rule in declaration.rules:
        if rule.effective_severity is not Severity.ERROR:
            yield RuleInSql(rule, reason="no-error")
            continue
        try:
            check = printed(_check_of_rule(rule, declaration, dialect), dialect.sqlglot)
        except Inexpressible as reason:
            yield RuleInSql(rule, reason=reason.reason)
        else:
            name = constraint_name(rule.name)
            yield RuleInSql(rule, Constraint(name, "check", check, rule=rule.name))


def _check_of_rule(rule: Rule, declaration: Declaration, dialect: Dialect) -> exp.Expr:
    from sqlglot import exp

    require = to_sql(rule.require, declaration.types, scaled=dialect.scaled)
    if rule.when is None:
        return require
    when = to_sql(rule.when, declaration.types, scaled=dialect.scaled)
    return any_of(exp.Not(this=exp.paren(when, copy=False)), require)


def _of_cell(element: Element, declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    value = column(element.name)

    def check(what: str, condition: exp.Expr) -> Constraint:
        name = constraint_name(f"{element.name}_{what}")
        return Constraint(name, "check", printed(condition, dialect.sqlglot))

    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            yield check("length", _between(width(value), 1, longest))
        case Date() if dialect.scaled:
            yield check("day", _is_day(value))
        case Amount():
            yield check("digits", _has_digits(value, element, dialect))
        case Integer():
            yield check("digits", _between(value, -(10**18) + 1, 10**18 - 1))
        case YesNo() if dialect.scaled:
            yield check("yes_no", _between(value, 0, 1))
        case Code() if has_code_table(element):
            name = constraint_name(f"{element.name}_code")
            yield Constraint(name, "foreign-key", field=element.name, code_list=element.code_list)
        case Code() if not element.known_codes.is_open:
            codes = (code_is(value, code, element.value_type) for code in element.known_codes.by_code)
            yield check("code", any_of(*codes))
        case Codes() if not element.known_codes.is_open and not _with_text(element.known_codes):
            yield check("codes", _only_codes(value, element.known_codes))
        case Identifier(kind=kind) if right := number_check(kind, element.name, dialect):
            yield Constraint(constraint_name(f"{element.name}_number"), "check", right)
    if isinstance(element, DocumentNumber):
        yield from _of_document(element, declaration, dialect)


def _of_document(element: DocumentNumber, declaration: Declaration, dialect: Dialect) -> Iterator[Constraint]:
    """The number by the type of the document."""
    from sqlglot import exp

    types = declaration[element.type_field]
    assert isinstance(types, Code)  # noqa: S101 - soundness.py has checked it
    for code, entry in types.known_codes.by_code.items():
        right = number_check(entry.identifier, element.name, dialect)
        if right:
            other = printed(exp.NEQ(this=column(types.name), expression=text(code)), dialect.sqlglot)
            name = constraint_name(f"{element.name}_of_{code}")
            yield Constraint(name, "check", f"{other} OR ({right})")


def number_check(kind: str, field: str, dialect: Dialect) -> str:
    """That a field is not certainly a wrong number of its kind; empty where there is nothing to ask."""
    return _number_check(kind, dialect.sqlglot).replace(_ANY_FIELD, field)


@cache
def _number_check(kind: str, dialect: str) -> str:
    """The long expressions are printed once: 300 fields have them."""
    right = right_number(kind, column(_ANY_FIELD))
    return "" if right is None else printed(right, dialect)


def has_code_table(element: Element) -> bool:
    """Whether the values of a field are the codes in the table of its list, and no others."""
    if not isinstance(element, Code) or element.added_codes:
        return False
    return not element.known_codes.is_open and not _with_text(element.known_codes)


def constraint_name(name: str) -> str:
    """A name that every dialect takes: a long one is cut, with a mark that keeps it apart from others."""
    plain = name.replace("-", "_")
    if len(plain) <= LONGEST_NAME:
        return plain
    mark = hashlib.sha256(plain.encode()).hexdigest()[:6]
    return f"{plain[: LONGEST_NAME - 7]}_{mark}"


def _with_text(known: CodeList) -> bool:
    return any(entry.takes_text for entry in known.entries)


def _between(value: exp.Expr, low: int, high: int) -> exp.Expr:
    from sqlglot import exp

    return exp.Between(this=value.copy(), low=number(low), high=number(high))


def _is_day(value: exp.Expr) -> exp.Expr:
    """A text is a day: SQLite would take 31 April for 1 May."""
    from sqlglot import exp

    day = exp.Anonymous(this="DATE", expressions=[value.copy()])
    return all_of(of_form(value, "[0-9]{4}-[0-9]{2}-[0-9]{2}"), exp.Is(this=day, expression=value.copy()))


def _has_digits(value: exp.Expr, element: Amount, dialect: Dialect) -> exp.Expr:
    from sqlglot import exp

    bound = 10**element.digits if dialect.scaled else 10 ** (element.digits - element.places)
    size = exp.LT(this=exp.Abs(this=value.copy()), expression=number(bound))
    if dialect.scaled:
        return size
    rounded = exp.Round(this=value.copy(), decimals=number(element.places))
    return all_of(size, equal(value.copy(), rounded))


def _only_codes(value: exp.Expr, known: CodeList) -> exp.Expr:
    """Of `;fine;;warning;` nothing is left when every code is taken out."""
    from sqlglot import exp

    doubled = exp.Replace(this=value.copy(), expression=text(";"), replacement=text(";;"))
    left: exp.Expr = exp.DPipe(this=exp.DPipe(this=text(";"), expression=doubled), expression=text(";"))
    for code in known.by_code:
        left = exp.Replace(this=left, expression=text(f";{code};"), replacement=text(""))
    return all_of(equal(left, text("")), exp.GT(this=width(value), expression=number(0)))
