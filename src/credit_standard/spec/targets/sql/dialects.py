"""方言: what differs between the dialects: types of columns, comments, keys."""

from __future__ import annotations

from attrs import frozen

from credit_standard.language.value_types import ValueType


@frozen(kw_only=True)
class Dialect:
    """A dialect of SQL.

    Attributes:
        name: of the target, `postgresql`.
        sqlglot: the name that sqlglot has for it.
        types: of columns, by the kind of value; other kinds are texts.
        scaled: amounts are whole numbers of their last decimal place: there is no exact decimal.
        has_comments: `COMMENT ON`; else the comments stand beside the columns.
        after_table: what follows the closing bracket of a table.
        before: what has to be said before anything else.
    """

    name: str
    sqlglot: str
    types: dict[str, str]
    scaled: bool = False
    has_comments: bool = True
    after_table: str = ""
    before: str = ""

    def type_of(self, value: ValueType) -> str:
        return self.types.get(value.kind, self.types["text"])


POSTGRESQL = Dialect(
    name="postgresql",
    sqlglot="postgres",
    # numeric without digits: with them it would round silently, as varchar(n) cuts blanks
    types={"text": "text", "date": "date", "amount": "numeric", "integer": "bigint", "yes-no": "boolean"},
)
SQLITE = Dialect(
    name="sqlite",
    sqlglot="sqlite",
    types={"text": "TEXT", "date": "TEXT", "amount": "INTEGER", "integer": "INTEGER", "yes-no": "INTEGER"},
    scaled=True,
    has_comments=False,
    after_table=" STRICT",
    before="PRAGMA foreign_keys = ON;  -- of each connection",
)
DIALECTS = {one.name: one for one in (POSTGRESQL, SQLITE)}
