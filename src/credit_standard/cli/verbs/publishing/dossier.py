"""信用报告: what an audience may see of one subject, with its score, as a page, as JSON or on the terminal."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import (
    WITH_PAGE,
    AsOf,
    Audience,
    Authorisation,
    Force,
    Lang,
    Layers,
    Out,
    OwnRegimes,
    Power,
    Purpose,
    Territory,
    Unit,
    Unverified,
    day,
    settle,
)
from credit_standard.cli.output import OutputError, is_same, target
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from credit_standard.disclosure import NotPublishedError
    from credit_standard.dossier import Dossier, Holdings
    from credit_standard.findings import Language
    from credit_standard.layers import LayeredStandard


def dossier(
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("dossier.files"))] = None,
    *,
    subject: Annotated[
        str, typer.Option("--subject", metavar="NUMBER", help=help_of("dossier.subject"))
    ] = "",
    audience: Audience = "public",
    purpose: Purpose = "",
    unit: Unit = "",
    power: Power = "",
    authorisation: Authorisation = None,
    card: Annotated[
        str | None, typer.Option("--card", metavar="NAME|FILE", help=help_of("dossier.card"))
    ] = None,
    number: Annotated[str, typer.Option("--number", metavar="NUMBER", help=help_of("dossier.number"))] = "",
    log: Annotated[str | None, typer.Option("--log", metavar="FILE", help=help_of("dossier.log"))] = None,
    as_of: AsOf = None,
    unverified: Unverified = None,
    regime: OwnRegimes = None,
    territory: Territory = "",
    layer: Layers = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="text|json|html", help=help_of("dossier.format"))
    ] = None,
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.projecting import known_leave
    from credit_standard.cli.files.report_files import need, told_format
    from credit_standard.cli.files.sources import opened
    from credit_standard.cli.standard.known_cards import known_card
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.disclosure import NotPublishedError, Question
    from credit_standard.dossier import compiled, read_holdings
    from credit_standard.model.audience import Audience
    from credit_standard.validation.run import Options

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard dossier")
    if not subject.strip():
        raise WrongUse("missing-argument", name="--subject", verb="credit-standard dossier")
    if audience not in {one.value for one in Audience}:
        raise WrongUse("publish-audience")
    beside = [] if authorisation is None else [authorisation]
    wanted = form or told_format(out, WITH_PAGE)
    settled = settle(wanted, lang, out, force=force, inputs=[*files, *beside], forms=WITH_PAGE)
    need(settled.form)
    if log is not None and any(
        is_same(log, one) for one in (*files, *beside, *([] if out is None else [out]))
    ):
        raise WrongUse("output-is-input", file=log)
    if log is not None:
        target(log, force=True)  # it can be written, before anything goes out
    on = day(as_of)
    under = layers_in_use(layer)
    own = [*(regime or ()), *under.regimes]
    rules = known_rules(unverified=unverified, own=own, territory=territory)[1]
    by = None if card is None else known_card(card, on, under)
    options = Options(standard=under, as_of=on)
    question = Question(
        audience=audience, as_of=on, unit=unit, power=power, purpose=_purpose(purpose),
        authorisation=known_leave(authorisation, options), rules=rules,
        subject=subject if audience == Audience.SELF else "",
    )  # fmt: skip
    lacking = question.lacks
    if lacking:
        raise WrongUse(f"publish-needs-{lacking}")
    sources = [opened(one) for one in files]
    try:
        held = read_holdings(subject, sources, options, as_of=on)
    except NotPublishedError as error:
        return _nothing(error, settled.language)
    if not held.records:
        complain("dossier-nothing", settled.language)
    made = compiled(held, question, card=by, number=number)
    if log is not None:
        _log(made, held, under, log)  # first: nothing goes out that is not logged
    with settled.target.open() as stream:
        _write(made, settled.form, stream, settled.language)
    return _tell(made, settled.language)


def _purpose(given: str) -> str:
    from credit_standard import codes

    if given and codes.get("query-purpose").read(given) is None:
        known = ", ".join(codes.get("query-purpose").by_code)
        raise WrongUse("unknown-choice", option="--purpose", value=given, known=known)
    return given


def _write(made: Dossier, form: str, stream: TextIO, language: Language) -> None:
    if form == "json":
        from credit_standard.dossier.as_json import to_json
        from credit_standard.reports.json import line as json_line

        stream.write(json_line(to_json(made)) + "\n")
    elif form == "html":
        from credit_standard.reports.html.dossier import write

        write(made, stream, language)
    else:
        from credit_standard.reports.text.dossier import write as write_text

        write_text(made, stream, language)


def _log(made: Dossier, held: Holdings, under: LayeredStandard, log: str) -> None:
    """One line more in the log of queries: a checked record of the type `credit-query`."""
    from credit_standard.dossier import query_record
    from credit_standard.dossier.issuing import subject_fields

    record = query_record(
        made, subject_fields(held, made.subject.group, made.question.as_of), querier={}, standard=under
    )
    values = {
        name: value.isoformat() if hasattr(value, "isoformat") else value
        for name, value in record.values.items()
        if value is not None
    }
    try:
        with Path(log).open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(json.dumps(values, ensure_ascii=False, default=str) + "\n")
    except OSError as error:
        raise OutputError(error) from None


def _nothing(error: NotPublishedError, language: Language) -> int:
    """Nothing was written; the findings say what is to be mended."""
    from credit_standard.reports import write
    from credit_standard.validation.check_result import CheckResult

    write(CheckResult.of(error.report), "text", sys.stderr, language)
    complain("publish-unread" if error.is_unread else "publish-history-unknown", language)
    return UNREADABLE if error.is_unread else FOUND


def _tell(made: Dossier, language: Language) -> int:
    """What the holder has to know and the audience must not: how many records are not shown, and why."""
    from credit_standard.disclosure.decision.grounds import record_grounds

    words = {row.name: row.then.words for row in record_grounds().rows}
    for name, count in made.withheld.most_common():
        complain("dossier-withheld", language, count=count, words=words[name].to(language))
    return FOUND if {"row-has-errors", "history-has-errors"} & made.withheld.keys() else 0
