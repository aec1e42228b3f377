"""发布一份投影: the table, the log for its holder and the manifest that is handed out, all of them whole or none."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import frozen

from credit_standard import layers as _layers
from credit_standard import layouts
from credit_standard.conversion.tables import TableForm
from credit_standard.disclosure.decided import Published
from credit_standard.disclosure.manifest import LOG_SUFFIX, SUFFIX, manifest, write_manifest
from credit_standard.disclosure.masking import policy
from credit_standard.disclosure.projection import DEFAULT_POLICY, Treatment
from credit_standard.disclosure.publishing import asks_rightly, publish_tables
from credit_standard.disclosure.question import Disputes, Question
from credit_standard.disclosure.sources import only_record, read_twice
from credit_standard.disclosure.takedown_list import TAKEDOWN_SUFFIX, write_takedown
from credit_standard.files.sources import Source, Sources, several
from credit_standard.files.whole import whole
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.validation.run import Options

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from credit_standard.findings import Language
    from credit_standard.layouts import Layout

FORMS: dict[str, TableForm] = {
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
"""The form of a table by the end of its name."""
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

    def write(self, sources: tuple[Source, ...], name: str, opened: Opener) -> Published:
        """Write everything.

        Args:
            sources: records, and process records about them.
            name: of the table's file, without its folder.
            opened: opens a file by what stands behind the table's name; it is there when its context ends.
        """
        with read_twice(sources) as given, ExitStack() as files:
            # The table takes its name last: there is none without its log and its manifest.
            out, log, beside = (files.enter_context(opened(end)) for end in ("", LOG_SUFFIX, SUFFIX))
            listed = None if self.since is None else files.enter_context(opened(TAKEDOWN_SUFFIX))
            done = publish_tables(
                given, out, log, question=self.question, treatment=self.treatment, options=self.options,
                target=self.layout, form=self.form, since=self.since,
            )  # fmt: skip
            if listed is not None:
                write_takedown(
                    done.takedown or (), listed, self.options.standard.declared(done.record), self.language
                )
            said = manifest(
                done, out, name=name, form=self.form, question=self.question, treatment=self.treatment,
                standard=self.options.standard, layout=self.layout,
            )  # fmt: skip
            write_manifest(said, beside)
        return done


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
    rules: Rules = NATIONAL,
    since: str | None = None,
    force: bool = False,
) -> Published:
    """The projection of files for an audience: `out`, `out.log.jsonl` for the holder, `out.manifest.json` to hand out.

    Args:
        source: files of records of one type and of process records about them; as of `validate`.
        out: the table: `.csv`, `.xlsx`, `.jsonl` or `.parquet`.
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
        rules: the regimes that count.
        since: an earlier output: what of it must come down now goes to `out.takedown.csv`, and into the result.
        force: replace files that are there.

    Raises:
        ValueError: the question lacks what its audience needs; there is no such name; the files hold several types.
        NotPublishedError: a file cannot be read, or the history of the records cannot be told.
        FileExistsError: a file is there, and `force` is not set.
    """
    path = Path(out)
    form = form_of(path.name)
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
        authorisation=leave, subject=subject, disputes=disputes, rules=rules,
    )  # fmt: skip
    lacking = asks_rightly(question)
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
    return made.write(several(source), path.name, partial(_opened, path, force=force))


def _opened(path: Path, end: str, *, force: bool) -> AbstractContextManager[IO[bytes]]:
    beside = path.with_name(path.name + end)

    def before() -> None:
        if not force and beside.exists():
            raise FileExistsError(beside.name)

    before()
    return whole(beside, {"mode": "x+b"}, before)
