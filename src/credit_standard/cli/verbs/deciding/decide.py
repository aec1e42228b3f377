"""决定、审查、专项报告: what follows for subjects in files; answers for a list; a report for a period and field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import (
    AsOf,
    Audience,
    Force,
    Form,
    Lang,
    Layers,
    Out,
    Power,
    Purpose,
    day,
    day_of,
    settle,
)
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse, near, unread, unreadable, unsound

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from credit_standard.decisions import Asked, DecisionRule
    from credit_standard.disclosure import Question
    from credit_standard.layers import LayeredStandard
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.scoring.files import FileRecords

VERB = "credit-standard decide"


def decide(
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("decide.files"))] = None,
    *,
    rule: Annotated[
        str | None, typer.Option("--rule", metavar="NAME|FILE", help=help_of("decide.rule"))
    ] = None,
    subjects: Annotated[
        str | None, typer.Option("--list", metavar="FILE", help=help_of("decide.list"))
    ] = None,
    purpose: Purpose = "",
    field: Annotated[
        str | None, typer.Option("--field", metavar="NAME", help=help_of("decide.field"))
    ] = None,
    subject: Annotated[str, typer.Option("--subject", metavar="NUMBER", help=help_of("decide.subject"))] = "",
    first: Annotated[str, typer.Option("--from", metavar="YYYY-MM-DD", help=help_of("decide.from"))] = "",
    last: Annotated[str, typer.Option("--to", metavar="YYYY-MM-DD", help=help_of("decide.to"))] = "",
    audience: Audience = "public",
    number: Annotated[str, typer.Option("--number", metavar="TEXT", help=help_of("decide.number"))] = "",
    unit: Annotated[str, typer.Option("--unit", metavar="NAME", help=help_of("decide.unit"))] = "",
    unit_code: Annotated[
        str, typer.Option("--unit-code", metavar="CODE", help=help_of("decide.unit-code"))
    ] = "",
    decided_by: Annotated[
        str, typer.Option("--decided-by", metavar="NAME", help=help_of("decide.decided-by"))
    ] = "",
    power: Power = "",
    authorisation: Annotated[
        list[str] | None,
        typer.Option("--authorisation", metavar="FILE", help=help_of("decide.authorisation")),
    ] = None,
    records: Annotated[
        str | None, typer.Option("--records", metavar="FOLDER", help=help_of("decide.records"))
    ] = None,
    as_of: AsOf = None,
    layer: Layers = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.decision_output import decisions_output, period_output, review_output
    from credit_standard.cli.files.left_records import write_records
    from credit_standard.cli.files.report_files import say_unread
    from credit_standard.decisions import Decider, fields
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb=VERB)
    if subjects is not None and field is not None:
        raise WrongUse("decide-one-thing")
    if rule is None and subjects is None and field is None:
        raise WrongUse("decide-nothing-asked", verb=VERB)
    inputs = [*files, *([] if subjects is None else [subjects]), *(authorisation or ())]
    settled = settle(form, lang, out, force=force, inputs=inputs)
    on = day(as_of)
    under = layers_in_use(layer)
    by_rule = None if rule is None else _known_rule(rule, under)
    by = Decider(unit=unit, uscc=unit_code, person=decided_by) if unit else None
    if records is not None:
        _need(unit=(unit, "--unit"), number=(number, "--number"))
    if subjects is not None:
        _need(purpose=(purpose, "--purpose"), unit=(unit, "--unit"), number=(number, "--number"))
    if field is not None and field not in fields():
        raise WrongUse("unknown-choice", option="--field", value=field, known=", ".join(fields()))
    if field is not None:
        _need(
            subject=(subject, "--subject"), first=(first, "--from"), last=(last, "--to"),
            number=(number, "--number"),
        )  # fmt: skip
    held, leaves, rules = _held(files, authorisation or (), on, under)
    if field is not None:
        asking = {"unit": unit, "power": power, "purpose": _known_purpose(purpose), "subject": subject,
                  "rules": rules}  # fmt: skip
        if held.problems:  # a report that finds nothing where it could not look would mislead
            raise unread(files[0], held.problems[0])
        question = _question(audience, on, leaves, asking)
        period = _period(first, last, on)
        made = period_output(field, held, question, period, subject=subject, number=number)
    elif subjects is not None and by is not None:
        asked = {
            "purpose": _known_purpose(purpose, is_review=True),
            "power": power,
            "authorisations": leaves.records,
            "rules": rules,
        }
        made = review_output(_list(subjects), held, by=by, number=number, as_of=on, rule=by_rule, asked=asked)
    else:
        assert by_rule is not None  # noqa: S101 - one of the three was asked for above
        made = decisions_output(by_rule, held, by=by, number=number, as_of=on, rules=rules)
    if records is not None:
        write_records(records, made.records, force=force, inputs=inputs)
    with settled.target.open() as stream:
        if settled.form == "json":
            stream.write(json_line(made.json) + "\n")
        else:
            print_document(made.blocks(settled.language), stream)
    say_unread(held.problems, settled)
    if held.problems:
        return UNREADABLE
    return FOUND if made.is_incomplete else 0


def _held(
    files: Sequence[str], authorisations: Sequence[str], on: date, under: LayeredStandard
) -> tuple[FileRecords, FileRecords, Rules]:
    """What the files hold, the authorisations, and the regimes that count; the first knows of every unread file."""
    from credit_standard.cli.files.sources import opened
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.scoring.files import read_records

    held = read_records([opened(one) for one in files], as_of=on, standard=under)
    leaves = read_records(authorisations, as_of=on, standard=under)
    held.problems += leaves.problems
    return held, leaves, known_rules(own=under.regimes)[1]


def _list(file: str) -> tuple[Asked, ...]:
    """The subjects of a list; refuse one that cannot be read."""
    from credit_standard.decisions import read_list
    from credit_standard.files.table import UnreadableError

    try:
        return read_list(file)
    except OSError as error:
        raise unreadable(file, error) from None
    except UnreadableError as error:
        found = error.finding
        if found.name == "decision-no-subjects":
            said = {"message": found.message("zh"), "message_en": found.message("en")}
            raise WrongUse("decide-no-list", file=file, **said) from None
        raise unread(file, found) from None


def _known_purpose(purpose: str, *, is_review: bool = False) -> str:
    from credit_standard import codes
    from credit_standard.decisions.reviewing import SELF_CHECK

    held = codes.get("query-purpose")
    code = held.read(purpose) if purpose else None
    if purpose and (code is None or (is_review and code == SELF_CHECK)):
        known = ", ".join(one for one in held.by_code if not is_review or one != SELF_CHECK)
        raise WrongUse("unknown-choice", option="--purpose", value=purpose, known=known)
    return purpose


def _question(audience: str, on: date, leaves: FileRecords, asking: dict[str, Any]) -> Question:
    from credit_standard.disclosure import Question
    from credit_standard.model.audience import Audience

    known = [one.value for one in Audience]
    if audience not in known:
        raise WrongUse("unknown-choice", option="--audience", value=audience, known=", ".join(known))
    leave = leaves.records[0] if leaves.records else None
    return Question(audience=audience, as_of=on, authorisation=leave, **asking)


def _period(first: str, last: str, on: date) -> tuple[date, date]:
    found = (day_of("--from", first), day_of("--to", last))
    if not found[0] <= found[1] <= on:
        raise WrongUse("decide-period", first=first, last=last, day=on.isoformat())
    return found


def _need(**given: tuple[str, str]) -> None:
    for value, option in given.values():
        if not value.strip():
            raise WrongUse("missing-argument", name=option, verb=VERB)


def _known_rule(name: str, under: LayeredStandard) -> DecisionRule:
    """The rule of this name; refuse what does not exist or is not sound."""
    from credit_standard import decisions
    from credit_standard.decisions.rule.checks import check_file

    if name.endswith(".toml"):
        for one in check_file(name, under):
            if one.is_error:
                raise unsound("unsound-decision-rule", name, one)
    elif name not in decisions.rule_names():
        raise WrongUse("unknown-decision-rule", name=name, near=near(name, decisions.rule_names()))
    return decisions.load_rule(name, standard=under)
