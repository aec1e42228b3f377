"""参考: a page for each record type, code list and finding, made from the declarations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard import codes, findings, grades, identifiers, records
from credit_standard.cli.standard.describing import type_in_words
from credit_standard.cli.standard.record_in_full import sayings
from credit_standard.cli.texts import TEXTS as CLI_TEXTS
from credit_standard.cli.verbs.checking.explain import sample
from credit_standard.findings.template import fill
from credit_standard.findings.texts import Texts
from credit_standard.model import Code, Codes, DocumentNumber, Identifier
from credit_standard.reports.texts import meaning
from credit_standard.spec.catalogue import part_title, parts_of_the_standard
from credit_standard.spec.summary import summary_of
from credit_standard.spec.wording import in_force, item_disclosure_in_words, natures

from .markdown import anchor, code, escaped, page, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.codes import CodeEntry
    from credit_standard.findings import Entry, Language, Severity
    from credit_standard.model import Declaration, Element, Rule

TEXTS = Texts(str(Path(__file__)))
Page = tuple[str, str]
"""Its path without an ending, and its Markdown."""


def pages(language: Language) -> Iterator[Page]:
    """Every generated page of reference."""
    yield "records/index", _records(language)
    for name in records.names():
        yield f"records/{name}", record_page(records.declared(name), language)
    yield "codes/index", _code_lists(language)
    for name in codes.names():
        yield f"codes/{name}", _code_list(name, language)
    yield "findings/index", _findings(language)
    for entry in findings.entries():
        yield f"findings/{entry.code}", _finding(entry, language)
    yield "scales", _scales(language)


def headings(language: Language, *keys: str) -> list[str]:
    return [TEXTS(f"column.{key}", language) for key in keys]


def _severity(severity: Severity, language: Language) -> str:
    return CLI_TEXTS(severity.value, language)


# --- record types -----------------------------------------------------------------------------------------------------


def _records(language: Language) -> str:
    blocks = [f"# {TEXTS('records', language)}", TEXTS("records-introduction", language)]
    for part, summaries in parts_of_the_standard().items():
        blocks.append(f"## {escaped(part_title(part, language))}")
        rows = (
            (
                f"[{escaped(one.title.to(language))}]({one.name}.md)",
                code(one.name),
                escaped(one.clause),
                escaped(one.provider.to(language)),
                escaped(natures(one.nature, language)),
            )
            for one in sorted(summaries, key=lambda one: one.name)
        )
        blocks.append(table(headings(language, "title", "name", "clause", "provider", "nature"), rows))
    return page(*blocks)


def record_page(record: Declaration, language: Language) -> str:
    """The page of a record type."""
    summary = summary_of(record)
    said = [
        f"- **{escaped(CLI_TEXTS(key, language).strip().rstrip(':：'))}**{_colon(language)}{escaped(text)}"
        for key, text in sayings(record, summary, language)
        if text
    ]
    fields = (_field(record, one, language) for one in record.fields)
    lists = (
        f"- [{escaped(codes.get(name).title.to(language))}](../codes/{name}.md) {code(name)}"
        for name in summary.code_lists
    )
    return page(
        f"# {escaped(record.title.to(language))}",
        f"[{TEXTS('records', language)}](index.md) · {code(record.name)}",
        "\n".join(said),
        f"## {TEXTS('fields', language)}",
        table(
            headings(language, "field", "type", "required", "definition", "codes", "disclosure"),
            fields,
        ),
        f"## {TEXTS('code-lists', language)}",
        "\n".join(lists),
        f"## {TEXTS('rules', language)}",
        *(_rule(record, rule, language) for rule in record.rules),
    )


def _colon(language: Language) -> str:
    return "：" if language == "zh" else ": "


def _field(record: Declaration, element: Element, language: Language) -> tuple[str, ...]:
    return (
        f"{anchor(f'field-{element.name}')}{escaped(element.title.to(language))}<br>{code(element.name)}",
        _type(record, element, language),
        TEXTS("yes", language) if element.required else "",
        "" if element.definition is None else escaped(element.definition.to(language)),
        "<br>".join(map(code, element.codes)),
        escaped(item_disclosure_in_words(element, language)),
    )


def _type(record: Declaration, element: Element, language: Language) -> str:
    """Numbers, code lists and other fields under their titles, a list with its page."""
    if isinstance(element, Code | Codes):
        held = codes.get(element.code_list)
        link = f"[{escaped(held.title.to(language))}](../codes/{held.name}.md)"
        return TEXTS("type.codes" if isinstance(element, Codes) else "type.code", language, link=link)
    if isinstance(element, Identifier):
        return (
            f"[{escaped(identifiers.get(element.kind).title.to(language))}](../identifiers/{element.kind}.md)"
        )
    if isinstance(element, DocumentNumber):
        kind = f"“{record[element.type_field].title.to(language)}”"
        values = {"type_field": kind, "max_length": element.max_length}
        return escaped(CLI_TEXTS("type.document-number", language, **values))
    return escaped(type_in_words(element, language))


def _rule(record: Declaration, rule: Rule, language: Language) -> str:
    entry = record.entry(rule)
    condition = "" if rule.when is None else CLI_TEXTS("rule-when", language, when=code(repr(rule.when)))
    require = condition + CLI_TEXTS("rule-require", language, require=code(repr(rule.require)))
    lines = [
        anchor(f"rule-{entry.code.partition('.')[2]}")
        + f"**{escaped(entry.message.to(language))}** · {_severity(entry.severity, language)} · {code(entry.code)}",
        require,
    ]
    if rule.source is not None:
        lines.append(_source(entry, language))
    return "\\\n".join(lines)


def _source(entry: Entry, language: Language) -> str:
    unread = "" if entry.verified else TEXTS("not-verified", language)
    return f"{TEXTS('source', language)}{_colon(language)}{escaped(entry.source)}{unread}"


# --- code lists and scales --------------------------------------------------------------------------------------------


def _code_lists(language: Language) -> str:
    lists = [codes.get(name) for name in sorted(codes.names())]
    rows = (
        (f"[{escaped(one.title.to(language))}]({one.name}.md)", code(one.name), str(len(one.entries)))
        for one in lists
    )
    return page(
        f"# {TEXTS('code-lists', language)}",
        TEXTS("code-lists-introduction", language),
        table(headings(language, "title", "name", "entries"), rows),
    )


def _code_list(name: str, language: Language) -> str:
    one = codes.get(name)
    unread = "" if one.verified else TEXTS("not-verified", language)
    return page(
        f"# {escaped(one.title.to(language))}",
        f"[{TEXTS('code-lists', language)}](index.md) · {code(name)}",
        TEXTS("list-open" if one.is_open else "list-closed", language),
        f"{TEXTS('source', language)}{_colon(language)}{escaped(one.source)}{unread}" if one.source else "",
        table(
            headings(language, "code", "zh", "en", "in-force", "replaced-by", "definition", "aliases"),
            (_code(entry, language) for entry in one.entries),
        ),
    )


def _code(entry: CodeEntry, language: Language) -> tuple[str, ...]:
    days = (entry.valid_from, entry.valid_until)
    return (
        code(entry.code),
        escaped(entry.title.zh),
        escaped(entry.title.en),
        in_force(*days, language),
        " ".join(map(code, entry.replaced_by)),
        "" if entry.definition is None else escaped(entry.definition.to(language)),
        escaped(("；" if language == "zh" else "; ").join(entry.aliases)),
    )


def _scales(language: Language) -> str:
    blocks = [f"# {TEXTS('scales', language)}", TEXTS("scales-introduction", language)]
    for scale in map(grades.get, grades.names()):
        held = {} if scale.bands is None else {band.grade.code: band for band in scale.bands.bands}
        rows = (
            (
                code(grade.code),
                escaped(grade.title.to(language)),
                f"{_points(held[grade.code].at_least)} – {_points(held[grade.code].below)}"
                if grade.code in held
                else "",
                "" if grade.rank is not None else TEXTS("beside", language),
            )
            for grade in scale.by_code.values()
        )
        unread = "" if scale.verified else TEXTS("not-verified", language)
        source = f" · {escaped(scale.source)}{unread}" if scale.source else ""
        blocks += [
            f"({scale.name})=",
            f"## {escaped(scale.title.to(language))}",
            code(scale.name) + source,
            table(headings(language, "code", "title", "points", "remarks"), rows),
        ]
    return page(*blocks)


def _points(points: object) -> str:
    return "" if points is None else str(points)


# --- findings ---------------------------------------------------------------------------------------------------------


def _findings(language: Language) -> str:
    blocks = [f"# {TEXTS('findings', language)}", TEXTS("findings-introduction", language)]
    groups = dict.fromkeys(entry.code[:2] for entry in findings.entries())
    for group in groups:
        rows = (
            (
                f"[{entry.code}]({entry.code}.md)",
                escaped(entry.title.to(language)),
                _severity(entry.severity, language),
                code(entry.name),
            )
            for entry in findings.entries()
            if entry.code.startswith(group)
        )
        blocks += [
            f"## {TEXTS(f'group.{group}', language)}",
            table(headings(language, "code", "title", "severity", "name"), rows),
        ]
    return page(*blocks)


def _finding(entry: Entry, language: Language) -> str:
    return page(
        f"# {entry.code} {escaped(entry.title.to(language))}",
        f"[{TEXTS('findings', language)}](index.md) · {code(entry.name)} · {_severity(entry.severity, language)}",
        f"## {TEXTS('meaning', language)}",
        escaped(meaning(entry.message, language)),
        f"## {TEXTS('example', language)}",
        f"```text\n{sample(entry, language)}\n```",
        f"## {TEXTS('cure', language)}",
        escaped(fill(entry.hint.to(language), entry.sample)),
        _source(entry, language) if entry.source else "",
    )
