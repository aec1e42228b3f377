"""披露的问题: who asks, when, for what and by what leave, settled before a file is touched."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.cli.files.sources import opened
from credit_standard.cli.language import language
from credit_standard.cli.options import FORMS, day
from credit_standard.cli.output import STANDARD, Target, target
from credit_standard.cli.progress import progress
from credit_standard.cli.wrong_use import WrongUse, unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from credit_standard.disclosure.projection.projection import Treatment
    from credit_standard.disclosure.projection.pseudonyms import Pseudonyms
    from credit_standard.disclosure.publication.publication import Publication
    from credit_standard.disclosure.publication.published import Published
    from credit_standard.disclosure.question import Disputes
    from credit_standard.findings import Language
    from credit_standard.lifecycle import Record, Rules
    from credit_standard.validation.run import Options

VARIABLE = "env:"
DISPUTES: dict[str, Disputes] = {"mark": "mark", "withhold": "withhold"}


@frozen(kw_only=True)
class ProjectionRequest:
    """What is to be published, settled; where it goes into a folder, `targets` is empty."""

    files: tuple[str, ...]
    name: str
    in_folder: bool
    force: bool
    targets: dict[str, Target]
    publication: Publication
    form: str
    language: Language

    @property
    def out(self) -> Path:
        return Path(self.name)

    @property
    def log(self) -> str:
        from credit_standard.disclosure.publication.manifest import LOG_SUFFIX

        return self._beside(LOG_SUFFIX)

    @property
    def manifest(self) -> str:
        from credit_standard.disclosure.publication.manifest import SUFFIX

        return self._beside(SUFFIX)

    def _beside(self, end: str) -> str:
        from credit_standard.disclosure.publication.manifest import OF_FOLDER

        return OF_FOLDER + end if self.in_folder else self.out.name + end

    def _in_folder(self, name: str) -> AbstractContextManager[IO[bytes]]:
        try:
            self.out.mkdir(exist_ok=True)
        except OSError:
            raise WrongUse("output-folder", file=self.name) from None
        return target(str(self.out / name), force=self.force, inputs=self.files).open_bytes()

    def write(self) -> tuple[Published, ...]:
        """Write everything, with its progress."""
        sources = tuple(opened(one) for one in self.files)
        with progress(self.files, self.language) as (rows, done):
            options = evolve(self.publication.options, progress=rows)
            publication = evolve(self.publication, options=options)
            if self.in_folder:
                made = publication.write_folder(sources, self._in_folder)
            else:
                made = publication.write(sources, self.out.name, lambda end: self.targets[end].open_bytes())
            done()
        return made


def settle_publication(
    files: Sequence[str],
    out: str,
    form: str,
    *,
    audience: str,
    record: str | None,
    layout: str | None,
    layers: Sequence[str] | None,
    as_of: str | None,
    channel: str | None,
    unit: str,
    purpose: str,
    power: str,
    authorisation: str | None,
    subject: str,
    since: str | None,
    mask: str | None,
    pseudonyms: str | None,
    disputes: str,
    rules: Rules,
    force: bool,
    lang: str | None,
) -> ProjectionRequest:
    """The options of the verb, checked; what is missing is said with what to do."""
    from credit_standard import codes, layouts
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.report_files import each_its_own, need
    from credit_standard.cli.standard.known_names import known_names
    from credit_standard.disclosure.publication.manifest import LOG_SUFFIX, SUFFIX
    from credit_standard.disclosure.publication.publication import Publication, form_of, is_folder
    from credit_standard.disclosure.question import Question
    from credit_standard.disclosure.takedown.takedown_list import TAKEDOWN_SUFFIX
    from credit_standard.lifecycle.regimes.inputs import CHANNELS
    from credit_standard.model.audience import Audience
    from credit_standard.validation.run import Options

    if form not in FORMS:
        raise WrongUse("unknown-choice", option="--format", value=form, known=", ".join(FORMS))
    if audience not in {one.value for one in Audience}:
        raise WrongUse("publish-audience")
    if disputes not in DISPUTES:
        raise WrongUse("unknown-choice", option="--disputes", value=disputes, known=", ".join(DISPUTES))
    if not out or out == STANDARD:
        raise WrongUse("table-to-file", verb="credit-standard publish")
    in_folder = is_folder(out)
    written = "csv" if in_folder else form_of(out)
    if written is None:
        raise WrongUse("publish-form", file=out)
    if written == "xlsx":
        need(written)
    under = layers_in_use(layers)
    known_names(record, None, under)
    known_names(None, layout, under)
    inputs = [
        *files,
        *([] if since is None else [since]),
        *([] if authorisation is None else [authorisation]),
    ]
    ends = ["", LOG_SUFFIX, SUFFIX, *([] if since is None else [TAKEDOWN_SUFFIX])]
    targets = {end: target(out + end, force=force, inputs=inputs) for end in ends if not in_folder}
    each_its_own(targets.values())
    site = None if channel is None else codes.get(CHANNELS).read(channel)
    if channel is not None and site is None:
        known = ", ".join(codes.get(CHANNELS).by_code)
        raise WrongUse("unknown-choice", option="--channel", value=channel, known=known)
    if purpose and codes.get("query-purpose").read(purpose) is None:
        known = ", ".join(codes.get("query-purpose").by_code)
        raise WrongUse("unknown-choice", option="--purpose", value=purpose, known=known)
    options = Options(record=record, standard=under, as_of=day(as_of))
    question = Question(
        audience=audience, as_of=day(as_of), channel=site, unit=unit, power=power, purpose=purpose,
        authorisation=known_leave(authorisation, options), subject=subject, disputes=DISPUTES[disputes], rules=rules,
    )  # fmt: skip
    lacking = question.lacks
    if lacking:
        raise WrongUse(f"publish-needs-{lacking}")
    publication = Publication(
        question=question,
        treatment=_treatment(mask, pseudonyms, audience),
        options=options,
        layout=None if layout is None else layouts.named(layout, None, under),
        form=written,
        since=since,
        language=language(lang),
    )
    return ProjectionRequest(
        files=tuple(files), name=out, in_folder=in_folder, force=force, targets=targets, publication=publication,
        form=form, language=language(lang),
    )  # fmt: skip


def known_leave(file: str | None, options: Options) -> Record | None:
    """The one authorisation of a file; refuse a file that holds none or several."""
    from credit_standard.cli.files.one_record import one_record
    from credit_standard.disclosure.decision.authorisation import RECORD

    return None if file is None else one_record(file, RECORD, options, "publish-one-authorisation")


def _treatment(mask: str | None, pseudonyms: str | None, audience: str) -> Treatment:
    from credit_standard.disclosure.projection.masking import policies
    from credit_standard.disclosure.projection.projection import DEFAULT_POLICY, Treatment

    known = policies()
    if mask is not None and mask not in known:
        raise WrongUse("unknown-choice", option="--mask", value=mask, known=", ".join(known))
    if pseudonyms is not None and audience != "shared":
        raise WrongUse("publish-pseudonyms-shared")
    key = None if pseudonyms is None else _key(pseudonyms)
    return Treatment(known[mask or DEFAULT_POLICY], always=mask is not None, pseudonyms=key)


def _key(named: str) -> Pseudonyms:
    """The key from a file or a variable of the environment; it is named nowhere else."""
    from credit_standard.disclosure.projection.pseudonyms import SHORTEST, Pseudonyms, WeakKeyError

    try:
        if named.startswith(VARIABLE):
            key = os.environ[named.removeprefix(VARIABLE)].encode()
        else:
            key = Path(named).read_bytes()
    except KeyError:
        raise WrongUse("publish-no-key", name=named) from None
    except (OSError, ValueError) as error:
        raise unreadable(named, error) from None
    try:
        return Pseudonyms(key.strip())
    except WeakKeyError:
        raise WrongUse("publish-weak-key", bytes=SHORTEST) from None
