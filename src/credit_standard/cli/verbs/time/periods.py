"""公示期: earliest repair and automatic stop under a regime, by class and date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.options import Force, Form, Lang, Layers, Out, day_of, settle
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse, near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language
    from credit_standard.lifecycle import Periods
    from credit_standard.lifecycle.regimes.regime import Regime
    from credit_standard.reports.document import Block


def periods(
    regime: Annotated[str, typer.Option("--regime", metavar="NAME|FILE", help=help_of("periods.regime"))],
    class_: Annotated[str, typer.Option("--class", metavar="CLASS", help=help_of("periods.class"))],
    start: Annotated[str, typer.Option("--from", metavar="YYYY-MM-DD", help=help_of("periods.from"))],
    *,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.lifecycle import periods as of_regime
    from credit_standard.lifecycle.clocks.periods import read_class
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    settled = settle(form, lang, out, force=force)
    name, rules = known_rules(regime, own=layers_in_use(layer).regimes)
    first = day_of("--from", start)
    asked = rules.regime(name)
    try:
        read_class(asked, class_)
    except ValueError:
        known = ", ".join(asked.classes)
        raise WrongUse("unknown-class", name=class_, regime=name, known=known) from None
    try:
        found = of_regime(name, class_, first, rules=rules)
    except ValueError:
        others = [one.name for one in rules.regimes if one.rows("period") or one.rows("sharing")]
        raise WrongUse("no-periods", regime=name, known=near(name, others)) from None
    with settled.target.open() as stream:
        if settled.form == "json":
            made = enveloped("periods", found.to_json())
            stream.write(json_line(made) + "\n")
        else:
            print_document(_blocks(found, asked, settled.language), stream)
    return 0


def _blocks(found: Periods, regime: Regime, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, source_lines
    from credit_standard.reports.document import Span, line

    yield heading(f"{found.regime} {found.class_}", regime.title.zh, regime.title.en)
    if not found.published:
        yield line(
            TEXTS("periods-not-published" if not found.in_principle else "periods-not-in-principle", language)
        )
    for key, value in (
        ("periods-start", found.start),
        ("periods-earliest-repair", found.earliest_repair),
        ("periods-auto-stop", found.auto_stop),
    ):
        shown = TEXTS("periods-none", language) if value is None else value.isoformat()
        yield line(Span(TEXTS(key, language), "title"), shown)
    if not found.early_stop:
        yield line(TEXTS("periods-no-early-stop", language))
    if not found.in_force:
        yield line(Span(TEXTS("periods-not-in-force", language), "warning"))
    yield from source_lines(str(found.source), language, verified=found.source.verified)
