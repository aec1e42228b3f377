"""Oracle and Dameng: no database is at hand to execute their files, so they say so; what can be read off a text is held here."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
import sqlglot
from sqlglot import exp

from credit_standard.layers import NATIONAL
from credit_standard.model import Codes
from credit_standard.spec.targets.registry import GENERATORS, UNTESTED
from credit_standard.spec.targets.sql.constraints import constraints, constraints_of_cells
from credit_standard.spec.targets.sql.ddl import code_tables, column_type, record_table
from credit_standard.spec.targets.sql.dialects import DIALECTS, EXECUTED, POSTGRESQL
from credit_standard.spec.targets.sql.rules import rules_as_constraints, rules_as_queries
from credit_standard.spec.targets.sql.violations import violations

NAMES = sorted(NATIONAL.names())
SOME = NAMES[::18]
INDEX_BYTES = 6398
"""Of a key, in blocks of 8 KB."""
either = pytest.mark.parametrize("name", ["oracle", "dameng"])


def test_what_no_test_executes_is_said_to_be_untested() -> None:
    assert set(UNTESTED) == DIALECTS.keys() - {one.name for one in EXECUTED}
    assert set(UNTESTED) == {name for name, one in DIALECTS.items() if not one.is_executed}
    for name, dialect in DIALECTS.items():
        head = record_table(NATIONAL.declared("inspection"), dialect).splitlines()[1]
        assert ("未经测试" in head and "Untested" in head) is (name in UNTESTED)
        assert ("未经测试" in GENERATORS[name].title.zh) is (name in UNTESTED)
        assert ("untested" in GENERATORS[name].title.en) is (name in UNTESTED)


@cache
def texts(name: str) -> dict[str, str]:
    dialect = DIALECTS[name]
    made = {"code lists": code_tables(NATIONAL, dialect)}
    for one in SOME:
        made[one] = record_table(NATIONAL.declared(one), dialect)
        made[f"{one}, query"] = violations(NATIONAL.declared(one), dialect)
    return made


@pytest.fixture
def deep() -> Iterator[None]:
    """The parser calls itself thirty times for each bracket in a bracket."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(10_000)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.usefixtures("deep")
@either
def test_the_files_are_statements_that_a_parser_of_oracle_takes(name: str) -> None:
    for place, text in texts(name).items():
        parts = text.split("\nUNION ALL\n")  # the parser goes into each union of unions
        parsed = [one for part in parts for one in sqlglot.parse(part, read="oracle")]
        kinds = Counter(type(one) for one in parsed if one is not None)
        assert kinds.keys() <= {exp.Create, exp.Insert, exp.Comment, exp.Select, exp.Union, exp.Command}, (
            place
        )
        assert not kinds[exp.Command], place


@either
def test_nothing_is_said_that_means_something_else_there(name: str) -> None:
    for place, text in texts(name).items():
        assert "(?:" not in text, place  # no groups that do not count
        assert not re.search(r"(?:=|<>) ''", text), place  # never true: an empty text is null
        assert not re.search(r"(?<!')\b(?:TRUE|FALSE)\b(?!')", text), place
        assert not re.search(r"VALUES\s*\([^\n]*\),\n", text), place  # a row a statement
        for form in re.findall(r"REGEXP_LIKE\([^,]+, '([^']*)'", text):
            assert len(form.encode()) <= 512, place
        for joined in re.findall(r"(?<!')(?<=ELSE )[^\n]*?\|\|", text):
            assert joined
        for before in re.findall(r"(.{0,60})\|\| \"", text):
            assert "ELSE" in before or "||" in before, place  # only where the column is there


@either
def test_a_table_refuses_what_postgresql_refuses_or_the_page_says_why_not(name: str) -> None:
    missing: set[str] = set()
    for record in NAMES:
        declared = NATIONAL.declared(record)
        there, here = (rules_as_constraints(declared, one) for one in (POSTGRESQL, DIALECTS[name]))
        assert [bool(one.condition) for one in here] == [bool(one.condition) for one in there]
        cells = {one.field for one in constraints_of_cells(declared, POSTGRESQL) if one.finding == "VA401"}
        said = {one.field for one in constraints_of_cells(declared, DIALECTS[name]) if one.finding == "VA401"}
        missing |= {f"{record}.{field}" for field in cells - said}
        assert all(isinstance(declared[field], Codes) for field in cells - said)
    assert 0 < len(missing) < 20


@either
def test_texts_that_are_too_long_are_compared_with_nothing(name: str) -> None:
    for place, text in texts(name).items():
        declared = NATIONAL.declared(place.partition(",")[0]) if place != "code lists" else None
        for one in () if declared is None else declared.fields:
            if column_type(one, DIALECTS[name]) == "CLOB":
                assert not re.search(rf'"{one.name}" (?:=|<>|<|>|<=|>=|IN|BETWEEN) ', text), place


@either
def test_a_query_says_why_it_lacks_a_rule(name: str) -> None:
    reasons = Counter(
        one.reason for record in NAMES for one in rules_as_queries(NATIONAL.declared(record), DIALECTS[name])
    )
    assert reasons.keys() == {"", "function", "empty-text", "condition-as-value"}
    assert reasons[""] > 10 * (reasons.total() - reasons[""])


@either
def test_names_and_keys_are_as_short_as_they_must_be(name: str) -> None:
    dialect = DIALECTS[name]
    names: list[str] = []
    without_key: list[str] = []
    for record in NAMES:
        declared = NATIONAL.declared(record)
        names += [one.name for one in constraints(declared, dialect)]
        kinds = [column_type(declared[one], dialect) for one in declared.key]
        if "CLOB" in kinds:
            without_key.append(record)
            assert " UNIQUE " not in record_table(declared, dialect)
            assert "'RE201'" not in violations(declared, dialect)
            continue
        widths = [int(found[1]) for kind in kinds if (found := re.search(r"\((\d+) CHAR\)", kind))]
        is_short = 4 * sum(widths) <= INDEX_BYTES
        assert (" UNIQUE " in record_table(declared, dialect)) is (is_short and bool(declared.key)), record
    assert 0 < len(without_key) < 10
    assert max(map(len, names)) <= 63
    assert len(names) == len(set(names))
