"""一表: what `convert` and `fix` have in common: one table in, one table out, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn, TypeVar

from attrs import evolve, frozen

from credit_standard.cli.files.sources import opened
from credit_standard.cli.language import language
from credit_standard.cli.options import FORMS, day
from credit_standard.cli.output import STANDARD, Target, target
from credit_standard.cli.progress import progress
from credit_standard.cli.streams import complain
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.conversion.tables import TableForm
    from credit_standard.findings import Language, Severity
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts import RecognitionError
    from credit_standard.validation.run import Options, Source

R = TypeVar("R")
SHEET = ".xlsx"


class NobodyKnowsError(Exception):
    """What the table is cannot be told from its headings; that was said."""


@frozen(kw_only=True)
class Work:
    """What is to be done, settled before the file is touched."""

    file: str
    out: Target
    form: TableForm
    language: Language
    fail_on: Severity
    options: Options
    under: LayeredStandard

    def nothing_written(self) -> None:
        complain("nothing-written", self.language, file=self.file)

    @property
    def source(self) -> Source:
        return opened(self.file)

    def run(self, work: Callable[[Source, Options], R]) -> R:
        """Do it, with its progress; what the caller could have known is wrong use."""
        from credit_standard.conversion import OtherRecordError, SeveralTablesError
        from credit_standard.conversion.tables import TooLargeForSheetError
        from credit_standard.layouts import RecognitionError

        with progress([self.file], self.language) as (rows, done):
            try:
                result = work(self.source, evolve(self.options, progress=rows))
            except RecognitionError as error:
                self._unknown(error)
            except SeveralTablesError:
                raise WrongUse("several-tables", file=self.file) from None
            except OtherRecordError as error:
                names = {"layout": error.target.name, "record": error.record, "other": error.target.record}
                raise WrongUse("layout-of-another", **names) from None
            except TooLargeForSheetError:
                raise WrongUse("too-large-for-sheet", file=self.file) from None
            done()
        return result

    def _unknown(self, error: RecognitionError) -> NoReturn:
        from credit_standard.validation.on_table import unrecognised

        one = unrecognised(error)
        message, hint = one.message(self.language), one.hint(self.language)
        complain("not-recognised", self.language, file=self.file, message=message, hint=hint)
        raise NobodyKnowsError from None


def settle_work(
    verb: str,
    file: str,
    out: str | None,
    form: str,
    *,
    record: str | None,
    layout: str | None,
    layers: Sequence[str] | None,
    as_of: str | None,
    fail_on: str | None,
    force: bool,
    lang: str | None,
) -> Work:
    """The options of both verbs, checked."""
    from credit_standard.cli.configuration import settings
    from credit_standard.cli.files.report_files import need
    from credit_standard.cli.options import level_of
    from credit_standard.cli.standard.known_names import known_layers, known_names
    from credit_standard.validation.run import Options

    configured = settings()
    spoken = language(lang or configured.lang)
    under = known_layers(layers or configured.layers)
    known_names(record, layout, under)
    if form not in FORMS:
        raise WrongUse("unknown-choice", option="--format", value=form, known=", ".join(FORMS))
    level = level_of(fail_on or configured.fail_on)
    if out is None or out == STANDARD:
        raise WrongUse("table-to-file", verb=f"credit-standard {verb}")
    to = target(out, force=force, inputs=[file])
    table: TableForm = "xlsx" if out.lower().endswith(SHEET) else "csv"
    if table == "xlsx":
        need("xlsx")
    options = Options(
        record=record,
        layout=layout,
        standard=under,
        as_of=day(as_of),
        severities=configured.severities,
        limits=configured.limits,
    )
    return Work(
        file=file,
        out=to,
        form=table,
        language=spoken,
        fail_on=level,
        options=configured.options_for(file, options),
        under=under,
    )
