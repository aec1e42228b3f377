"""Reports made by hand, so that a format is tested without the engines."""

from datetime import date

from credit_standard.findings import Bilingual, Entry, Finding, Location, Severity, entry, finding
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.report import TableReport

DAY = date(2026, 11, 23)
RULE = Entry(
    code="administrative-penalty.fine-needs-amount",
    name="fine-needs-amount",
    severity=Severity.WARNING,
    title=Bilingual("罚款金额必填", "a fine needs an amount"),
    message=Bilingual("罚款金额必填", "a fine needs an amount"),
    hint=Bilingual("请补填", "Fill it in"),
)


def wrong_date(row: int, **place: str) -> Finding:
    location = Location(
        file="a.csv", row=row, line=row + 1, column=3, field="decision_date", heading="处罚决定日期"
    )
    if place:
        location = Location(row=row, line=row + 1, column=3, field="decision_date", **place)
    return finding(entry("VA203")).at(location, "2021-02-30")


def report(*tables: TableReport, as_of: date | None = DAY) -> CheckResult:
    return CheckResult(as_of=as_of, tables={table.id: table for table in tables})


def table(number: int = 1, file: str = "a.csv", **known: object) -> TableReport:
    about: dict[str, object] = {
        "encoding": "utf-8",
        "sha256": "0" * 64,
        "record": "administrative-penalty",
        "layout": "shuanggongshi-2020-penalty-org",
        "rows": 10,
    }
    return TableReport(id=number, file=file, **(about | known))  # type: ignore[arg-type]


def table_with_findings(rows: int = 5) -> TableReport:
    one = table()
    one.add(wrong_date(row) for row in range(1, rows + 1))
    one.count(RULE, "fine", 2)
    one.not_evaluated(RULE, 5, "invalid-value")
    return one
