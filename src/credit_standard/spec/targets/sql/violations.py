"""违反情况查询: one query for each record type that lists what the rows of an existing table break.

A line for each breach: the columns of the key, the code of the rule or of what is wrong with the cell, its severity,
and the field that is pointed at. The day of the check is given once, at the top.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Severity
from credit_standard.spec.targets.sql.constraints import constraints_of_cells
from credit_standard.spec.targets.sql.ddl import compares_keys, literal, sql_file, table_name
from credit_standard.spec.targets.sql.rules import ASKED, rules_as_queries
from credit_standard.spec.targets.wording import in_one

if TYPE_CHECKING:
    from credit_standard.model import Declaration, Element
    from credit_standard.spec.targets.sql.dialects import Dialect


@frozen
class _Found:
    """What a line says besides the key."""

    code: str
    severity: Severity
    field: str


def violations(declaration: Declaration, dialect: Dialect, key: tuple[str, ...] = ()) -> str:
    """The query of a record type.

    Args:
        declaration: of the record type.
        dialect: in which it is asked.
        key: columns that name a row of the table; the key of the record type where none are given.
    """
    asked = _Asked(declaration, dialect, key or declaration.key)
    day, as_of = dialect.quoted(ASKED), dialect.quoted("as_of")
    parts = "\nUNION ALL\n".join((*asked.of_cells(), *asked.of_key(), *asked.of_rules()))
    statement = f"WITH {day} AS (SELECT {dialect.as_of} AS {as_of}{dialect.from_nothing})\n{parts};"
    said = f"-- {in_one('day-of-check')}: {dialect.said_of_as_of}"
    return sql_file(dialect, [said, statement])


@frozen
class _Asked:
    declaration: Declaration
    dialect: Dialect
    key: tuple[str, ...]

    @property
    def table(self) -> str:
        return self.dialect.quoted(table_name(self.declaration.name))

    def of_cells(self) -> Iterator[str]:
        for element in self.declaration.fields:
            if element.required:
                found = _Found("RE101", Severity.ERROR, element.name)
                yield self.query(f"NOT ({self.is_missing(element)})", found)
        for one in constraints_of_cells(self.declaration, self.dialect):
            yield self.query(one.asked or one.check, _Found(one.finding, Severity.ERROR, one.field))

    def is_missing(self, element: Element) -> str:
        name = self.dialect.quoted(element.name)
        is_text = self.dialect.type_of(element.value_type) == self.dialect.types["text"]
        is_text = is_text and not self.dialect.longest_text  # there an empty text is null
        return f"{name} IS NULL" + (f" OR {name} = ''" if is_text else "")

    def of_key(self) -> Iterator[str]:
        """Several rows of one key: a line for each of them."""
        if not compares_keys(self.declaration, self.dialect):
            return
        names = [self.dialect.quoted(one) for one in self.declaration.key]
        columns = ", ".join(f"one.{name} AS {name}" for name in map(self.dialect.quoted, self.key))
        alike = " AND ".join(f"one.{name} = other.{name}" for name in names)
        said = self.said(_Found("RE201", Severity.ERROR, self.declaration.key[0]))
        grouped = f"FROM {self.table} GROUP BY {', '.join(names)} HAVING COUNT(*) > 1"
        twice = f"(SELECT {', '.join(names)} {grouped})"
        yield f"SELECT {columns}, {said} FROM {self.table} one JOIN {twice} other ON {alike}"  # noqa: S608

    def of_rules(self) -> Iterator[str]:
        for one in rules_as_queries(self.declaration, self.dialect):
            if one.condition:
                entry = self.declaration.entry(one.rule)
                found = _Found(entry.code, entry.severity, one.rule.fields[0])
                yield f"-- {' '.join(entry.title.zh.split())}\n{self.query(one.condition, found)}"

    def query(self, condition: str, found: _Found) -> str:
        tables = self.table
        if self.dialect.quoted(ASKED) in condition:
            tables += f" CROSS JOIN {self.dialect.quoted(ASKED)}"
        columns = ", ".join([*map(self.dialect.quoted, self.key), self.said(found)])
        return f"SELECT {columns} FROM {tables} WHERE NOT ({condition})"  # noqa: S608 - names of the standard

    def said(self, found: _Found) -> str:
        """What a line says besides the key."""
        said = {"rule": found.code, "severity": found.severity.value, "field": found.field}
        return ", ".join(f"{literal(value)} AS {self.dialect.quoted(name)}" for name, value in said.items())
