"""查阅规定: the regimes of publicity and repair, or one of them with all that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import Force, Form, Lang, Layers, Out, Wanted, settle
from credit_standard.cli.standard.own_files import CHECK, check_own_files
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language, Source
    from credit_standard.language.tables import Row
    from credit_standard.lifecycle.regimes.regime import Regime, RegimeTerm
    from credit_standard.reports.document import Block


def regimes(
    name: Wanted = None,
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("regimes.files"))] = None,
    *,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.lifecycle.regimes.checks import check_file

    settled = settle(form, lang, out, force=force, inputs=files or ())
    if name == CHECK or files:
        return check_own_files("regimes", check_file, name, files or [], settled)
    _, rules = known_rules(own=layers_in_use(layer).regimes)
    shelf = Shelf(
        kind="regime",
        plural="regimes",
        unknown="unknown-regime",
        headings=("column.name", "column.title", "column.in-force", "column.aspects", "column.basis"),
        names=tuple(rules.by_name),
        get=rules.regime,
        titles=lambda one: (one.name, one.title.zh, one.title.en, one.document),
        words=lambda one: tuple(one.classes),
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            _in_force(one, language),
            ", ".join(one.tables),
            one.document,
        ),
        brief=_brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settled)


def _in_force(regime: Regime, language: Language) -> str:
    from credit_standard.spec.wording import in_force

    return in_force(regime.in_force.first, regime.in_force.last, language)


def _brief(regime: Regime) -> dict[str, Any]:
    first, last = regime.in_force.first, regime.in_force.last
    return {
        "name": regime.name,
        "zh": regime.title.zh,
        "en": regime.title.en,
        "document": regime.document,
        "rank": regime.rank,
        "in_force_from": None if first is None else first.isoformat(),
        "in_force_until": None if last is None else last.isoformat(),
        "in_force_source": _source(regime.in_force_source),
        "classes": list(regime.classes),
        "aspects": list(regime.tables),
    }


def _full(regime: Regime) -> dict[str, Any]:
    return {
        **_brief(regime),
        "scope": repr(regime.scope),
        "scope_source": _source(regime.scope_source),
        "reaches_back": regime.reaches_back,
        "replaces": list(regime.replaces),
        "beside": list(regime.beside),
        "last_day": regime.last_day,
        "counting_source": _source(regime.counting_source),
        "rows": {aspect: [_row(one) for one in table.rows] for aspect, table in regime.tables.items()},
    }


def _row(row: Row[RegimeTerm]) -> dict[str, Any]:
    return {
        "name": row.name,
        "when": None if row.when is None else repr(row.when),
        "then": said(row.then),
        "overrides": list(row.overrides),
        "source": None if row.source is None else _source(row.source),
    }


def said(term: RegimeTerm) -> dict[str, Any]:
    """What a row says, without what it leaves at its usual value."""
    from attrs import asdict, fields

    usual = {one.name: one.default for one in fields(type(term))}
    return {
        name.rstrip("_"): list(value) if isinstance(value, tuple) else value
        for name, value in asdict(term).items()
        if value != usual[name]
    }


def _source(source: Source) -> dict[str, Any]:
    return {"document": source.document, "article": source.article or None, "verified": source.verified}


def _blocks(regime: Regime, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, section, source_lines, table
    from credit_standard.lifecycle.regimes.sentences import condition, sentence
    from credit_standard.reports.document import Span, line

    yield heading(regime.name, regime.title.zh, regime.title.en)
    yield line(Span(TEXTS("regime-in-force", language), "title"), _in_force(regime, language))
    yield from source_lines(str(regime.in_force_source), language, verified=regime.in_force_source.verified)
    yield line(Span(TEXTS("regime-scope", language), "title"), condition(regime.scope).to(language))
    for aspect, held in regime.tables.items():
        yield from section(f"regime-{aspect}", language)
        headings = ("column.name", "column.when", "column.then", "column.basis", "column.remarks")
        rows = (
            (
                row.name,
                "" if row.when is None or aspect == "deadlines" else condition(row.when).to(language),
                sentence(aspect, row.then).to(language),
                str(row.source),
                ""
                if row.source is not None and row.source.verified
                else TEXTS("regime-unverified", language),
            )
            for row in held.rows
        )
        yield table(headings, rows, language)
