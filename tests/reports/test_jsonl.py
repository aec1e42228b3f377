import json

from credit_standard.reports.json import to_json
from tests.reports.made import report, table, table_with_findings
from tests.reports.writing import text_of


def test_each_finding_is_a_line_and_the_last_line_is_the_report():
    made = report(table_with_findings(), table(2, "b.csv"))
    lines = [json.loads(line) for line in text_of(made, "jsonl").splitlines()]
    whole = to_json(made)
    assert [line.pop("type") for line in lines] == ["finding"] * 5 + ["report"]
    assert lines[:-1] == whole.pop("findings")
    assert lines[-1] == whole
