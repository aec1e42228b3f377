"""A report in which every text that comes from a file tries to be something else."""

from attrs import evolve

from credit_standard.findings import Location
from credit_standard.validation.check_result import CheckResult
from tests.reports.made import report, table, wrong_date

SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
MARKDOWN = "[a](https://example.org)|`b`|**c**|<b>|![i](x)"
COMMAND = "\n::error::forged\r\n::set-output name=x::y%0A"
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "＠x", " =1+1")
STEERING = "\x1b[31m\u202e\x00\udcff"


def nasty_report() -> CheckResult:
    one = table(1, f"a{COMMAND},b:{MARKDOWN}{SCRIPT}{STEERING}.csv", sheet=None)
    texts = (SCRIPT, MARKDOWN, COMMAND, STEERING, "{0} {x}", *FORMULAS)
    for row, text in enumerate(texts, 1):
        finding = wrong_date(row)
        place = evolve(finding.location, file=one.file, heading=text)
        one.add(
            [
                evolve(
                    finding, location=place, value=text, related=(Location(file=one.file, row=row, line=row),)
                )
            ]
        )
    return report(one)
