"""结果（文本）: agreement by area and level, then the cases that differ."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from credit_standard.conformance.result import CaseOutcome, CaseVerdict, Result
from credit_standard.conformance.wording import TEXTS
from credit_standard.reports.document import Block, Columns, Span, line, print_document

if TYPE_CHECKING:
    from credit_standard.findings import Language

LISTED = 20
COUNTED = (CaseOutcome.AGREED, CaseOutcome.SKIPPED, CaseOutcome.DIFFERS)


def write(result: Result, stream: TextIO, language: Language) -> None:
    print_document(blocks(result, language), stream)


def blocks(result: Result, language: Language) -> Iterator[Block]:
    if result.implementation is not None:
        name, version = result.implementation.name, result.implementation.version
        yield line(Span(TEXTS("run-by", language, name=name, version=version), "title"))
    yield _table(result, language)
    if result.problem is not None:
        yield line(Span(result.problem.to(language), "error"))
    asked = [one for one in result.disagreements if one.outcome is not CaseOutcome.NOT_ASKED]
    for one in asked[:LISTED]:
        yield from _about(one, language)
    if len(asked) > LISTED:
        yield line(TEXTS("more", language, count=len(asked) - LISTED))
    if result.conforms:
        yield line(Span(TEXTS("conforms", language), "good"))
    elif result.disagreements:
        yield line(Span(TEXTS("disagrees", language, count=len(result.disagreements)), "error"))
    elif result.is_complete:
        yield line(Span(TEXTS("nothing-answered", language), "error"))


def _table(result: Result, language: Language) -> Columns:
    headings = (
        *(TEXTS(f"column-{one}", language) for one in ("area", "level", "cases")),
        *(TEXTS(f"outcome.{one.value}", language) for one in COUNTED),
        TEXTS("column-others", language),
    )
    rows = []
    for (area, level), found in result.totals.items():
        others = found.total() - sum(found[one] for one in COUNTED)
        numbers = (found.total(), *(found[one] for one in COUNTED), others)
        rows.append((area, level, *map(str, numbers)))
    return Columns(headings, rows, numbers=(2, 3, 4, 5, 6))


def _about(one: CaseVerdict, language: Language) -> Iterator[Block]:
    outcome = TEXTS(f"outcome.{one.outcome.value}", language)
    yield line(one.case.id, "  ", Span(outcome, "error"), Span(f"  {one.said}" if one.said else "", "dim"))
    if one.answered is not None:
        for key, values in (("expected", one.case.expected), ("answered", one.answered)):
            shown = {name: values[name] for name in one.differing if name in values}
            yield line(TEXTS(key, language), " ", json.dumps(shown, ensure_ascii=False), level=1)
