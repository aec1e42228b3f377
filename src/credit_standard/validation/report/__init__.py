"""检查报告: true counts, a capped listing, what was not evaluated; parts merge in any order to the same report."""

from credit_standard.validation.report.report import Report
from credit_standard.validation.report.table_report import LISTED, Reason, TableReport

__all__ = ["LISTED", "Reason", "Report", "TableReport"]
