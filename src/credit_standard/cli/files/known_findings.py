"""基线: `--baseline` compares with what is known already, `--update-baseline` makes what was found the known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.cli.output import Target, target
from credit_standard.cli.streams import complain
from credit_standard.cli.wrong_use import UnreadableFile, WrongUse, unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Language
    from credit_standard.reports.baseline import Known
    from credit_standard.validation.check_result import CheckResult


@frozen
class KnownFindings:
    """A baseline in use: what it holds, and the file to write it anew, when that is wanted."""

    known: Known
    folder: Path
    update: Target | None

    def apply(self, report: CheckResult, spoken: Language) -> None:
        """Compare, or write the baseline anew; a report of half a file must not become one."""
        from credit_standard.reports import baseline

        if self.update is not None and self.update.path is not None:
            if not report.complete:
                complain("baseline-unwritten", spoken, file=self.update.path.name)
            else:
                with self.update.open() as stream:
                    baseline.write(report, stream, self.folder)
                count = sum(number for table in report for _, _, number in table.counts)
                complain("baseline-written", spoken, file=self.update.path.name, count=count)
                baseline.know_all(report)
                return
        baseline.apply(report, self.known, self.folder)


def known_findings(file: str | None, *, update: bool, inputs: Sequence[str]) -> KnownFindings | None:
    """The baseline called `file`, read before the work.

    Raises:
        WrongUse: there is none, and none is to be written; or the file is something else.
    """
    if file is None:
        if update:
            raise WrongUse("baseline-unnamed")
        return None
    from credit_standard.reports import baseline

    path = Path(file)
    made = target(file, force=True, inputs=inputs) if update else None
    known: Known = {}
    try:
        known = baseline.read(path)
    except FileNotFoundError:
        if not update:
            raise UnreadableFile("baseline-missing", file=file) from None
    except OSError as error:
        raise unreadable(file, error) from None
    except baseline.BaselineError:
        raise WrongUse("baseline-unread", file=file) from None
    return KnownFindings(known, path.resolve().parent, made)
