"""标记原表: `--mark`: settled before a file is read, written after all reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.files.report_files import need
from credit_standard.cli.output import STANDARD, Target, target
from credit_standard.cli.streams import complain
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Language
    from credit_standard.validation.check_result import CheckResult
    from credit_standard.validation.run import Given


def mark_target(
    out: str | None, *, force: bool, inputs: Sequence[str], query: str | None, sha256: bool
) -> Target | None:
    """Where the marked workbook goes."""
    if out is None:
        return None
    if not out.lower().endswith(".xlsx"):
        raise WrongUse("mark-name", file=out)
    if STANDARD in inputs:
        raise WrongUse("mark-standard-input")
    if query is not None:
        raise WrongUse("mark-query")
    if not sha256:
        raise WrongUse("mark-needs-sha256")
    need("mark")
    return target(out, force=force, inputs=inputs)


def write_marked(report: CheckResult, sources: Sequence[Given], made: Target, spoken: Language) -> bool:
    """Whether it could be made; that it holds people's data is said where the caller sees it."""
    from credit_standard.reports.xlsx import marked

    try:
        with made.open_bytes() as stream:
            marked.write(report, sources, stream, spoken)
    except marked.MarkError as error:
        complain(error.key, spoken, file=error.file)
        return False
    complain("mark-written", spoken, file="" if made.path is None else made.path.name)
    return True
