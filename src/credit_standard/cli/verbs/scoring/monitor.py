"""监测: how a card rates a data set by month, beside a published distribution, and which indicators never fire."""

from __future__ import annotations

from typing import Annotated

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import WITH_PAGE, AsOf, Force, Lang, Layers, Out, day, day_of, settle
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse


def monitor(
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("score.files"))] = None,
    *,
    card: Annotated[
        str | None, typer.Option("--card", metavar="NAME|FILE", help=help_of("score.card"))
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="YYYY-MM-DD", help=help_of("monitor.since"))
    ] = None,
    reference: Annotated[
        str | None, typer.Option("--reference", metavar="NAME", help=help_of("monitor.reference"))
    ] = None,
    as_of: AsOf = None,
    layer: Layers = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="text|json|html", help=help_of("dossier.format"))
    ] = None,
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard import monitoring
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.report_files import need, say_unread, told_format
    from credit_standard.cli.files.sources import opened
    from credit_standard.cli.standard.known_cards import known_card
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.lifecycle.months import after
    from credit_standard.reports.json import line as json_line
    from credit_standard.scoring.files import read_records

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard monitor")
    if card is None:
        raise WrongUse("missing-argument", name="--card", verb="credit-standard monitor")
    wanted = form or told_format(out, WITH_PAGE)
    settled = settle(wanted, lang, out, force=force, inputs=files, forms=WITH_PAGE)
    need(settled.form)
    on = day(as_of)
    try:
        first = after(on, -12) if since is None else day_of("--since", since)
    except ValueError:  # before the calendar begins
        raise WrongUse("monitor-days") from None
    known = monitoring.reference_names()
    if reference is not None and reference not in known:
        raise WrongUse("unknown-reference", name=reference, known=", ".join(known))
    under = layers_in_use(layer)
    by = known_card(card, on, under)
    held = read_records([opened(one) for one in files], as_of=on, standard=under)
    _, rules = known_rules(own=under.regimes)
    beside = None if reference is None else monitoring.reference(reference)
    try:
        found = monitoring.monitor(by, held.records, as_of=on, since=first, reference=beside, rules=rules)
    except ValueError:
        raise WrongUse("monitor-days") from None
    bad = held.bad_rows
    with settled.target.open() as stream:
        if settled.form == "json":
            from credit_standard.monitoring.as_json import to_json

            stream.write(json_line(to_json(found, bad=bad, problems=held.problems)) + "\n")
        elif settled.form == "html":
            from credit_standard.reports.html.monitor import write

            write(found, stream, settled.language, bad=bad, problems=held.problems)
        else:
            from credit_standard.reports.text.monitor import write as write_text

            write_text(found, stream, settled.language, bad=bad, problems=held.problems)
    say_unread(held.problems, settled)
    if held.problems:
        return UNREADABLE
    return FOUND if found.of_nobody or bad else 0
