"""规定: `docs/regimes/*.md`, a page for each regime with a worked example, and the table of repair as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from credit_standard import codes
from credit_standard.lifecycle import NATIONAL, Periods, periods
from credit_standard.lifecycle.regimes.inputs import CLASSES
from credit_standard.lifecycle.regimes.sentences import condition, sentence
from credit_standard.lifecycle.repair import edges
from credit_standard.spec.wording import TEXTS, in_force

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from credit_standard.findings import Language, Source
    from credit_standard.language.tables import Row
    from credit_standard.lifecycle.regimes.regime import Aspect, Regime, RegimeTerm

FOLDER = Path(__file__).parents[3] / "docs" / "regimes"
LANGUAGES: tuple[Language, ...] = ("zh", "en")
_NOTE = "<!-- Generated from the regimes; do not edit. -->"


def pages() -> Iterator[tuple[Path, Callable[[], str]]]:
    """Every page: where it stands, and what makes its text."""
    yield FOLDER / "README.md", index
    yield FOLDER / "repair.md", repair
    for regime in NATIONAL.regimes:
        yield FOLDER / f"{regime.name}.md", lambda one=regime: page(one)  # type: ignore[misc]  # each has its own


def index() -> str:
    """The list of all regimes."""
    blocks = [_NOTE]
    for language in LANGUAGES:
        rows = (
            (
                f"[`{one.name}`]({one.name}.md)",
                one.title.to(language),
                one.document,
                TEXTS(f"rank-{one.rank}", language),
                in_force(one.in_force.first, one.in_force.last, language),
                ", ".join(f"`{aspect}`" for aspect in one.tables),
            )
            for one in NATIONAL.regimes
        )
        blocks.append(f"# {TEXTS('regimes-title', language)}")
        blocks.append(TEXTS("regimes-introduction", language))
        blocks.append(_table(("name", "title", "document", "rank", "in-force", "aspects"), rows, language))
    return "\n\n".join(blocks) + "\n"


def page(regime: Regime) -> str:
    """The page of one regime, Chinese first."""
    blocks = [_NOTE]
    for language in LANGUAGES:
        blocks += _page(regime, language)
    return "\n\n".join(blocks) + "\n"


def repair() -> str:
    """The table of (state, event) → state as a picture."""
    blocks = [_NOTE]
    for language in LANGUAGES:
        stages, events = (codes.get(name).by_code for name in ("repair-stage", "repair-event"))
        names = {code: f"s{number}" for number, code in enumerate(stages)}
        lines = ["stateDiagram-v2", "  direction LR"]
        lines += [f'  state "{one.title.to(language)}" as {names[code]}' for code, one in stages.items()]
        lines.append(f"  [*] --> {names['none']}")
        lines += [
            f"  {names[before]} --> {names[after]} : {events[event].title.to(language)}"
            for before, event, after in edges()
        ]
        blocks.append(f"# {TEXTS('repair-title', language)}")
        blocks.append(TEXTS("repair-introduction", language))
        blocks.append(_fenced(lines))
    return "\n\n".join(blocks) + "\n"


def _page(regime: Regime, language: Language) -> Iterator[str]:
    scope = condition(regime.scope).to(language)
    days = in_force(regime.in_force.first, regime.in_force.last, language)
    yield f"# {regime.title.to(language)}"
    yield f"`{regime.name}`"
    yield "\n".join(
        (
            f"- {TEXTS('regimes-document', language)}{regime.document}",
            f"- {TEXTS('regimes-rank', language)}{TEXTS(f'rank-{regime.rank}', language)}",
            f"- {TEXTS('regimes-in-force', language)}{days}{_mark(regime.in_force_source, language)}",
            f"- {TEXTS('regimes-reaches-back', language)}{TEXTS(f'reaches-back-{regime.reaches_back}', language)}",
            f"- {TEXTS('regimes-scope', language)}{scope}{_mark(regime.scope_source, language)}",
            f"- {TEXTS('regimes-counting', language)}{TEXTS(f'last-day-{regime.last_day}', language)}",
        )
    )
    for aspect, table in regime.tables.items():
        yield f"## {TEXTS(f'regimes-{aspect}', language)}"
        rows = [_row(aspect, row, language) for row in table.rows]
        yield _table(("name", "when", "then", "source"), rows, language)
    examples = _examples(regime)
    if examples:
        yield f"## {TEXTS('regimes-example', language)}"
        worked = (_example(one, language) for one in examples)
        yield _table(("class", "start", "earliest-repair", "auto-stop"), worked, language)
        yield _fenced(_gantt(examples, language))


def _row(aspect: Aspect, row: Row[RegimeTerm], language: Language) -> tuple[str, ...]:
    # of a deadline the condition only names the step, as its sentence does
    when = "" if row.when is None or aspect == "deadlines" else condition(row.when).to(language)
    said = sentence(aspect, row.then).to(language)
    assert row.source is not None, "every row of a regime has one"  # noqa: S101
    return (f"`{row.name}`", when, said, f"{row.source}{_mark(row.source, language)}")


def _examples(regime: Regime) -> list[Periods]:
    """Each class from the first day of the regime."""
    start = regime.in_force.first
    made = []
    for one in regime.classes if start is not None else ():
        assert start is not None, "as it was asked"  # noqa: S101
        try:
            made.append(periods(regime.name, one, start))
        except ValueError:
            continue
    return made


def _example(one: Periods, language: Language) -> tuple[str, ...]:
    return (
        f"{_class(one, language)} `{one.class_}`",
        one.start.isoformat(),
        _iso(one.earliest_repair),
        _iso(one.auto_stop),
    )


def _class(one: Periods, language: Language) -> str:
    return codes.get(CLASSES).by_code[one.class_].title.to(language)


def _gantt(examples: list[Periods], language: Language) -> list[str]:
    lines = ["gantt", "  dateFormat YYYY-MM-DD"]
    for one in examples:
        if one.auto_stop is None:
            continue
        lines.append(f"  section {_class(one, language)}")
        opens = one.earliest_repair
        if opens is not None and opens > one.start:
            lines.append(f"  {TEXTS('gantt-minimum', language)} :crit, {one.start}, {opens}")
        since = one.start if opens is None else opens
        key = "gantt-repairable" if one.early_stop and opens is not None else "gantt-shown"
        lines.append(f"  {TEXTS(key, language)} :{since}, {one.auto_stop}")
    return lines


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _mark(source: Source, language: Language) -> str:
    return "" if source.verified else TEXTS("regimes-unverified", language)


def _table(columns: tuple[str, ...], rows: Any, language: Language) -> str:
    headings = [TEXTS(f"regimes-column-{one}", language) for one in columns]
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in one) + " |" for one in lines)


def _fenced(lines: list[str]) -> str:
    return "\n".join(("```mermaid", *lines, "```"))
