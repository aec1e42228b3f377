"""建表语句: the text of tables: those of code lists, and that of a record type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.language.sql.functions import REGIONS
from credit_standard.model import Coded, DocumentNumber, Identifier, Text
from credit_standard.regions import end_days
from credit_standard.spec.targets.sql.constraints import (
    Constraint,
    constraint_name,
    constraints,
    has_code_table,
)
from credit_standard.spec.targets.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Deprecation
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration, Element
    from credit_standard.spec.targets.sql.dialects import Dialect

_WIDTH = re.compile(r"[(]([0-9]+) CHAR[)]")


def table_name(record: str) -> str:
    return record.replace("-", "_")


def code_table_name(code_list: str) -> str:
    return f"code_{table_name(code_list)}"


def code_tables(standard: LayeredStandard, dialect: Dialect) -> str:
    """The tables of the lists that records refer to, with their codes, and that of the region codes."""
    declared = (standard.declared(name) for name in standard.names())
    used = {
        element.code_list
        for one in declared
        for element in one.fields
        if isinstance(element, Coded) and has_code_table(element)
    }
    tables = [_code_table(name, dialect) for name in sorted(used)]
    return sql_file(dialect, [*tables, _region_table(dialect)])


def record_table(declaration: Declaration, dialect: Dialect) -> str:
    """The table of a record type."""
    lines = [_column(element, dialect) for element in declaration.fields]
    lines += _key(declaration, dialect)
    lines += [_constraint(one, dialect) for one in constraints(declaration, dialect)]
    table = table_name(declaration.name)
    return sql_file(
        dialect,
        [_create(table, lines, _record_title(declaration), dialect), *_comments(declaration, dialect)],
    )


def sql_file(dialect: Dialect, statements: list[str]) -> str:
    head = ["-- Generated from the declarations of credit-standard; do not edit."]
    if not dialect.is_executed:
        said = TEXTS.entries["never-executed"]
        head += [f"-- {said.zh} {said.en}"]
    return "\n".join([*head, *([dialect.before] if dialect.before else []), "", *statements]) + "\n"


def _code_table(name: str, dialect: Dialect) -> str:
    known = codes.get(name)
    text = dialect.types["text"]
    key = dialect.types.get("code", text)
    columns = [f"{dialect.quoted('code')} {key} PRIMARY KEY NOT NULL"]
    columns += [f"{dialect.quoted(one)} {text} NOT NULL" for one in ("zh", "en")]
    rows = [(code, entry.title.zh, entry.title.en) for code, entry in known.by_code.items()]
    return _filled(code_table_name(name), columns, rows, known.title.zh, dialect)


def _region_table(dialect: Dialect) -> str:
    """What `abolished_before` asks; no record has a foreign key into it: an unknown region is no error."""
    key = dialect.types.get("code", dialect.types["text"])
    columns = [f"{dialect.quoted('code')} {key} PRIMARY KEY NOT NULL"]
    columns += [f"{dialect.quoted('last_day')} {dialect.types['date']} NOT NULL"]
    rows = [(code, day.isoformat()) for code, day in sorted(end_days().items())]
    return _filled(REGIONS, columns, rows, TEXTS("regions", "zh"), dialect)


def _filled(
    table: str, columns: list[str], rows: Iterable[tuple[str, ...]], title: str, dialect: Dialect
) -> str:
    values = [f"({', '.join(map(literal, row))})" for row in rows]
    into = f"INSERT INTO {dialect.quoted(table)} VALUES"
    if dialect.one_row_inserts:
        said = "\n".join(f"{into} {one};" for one in values)
    else:
        said = f"{into}\n" + ",\n".join(f"  {one}" for one in values) + ";"
    return f"{_create(table, columns, title, dialect)}\n{said}\n"


def _create(table: str, lines: list[str], title: str, dialect: Dialect) -> str:
    said = f"  -- {_one_line(title)}" if dialect.comments == "lines" else ""
    after = dialect.after_table
    if dialect.comments == "clauses":
        after += f" COMMENT = {literal(title)}"
    return f"CREATE TABLE {dialect.quoted(table)} ({said}\n{_joined(lines)}\n){after};"


def _joined(lines: list[str]) -> str:
    """Lines with commas between, which stand before a comment at the end of the line."""
    *before, last = lines
    with_commas = []
    for line in before:
        said, mark, comment = line.partition("  -- ")
        with_commas.append(f"  {said},{mark}{comment}")
    return "\n".join([*with_commas, f"  {last}"])


def _column(element: Element, dialect: Dialect) -> str:
    kind = column_type(element, dialect)
    needed = " NOT NULL" if element.required else ""
    said = {
        "lines": f"  -- {_one_line(_title(element, dialect))}",
        "clauses": f" COMMENT {literal(_title(element, dialect))}",
        "statements": "",
    }[dialect.comments]
    return f"{dialect.quoted(element.name)} {kind}{needed}{said}"


def compares_keys(declaration: Declaration, dialect: Dialect) -> bool:
    """Whether rows can be told apart by the key: not by texts that are so long that no two are compared."""
    long = dialect.types.get("long-text")
    return bool(declaration.key) and all(
        column_type(declaration[one], dialect) != long for one in declaration.key
    )


def _fits_an_index(declaration: Declaration, dialect: Dialect) -> bool:
    """Whether the columns of the key are together short enough; a character may take four bytes."""
    kinds = (column_type(declaration[one], dialect) for one in declaration.key)
    widths = (int(found[1]) for kind in kinds if (found := _WIDTH.search(kind)))
    return not dialect.longest_key or 4 * sum(widths) <= dialect.longest_key


def column_type(element: Element, dialect: Dialect) -> str:
    if isinstance(element, Text | DocumentNumber):
        return dialect.text_type(element.max_length)
    if isinstance(element, Identifier) and dialect.longest_text:
        return dialect.types["code"]
    return dialect.type_of(element.value_type, has_code_table=has_code_table(element))


def _title(element: Element, dialect: Dialect) -> str:
    """The title; and of a scaled amount in which unit the column counts."""
    places = element.value_type.places
    is_scaled = dialect.scaled and element.value_type.kind == "amount" and places > 0
    said = f"{element.zh}{deprecation_in_words(element.deprecated)}"
    return TEXTS("scaled", "zh", title=said, places=places) if is_scaled else said


def _record_title(declaration: Declaration) -> str:
    return f"{declaration.zh}{deprecation_in_words(declaration.deprecated)}"


def deprecation_in_words(held: Deprecation | None) -> str:
    """`（自 1.1.0 版起拟停用，2.0.0 版起取消，改用 route）`; nothing where nothing is deprecated."""
    if held is None:
        return ""
    values = {"since": held.since, "until": held.until, "replacement": held.replacement}
    return TEXTS("deprecated", "zh", **values)


def _key(declaration: Declaration, dialect: Dialect) -> Iterator[str]:
    """The columns that name a record; where one of them is empty, nothing is compared."""
    if not compares_keys(declaration, dialect) or not _fits_an_index(declaration, dialect):
        return
    name = dialect.quoted(constraint_name(f"{table_name(declaration.name)}_key", declaration, dialect))
    columns = [dialect.quoted(one) for one in declaration.key]
    if dialect.hashes_keys:
        # a hash of hashes: no two rows run together, and null stays null
        hashes = ", ".join(f"SHA2({one}, 256)" for one in columns)
        made = f"UNHEX(SHA2(CONCAT({hashes}), 256))"
        columns = [dialect.quoted("record_key")]
        yield f"{columns[0]} BINARY(32) GENERATED ALWAYS AS ({made}) STORED"
    yield f"CONSTRAINT {name} UNIQUE ({', '.join(columns)})"


def _constraint(one: Constraint, dialect: Dialect) -> str:
    start = f"CONSTRAINT {dialect.quoted(one.name)}"
    if one.kind == "check":
        return f"{start} CHECK ({one.check})"
    table, code = dialect.quoted(code_table_name(one.code_list)), dialect.quoted("code")
    return f"{start} FOREIGN KEY ({dialect.quoted(one.field)}) REFERENCES {table} ({code})"


def _comments(declaration: Declaration, dialect: Dialect) -> Iterator[str]:
    if dialect.comments != "statements":
        return
    table = dialect.quoted(table_name(declaration.name))
    yield f"COMMENT ON TABLE {table} IS {literal(_record_title(declaration))};"
    for element in declaration.fields:
        yield f"COMMENT ON COLUMN {table}.{dialect.quoted(element.name)} IS {literal(_title(element, dialect))};"


def literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _one_line(value: str) -> str:
    return " ".join(value.split())
