"""查阅决定规则: the rules of decisions, one of them as a table, or whether one's own is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import Force, Form, Lang, Layers, Out, Wanted, settle
from credit_standard.cli.standard.own_files import CHECK, check_own_files
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.decisions import DecisionRule
    from credit_standard.findings import Language
    from credit_standard.reports.document import Block


def decisions(
    name: Wanted = None,
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help=help_of("decisions.files"))
    ] = None,
    *,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.decisions import rules
    from credit_standard.decisions.rule.checks import check_file

    if name == CHECK or files:
        settled = settle(form, lang, out, force=force, inputs=files or ())
        under = layers_in_use(layer)
        return check_own_files("decisions", lambda file: check_file(file, under), name, files or [], settled)
    known = {one.name: one for one in rules()}
    shelf = Shelf(
        kind="decision-rule",
        plural="decision-rules",
        unknown="unknown-decision-rule",
        headings=("column.name", "column.title", "column.kind", "column.in-force", "column.basis"),
        names=tuple(known),
        get=known.__getitem__,
        titles=lambda one: (one.name, one.title.zh, one.title.en),
        words=lambda one: (one.name, *(each.title.zh for each in one.facts.values())),
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            TEXTS(f"decision-kind-{one.kind}", language),
            _in_force(one, language),
            str(one.source),
        ),
        brief=_brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _in_force(rule: DecisionRule, language: Language) -> str:
    from credit_standard.spec.wording import in_force

    return in_force(rule.in_force.first, rule.in_force.last, language)


def _brief(rule: DecisionRule) -> dict[str, Any]:
    first, last = rule.in_force.first, rule.in_force.last
    return {
        "name": rule.name,
        "version": rule.version,
        "kind": rule.kind,
        "power": rule.power,
        "zh": rule.title.zh,
        "en": rule.title.en,
        "sha256": rule.digest,
        "in_force_from": None if first is None else first.isoformat(),
        "in_force_until": None if last is None else last.isoformat(),
        "card": None if rule.card is None else rule.card.name,
        "subjects": list(rule.subjects),
    }


def _full(rule: DecisionRule) -> dict[str, Any]:
    from credit_standard.decisions import as_json
    from credit_standard.decisions.sentences import outcome

    return {
        **_brief(rule),
        "note_zh": rule.note.zh,
        "note_en": rule.note.en,
        "matter_zh": None if rule.matter is None else rule.matter.zh,
        "matter_en": None if rule.matter is None else rule.matter.en,
        "disputed": rule.disputed,
        "facts": [
            {"name": one.name, "zh": one.title.zh, "en": one.title.en, "record": one.declaration.name}
            for one in rule.facts.values()
        ],
        "rows": [
            {
                "name": row.name,
                "when": None if row.when is None else repr(row.when),
                "zh": outcome(row.then).zh,
                "en": outcome(row.then).en,
                "overrides": list(row.overrides),
                "basis": [as_json.law(one) for one in row.then.basis],
            }
            for row in rule.table.rows
        ],
    }


def _blocks(rule: DecisionRule, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, section, source_lines, table
    from credit_standard.decisions.sentences import basis, condition, fact, outcome
    from credit_standard.reports.document import Span, line

    yield heading(rule.name, rule.title.zh, rule.title.en)
    yield line(rule.note.to(language))
    yield line(Span(TEXTS("card-in-force", language), "title"), _in_force(rule, language))
    yield from source_lines(str(rule.source), language, verified=rule.source.verified)
    yield from section("decision-facts", language)
    facts = [(one.name, one.title.to(language), fact(one).to(language)) for one in rule.facts.values()]
    yield table(("column.name", "column.title", "column.when"), facts, language)
    yield from section("decision-rows", language)
    rows = [
        (
            row.name,
            condition(row.when, rule).to(language),
            outcome(row.then).to(language),
            basis(row.then).to(language),
        )
        for row in rule.table.rows
    ]
    if rule.table.otherwise is not None:
        last = rule.table.otherwise
        rows.append(
            ("", TEXTS("card-otherwise", language), outcome(last).to(language), basis(last).to(language))
        )
    yield table(("column.name", "column.when", "column.then", "column.basis"), rows, language)
