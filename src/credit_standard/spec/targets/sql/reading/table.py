"""读出的表: the steps of a query by which a table is read, as the tables of its `WITH`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from credit_standard.language.sql.terms import column, printed
from credit_standard.model import Date
from credit_standard.spec.targets.sql.ddl import column_type, compares_keys, table_name
from credit_standard.spec.targets.sql.reading.columns import STEPS, STORED, TEXT, TRIMMED, MadeColumn, is_read
from credit_standard.spec.targets.sql.reading.days import FORMS_OF_DAYS, day
from credit_standard.spec.targets.sql.reading.numbers import FORMS_OF_NUMBERS, number_of
from credit_standard.spec.targets.sql.reading.texts import FORMS_OF_YES_OR_NO, kept, said, trimmed, yes_or_no

if TYPE_CHECKING:
    from credit_standard.model import Declaration, Element
    from credit_standard.spec.targets.sql.dialects import Dialect

AS_READ = "as_read"
"""What a query calls the table as it was read."""
ROWS_OF_KEY = "rows-of-key"
"""How many rows have the key of this one."""
_ANY = "any-text"
_FIRST = "SUBSTR({}, 1, 100)"
"""Of a text that is too long to be compared, what tells whether it says anything."""


def key_column(place: int) -> str:
    """A column of the key as it is stored: it names the row even where nothing can be read of it."""
    return f"key-{place}"


def read_table(
    declaration: Declaration, key: tuple[str, ...], dialect: Dialect
) -> tuple[list[str], list[str]]:
    """What makes the table as it was read: a statement before the query, or else parts of its `WITH`."""
    *steps, last = _steps(declaration, key, dialect)
    if not dialect.reads_first:
        return [], [_named(*step, dialect) for step in (*steps, last)]
    named = ",\n".join(_named(*step, dialect) for step in steps)
    return [f"CREATE TEMPORARY TABLE {dialect.quoted(AS_READ)} AS WITH {named}\n{last[1]};"], []


def _named(name: str, text: str, dialect: Dialect) -> str:
    before, behind = dialect.made_once
    return f"{dialect.quoted(name)} AS {before}({text}{behind})"


def _steps(declaration: Declaration, key: tuple[str, ...], dialect: Dialect) -> Iterator[tuple[str, str]]:
    """The steps, each with its name: the table as it is stored, and what is made of it."""
    fields = declaration.fields
    keys = [dialect.quoted(key_column(place)) for place, _ in enumerate(key, 1)]
    stored = [f"{dialect.quoted(name)} AS {new}" for name, new in zip(key, keys, strict=True)]
    stored += [one for element in fields for one in _stored(element, dialect)]
    yield "stored", _selected(stored, table_name(declaration.name), dialect)
    made = [(one.name, column) for one in fields for column in _made(one, declaration, dialect)]
    before = "stored"
    for step in STEPS:
        columns = [
            f"{column.text(name, dialect)} AS {dialect.quoted(name + column.name)}"
            for name, column in made
            if column.step == step
        ]
        if step == AS_READ:
            columns = [*keys, *(dialect.quoted(one.name) for one in fields), *columns]
            columns += _rows_of_key(declaration, dialect)
        elif columns:
            columns = [f"{dialect.quoted(before)}.*", *columns]
        if columns:
            yield step, _selected(columns, before, dialect)
            before = step


def _selected(columns: list[str], source: str, dialect: Dialect) -> str:
    said = ",\n  ".join(columns)
    return f"SELECT\n  {said}\nFROM {dialect.quoted(source)}"


def _rows_of_key(declaration: Declaration, dialect: Dialect) -> Iterator[str]:
    if compares_keys(declaration, dialect):
        names = ", ".join(map(dialect.quoted, declaration.key))
        yield f"COUNT(*) OVER (PARTITION BY {names}) AS {dialect.quoted(ROWS_OF_KEY)}"


def forms(element: Element) -> tuple[str, ...]:
    """The codes of what may be wrong with a text that should be a value."""
    if not is_read(element):
        return ()
    if isinstance(element, Date):
        return FORMS_OF_DAYS
    return FORMS_OF_YES_OR_NO if element.value_type.kind == "yes-no" else FORMS_OF_NUMBERS


def _stored(element: Element, dialect: Dialect) -> Iterator[str]:
    """The column, and its text without the blanks around it."""
    name = dialect.quoted(element.name)
    is_long = not is_read(element) and column_type(element, dialect) == dialect.types.get("long-text")
    text = dialect.as_text.format(_FIRST.format(name) if is_long else name)
    if not is_read(element):
        yield f"{name if dialect.longest_text else text} AS {dialect.quoted(element.name + STORED)}"
    elif dialect.scaled and element.value_type.places:
        yield f"{name} AS {dialect.quoted(element.name + STORED)}"
    yield f"{_trimmed(dialect.sqlglot).replace(dialect.quoted(_ANY), text)} AS {dialect.quoted(element.name + TRIMMED)}"


@cache
def _trimmed(dialect: str) -> str:
    return printed(trimmed(column(_ANY), dialect), dialect)


def _made(element: Element, declaration: Declaration, dialect: Dialect) -> Iterator[MadeColumn]:
    words = tuple(sorted(declaration.null_words))
    if not is_read(element):
        yield MadeColumn("said", "", kept, (words, dialect.sqlglot))
        return
    yield MadeColumn("said", TEXT, said, (words, dialect.sqlglot))
    type_ = element.value_type
    if isinstance(element, Date):
        yield from day(element, dialect)
    elif type_.kind == "yes-no":
        yield from yes_or_no(dialect)
    else:
        yield from number_of(type_, dialect)
