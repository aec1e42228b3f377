"""发布一份投影: the table, the log for its holder and the manifest that is handed out, all of them whole or none."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import ExitStack, nullcontext
from datetime import date
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard import layers as _layers
from credit_standard import layouts
from credit_standard.conversion.tables import TableForm, table_writer, workbook
from credit_standard.disclosure.projection.masking import policy
from credit_standard.disclosure.projection.projection import DEFAULT_POLICY, Treatment
from credit_standard.disclosure.publication.earlier import NoEarlierError
from credit_standard.disclosure.publication.manifest import (
    LOG_SUFFIX,
    OF_FOLDER,
    SUFFIX,
    WrittenTable,
    manifest,
    write_manifest,
)
from credit_standard.disclosure.publication.publish_log import PublishLog
from credit_standard.disclosure.publication.published import Published
from credit_standard.disclosure.publication.publishing import publish_table
from credit_standard.disclosure.publication.sources import RecordTypesError, only_record, read_twice, survey
from credit_standard.disclosure.question import Disputes, Question
from credit_standard.disclosure.takedown.takedown_list import TAKEDOWN_SUFFIX, write_takedown
from credit_standard.files.sources import Source, Sources, several
from credit_standard.files.whole import whole
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import Rules
from credit_standard.lifecycle.regimes.rules import rules as regimes_in_force
from credit_standard.validation.run import Options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from credit_standard.conversion.tables import TableWriter
    from credit_standard.disclosure.publication.publishing import Opened
    from credit_standard.disclosure.publication.sources import Surveyed
    from credit_standard.findings import Language
    from credit_standard.layouts import Layout
    from credit_standard.model import Declaration

FORMS: dict[str, TableForm] = {
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
"""The form of a table by the end of its name."""
_NOT_IN_SHEETS = re.compile(r"[\[\]:*?/\\]")
Opener = Callable[[str], "AbstractContextManager[IO[bytes]]"]


def form_of(name: str) -> TableForm | None:
    """The form of a table by its name; None where it tells none."""
    return FORMS.get(Path(name).suffix.lower())


@frozen(kw_only=True)
class Publication:
    """What is to be published, for whom, and how.

    Attributes:
        question: who asks, when, for what.
        treatment: masks and pseudonyms.
        options: how the sources are read.
        layout: of the table; None for the standard's own titles.
        form: of the table.
        since: an earlier output; None where nobody asks what must come down.
        language: of the list of what must come down.
    """

    question: Question
    treatment: Treatment
    options: Options
    layout: Layout | None
    form: TableForm
    since: str | None = None
    language: Language = "zh"

    def write(self, sources: tuple[Source, ...], name: str, opened: Opener) -> tuple[Published, ...]:
        """Write one file with everything; a workbook holds a sheet for each record type.

        Args:
            sources: records, and process records about them.
            name: of the table's file, without its folder.
            opened: opens a file by what stands behind the table's name; it is there when its context ends.

        Raises:
            RecordTypesError: there are records of several types, and the file is no workbook; or there are none.
        """
        with read_twice(sources) as given, ExitStack() as files:
            # The table takes its name last: there is none without its log and its manifest.
            out, log, beside = (files.enter_context(opened(end)) for end in ("", LOG_SUFFIX, SUFFIX))
            listed = None if self.since is None else files.enter_context(opened(TAKEDOWN_SUFFIX))
            kinds = self._kinds(given)
            is_one = len(kinds) == 1
            if not is_one and self.form != "xlsx":
                raise RecordTypesError([one.declaration.name for one in kinds])
            if is_one:
                done = self._tables(given, kinds, log, lambda _, headings: self._table(out, headings))
            else:
                with workbook(out, self.question.as_of) as book:
                    done = self._tables(
                        given,
                        kinds,
                        log,
                        lambda one, headings: nullcontext(book.sheet(sheet_of(one), headings)),
                    )
            if listed is not None:
                declaration = self.options.standard.declared(done[0].record)
                write_takedown(done[0].takedown or (), listed, declaration, self.language)
            sheets = [None if is_one else sheet_of(one.declaration) for one in kinds]
            self._manifest(
                [
                    WrittenTable(done=one, out=out, name=name, form=self.form, sheet=sheet)
                    for one, sheet in zip(done, sheets, strict=True)
                ],
                beside,
            )
        return done

    def write_folder(self, sources: tuple[Source, ...], opened: Opener) -> tuple[Published, ...]:
        """Write a folder: a CSV for each record type, called as the type is; one log, one manifest.

        Args:
            sources: records, and process records about them.
            opened: opens a file by its name; it is there when its context ends.

        Raises:
            RecordTypesError: there are no records.
        """
        with read_twice(sources) as given, ExitStack() as tables, ExitStack() as files:
            kinds = self._kinds(given)  # before a folder is made
            log, beside = (files.enter_context(opened(OF_FOLDER + end)) for end in (LOG_SUFFIX, SUFFIX))
            outs: list[IO[bytes]] = []

            def table(one: Declaration, headings: tuple[str, ...]) -> AbstractContextManager[TableWriter]:
                outs.append(tables.enter_context(opened(f"{one.name}.csv")))
                return self._table(outs[-1], headings)

            done = self._tables(given, kinds, log, table)
            written = [
                WrittenTable(done=one, out=out, name=f"{one.record}.csv", form=self.form)
                for one, out in zip(done, outs, strict=True)
            ]
            self._manifest(written, beside)
        return done

    def _kinds(self, given: tuple[Source, ...]) -> tuple[Surveyed, ...]:
        kinds = survey(given, evolve(self.options, as_of=self.question.as_of))
        if self.since is not None and len(kinds) > 1:
            raise NoEarlierError("several-types")
        return kinds

    def _table(self, out: IO[bytes], headings: tuple[str, ...]) -> AbstractContextManager[TableWriter]:
        return table_writer(out, self.form, headings, neutralise=True, made_on=self.question.as_of)

    def _tables(
        self, given: tuple[Source, ...], kinds: tuple[Surveyed, ...], log: IO[bytes], opened: Opened
    ) -> tuple[Published, ...]:
        kept = PublishLog(log)
        kept.begin(self.question.as_of, self.question.audience.value)
        return tuple(
            publish_table(
                given, one, opened, kept, question=self.question, treatment=self.treatment, options=self.options,
                target=self.layout, since=self.since,
            )
            for one in kinds
        )  # fmt: skip

    def _manifest(self, tables: Sequence[WrittenTable], stream: IO[bytes]) -> None:
        said = manifest(
            tables, question=self.question, treatment=self.treatment, standard=self.options.standard,
            layout=self.layout,
        )  # fmt: skip
        write_manifest(said, stream)


def sheet_of(declaration: Declaration) -> str:
    """The title of a record type as a sheet may be called."""
    return _NOT_IN_SHEETS.sub(" ", declaration.zh)[:31]


def is_folder(out: str) -> bool:
    """Whether an output is a folder: one that is there, or a name that ends as folders do."""
    return out.endswith(("/", os.sep)) or Path(out).is_dir()


def publish(
    source: Sources,
    out: str | os.PathLike[str],
    *,
    audience: str,
    as_of: date,
    channel: str | None = None,
    unit: str = "",
    power: str = "",
    purpose: str = "",
    authorisation: Source | Record | None = None,
    subject: str = "",
    disputes: Disputes = "mark",
    masks: str = DEFAULT_POLICY,
    treatment: Treatment | None = None,
    record: str | None = None,
    layout: str | None = None,
    layers: str | tuple[str, ...] = (),
    rules: Rules | None = None,
    since: str | None = None,
    force: bool = False,
) -> Published:
    """The projection of files for an audience: `out`, `out.log.jsonl` for the holder, `out.manifest.json` to hand out.

    Records of several types go into a workbook, a sheet each, or into a folder: `administrative-penalty.csv` and so on,
    with `publication.log.jsonl` and `publication.manifest.json`.

    Args:
        source: files of records and of process records about them; as of `validate`.
        out: the table: `.csv`, `.xlsx`, `.jsonl` or `.parquet`; or a folder: one that is there, or a name that ends
            in `/`.
        audience: `public`, `shared` (with `unit` and `purpose`), `authorised` (with `authorisation`) or `self` (with
            `subject`).
        as_of: the day.
        channel: the site that publishes.
        unit: who asks, of a public duty or with an authorisation.
        power: the law by which a unit asks.
        purpose: code or word of the list `query-purpose`.
        authorisation: the subject's `query-authorisation`, a checked record or a file with that one.
        subject: a number of the subject whose own view is asked for.
        disputes: records with an open objection are marked, or withheld.
        masks: policy for what anybody sees: `catalogue`, `court`, `strict`.
        treatment: masks and pseudonyms in full, in the place of `masks`.
        record: name of the record type; found from the headings when None.
        layout: of the table; the standard's own titles when None.
        layers: names or files of layers.
        rules: the regimes that count; those of the library and of the layers when None.
        since: an earlier output: what of it must come down now goes to `out.takedown.csv`, and into the result.
        force: replace files that are there.

    Raises:
        ValueError: the question lacks what its audience needs; there is no such name; the files hold several types.
        NotPublishedError: a file cannot be read, or the history of the records cannot be told.
        FileExistsError: a file is there, and `force` is not set.
        TypeError: `out` is no path.
    """
    if not isinstance(out, str | os.PathLike):
        raise TypeError(f"out is the path of the table or folder to write, not {type(out).__name__}")
    path, in_folder = Path(out), is_folder(os.fspath(out))
    form = "csv" if in_folder else form_of(path.name)
    if form is None:
        raise ValueError(
            f"the name of the table ends in one of {', '.join(FORMS)}, not as {path.name!r} does"
        )
    under = _layers.standard(layers)
    options = Options(record=record, standard=under, as_of=as_of)
    leave = authorisation
    if leave is not None and not isinstance(leave, Record):
        leave, _ = only_record(leave, "query-authorisation", options)
        if leave is None:
            raise ValueError("the file of the authorisation holds exactly one record")
    question = Question(
        audience=audience, as_of=as_of, channel=channel, unit=unit, power=power, purpose=purpose,
        authorisation=leave, subject=subject, disputes=disputes,
        rules=regimes_in_force(standard=under) if rules is None else rules,
    )  # fmt: skip
    lacking = question.lacks
    if lacking:
        raise ValueError(f"audience={audience!r} needs {lacking}=")
    made = Publication(
        question=question,
        treatment=Treatment(policy(masks)) if treatment is None else treatment,
        options=options,
        layout=None if layout is None else layouts.named(layout, standard=under),
        form=form,
        since=since,
    )
    if in_folder:
        first, *others = made.write_folder(several(source), partial(_opened_in, path, force=force))
    else:
        first, *others = made.write(several(source), path.name, partial(_opened, path, force=force))
    return evolve(first, others=tuple(others))


def _opened_in(folder: Path, name: str, *, force: bool) -> AbstractContextManager[IO[bytes]]:
    folder.mkdir(exist_ok=True)
    return _opened(folder / name, "", force=force)


def _opened(path: Path, end: str, *, force: bool) -> AbstractContextManager[IO[bytes]]:
    beside = path.with_name(path.name + end)

    def before() -> None:
        if not force and beside.exists():
            raise FileExistsError(beside.name)

    before()
    return whole(beside, {"mode": "x+b"}, before)
