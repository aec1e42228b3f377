import csv
import io

from credit_standard.reports.tabular import COLUMNS
from tests.reports.made import report, table_with_findings
from tests.reports.made_nasty import FORMULAS, nasty_report
from tests.reports.writing import text_of

STARTERS = tuple("=+-@\t\r\n＝＋－＠")


def rows_of(made, language="zh"):
    text = text_of(made, "csv", language)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_row_for_each_listed_finding_under_headings_in_the_language_asked_for():
    rows = rows_of(report(table_with_findings(3)))
    assert rows[0][:3] == ["级别", "代码", "问题"]
    found = [dict(zip(COLUMNS, row, strict=True)) for row in rows if row[0] == "错误"]
    assert [one["line"] for one in found] == ["2", "3", "4"]
    assert found[0]["heading"] == "处罚决定日期"
    assert found[0]["value"] == "2021-02-30"
    assert rows_of(report(table_with_findings(3)), "en")[0][:3] == ["Severity", "Code", "Problem"]


def test_every_row_has_a_cell_for_every_column():
    assert {len(row) for row in rows_of(nasty_report())} == {len(COLUMNS)}


def test_no_cell_is_a_formula():
    rows = rows_of(nasty_report())
    values = [row[COLUMNS.index("value")] for row in rows]
    assert not [cell for row in rows for cell in row if cell.lstrip(" \u3000").startswith(STARTERS)]
    assert "'" + FORMULAS[0] in values
