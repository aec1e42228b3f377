"""方言: what differs between the dialects: types of columns, quotes, comments, keys, the day of the check."""

from __future__ import annotations

from typing import Literal

from attrs import evolve, frozen

from credit_standard.language.value_types import ValueType

Comments = Literal["statements", "clauses", "lines"]


@frozen(kw_only=True)
class Dialect:
    """A dialect of SQL.

    Attributes:
        name: of the target, `postgresql`.
        sqlglot: the name that sqlglot has for it.
        types: of columns, by the kind of value; other kinds are texts. `code` is a column with a foreign key.
        as_of: what gives the day of the check, as a day.
        said_of_as_of: how that day is set, for the head of the queries.
        quote: before and after a name.
        scaled: amounts are whole numbers of their last decimal place: there is no exact decimal.
        has_booleans: else yes is 1 and no is 0.
        has_dates: else a date is a text.
        has_forms: regular expressions; else GLOB.
        comments: as statements, as clauses of the columns, or as lines beside them.
        names_are_global: constraints of two tables may not have one name.
        hashes_keys: no index takes texts so long as ours: it stands on a column that is made of them.
        after_table: what follows the closing bracket of a table.
        before: what has to be said before anything else.
        longest_text: characters of the type of texts; longer ones are of the type `long-text`. 0: texts have no length.
        longest_key: bytes of an index; 0: any. A key that is longer has no unique constraint.
        longest_form: of a regular expression, in bytes; 0: any.
        one_row_inserts: a statement for each row of a code list.
        from_nothing: what a query of a constant is asked of.
        as_text: makes a text of a column, of whatever type it is.
        before_query: what has to be said before a query.
        backreference: before the number of a group, where a regular expression replaces something.
        reads_first: a table is read before the query, not within it, where it would be anew for each check.
        made_once: of a step of a query: before and behind its text, so that its columns are made once, not wherever
            they are named.
        is_executed: the tests execute tables and queries in a real database.
    """

    name: str
    sqlglot: str
    types: dict[str, str]
    as_of: str
    said_of_as_of: str
    quote: str = '"'
    scaled: bool = False
    has_booleans: bool = True
    has_dates: bool = True
    has_forms: bool = True
    comments: Comments = "statements"
    names_are_global: bool = False
    hashes_keys: bool = False
    after_table: str = ""
    before: str = ""
    longest_text: int = 0
    longest_key: int = 0
    longest_form: int = 0
    one_row_inserts: bool = False
    from_nothing: str = ""
    as_text: str = "CAST({} AS TEXT)"
    before_query: str = ""
    backreference: str = "\\"
    made_once: tuple[str, str] = ("", "")
    reads_first: bool = False
    is_executed: bool = True

    def type_of(self, value: ValueType, *, has_code_table: bool = False) -> str:
        kind = "code" if has_code_table else "text" if value.kind == "code" else value.kind
        return self.types.get(kind, self.types["text"])

    def text_type(self, longest: int) -> str:
        """The type of a text of so many characters at most."""
        if not self.longest_text:
            return self.types["text"]
        if longest > self.longest_text:
            return self.types["long-text"]
        return self.types["text"].replace(str(self.longest_text), str(longest))

    def quoted(self, name: str) -> str:
        return f"{self.quote}{name}{self.quote}"


