"""信息类型全文: one record type in full, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language
    from credit_standard.model import Declaration, Element
    from credit_standard.reports.document import Block
    from credit_standard.spec.summary import RecordSummary


def blocks(record: Declaration, summary: RecordSummary, language: Language) -> Iterator[Block]:
    """All that is declared."""
    from credit_standard.cli.standard.browsing import heading
    from credit_standard.reports.document import Span, line

    yield heading(record.name, record.zh, record.en)
    for key, text in sayings(record, summary, language):
        if text:
            yield line(Span(TEXTS(key, language), "title"), text)
    yield from _fields(record, language)
    yield from _code_lists(summary, language)
    yield from _rules(record, language)


def sayings(record: Declaration, summary: RecordSummary, language: Language) -> Iterator[tuple[str, str]]:
    """What is said once of the record type: key of the label, and the text."""
    from credit_standard.language.words import to_words
    from credit_standard.spec import wording

    yield "record-definition", "" if record.definition is None else record.definition.to(language)
    yield "record-clause", record.clause
    yield "record-category", wording.title_of("base-category", record.category, language)
    yield "record-subjects", wording.subjects_in_words(record.subjects, language)
    yield "record-provider", record.provider.to(language)
    yield "record-cadence", wording.title_of("cadence", record.cadence, language)
    yield "record-dated", _titled(record, (record.record_date,) if record.record_date else (), language)
    yield "record-key", _titled(record, record.key, language)
    yield "record-update-key", _titled(record, record.update_key, language)
    yield "record-nature", wording.nature_in_words(summary.nature, language)
    yield "record-disclosure", wording.disclosure_in_words(summary, language)
    source = record.disclosure.source
    yield "record-disclosure-source", wording.source_in_words(source, language) if source else ""
    sealed = None if record.sealed_when is None else to_words(record.sealed_when, record.titles, record.types)
    yield "record-sealed", "" if sealed is None else sealed.to(language)
    yield "record-basis", wording.basis_in_words(summary, language)


def _titled(record: Declaration, names: tuple[str, ...], language: Language) -> str:
    """`decision_date 处罚决定日期`."""
    separator = "、" if language == "zh" else ", "
    return separator.join(f"{name} {record[name].title.to(language)}" for name in names)


def _fields(record: Declaration, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import section, table

    yield from section("record-fields", language)
    headings = (
        "column.field",
        "column.title",
        "column.type",
        "column.required",
        "column.codes",
        "column.disclosure",
        "column.definition",
    )
    yield table(headings, (_field(element, language) for element in record.fields), language)


def _field(element: Element, language: Language) -> tuple[str, ...]:
    from credit_standard.cli.standard.describing import type_in_words
    from credit_standard.spec.wording import item_disclosure_in_words

    return (
        element.name,
        element.title.to(language),
        type_in_words(element, language),
        TEXTS("required", language) if element.required else "",
        " ".join(element.codes),
        item_disclosure_in_words(element, language),
        "" if element.definition is None else element.definition.to(language),
    )


def _code_lists(summary: RecordSummary, language: Language) -> Iterator[Block]:
    from credit_standard import codes
    from credit_standard.cli.standard.browsing import section, table

    if summary.code_lists:
        yield from section("record-code-lists", language)
        lists = [codes.get(name) for name in summary.code_lists]
        rows = ((one.name, one.title.to(language), str(len(one.entries))) for one in lists)
        yield table(("column.name", "column.title", "column.entries"), rows, language)


def _rules(record: Declaration, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import section
    from credit_standard.reports.document import STYLES, Span, line

    yield from section("record-rules", language)
    for rule in record.rules:
        entry = record.entry(rule)
        severity = Span(TEXTS(entry.severity.value, language), STYLES[entry.severity])
        yield line(severity, "  ", entry.message.to(language), Span(f"  {entry.code}", "dim"), level=1)
        when = "" if rule.when is None else TEXTS("rule-when", language, when=repr(rule.when))
        yield line(Span(when + TEXTS("rule-require", language, require=repr(rule.require)), "dim"), level=2)
        if rule.source is not None:
            yield line(Span(TEXTS("rule-source", language, source=entry.source), "dim"), level=2)
