"""建表语句: the text of tables: one file with the tables of code lists, one for each record type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.model import Coded
from credit_standard.spec.targets.sql.constraints import (
    Constraint,
    constraint_name,
    constraints,
    has_code_table,
)

if TYPE_CHECKING:
    from credit_standard.layers import Standard
    from credit_standard.model import Declaration, Element
    from credit_standard.spec.targets.sql.dialects import Dialect


def ddl_texts(standard: Standard, dialect: Dialect) -> Iterator[tuple[str, str]]:
    """`sql/DIALECT/code-lists.sql` first, then `sql/DIALECT/NAME.sql` for each record type."""
    folder = f"sql/{dialect.name}"
    yield f"{folder}/code-lists.sql", code_tables(standard, dialect)
    for name in sorted(standard.names()):
        yield f"{folder}/{name}.sql", record_table(standard.declared(name), dialect)


def table_name(record: str) -> str:
    return record.replace("-", "_")


def code_table_name(code_list: str) -> str:
    return f"code_{table_name(code_list)}"


def code_tables(standard: Standard, dialect: Dialect) -> str:
    """The tables of the lists that records refer to, with their codes."""
    declared = (standard.declared(name) for name in standard.names())
    used = {
        element.code_list
        for one in declared
        for element in one.fields
        if isinstance(element, Coded) and has_code_table(element)
    }
    return _file(dialect, [_code_table(name, dialect) for name in sorted(used)])


def record_table(declaration: Declaration, dialect: Dialect) -> str:
    """The table of a record type."""
    table = table_name(declaration.name)
    lines = [_column(element, dialect) for element in declaration.fields]
    if declaration.key:
        names = ", ".join(map(_quoted, declaration.key))
        lines.append(f"CONSTRAINT {_quoted(constraint_name(f'{table}_key'))} UNIQUE ({names})")
    lines += [_constraint(one) for one in constraints(declaration, dialect)]
    return _file(dialect, [_create(table, lines, declaration.zh, dialect), *_comments(declaration, dialect)])


def _file(dialect: Dialect, statements: list[str]) -> str:
    head = ["-- Generated from the declarations of credit-standard; do not edit."]
    return "\n".join([*head, *([dialect.before] if dialect.before else []), "", *statements]) + "\n"


def _code_table(name: str, dialect: Dialect) -> str:
    known = codes.get(name)
    kind = dialect.types["text"]
    columns = [f"{_quoted('code')} {kind} PRIMARY KEY NOT NULL"]
    columns += [f"{_quoted(one)} {kind} NOT NULL" for one in ("zh", "en")]
    rows = ",\n".join(
        f"  ({_literal(code)}, {_literal(entry.title.zh)}, {_literal(entry.title.en)})"
        for code, entry in known.by_code.items()
    )
    table = code_table_name(name)
    return (
        f"{_create(table, columns, known.title.zh, dialect)}\nINSERT INTO {_quoted(table)} VALUES\n{rows};\n"
    )


def _create(table: str, lines: list[str], title: str, dialect: Dialect) -> str:
    body = _joined(lines)
    said = "" if dialect.has_comments else f"  -- {_one_line(title)}"
    return f"CREATE TABLE {_quoted(table)} ({said}\n{body}\n){dialect.after_table};"


def _joined(lines: list[str]) -> str:
    """Lines with commas between, which stand before a comment at the end of the line."""
    *before, last = lines
    with_commas = []
    for line in before:
        said, mark, comment = line.partition("  -- ")
        with_commas.append(f"  {said},{mark}{comment}")
    return "\n".join([*with_commas, f"  {last}"])


def _column(element: Element, dialect: Dialect) -> str:
    needed = " NOT NULL" if element.required else ""
    said = "" if dialect.has_comments else f"  -- {_one_line(_title(element, dialect))}"
    return f"{_quoted(element.name)} {dialect.type_of(element.value_type)}{needed}{said}"


def _title(element: Element, dialect: Dialect) -> str:
    """The title; and of a scaled amount in which unit the column counts."""
    places = element.value_type.places
    is_scaled = dialect.scaled and element.value_type.kind == "amount" and places > 0
    return f"{element.zh}；整数，值为金额乘以 10 的 {places} 次方" if is_scaled else element.zh


def _constraint(one: Constraint) -> str:
    start = f"CONSTRAINT {_quoted(one.name)}"
    if one.check:
        return f"{start} CHECK ({one.check})"
    table = _quoted(code_table_name(one.code_list))
    return f"{start} FOREIGN KEY ({_quoted(one.field)}) REFERENCES {table} ({_quoted('code')})"


def _comments(declaration: Declaration, dialect: Dialect) -> Iterator[str]:
    if not dialect.has_comments:
        return
    table = _quoted(table_name(declaration.name))
    yield f"COMMENT ON TABLE {table} IS {_literal(declaration.zh)};"
    for element in declaration.fields:
        yield f"COMMENT ON COLUMN {table}.{_quoted(element.name)} IS {_literal(element.zh)};"


def _quoted(name: str) -> str:
    return f'"{name}"'


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _one_line(value: str) -> str:
    return " ".join(value.split())
