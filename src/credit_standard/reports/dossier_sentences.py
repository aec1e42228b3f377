"""信用报告的文字: what a dossier says of its subject, its records and their repair, for pages and for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.lifecycle.regimes.sentences import PARTIES, STEPS
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.dossier import Dossier, DossierEntry
    from credit_standard.findings import Language
    from credit_standard.lifecycle.state.deadlines import Deadline
    from credit_standard.lifecycle.state.repair import RepairAnswer
    from credit_standard.lifecycle.state.state import Clock


def count(count: int, language: Language) -> str:
    return TEXTS("dossier-count-one" if count == 1 else "dossier-count", language, count=count)


def identity(made: Dossier, language: Language) -> Iterator[tuple[str, str]]:
    """Names, kind and numbers, each with its title."""
    names = made.subject.names
    if names:
        yield TEXTS("dossier-name", language), names[0]
    for one in made.subject.items:
        yield one.title.to(language), one.words.to(language)
    if len(names) > 1:
        joined = ("、" if language == "zh" else ", ").join(names[1:])
        yield TEXTS("dossier-earlier-names", language), joined


def asked(made: Dossier, language: Language) -> Iterator[tuple[str, str]]:
    """Who asks, when, for what and by what leave."""
    question = made.question
    yield TEXTS("dossier-as-of", language), question.as_of.isoformat()
    audience = codes.get("audience").by_code[question.audience.value].title
    yield TEXTS("dossier-audience", language), audience.to(language)
    if question.unit:
        yield TEXTS("dossier-unit", language), question.unit
    if question.power:
        yield TEXTS("dossier-power", language), question.power
    if question.purpose:
        purpose = codes.get("query-purpose").by_code[question.purpose].title
        yield TEXTS("dossier-purpose", language), purpose.to(language)
    leave = question.authorisation
    number = None if leave is None else leave.values.get("authorisation_id")
    if number is not None:
        yield TEXTS("dossier-authorisation", language), str(number)


def clock_sentence(clock: Clock, language: Language) -> str:
    """`公示：进行中（期限未满），至 2027-05-31 前`."""
    parts = [TEXTS(f"state-{clock.state}", language)]
    if clock.until is not None:
        parts.append(TEXTS("dossier-until", language, day=clock.until))
    elif clock.since is not None and not clock.runs:
        parts.append(TEXTS("dossier-since", language, day=clock.since))
    said = ("，" if language == "zh" else ", ").join(parts)
    why = clock.words.to(language)
    name, colon = TEXTS(f"clock-{clock.name}", language), TEXTS("colon", language)
    return f"{name}{colon}{said}（{why}）" if language == "zh" else f"{name}{colon}{said} ({why})"


def titled(one: DossierEntry, language: Language) -> str:
    """A record in few words: its type, day and number."""
    number = next((item.text for item in one.items if item.name == _number(one)), "")
    return " ".join(filter(None, (one.record.declaration.title.to(language), str(one.day or ""), number)))


def _number(one: DossierEntry) -> str:
    held = one.record.declaration.by_concept
    return next((held[name] for name in ("decision-number", "source-record-id") if name in held), "")


def repair_sentences(answer: RepairAnswer, language: Language) -> Iterator[str]:
    """Whether and from when a record can be repaired, and what it takes."""
    between = "、" if language == "zh" else ", "
    missing = between.join(one.to(language) for one in answer.words)
    if answer.answer == "no":
        yield missing or TEXTS("dossier-repair-no", language)
        return
    if answer.answer == "yes":
        yield TEXTS("dossier-repair-yes", language)
    elif answer.opens_on is not None and "minimum-period" in answer.missing:
        yield TEXTS("dossier-repair-from", language, day=answer.opens_on)
    else:
        yield TEXTS("dossier-repair-not-yet", language)
    if missing:
        yield TEXTS("dossier-repair-missing", language, what=missing)
    if answer.bring:
        known = codes.get("repair-condition").by_code
        what = between.join(known[one].title.to(language) for one in answer.bring)
        yield TEXTS("dossier-repair-bring", language, what=what)
    if answer.stops_on is not None:
        yield TEXTS("dossier-repair-stops", language, day=answer.stops_on)


def deadline_sentence(one: Deadline, language: Language) -> str:
    """By when somebody has to act, and where that is laid down."""
    source = one.rule.source
    law = " ".join(filter(None, (source.document, source.article)))
    if not source.verified:
        law = f"{law}, {TEXTS('dossier-unverified', language)}"
    return TEXTS(
        "dossier-deadline",
        language,
        step=STEPS[one.step].to(language),
        day=one.due_on,
        by=PARTIES[one.by].to(language),
        law=law,
    )
