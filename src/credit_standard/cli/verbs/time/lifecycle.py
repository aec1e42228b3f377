"""记录的状态: each record's clocks on a day: shown, shared, used, stored, repairable, and what changes when.

Process records among the files (notices, applications and decisions of repair, corrections, objections, holds) are the
history of the records that they name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import (
    WITH_PAGE,
    AsOf,
    Channel,
    Force,
    Holder,
    Lang,
    Layers,
    Notices,
    Out,
    OwnRegimes,
    Territory,
    Unverified,
    day,
    settle,
)
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language
    from credit_standard.reports.document import Block

SHOWN = 50
"""Records that are listed for people, or drawn; `json` has all."""


def lifecycle(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help=help_of("lifecycle.files"))
    ] = None,
    *,
    record: Annotated[
        str | None, typer.Option("--record", metavar="NAME", help=help_of("validate.record"))
    ] = None,
    channel: Channel = None,
    unverified: Unverified = None,
    regime: OwnRegimes = None,
    territory: Territory = "",
    holder: Holder = "platform",
    notices: Notices = None,
    as_of: AsOf = None,
    layer: Layers = None,
    form: Annotated[
        str, typer.Option("--format", metavar="text|json|html", help=help_of("lifecycle.format"))
    ] = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import codes
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.report_files import need
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.cli.standard.known_names import known_names
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.cli.wrong_use import WrongUse
    from credit_standard.lifecycle.regimes.inputs import CHANNELS
    from credit_standard.lifecycle.state.files import states_of_files
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard lifecycle")
    if form == "html":
        need(form)
    settled = settle(form, lang, out, force=force, inputs=files, forms=WITH_PAGE)
    under = layers_in_use(layer)
    known_names(record, None, under)
    rules = known_rules(
        unverified=unverified,
        own=[*(regime or ()), *under.regimes],
        holder=holder,
        territory=territory,
        notices=notices,
    )[1]
    site = None if channel is None else codes.get(CHANNELS).read(channel)
    if channel is not None and site is None:
        known = ", ".join(codes.get(CHANNELS).by_code)
        raise WrongUse("unknown-choice", option="--channel", value=channel, known=known)
    on = day(as_of)
    found = states_of_files(files, record, as_of=on, channel=site, rules=rules, standard=under,
                             pictures=SHOWN if settled.form == "html" else 0)  # fmt: skip
    with settled.target.open() as stream:
        if settled.form == "json":
            answer = {
                "as_of": on.isoformat(),
                "complete": all(one.problem is None for one in found),
                "tables": [one.to_json() for one in found],
            }
            made = enveloped("lifecycle", answer)
            stream.write(json_line(made) + "\n")
        elif settled.form == "html":
            from credit_standard.reports.html.lifecycle import write

            write(found, on, stream, settled.language)
        else:
            print_document(_blocks(found, on.isoformat(), settled.language), stream)
    if any(one.problem is not None for one in found):
        return UNREADABLE
    return FOUND if any(one.bad for one in found) else 0


def _repair(row: dict[str, Any], as_of: str, language: Language) -> str:
    """Whether it can be repaired; what waits for no day waits for the correction."""
    opens = "" if row["repair_from"] is None else row["repair_from"].isoformat()
    is_open = row["repairable"] == "not-yet" and opens <= as_of
    return TEXTS("repair-uncorrected" if is_open else f"repair-{row['repairable']}", language, day=opens)


def _blocks(found: Any, as_of: str, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import table
    from credit_standard.lifecycle.wording import REASONS
    from credit_standard.reports.document import BLANK, Span, line

    yield line(TEXTS("lifecycle-as-of", language, day=as_of))
    for one in found:
        yield BLANK
        yield line(Span(one.file, "title"), "  " + one.title.to(language) if one.title else "")
        if one.problem is not None:
            yield line(Span(one.problem.to(language), "error"), level=1)
            continue
        counts = {
            "rows": one.rows,
            "published": one.published,
            "withheld": one.rows - one.published,
            "bad": one.bad,
        }
        yield line(TEXTS("lifecycle-counts", language, **counts), level=1)
        headings = ("column.row", "column.publicity", "column.until", "column.repair", "column.next-change")
        rows = (
            (
                str(row["row"]),
                REASONS[row["publicity_reason"]].to(language),
                str(row["publicity_until"] or ""),
                _repair(row, as_of, language),
                str(row["next_change"] or ""),
            )
            for row in one.first(SHOWN)
        )
        yield table(headings, rows, language)
        if one.rows > SHOWN:
            yield line(TEXTS("lifecycle-more", language, count=one.rows - SHOWN), level=1)
