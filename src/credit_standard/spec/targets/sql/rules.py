"""规则 → SQL: the same text of a rule in a constraint and in a query; and what cannot be said, with the reason.

A constraint refuses errors only, knows no day and sees no other table; a query is given the day of the check.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Severity
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.sql.terms import any_of, column, negated, printed
from credit_standard.language.sql_printer import to_sql

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.language.value_types import ValueType
    from credit_standard.model import Declaration, Rule
    from credit_standard.spec.targets.sql.dialects import Dialect

ASKED = "asked"
"""What a query calls the one row in which the day of the check stands."""


@frozen
class RuleInSql:
    """What a dialect says of a rule: a condition that must not be false, or the reason why it says nothing."""

    rule: Rule
    condition: str = ""
    reason: str = ""


def rules_as_constraints(declaration: Declaration, dialect: Dialect) -> Iterator[RuleInSql]:
    """What the table refuses. What is no error goes in."""
    for rule in declaration.rules:
        if rule.effective_severity is not Severity.ERROR:
            yield RuleInSql(rule, reason="no-error")
        else:
            yield _said(rule, declaration, dialect, is_query=False)


def rules_as_queries(declaration: Declaration, dialect: Dialect) -> Iterator[RuleInSql]:
    """What a query can list: errors, warnings and notes."""
    for rule in declaration.rules:
        yield _said(rule, declaration, dialect, is_query=True)


def _said(rule: Rule, declaration: Declaration, dialect: Dialect, *, is_query: bool) -> RuleInSql:
    fields = tuple(_field(name, declaration.types[name]) for name in rule.fields)
    manner = _Manner(dialect.sqlglot, dialect.scaled, is_query)
    condition, reason = _printed(rule.require, rule.when, fields, manner)
    return RuleInSql(rule, condition, reason)


@frozen
class _Field:
    """A field as a rule sees it: many record types have the same rule over fields that are alike."""

    name: str
    kind: str
    places: int
    free_codes: tuple[str, ...]
    type: ValueType = field(eq=False)


def _field(name: str, type_: ValueType) -> _Field:
    known = {} if type_.codes is None else type_.codes.by_code
    free = tuple(code for code, entry in known.items() if entry.takes_text)
    return _Field(name, type_.kind, type_.places, free, type_)


@frozen
class _Manner:
    """How a rule is said: a word for the dialect, and what may stand in it."""

    dialect: str
    scaled: bool
    is_query: bool


@lru_cache(maxsize=65536)
def _printed(
    require: Expression, when: Expression | None, fields: tuple[_Field, ...], manner: _Manner
) -> tuple[str, str]:
    """The condition, and where there is none the reason."""
    try:
        return _condition(require, when, fields, manner), ""
    except Inexpressible as reason:
        return "", reason.reason


def _condition(
    require: Expression, when: Expression | None, fields: tuple[_Field, ...], manner: _Manner
) -> str:
    from sqlglot import exp

    types = {one.name: one.type for one in fields}
    as_of = column("as_of", ASKED) if manner.is_query else None
    to_condition = partial(to_sql, types=types, scaled=manner.scaled, as_of=as_of, has_forms=manner.is_query)
    said = to_condition(require)
    if when is not None:
        said = any_of(negated(to_condition(when)), said)
    if not manner.is_query and said.find(exp.Select):
        raise Inexpressible("other-table")
    return printed(said, manner.dialect)