POSTGRESQL = Dialect(
    name="postgresql",
    sqlglot="postgres",
    # numeric without digits: with them it would round silently, as varchar(n) cuts blanks
    types={"text": "text", "date": "date", "amount": "numeric", "integer": "bigint", "yes-no": "boolean"},
    as_of="CAST(CURRENT_SETTING('credit_standard.as_of') AS DATE)",
    said_of_as_of="SET credit_standard.as_of = '2026-06-30';",
    made_once=("", " OFFSET 0"),
    before_query="SET datestyle = 'ISO, YMD';  -- of each connection: days as 2026-06-30",
)
DUCKDB = Dialect(
    name="duckdb",
    sqlglot="duckdb",
    # more places than any amount has: with fewer it would round silently
    types={
        "text": "VARCHAR", "date": "DATE", "amount": "DECIMAL(38, 14)", "integer": "BIGINT", "yes-no": "BOOLEAN",
    },
    as_of="CAST(GETVARIABLE('as_of') AS DATE)",
    said_of_as_of="SET VARIABLE as_of = DATE '2026-06-30';",
    made_once=("MATERIALIZED ", ""),
    reads_first=True,
    comments="lines",  # it reads all constraints of a table anew for each comment: most of a second
)  # fmt: skip
SQLITE = Dialect(
    name="sqlite",
    sqlglot="sqlite",
    types={"text": "TEXT", "date": "TEXT", "amount": "INTEGER", "integer": "INTEGER", "yes-no": "INTEGER"},
    as_of=":as_of",
    said_of_as_of=".parameter set :as_of \"'2026-06-30'\"",
    scaled=True,
    has_booleans=False,
    has_dates=False,
    has_forms=False,
    made_once=("MATERIALIZED ", ""),
    reads_first=True,
    comments="lines",
    after_table=" STRICT",
    before="PRAGMA foreign_keys = ON;  -- of each connection",
)


def _of_mysql(name: str, collation: str) -> Dialect:
    """MySQL and its descendants: a binary collation that takes a blank at the end for what it is."""
    return Dialect(
        name=name,
        sqlglot="mysql",
        types={
            "text": "TEXT", "code": "VARCHAR(64)", "date": "DATE", "amount": "DECIMAL(50, 20)", "integer": "BIGINT",
            "yes-no": "BOOLEAN",
        },
        as_of="CAST(@as_of AS DATE)",
        said_of_as_of="SET @as_of = '2026-06-30';",
        quote="`",
        has_booleans=False,
        made_once=("", " LIMIT 18446744073709551615"),
        reads_first=True,
        as_text=f"CONVERT({{}} USING utf8mb4) COLLATE {collation}",
        comments="clauses",
        names_are_global=True,
        hashes_keys=True,
        after_table=f" DEFAULT CHARACTER SET utf8mb4 COLLATE {collation}",
        before="SET SESSION sql_mode = 'TRADITIONAL';  -- of each connection: else wrong values are changed",
    )  # fmt: skip


MARIADB = _of_mysql("mariadb", "utf8mb4_nopad_bin")
MYSQL = evolve(
    _of_mysql("mysql", "utf8mb4_0900_bin"), backreference="$", reads_first=False, is_executed=False
)


def _of_oracle(name: str, text: str) -> Dialect:
    """Oracle, 12.2 or newer, and what speaks as it does: an empty text is null, conditions are no values."""
    return Dialect(
        name=name,
        sqlglot="oracle",
        # 4,000 bytes at most, and a character may take four of them
        types={
            "text": f"{text}(1000 CHAR)", "long-text": "CLOB", "code": f"{text}(64 CHAR)", "date": "DATE",
            "amount": "NUMBER", "integer": "NUMBER(19)", "yes-no": "NUMBER(1)",
        },
        as_of="TO_DATE(:as_of, 'YYYY-MM-DD')",
        said_of_as_of=":as_of = '2026-06-30'",
        has_booleans=False,
        names_are_global=True,
        longest_text=1000,
        longest_key=6398,  # in blocks of 8 KB
        longest_form=500,  # less the ends
        one_row_inserts=True,
        from_nothing=" FROM DUAL",
        as_text="TO_CHAR({})",
        before_query="-- ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD' NLS_NUMERIC_CHARACTERS = '.,';",
        is_executed=False,
    )  # fmt: skip


ORACLE = _of_oracle("oracle", "VARCHAR2")
DAMENG = _of_oracle("dameng", "VARCHAR")
DIALECTS = {one.name: one for one in (POSTGRESQL, SQLITE, DUCKDB, MARIADB, MYSQL, ORACLE, DAMENG)}
EXECUTED = (POSTGRESQL, SQLITE, DUCKDB, MARIADB)
"""Dialects whose tables and queries the tests execute in a real database."""
