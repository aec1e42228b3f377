"""决定、审查和专项报告的输出: each as JSON and as text, and the records that it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.cli.standard.browsing import table
from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.texts import TEXTS
from credit_standard.cli.wrong_use import WrongUse
from credit_standard.decisions import DecisionError, as_json, period_report, records, review
from credit_standard.decisions.files import Decisions, decisions_of
from credit_standard.decisions.limits import does_not_prove
from credit_standard.decisions.sentences import outcome
from credit_standard.reports.contents.unread import unread
from credit_standard.reports.document import BLANK, Span, line
from credit_standard.scoring.files import problems_to_json

if TYPE_CHECKING:
    from credit_standard.decisions import Asked, Decider, Decision, DecisionRule
    from credit_standard.disclosure import Question
    from credit_standard.findings import Bilingual, Language
    from credit_standard.lifecycle import Record
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.reports.document import Block
    from credit_standard.scoring.files import FileRecords


@frozen(kw_only=True)
class DecisionOutput:
    """What a call comes to.

    Attributes:
        json: the whole of it.
        blocks: as text.
        records: that it leaves behind.
        is_incomplete: somebody was not decided about or not answered, or rows did not count.
    """

    json: dict[str, Any]
    blocks: Callable[[Language], Iterator[Block]]
    records: tuple[Record, ...] = ()
    is_incomplete: bool = False


def decisions_output(
    rule: DecisionRule, held: FileRecords, *, by: Decider | None, number: str, as_of: date, rules: Rules
) -> DecisionOutput:
    """What a rule says of every subject in files."""
    found = decisions_of(rule, held, as_of=as_of, by=by, rules=rules)
    made = {
        "as_of": as_of.isoformat(),
        "rule": as_json.rule(rule),
        "decisions": [{"subject": one.shown, **each.of_subject()} for one, each in found.decided],
        "refused": [
            {"subject": one.shown, "code": each.code, "zh": each.message("zh"), "en": each.message("en")}
            for one, each in found.refused
        ],
        "other_subjects": [one.shown for one in found.others],
        **_rows(held),
        "rows_of_nobody": found.of_nobody,
    }
    left = (
        one
        for at, (_, each) in enumerate(found.decided, 1)
        if each.decider is not None and _can_be_recorded(each)
        for one in records(each, number=f"{number}-{at}")
    )
    return DecisionOutput(
        json=enveloped("decisions", made),
        blocks=lambda language: _decisions(rule, found, held, as_of, language),
        records=tuple(left) if number else (),
        is_incomplete=bool(found.refused or found.of_nobody or held.bad_rows > 0),
    )


def review_output(
    subjects: Sequence[Asked],
    held: FileRecords,
    *,
    by: Decider,
    number: str,
    as_of: date,
    rule: DecisionRule | None,
    asked: dict[str, Any],
) -> DecisionOutput:
    """One answer for each subject of a list."""
    found = review(held.records, subjects, by=by, number=number, as_of=as_of, rule=rule, **asked)

    def blocks(language: Language) -> Iterator[Block]:
        said = {"number": number, "unit": by.unit, "day": as_of.isoformat(), "count": len(found.answers)}
        yield line(TEXTS("review-by", language, **said))
        yield from _problems(held, language)
        yield BLANK
        rows = [
            (
                str(one.asked.row),
                one.shown,
                one.words.to(language),
                "" if one.decision is None else _in_short(one.decision, language),
                "; ".join(f"{each.type} {each.shown}".strip() for each in one.adverse),
            )
            for one in found.answers
        ]
        headings = ("column.row", "column.subject", "column.answer", "column.decision", "column.records")
        yield table(headings, rows, language)
        yield from _limits(does_not_prove("review"), language)

    decided = (
        one
        for answer in found.answers
        if answer.decision is not None and _can_be_recorded(answer.decision)
        for one in records(answer.decision, number=answer.query)
    )
    return DecisionOutput(
        json={**found.to_json(), **_rows(held)},
        blocks=blocks,
        records=(*found.queries, *decided),
        is_incomplete=any(one.finding is not None for one in found.answers) or held.bad_rows > 0,
    )


def period_output(
    field: str,
    held: FileRecords,
    question: Question,
    period: tuple[date, date],
    *,
    subject: str,
    number: str,
) -> DecisionOutput:
    """The report for a period and a field."""
    first, last = period
    try:
        found = period_report(
            field, held.records, subject=subject, first=first, last=last, question=question, number=number
        )
    except DecisionError as error:
        said = {"message": error.finding.message("zh"), "message_en": error.finding.message("en")}
        raise WrongUse("decide-not-made", **said) from None

    def blocks(language: Language) -> Iterator[Block]:
        key = "period-none" if found.is_empty else "period-found"
        said = {"number": number, "subject": found.shown, "field": found.of_field.title.to(language),
                "first": first.isoformat(), "last": last.isoformat(),
                "day": question.as_of.isoformat()}  # fmt: skip
        yield line(TEXTS(key, language, **said))
        yield from _problems(held, language)
        yield BLANK
        rows = [
            (found.titles[name].to(language), str(len(refs)), "; ".join(one.shown for one in refs))
            for name, refs in found.found.items()
        ]
        yield table(("column.record", "column.count", "column.records"), rows, language)
        if found.without_day:
            yield line(TEXTS("period-without-day", language, count=found.without_day))
        yield from _limits(does_not_prove("period"), language)

    return DecisionOutput(
        json={**found.to_json(), **_rows(held)}, blocks=blocks, is_incomplete=held.bad_rows > 0
    )


def _can_be_recorded(one: Decision) -> bool:
    """Whether something was decided: a class of which nobody can tell is none."""
    return one.rule.kind != "classification" or one.supervision_class is not None


def _rows(held: FileRecords) -> dict[str, Any]:
    return {
        "complete": held.is_complete,
        "rows_with_errors": held.bad_rows,
        "problems": problems_to_json(held.problems),
    }


def _decisions(
    rule: DecisionRule, found: Decisions, held: FileRecords, on: date, language: Language
) -> Iterator[Block]:
    said = {
        "rule": rule.name,
        "version": rule.version,
        "title": rule.title.to(language),
        "day": on.isoformat(),
    }
    yield line(TEXTS("decisions-by", language, **said))
    if not rule.source.verified:
        yield line(TEXTS("decisions-unverified", language))
    yield from _problems(held, language)
    if found.of_nobody:
        yield line(Span(TEXTS("score-of-nobody", language, count=found.of_nobody), "error"))
    if found.others:
        names = ", ".join(one.shown for one in found.others)
        yield line(TEXTS("decisions-other-subjects", language, subjects=names))
    for one, why in found.refused:
        yield line(Span(f"{one.shown}: {why.message(language)} {why.hint(language)}", "error"))
    yield BLANK
    rows = [
        (
            one.shown,
            _in_short(each, language),
            each.reasons.to(language),
            "; ".join(dict.fromkeys(str(law) for applied in each.applied for law in applied.basis)),
        )
        for one, each in found.decided
    ]
    if held.problems and not rows:
        return
    yield table(("column.subject", "column.decision", "column.why", "column.basis"), rows, language)


def _in_short(one: Decision, language: Language) -> str:
    """What was decided, in a few words."""
    if one.rule.kind == "access" and one.undecided:
        return TEXTS("decisions-referred", language)
    if one.rule.kind == "classification" and one.supervision_class is None:
        return TEXTS("decisions-undecided", language)
    said = [outcome(each.outcome).to(language) for each in one.applied]
    return "; ".join(said) or TEXTS("decisions-nothing", language)


def _problems(held: FileRecords, language: Language) -> Iterator[Block]:
    for said in unread(held.problems, language):
        yield line(Span(said, "error"))
    for file, number in held.bad.items():
        if number:
            yield line(Span(TEXTS("score-bad-rows", language, file=file, count=number), "error"))


def _limits(texts: tuple[Bilingual, ...], language: Language) -> Iterator[Block]:
    yield BLANK
    yield line(Span(TEXTS("does-not-prove", language), "title"))
    for one in texts:
        yield line(one.to(language), level=1)
