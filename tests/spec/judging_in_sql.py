"""What every database is asked: the tables take valid rows and refuse bad ones, the queries list what is wrong.

The table of coverage says which rules those are; it is held to every word.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from credit_standard import records
from credit_standard.spec.targets.coverage import ENFORCED, coverage
from credit_standard.spec.targets.sql.constraints import constraint_name
from credit_standard.validation.record import read_record
from tests.spec import sql_corpus
from tests.spec.engines import AS_OF, Engine
from tests.spec.sql_corpus import CorpusRow

Wrong = dict[str, Any]
NOT_LISTED = {"VA101", "VA102"}
"""Of a blank at the edge, and of a word that stands for nothing: the query reads them as the engine does."""


@cache
def said_of_rules(name: str) -> list[dict[str, str]]:
    """The lines of the table of coverage for a record type."""
    return coverage(records.declared(name))


def rules_not_listed_alike(
    engine: Engine,
    names: Iterable[str],
    rows_of: Callable[[str], Sequence[CorpusRow]] = sql_corpus.corpus,
    *,
    of_texts: bool = False,
) -> Wrong:
    """Rows of which a query lists other rules than the engine finds: errors, warnings and notes."""
    wrong = {}
    for name in names:
        declared = records.declared(name)
        said = {row["rule"] for row in said_of_rules(name) if row[f"{engine.dialect.name}-query"] == ENFORCED}
        rows = rows_of(name)
        for row, found in zip(
            rows,
            sql_corpus.listed(engine, declared, [one.values for one in rows], of_texts=of_texts),
            strict=True,
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


TEXTS_OF_DAYS = (
    "2024-03-02", "2024/3/2", "2024.03.02", "2024年3月2日", "2024年03月02", "2024年3月2号", "2024年3-2", "2024-3.2", "20240302", " 2024-03-02　", "2024-03-02\r\n",
    "２０２４－０３－０２", "2024-03-02 00:00:00", "2024/3/2 0:00", "2024-03-02T13:45:00.000", "20240302 00:00:00",
    "2024-02-29", "2023-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "20240230", "0000-00-00",
    "1900-01-01", "1970/1/1", "1899-12-30", "9999-12-31", "45352", "45352.0", "2024", "2024-03", "03/02/2024", "2024-3-2-1",
    "2024|03|02", "2024-003-02", "长期", "长期有效", "永久", "无", "/", "", " ", "\t", "null", "１２", "1e5", "二〇二四年", "九" * 3000,
    "2024-03-02 x", "2024--03-02", "'; DROP TABLE x; --", "2024-03-0２", "10000-01-01", "-2024-03-02",
)  # fmt: skip
TEXTS_OF_NUMBERS = (
    "0.2", "1200", "1,200.00", "1200.0000000", "１２", "１，２００．５", "+5", "-5", "5.", ".5", "-.5", "00012", "1 200", " 7 ",
    "1,20", "12,00.5", ",5", "1,2,345", "1e5", "1.5E+06", "1e", "e5", "0x10", "1_000", "1.2.3", "--5", "+-5", "5-", ".", "-",
    "1.1234567", "1.123456000", "999999999999.999999", "1000000000000", "9" * 60, "0" * 60 + "1", "9" * 100, "无", "", " ",
    "万", "2000元", "²", "①", "1'000", "NULL", "5\n", "Infinity", "inf", "1,234,567,890.12",
)  # fmt: skip
_FIELDS = {"decision_date": TEXTS_OF_DAYS, "valid_until": TEXTS_OF_DAYS, "fine": TEXTS_OF_NUMBERS}


def texts_read_otherwise(engine: Engine) -> Wrong:
    """Texts of which a query of a table that is all texts says something else than the engine of the same record.

    What is only a warning or a note about the form of a value that is certain is not listed.
    """
    name = "administrative-penalty"
    declared = records.declared(name)
    valid = sql_corpus.as_text(sql_corpus.corpus(name)[0].values)
    rows = [{**valid, field: text} for field, texts in _FIELDS.items() for text in texts]
    said = {row["rule"] for row in said_of_rules(name) if row[f"{engine.dialect.name}-query"] == ENFORCED}
    known = {declared.entry(one).code for one in declared.rules if f"{name}.{one.name}" in said}
    wrong = {}
    of_rows = sql_corpus.listed(engine, declared, rows, of_texts=True)
    pairs = [(field, text) for field, texts in _FIELDS.items() for text in texts]
    for (field, text), row, found in zip(pairs, rows, of_rows, strict=True):
        findings = read_record(name, row, as_of=AS_OF).findings
        expected = {one.code for one in findings if not one.entry.form_only and one.code not in NOT_LISTED}
        if {code for code, _ in found} - {"RE201"} != expected & (
            known | {one for one in expected if "." not in one}
        ):
            wrong[f"{field} {text[:30]!r}"] = ({code for code, _ in found}, expected)
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
