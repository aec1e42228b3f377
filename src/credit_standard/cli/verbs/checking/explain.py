"""解释: what a finding means, an example, how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import Force, Form, Lang, Layers, Out, settle
from credit_standard.cli.standard.finding_codes import catalogued, rules_called
from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse
from credit_standard.findings.finding import Location, located
from credit_standard.findings.template import fill
from credit_standard.reports.texts import meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.cli.options import Settled
    from credit_standard.findings import Bilingual, Entry, Language
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration, Rule
    from credit_standard.reports.document import Block

LINE = 12  # of the file, in examples
NAMED_AT_MOST = 5  # candidates of an ambiguous name


def explain(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help=help_of("explain.code"))] = None,
    *,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    settled = settle(form, lang, out, force=force)
    if code is None:
        return _list(settled)
    entry, rule = _found(code, layers_in_use(layer))
    with settled.target.open() as stream:
        if settled.form == "json":
            stream.write(json_line(enveloped("finding", _to_json(entry, rule))) + "\n")
        else:
            print_document(_blocks(entry, rule, settled.language), stream)
    return 0


def _list(settled: Settled) -> int:
    """All codes with their titles."""
    from credit_standard import findings
    from credit_standard.reports.document import Columns, Span, line, print_document
    from credit_standard.reports.document.wrapping import fitted
    from credit_standard.reports.json import line as json_line

    entries = list(findings.entries())
    spoken = settled.language
    with settled.target.open() as stream:
        if settled.form == "json":
            items = [
                {
                    "code": one.code,
                    "name": one.name,
                    "severity": one.severity.value,
                    "title": _both(one.title),
                }
                for one in entries
            ]
            stream.write(json_line(enveloped("findings", {"findings": items})) + "\n")
            return 0
        headings = tuple(TEXTS(f"column.{key}", spoken) for key in ("code", "severity", "title", "name"))
        rows = [
            (one.code, TEXTS(one.severity.value, spoken), one.title.to(spoken), one.name) for one in entries
        ]
        remark = line(Span(TEXTS("explain-list", spoken, count=len(entries)), "dim"))
        print_document([fitted(Columns(headings, rows)), remark], stream)
    return 0


def _found(code: str, under: LayeredStandard) -> tuple[Entry, tuple[Declaration, Rule] | None]:
    """The kind of finding with this code or name; for a rule of a record type the rule, too."""
    entry = catalogued(code)
    if entry is not None:
        return entry, None
    rules = rules_called(code, under)
    if len(rules) > 1:
        raise WrongUse("several-rules", name=code, near=", ".join(list(rules)[:NAMED_AT_MOST]))
    ((declaration, rule),) = rules.values()
    return declaration.entry(rule), (declaration, rule)


def _both(text: Bilingual) -> dict[str, str]:
    return {"zh": meaning(text, "zh"), "en": meaning(text, "en")}


def _to_json(entry: Entry, place: tuple[Declaration, Rule] | None) -> dict[str, Any]:
    item: dict[str, Any] = {
        "code": entry.code,
        "name": entry.name,
        "severity": entry.severity.value,
        "title": _both(entry.title),
        "meaning": _both(entry.message),
        "hint": _both(entry.hint),
        "example": entry.example or None,
        "sample": {"zh": sample(entry, "zh"), "en": sample(entry, "en")},
        "source": entry.source or None,
        "verified": entry.verified,
    }
    if place is not None:
        declaration, rule = place
        item["record"] = declaration.name
        item["fields"] = list(rule.fields)
        item["when"] = None if rule.when is None else repr(rule.when)
        item["require"] = repr(rule.require)
    return item


def sample(entry: Entry, language: Language) -> str:
    """The message as a report has it: place, fault and value."""
    placed = entry.code[:2] in ("ID", "VA", "RE") or "." in entry.code
    sentence = fill(entry.message.to(language), entry.sample)
    return located(Location(line=LINE if placed else None), sentence, entry.example or None, language)


def _blocks(entry: Entry, place: tuple[Declaration, Rule] | None, language: Language) -> Iterator[Block]:
    from credit_standard.reports.document import STYLES, Span, line

    def said(key: str, value: str) -> Block:
        return line(Span(TEXTS(key, language), "title"), value, level=1)

    severity = Span(TEXTS(entry.severity.value, language), STYLES[entry.severity])
    name = "" if "." in entry.code else f"  {entry.name}"
    yield line(Span(entry.code, "title"), name, "  ", severity)
    yield line(Span(entry.title.to(language), "title"), level=1)
    if entry.title != entry.message:
        yield said("explain-meaning", meaning(entry.message, language))
    yield said("explain-example", sample(entry, language))
    yield said("explain-hint", fill(entry.hint.to(language), entry.sample))
    if place is not None:
        declaration, rule = place
        titles = ("、" if language == "zh" else ", ").join(
            f"{declaration[name].title.to(language)} ({name})" for name in rule.fields
        )
        yield said("explain-record", f"{declaration.title.to(language)} ({declaration.name})")
        yield said("explain-fields", titles)
        if rule.when is not None:
            yield said("explain-when", repr(rule.when))
        yield said("explain-require", repr(rule.require))
    if entry.source:
        yield said("explain-source", entry.source)
    if not entry.verified:
        yield line(Span(TEXTS("unverified", language), "warning"), level=1)
