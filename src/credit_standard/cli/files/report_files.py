"""报告输出: which reports go where, settled before a file is read; and their writing."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.cli.output import STANDARD, Target, target
from credit_standard.cli.streams import complain
from credit_standard.cli.wrong_use import WrongUse
from credit_standard.reports import BINARY, ENDINGS, FORMATS, format_of, missing_extra, write
from credit_standard.reports.contents.unread import unread

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from credit_standard.cli.options import Settled
    from credit_standard.findings import Finding, Language
    from credit_standard.reports.text import Detail
    from credit_standard.validation.check_result import CheckResult

OF_OTHERS = frozenset(
    {
        ".doc",
        ".docx",
        ".et",
        ".odt",
        ".ods",
        ".parquet",
        ".pdf",
        ".png",
        ".ppt",
        ".pptx",
        ".rtf",
        ".wps",
        ".xls",
        ".zip",
    }
)
"""Endings of files that no report is; text under such a name could not be opened."""
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"
"""GitHub names a file here to which a step appends Markdown for the page of its run."""


def known_format(option: str, name: str) -> str:
    """The name of a format that can be written here."""
    if name not in FORMATS:
        raise WrongUse("unknown-choice", option=option, value=name, known=", ".join(FORMATS))
    need(name)
    return name


def told_format(out: str | None, known: Container[str]) -> str:
    """The format that the name of the output asks for, text where it asks for none; refuse what cannot be written."""
    told = format_of(out or "")
    ending = Path(out or "").suffix.lower()
    if told is not None and told in known:
        return told
    if told is not None or ending in OF_OTHERS:
        endings = ", ".join(one for one, form in ENDINGS.items() if form in known)
        raise WrongUse("output-ending", file=out, known=endings)
    return "text"


def need(form: str) -> None:
    """Refuse what an extra is missing for."""
    if extra := missing_extra(form):
        raise WrongUse("extra-missing", name=form, extra=extra)


def targets(
    form: str | None, out: str | None, reports: Iterable[str], *, force: bool, inputs: Sequence[str]
) -> list[tuple[str, Target]]:
    """Format and target of every report that is asked for, the main one first; a name alone tells its format."""
    named = form or told_format(out, FORMATS)
    made = [(known_format("--format", named), target(out, force=force, inputs=inputs))]
    for given in reports:
        name, equals, path = given.partition("=")
        if not equals and (known := format_of(given)):
            name, path = known, given
        if not path:
            raise WrongUse("report-form", value=given)
        made.append((known_format("--report", name), target(path, force=force, inputs=inputs)))
    for name, one in made:
        if name in BINARY and one.path is None:
            raise WrongUse("binary-to-file", name=name)
    each_its_own(one for _, one in made)
    return made


def each_its_own(made: Iterable[Target]) -> None:
    """Refuse two outputs in one place."""
    paths = [one.path for one in made]
    if doubled := next((path for path in paths if path is not None and paths.count(path) > 1), None):
        raise WrongUse("output-twice", file=doubled.name)
    if paths.count(None) > 1:
        raise WrongUse("output-twice", file=STANDARD)


def write_reports(
    report: CheckResult, made: Iterable[tuple[str, Target]], spoken: Language, detail: Detail
) -> None:
    """Write every report; for GitHub also its summary of the step, where it wants one."""
    forms = []
    for name, one in made:
        with one.open_bytes() if name in BINARY else one.open() as stream:
            write(report, name, stream, spoken, detail)
        forms.append(name)
    if "github" in forms and os.environ.get(STEP_SUMMARY):
        _append_step_summary(report, os.environ[STEP_SUMMARY], spoken)


def say_where(report: CheckResult, made: Iterable[tuple[str, Target]], spoken: Language) -> None:
    """The result, and where the reports are, for the person at the terminal who otherwise would see nothing."""
    files = [one.path.name for _, one in made if one.path is not None]
    if files:
        from credit_standard.reports.contents.summary import names_in_line, result_line

        complain(
            "report-written", spoken, result=result_line(report, spoken), files=names_in_line(files, spoken)
        )


def say_unread(problems: Sequence[Finding], settled: Settled) -> None:
    """Which files could not be read, on standard error, where the person at the terminal does not see the answer."""
    if settled.form != "text" or settled.target.path is not None:
        for one in unread(problems, settled.language):
            print(one, file=sys.stderr)


def _append_step_summary(report: CheckResult, file: str, spoken: Language) -> None:
    from credit_standard.findings.system_errors import why
    from credit_standard.reports.github import summary as github_summary

    try:
        with open(file, "a", encoding="utf-8", errors="replace", newline="\n") as stream:  # noqa: PTH123 - any name
            github_summary.write(report, stream, spoken)
    except OSError as error:  # the annotations are out; a page without the summary is no reason to fail
        reason = why(error)
        complain("step-summary-failed", spoken, reason=reason.zh, reason_en=reason.en)
