"""违反情况查询: one query for each record type that lists what the rows of an existing table break.

A line for each breach: the columns of the key, the code of the rule or of what is wrong with the cell, its severity,
and the field that is pointed at. The day of the check is given once, at the top. Cells are read first, so the columns
of the table may be texts; a rule says nothing of a row in which a value that it needs could not be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Severity, entry
from credit_standard.language.sql_printer import form_of
from credit_standard.spec.targets.sql.constraints import constraints_of_cells
from credit_standard.spec.targets.sql.ddl import compares_keys, literal, sql_file
from credit_standard.spec.targets.sql.reading.columns import is_read
from credit_standard.spec.targets.sql.reading.table import AS_READ, ROWS_OF_KEY, forms, key_column, read_table
from credit_standard.spec.targets.sql.rules import ASKED, rules_as_queries
from credit_standard.spec.targets.wording import in_one

if TYPE_CHECKING:
    from credit_standard.model import Declaration, Element
    from credit_standard.spec.targets.sql.dialects import Dialect


@frozen
class _Check:
    """What is asked of every row, and what a line says of one that breaks it.

    Attributes:
        broken: the condition, in the dialect.
        title: of a rule.
    """

    broken: str
    code: str
    severity: Severity
    field: str
    title: str = ""


def violations(declaration: Declaration, dialect: Dialect, key: tuple[str, ...] = ()) -> str:
    """The query of a record type.

    Args:
        declaration: of the record type.
        dialect: in which it is asked.
        key: columns that name a row of the table; the key of the record type where none are given.
    """
    asked = _Asked(declaration, dialect, key or declaration.key)
    checks = (*asked.of_cells(), *asked.of_key(), *asked.of_rules())
    day = f"{dialect.quoted(ASKED)} AS (SELECT {dialect.as_of} AS {dialect.quoted('as_of')}{dialect.from_nothing})"
    listed = "\nUNION ALL\n".join(map(asked.listed, checks))
    said = [f"-- {in_one('day-of-check')}: {dialect.said_of_as_of}"]
    if dialect.before_query:
        said.append(dialect.before_query)
    first, steps = read_table(declaration, asked.key, dialect)
    after = [f"DROP TABLE {dialect.quoted(AS_READ)};"] if first else []
    named = ",\n".join((day, *steps))
    return sql_file(dialect, [*said, *first, f"WITH {named}\n{listed};", *after])


@frozen
class _Asked:
    declaration: Declaration
    dialect: Dialect
    key: tuple[str, ...]

    def of_cells(self) -> Iterator[_Check]:
        for element in self.declaration.fields:
            if element.required:
                yield _Check(self.absent(element), "RE101", Severity.ERROR, element.name)
            form = self.dialect.quoted(form_of(element.name))
            for code in forms(element):
                yield _Check(f"{form} = {literal(code)}", code, entry(code).severity, element.name)
        for one in constraints_of_cells(self.declaration, self.dialect):
            if not is_read(self.declaration[one.field]):
                yield _Check(f"NOT ({one.asked or one.check})", one.finding, Severity.ERROR, one.field)

    def absent(self, element: Element) -> str:
        """Nothing stands there, not even what is no value."""
        absent = f"{self.dialect.quoted(element.name)} IS NULL"
        form = self.dialect.quoted(form_of(element.name))
        return f"{absent} AND {form} IS NULL" if is_read(element) else absent

    def of_key(self) -> Iterator[_Check]:
        """Several rows of one key: a line for each of them."""
        if compares_keys(self.declaration, self.dialect):
            said = (f"NOT {self.dialect.quoted(name)} IS NULL" for name in self.declaration.key)
            rows = f"{self.dialect.quoted(ROWS_OF_KEY)} > 1"
            yield _Check(" AND ".join((rows, *said)), "RE201", Severity.ERROR, self.declaration.key[0])

    def of_rules(self) -> Iterator[_Check]:
        for one in rules_as_queries(self.declaration, self.dialect):
            if one.condition:
                rule = self.declaration.entry(one.rule)
                needed = (name for name in one.rule.values if is_read(self.declaration[name]))
                could_be_read = (f" AND {self.dialect.quoted(form_of(name))} IS NULL" for name in needed)
                broken = f"NOT ({one.condition}){''.join(could_be_read)}"
                title = " ".join(rule.title.zh.split())
                yield _Check(broken, rule.code, rule.severity, one.rule.fields[0], title)

    def listed(self, check: _Check) -> str:
        """The rows that break one check."""
        quoted = self.dialect.quoted
        columns = [f"{quoted(key_column(place))} AS {quoted(name)}" for place, name in enumerate(self.key, 1)]
        said = {"rule": check.code, "severity": check.severity.value, "field": check.field}
        columns += [f"{literal(value)} AS {quoted(name)}" for name, value in said.items()]
        source = quoted(AS_READ)
        if quoted(ASKED) in check.broken:
            source += f" CROSS JOIN {quoted(ASKED)}"
        title = f"-- {check.title}\n" if check.title else ""
        return f"{title}SELECT {', '.join(columns)} FROM {source} WHERE {check.broken}"  # noqa: S608
