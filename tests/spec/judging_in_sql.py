"""What every database is asked: the tables take valid rows and refuse bad ones, the queries list what is wrong.

The table of coverage says which rules those are; it is held to every word.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from credit_standard import records
from credit_standard.spec.targets.coverage import ENFORCED, coverage
from credit_standard.spec.targets.sql.constraints import constraint_name
from tests.spec import sql_corpus
from tests.spec.engines import Engine
from tests.spec.sql_corpus import CorpusRow

Wrong = dict[str, Any]


@cache
def said_of_rules(name: str) -> list[dict[str, str]]:
    """The lines of the table of coverage for a record type."""
    return coverage(records.declared(name))


def rules_not_listed_alike(
    engine: Engine, names: Iterable[str], rows_of: Callable[[str], Sequence[CorpusRow]] = sql_corpus.corpus
) -> Wrong:
    """Rows of which a query lists other rules than the engine finds: errors, warnings and notes."""
    wrong = {}
    for name in names:
        declared = records.declared(name)
        said = {row["rule"] for row in said_of_rules(name) if row[f"{engine.dialect.name}-query"] == ENFORCED}
        rows = rows_of(name)
        for row, found in zip(
            rows, sql_corpus.listed(engine, declared, [one.values for one in rows]), strict=True
        ):
            # all rows of the corpus have one key, and their cells are sound
            codes = {code for code, _ in found} - {"RE201", "RE101"}
            if codes != row.codes & said:
                wrong[f"{name}.{row.rule}"] = codes ^ (row.codes & said)
    return wrong


def rules_not_refused(engine: Engine, names: Iterable[str], *, and_taken: bool = True) -> Wrong:
    """Rules with a constraint that does not refuse the row that breaks them; rows that are refused without a reason.

    Where not `and_taken`, of the rows that are to be taken only the valid one is tried.
    """
    wrong = {}
    for name in names:
        declared = records.declared(name)
        sql_corpus.made(engine, declared)
        valid, *broken = sql_corpus.corpus(name)
        if found := sql_corpus.refusal(engine, declared, valid.values):
            wrong[name] = found
        for rule, said, row in zip(declared.rules, said_of_rules(name), broken, strict=True):
            is_enforced = said[f"{engine.dialect.name}-table"] == ENFORCED
            expected = constraint_name(rule.name, declared, engine.dialect) if is_enforced else None
            if not is_enforced and (row.is_refused or not and_taken):
                continue  # refused by what only a query can ask
            found = sql_corpus.refusal(engine, declared, sql_corpus.filled(name, row.values))
            if found != expected:
                wrong[f"{name}.{rule.name}"] = found
    return wrong


def cells_not_refused(engine: Engine, names: Iterable[str]) -> Wrong:
    """Bad cells that go into a table, or that a query does not list."""
    wrong: Wrong = {}
    for name in names:
        declared = records.declared(name)
        sql_corpus.made(engine, declared)
        bad = list(sql_corpus.bad_cells(declared, engine.dialect))
        for one, row in bad:
            if sql_corpus.refusal(engine, declared, row) is None:
                wrong[f"{name}.{one.name}"] = "taken"
        engine.run(f"DROP TABLE {engine.dialect.quoted(sql_corpus.table_name(name))};\n")
        for (one, _), found in zip(
            bad, sql_corpus.listed(engine, declared, [row for _, row in bad]), strict=True
        ):
            if (one.finding, one.field) not in found:
                wrong[f"{name}.{one.name}"] = f"not listed: {found}"
    return wrong


def numbers_taken_with_a_line_feed(engine: Engine) -> list[str]:
    """Fields of which the query does not list a right number with a line feed behind it."""
    declared = records.declared("administrative-penalty")
    valid = sql_corpus.corpus(declared.name)[0].values
    right = {"subject_uscc": "91110000600037341L", "organisation_code": "D2143569X",
             "registration_number": "110108000000016", "data_source_region": "130100"}  # fmt: skip
    rows = [valid | right, *(valid | right | {name: f"{number}\n"} for name, number in right.items())]
    sound, *found = (
        {field for code, field in one if "." not in code} for one in sql_corpus.listed(engine, declared, rows)
    )
    return [name for name, fields in zip(right, found, strict=True) if name not in fields or name in sound]
