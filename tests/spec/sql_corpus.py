"""The corpus of record types as rows of tables: valid ones, ones that break a rule, ones with one bad cell."""

from functools import cache
from typing import Any

from attrs import frozen

from credit_standard import records
from credit_standard.model import Declaration
from credit_standard.spec.targets.sql.constraints import constraints
from credit_standard.spec.targets.sql.ddl import record_table, table_name
from credit_standard.spec.targets.sql.dialects import Dialect
from credit_standard.spec.targets.sql.violations import violations
from credit_standard.validation.record import read_record
from tests.records import corpus_files
from tests.spec.engines import AS_OF, Engine, insert

Values = dict[str, Any]
ROW = "corpus_row"


@frozen
class CorpusRow:
    """A row of the corpus, and what the engine says of it.

    Attributes:
        breaks: the rule that it was made to break; empty for the valid row.
        values: typed; absent fields are left out.
        codes: of the findings on it.
        is_refused: one of them is an error.
    """

    breaks: str
    values: Values
    codes: frozenset[str]
    is_refused: bool


@cache
def corpus(name: str) -> tuple[CorpusRow, ...]:
    """The valid row first, then one for each rule."""
    declared = records.declared(name)
    broken = (_read(name, rule.name, corpus_files.broken(declared, rule)) for rule in declared.rules)
    return (_read(name, "", corpus_files.valid(name)), *broken)


def filled(name: str, row: Values) -> Values:
    """The row with the required fields of the valid one, so that nothing but the rule refuses it."""
    valid = corpus(name)[0].values
    return {**{one.name: valid[one.name] for one in records.declared(name).fields if one.required}, **row}


def _read(name: str, breaks: str, row: dict[str, str]) -> CorpusRow:
    result = read_record(name, row, as_of=AS_OF)
    typed = {key: value for key, value in result.values.items() if value is not None}
    codes = frozenset(one.code for one in result.findings)
    return CorpusRow(breaks, typed, codes, any(one.is_error for one in result.findings))


def places(declared: Declaration, dialect: Dialect) -> dict[str, int]:
    """Of the amounts that are kept as whole numbers."""
    kinds = declared.types.items()
    return {name: kind.places for name, kind in kinds if dialect.scaled and kind.kind == "amount"}


def listed(engine: Engine, declared: Declaration, rows: list[Values]) -> list[set[tuple[str, str]]]:
    """What the query of violations lists of each row of a table without constraints: the code, and the field."""
    dialect = engine.dialect
    columns = [f"{dialect.quoted(ROW)} {dialect.types['integer']}"]
    columns += [f"{dialect.quoted(one.name)} {dialect.type_of(one.value_type)}" for one in declared.fields]
    table = dialect.quoted(table_name(declared.name))
    engine.run(f"CREATE TABLE {table} ({', '.join(columns)}){dialect.after_table};\n")
    numbered = [{ROW: at, **row} for at, row in enumerate(rows)]
    engine.run(insert(dialect, table_name(declared.name), numbered, places(declared, dialect)) + ";\n")
    found: list[set[tuple[str, str]]] = [set() for _ in rows]
    for at, code, _, field in engine.rows(query(declared, dialect)):
        found[at].add((code, field))
    engine.run(f"DROP TABLE {table};\n")
    return found


def query(declared: Declaration, dialect: Dialect) -> str:
    """The one statement of the file."""
    text = violations(declared, dialect, (ROW,))
    return text[text.index("WITH ") :].rstrip().removesuffix(";")


def made(engine: Engine, declared: Declaration) -> None:
    """The table with all its constraints."""
    engine.run(record_table(declared, engine.dialect))


def refusal(engine: Engine, declared: Declaration, row: Values) -> str | None:
    """The constraint that refuses a row; a row that goes in is taken out again."""
    table = table_name(declared.name)
    found = engine.refusal(insert(engine.dialect, table, [row], places(declared, engine.dialect)))
    if found and found.startswith("#"):
        checks = [one.name for one in constraints(declared, engine.dialect) if one.kind == "check"]
        return checks[int(found[1:])]
    if found is None:
        engine.run(f"DELETE FROM {engine.dialect.quoted(table)};\n")  # noqa: S608 - a name of the standard
    return found
