"""The corpus of record types as rows of tables: valid ones, ones that break a rule, ones with one bad cell."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import frozen

from credit_standard import records
from credit_standard.findings import Severity
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    Declaration,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
)
from credit_standard.spec.targets.sql.constraints import Constraint, constraints
from credit_standard.spec.targets.sql.ddl import record_table, table_name
from credit_standard.spec.targets.sql.dialects import Dialect
from credit_standard.spec.targets.sql.rules import ASKED
from credit_standard.spec.targets.sql.violations import violations
from credit_standard.validation.record import read_record
from tests.records import corpus_files
from tests.spec.engines import AS_OF, Engine, insert
from tests.validation.near_corpus import rows as near_rows

Values = dict[str, Any]
ROW = "corpus_row"
WRONG_NUMBERS = {
    "uscc": "91110000600037341A",
    "org-code": "D21435691",
    "registration-number": "110108000000011",
    "tax-number": "9111",
    "region": "13010A",
    "citizen-id": "110105194912310021",
}
"""Of each kind that has a form or a check character, one with one wrong character."""


@frozen
class CorpusRow:
    """A row of the corpus, and what the engine says of it.

    Attributes:
        rule: that it was made to break; empty for the valid row.
        values: typed; absent fields are left out.
        codes: of the rules that it breaks.
        is_refused: some finding is an error.
        is_sound: none of them is on a cell.
    """

    rule: str
    values: Values
    codes: frozenset[str]
    is_refused: bool
    is_sound: bool


@cache
def corpus(name: str) -> tuple[CorpusRow, ...]:
    """The valid row first, then one for each rule, in their order."""
    declared = records.declared(name)
    broken = (_read(declared, rule.name, corpus_files.broken(declared, rule)) for rule in declared.rules)
    return (_read(declared, "", corpus_files.valid(name)), *broken)


def _read(declared: Declaration, rule: str, row: dict[str, str]) -> CorpusRow:
    result = read_record(declared.name, row, as_of=AS_OF)
    typed = {key: value for key, value in result.values.items() if value is not None}
    of_rules = _codes_of_rules(declared)
    codes = frozenset(one.code for one in result.findings if one.code in of_rules)
    errors = {one.code for one in result.findings if one.severity is Severity.ERROR}
    return CorpusRow(rule, typed, codes, bool(errors), errors - {"RE101"} <= of_rules)


@cache
def _codes_of_rules(declared: Declaration) -> frozenset[str]:
    return frozenset(declared.entry(one).code for one in declared.rules)


def near_corpus(name: str) -> tuple[CorpusRow, ...]:
    """Rows at the edges of rules and with some cells changed, of those whose cells are all values.

    No text of a database holds a NUL.
    """
    declared = records.declared(name)
    read = (
        (row, _read(declared, "near", row)) for row in near_rows(name) if "\0" not in "".join(row.values())
    )
    return tuple(one for row, one in read if one.is_sound and row.keys() == one.values.keys())


def filled(name: str, row: Values) -> Values:
    """The row with the required fields of the valid one, so that nothing but the rule refuses it."""
    valid = corpus(name)[0].values
    return {**{one.name: valid[one.name] for one in records.declared(name).fields if one.required}, **row}


def bad_cells(declared: Declaration, dialect: Dialect) -> Iterator[tuple[Constraint, Values]]:
    """For each constraint of a cell the valid row with a value that it refuses."""
    valid = corpus(declared.name)[0].values
    for one in constraints(declared, dialect):
        if one.field:
            element = declared[one.field]
            with_type = {}
            if isinstance(element, DocumentNumber) and one.finding in WRONG_NUMBERS:
                types = declared[element.type_field]
                assert isinstance(types, Code)
                codes = types.known_codes.by_code.items()
                with_type = {
                    element.type_field: next(code for code, entry in codes if entry.identifier == one.finding)
                }
            yield one, {**valid, **with_type, one.field: _wrong(element, one)}


def _wrong(element: Element, constraint: Constraint) -> object:
    if constraint.finding in WRONG_NUMBERS:
        return WRONG_NUMBERS[constraint.finding]
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return "字" * (longest + 1)
        case Date():
            return "2021-04-31"
        case Amount(digits=digits, places=places) if constraint.finding == "VA304":
            return Decimal(10) ** (digits - places)
        case Amount(places=places):
            return Decimal(1) + Decimal(1).scaleb(-places - 1)
        case Integer():
            return 10**18
        case Code():
            return "fine "  # no code, and never cut down to one
        case Codes():
            return "no-such-code"
        case Identifier():
            raise AssertionError(f"{element.name}: a wrong {element.kind} is missing")
    return 2


def listed(
    engine: Engine, declared: Declaration, rows: list[Values], *, of_texts: bool = False
) -> list[set[tuple[str, str]]]:
    """What the query of violations lists of each row of a table without constraints: the code, and the field.

    `of_texts`: every column of the table is a text, as in tables of departments.
    """
    dialect = engine.dialect
    columns = [f"{dialect.quoted(ROW)} {dialect.types['integer']}"]
    types = {one.name: dialect.type_of(one.value_type) for one in declared.fields}
    if of_texts:
        types = dict.fromkeys(types, dialect.types["text"])
        rows = [as_text(row) for row in rows]
    columns += [f"{dialect.quoted(name)} {kind}" for name, kind in types.items()]
    table = dialect.quoted(table_name(declared.name))
    engine.run(f"CREATE TABLE {table} ({', '.join(columns)}){dialect.after_table};\n")
    numbered = [{ROW: at, **row} for at, row in enumerate(rows)]
    engine.run(insert(dialect, table_name(declared.name), numbered, places(declared, dialect)) + ";\n")
    found: list[set[tuple[str, str]]] = [set() for _ in rows]
    first, query, last = statements(declared, dialect)
    engine.run(first)
    for at, code, _, field in engine.rows(query):
        found[at].add((code, field))
    engine.run(f"{last}DROP TABLE {table};\n")
    return found


def statements(declared: Declaration, dialect: Dialect) -> tuple[str, str, str]:
    """What stands in the file before the query, the query, and what stands behind it."""
    text = violations(declared, dialect, (ROW,))
    start = text.index(f"WITH {dialect.quoted(ASKED)}")
    end = text.index(";\n", start)
    first = "\n".join(line for line in text[:start].splitlines() if not line.startswith("--"))
    return first, text[start:end], text[end + 2 :]


def made(engine: Engine, declared: Declaration) -> None:
    """The table with all its constraints."""
    engine.run(record_table(declared, engine.dialect))


def refusal(engine: Engine, declared: Declaration, row: Values) -> str | None:
    """The constraint that refuses a row; a row that goes in is taken out again."""
    table = table_name(declared.name)
    cells = {one.name: row.get(one.name) for one in declared.fields}  # one statement for all rows of a table
    found = engine.refusal(insert(engine.dialect, table, [cells], places(declared, engine.dialect)))
    if found is None:
        engine.run(f"DELETE FROM {engine.dialect.quoted(table)};\n")  # noqa: S608 - a name of the standard
    elif found.startswith("#"):
        checks = [one.name for one in constraints(declared, engine.dialect) if one.kind == "check"]
        return checks[int(found[1:])]
    return found


def places(declared: Declaration, dialect: Dialect) -> dict[str, int]:
    """Of the amounts that are kept as whole numbers."""
    kinds = declared.types.items()
    return {name: kind.places for name, kind in kinds if dialect.scaled and kind.kind == "amount"}


def as_text(values: Values) -> dict[str, str]:
    """The row as a department sends it."""
    return {
        key: ";".join(value) if isinstance(value, list) else _cell(value) for key, value in values.items()
    }


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    return value.isoformat() if isinstance(value, date) else str(value)
