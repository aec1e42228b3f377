"""评分: points and grade of every subject in files, by a card; why, and how they go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import AsOf, Force, Form, Lang, Layers, Out, day, day_of, settle
from credit_standard.cli.texts import TEXTS, help_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from credit_standard.findings import Bilingual, Language
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.reports.document import Block
    from credit_standard.scoring import Card, Score
    from credit_standard.scoring.files import Scores
    from credit_standard.scoring.grouping import Subject


def score(
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("score.files"))] = None,
    *,
    card: Annotated[
        str | None, typer.Option("--card", metavar="NAME|FILE", help=help_of("score.card"))
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help=help_of("score.explain"))] = False,
    forecast: Annotated[
        str | None, typer.Option("--forecast", metavar="YYYY-MM-DD", help=help_of("score.forecast"))
    ] = None,
    as_of: AsOf = None,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.report_files import say_unread
    from credit_standard.cli.files.sources import opened
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.cli.standard.known_cards import known_card
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.cli.wrong_use import WrongUse
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line
    from credit_standard.scoring.files import problems_to_json, read_records, scores_of

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard score")
    if card is None:
        raise WrongUse("missing-argument", name="--card", verb="credit-standard score")
    settled = settle(form, lang, out, force=force, inputs=files)
    on = day(as_of)
    until = None if forecast is None else day_of("--forecast", forecast)
    under = layers_in_use(layer)
    by = known_card(card, on, under)
    held = read_records([opened(one) for one in files], as_of=on, standard=under)
    _, rules = known_rules(own=under.regimes)
    scores = scores_of(by, held, as_of=on, rules=rules)
    found = scores.scored
    later = [
        None if until is None else _later(by, one, held.records, on=on, until=until, rules=rules)
        for one, _ in found
    ]
    with settled.target.open() as stream:
        if settled.form == "json":
            answer = {
                "as_of": on.isoformat(),
                "complete": held.is_complete,
                "card": by.to_json(),
                "subjects": [
                    _to_json(one, points, later[at], explain=explain)
                    for at, (one, points) in enumerate(found)
                ],
                "other_subjects": [one.shown for one in scores.others],
                "rows_with_errors": held.bad_rows,
                "rows_of_nobody": scores.of_nobody,
                "problems": problems_to_json(held.problems),
            }  # fmt: skip
            stream.write(json_line(enveloped("scores", answer)) + "\n")
        else:
            told = [(*one, later[at]) for at, one in enumerate(found)]
            print_document(
                _blocks(by, on, told, held, settled.language, scores=scores, explain=explain), stream
            )
    say_unread(held.problems, settled)
    if held.problems:
        return UNREADABLE
    return FOUND if scores.of_nobody or held.bad_rows > 0 else 0


def _later(card: Card, subject: Subject, records: Any, *, on: date, until: date, rules: Rules) -> list[Score]:
    from credit_standard import scoring
    from credit_standard.lifecycle.record.process_records import PROCESS

    history = [one for one in records if one.declaration.category == PROCESS]
    return list(scoring.forecast(card, (*subject.records, *history), as_of=on, until=until, rules=rules))


def _to_json(subject: Subject, points: Score, later: list[Score] | None, *, explain: bool) -> dict[str, Any]:
    from credit_standard.scoring import raising

    made: dict[str, Any] = {
        "subject": subject.shown,
        "points": str(points.points),
        "grade": points.grade,
        "grade_reason": points.grade_reason,
        "not_evaluated": len(points.not_evaluated),
    }
    if explain:
        made["explanation"] = points.to_json()
        made["next_grade"] = raising(points).to_json(points.card)
    if later is not None:
        made["forecast"] = [
            {"day": one.as_of.isoformat(), "points": str(one.points), "grade": one.grade} for one in later
        ]
    return made


def _blocks(
    card: Card, on: date, told: Any, held: Any, language: Language, *, scores: Scores, explain: bool
) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import table
    from credit_standard.reports.contents.unread import unread
    from credit_standard.reports.document import BLANK, Span, line

    said = {"card": f"{card.name}-{card.version}", "title": card.title.to(language), "day": on.isoformat()}
    yield line(TEXTS("score-by", language, **said))
    if not card.source.verified:
        yield line(TEXTS("score-unverified", language))
    for problem in unread(held.problems, language):
        yield line(Span(problem, "error"))
    for file, number in held.bad.items():
        if number:
            yield line(Span(TEXTS("score-bad-rows", language, file=file, count=number), "error"))
    if scores.of_nobody:
        yield line(Span(TEXTS("score-of-nobody", language, count=scores.of_nobody), "error"))
    if scores.others:
        yield line(
            TEXTS("score-other-subjects", language, subjects=", ".join(one.shown for one in scores.others))
        )
    if held.problems and not told:
        return
    yield BLANK
    rows = [
        (one.shown, str(points.points), points.grade or "–", _reason(points, language))
        for one, points, _ in told
    ]
    yield table(("column.subject", "column.points", "column.grade", "column.remarks"), rows, language)
    for one, points, later in told:
        if explain:
            yield BLANK
            yield line(Span(one.shown, "title"))
            yield from _explained(points, language)
        for then in later or ():
            yield line(
                TEXTS("score-forecast", language, subject=one.shown, day=then.as_of.isoformat(),
                      points=str(then.points), grade=then.grade or "–"),
                level=1,
            )  # fmt: skip


def _reason(points: Score, language: Language) -> str:
    from credit_standard.scoring.wording import REASONS

    return REASONS[points.grade_reason].to(language)


def _title(card: Card, name: str) -> Bilingual:
    return (card.indicators[name] if name in card.indicators else card.facts[name]).title


def _explained(points: Score, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import table
    from credit_standard.reports.document import line
    from credit_standard.scoring import raising
    from credit_standard.scoring.card.sentences import signed

    card = points.card
    rows = [
        (signed(one.counted, card), one.rule or "–", one.words(card).to(language))
        for one in points.contributions
    ]
    yield table(("column.points", "column.rule", "column.why"), rows, language)
    for one in (*points.not_counted, *points.not_evaluated):
        if one.record is not None:
            what = f"{_title(card, one.indicator).to(language)} {one.record.shown}".strip()
            yield line(f"{what}: {one.words.to(language)}", level=1)
    empty = [one for one in points.not_evaluated if one.record is None]
    if empty:
        names = ("、" if language == "zh" else ", ").join(
            _title(card, one.indicator).to(language) for one in empty
        )
        yield line(TEXTS("score-no-data", language, names=names), level=1)
    way = raising(points)
    if way.grade is not None and way.needed is not None:
        yield line(
            TEXTS("score-next", language, grade=way.grade, points=str(card.value(way.needed))), level=1
        )
    for each in way.ways:
        said = {"what": each.contribution.words(card).to(language)}
        if each.gives_back:
            back = str(card.value(each.gives_back))
            yield line(TEXTS("score-way-back", language, points=back, **said), level=2)
        elif each.ends is not None:
            yield line(TEXTS("score-way-ends", language, day=each.ends.isoformat(), **said), level=2)
