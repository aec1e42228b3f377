"""Drawn expressions over drawn rows: a real database answers as the Python printer does."""

from datetime import date
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from credit_standard.language import Expression
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.sql.terms import column, printed
from credit_standard.language.sql_printer import to_sql
from tests.language.given import ELEMENTS, TYPES, VALUES
from tests.spec.engines import AS_OF, Engine, insert

Row = dict[str, Any]
ROWS = st.lists(
    st.fixed_dictionaries({name: st.none() | VALUES[name] for name in ELEMENTS}), min_size=1, max_size=6
)


def table(engine: Engine) -> None:
    """A table with a column for each of the fields."""
    dialect = engine.dialect
    columns = [f"{dialect.quoted('at')} {dialect.types['integer']}"]
    columns += [f"{dialect.quoted(name)} {dialect.type_of(type_)}" for name, type_ in TYPES.items()]
    engine.run(f"CREATE TABLE {dialect.quoted('drawn')} ({', '.join(columns)}){dialect.after_table};\n")


def answers(engine: Engine, expression: Expression, rows: list[Row]) -> list[bool | None]:
    """What the database says of each row."""
    dialect = engine.dialect
    day = column("as_of", "asked")
    try:
        said = printed(to_sql(expression, TYPES, scaled=dialect.scaled, as_of=day), dialect.sqlglot)
    except Inexpressible:
        assume(condition=False)
    places = {name: kind.places for name, kind in TYPES.items() if dialect.scaled and kind.kind == "amount"}
    drawn, asked, at = (dialect.quoted(one) for one in ("drawn", "asked", "at"))
    engine.run(f"DELETE FROM {drawn};\n")  # noqa: S608
    engine.run(insert(dialect, "drawn", [{"at": n, **row} for n, row in enumerate(rows)], places) + ";\n")
    with_day = f"WITH {asked} AS (SELECT {dialect.as_of} AS {dialect.quoted('as_of')})"
    found = engine.rows(f"{with_day} SELECT {said} FROM {drawn} CROSS JOIN {asked} ORDER BY {at}")  # noqa: S608
    return [None if answer is None else bool(answer) for (answer,) in found]


def expected(expression: Expression, rows: list[Row], as_of: date = AS_OF) -> list[bool | None]:
    """What Python says of it."""
    function = to_function(expression, TYPES)
    given = [
        ({**dict.fromkeys(ELEMENTS), **row}, {key for key, one in row.items() if one is not None})
        for row in rows
    ]
    return [function(RecordCells(values, present, as_of)) for values, present in given]
