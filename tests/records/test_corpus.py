"""Every record type: its valid row is clean, and each of its rules has a row that breaks exactly it.

The rows are files of the corpus. That files of them say the same is among the tests of parity.
"""

import io
import json

from credit_standard import records
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from tests.each import of_each
from tests.records.corpus_files import AS_OF, Row, breaks, broken, names, rows, valid
from tests.validation.given import as_csv

every_record_type = of_each(name=names())


def rules_broken(name: str, row: Row) -> list[str]:
    return sorted(one.code for one in check_record(name, row, as_of=AS_OF) if "." in one.code)


@every_record_type
def test_the_valid_row_is_clean(name: str) -> None:
    assert check_record(name, valid(name), as_of=AS_OF) == ()


@every_record_type
def test_each_rule_has_a_row_that_breaks_exactly_it(name: str) -> None:
    declared = records.declared(name)
    expected = {rule.name: [f"{name}.{one}" for one in breaks(declared, rule)] for rule in declared.rules}
    assert {rule.name: rules_broken(name, broken(declared, rule)) for rule in declared.rules} == expected


@every_record_type
def test_a_file_is_recognised_without_a_name_and_its_valid_row_breaks_nothing(name: str) -> None:
    used = dict.fromkeys(field for row in rows(records.declared(name)) for field in row)
    row = {field: valid(name).get(field, "") for field in used}
    titles = [records.declared(name)[field].zh for field in row]
    lines = io.BytesIO(json.dumps(row, ensure_ascii=False).encode())
    for source in (as_csv(titles, [list(row.values())]), lines):
        report = validate(source, options=Options(as_of=AS_OF, listed=None))
        assert [(one.record, one.rows) for one in report] == [(name, 1)]
        assert not any(one.is_error or "." in one.code for one in report.findings)
