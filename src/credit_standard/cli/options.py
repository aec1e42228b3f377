"""选项: the options that verbs share, and what their texts mean."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import typer

from credit_standard.cli.language import language
from credit_standard.cli.output import Target, target
from credit_standard.cli.streams import standard_input_once
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from credit_standard.findings import Language, Severity

Wanted = Annotated[str | None, typer.Argument(metavar="NAME", help=help_of("wanted"))]
Form = Annotated[str, typer.Option("--format", metavar="text|json", help=help_of("format"))]
Lang = Annotated[str | None, typer.Option("--lang", metavar="zh|en", help=help_of("lang"))]
Out = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help=help_of("output"))]
Force = Annotated[bool, typer.Option("--force", help=help_of("force"))]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="YYYY-MM-DD", help=help_of("as-of"))]
Layers = Annotated[list[str] | None, typer.Option("--layer", metavar="NAME|FILE", help=help_of("layer"))]
ShowValues = Annotated[bool, typer.Option("--show-values", help=help_of("show-values"))]

# Whose rules count: of the verbs that ask until when a record may be seen.
Channel = Annotated[str | None, typer.Option("--channel", metavar="NAME", help=help_of("lifecycle.channel"))]
Unverified = Annotated[
    list[str] | None, typer.Option("--unverified", metavar="NAME", help=help_of("lifecycle.unverified"))
]
OwnRegimes = Annotated[
    list[str] | None, typer.Option("--regime", metavar="FILE", help=help_of("lifecycle.regime"))
]
Territory = Annotated[str, typer.Option("--territory", metavar="CODE", help=help_of("lifecycle.territory"))]
Holder = Annotated[str, typer.Option("--holder", metavar="NAME", help=help_of("lifecycle.holder"))]
Notices = Annotated[
    list[str] | None, typer.Option("--notices", metavar="FILE", help=help_of("lifecycle.notices"))
]

# Who asks: of the verbs that answer only what an audience may see.
Audience = Annotated[str, typer.Option("--audience", metavar="NAME", help=help_of("publish.audience"))]
Unit = Annotated[str, typer.Option("--unit", metavar="NAME", help=help_of("publish.unit"))]
Purpose = Annotated[str, typer.Option("--purpose", metavar="NAME", help=help_of("publish.purpose"))]
Power = Annotated[str, typer.Option("--power", metavar="LAW", help=help_of("publish.power"))]
Authorisation = Annotated[
    str | None, typer.Option("--authorisation", metavar="FILE", help=help_of("publish.authorisation"))
]

ListForm = Literal["text", "json", "html"]
FORMS: dict[str, ListForm] = {"text": "text", "json": "json"}
WITH_PAGE: dict[str, ListForm] = {**FORMS, "html": "html"}
"""Of verbs that also make a page for a browser."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class Settled(NamedTuple):
    """What the options of every verb come to."""

    form: ListForm
    language: Language
    target: Target


def settle(
    form: str,
    lang: str | None,
    out: str | None,
    *,
    force: bool,
    inputs: Sequence[str] = (),
    forms: Mapping[str, ListForm] = FORMS,
) -> Settled:
    """The options of every verb, checked."""
    standard_input_once(inputs)
    return Settled(known_form(form, forms), language(lang), target(out, force=force, inputs=inputs))


def known_form(form: str, forms: Mapping[str, ListForm] = FORMS) -> ListForm:
    """The form in which a verb answers."""
    if form not in forms:
        raise WrongUse("unknown-choice", option="--format", value=form, known=", ".join(forms))
    return forms[form]


def day(given: str | None) -> date:
    """The day on which the data is judged. Here, and nowhere else, the clock is asked."""
    if given is None:
        return datetime.now(tz=UTC).astimezone().date()
    return day_of("--as-of", given)


def day_of(option: str, given: str) -> date:
    """A day that an option states."""
    try:
        if _DAY.fullmatch(given):
            return date.fromisoformat(given)
    except ValueError:
        pass
    raise WrongUse("not-a-day", option=option, value=given)


def level_of(given: str | None) -> Severity:
    """From which severity on findings make the exit code 1."""
    from credit_standard.findings import Severity

    try:
        return Severity(given or "error")
    except ValueError:
        known = ", ".join(one.value for one in Severity)
        raise WrongUse("unknown-choice", option="--fail-on", value=given, known=known) from None


def listed_at_most(given: str | None) -> int | None:
    """How many findings of one code are listed; None is all."""
    from credit_standard.validation.report import LISTED

    if given is None:
        return LISTED
    if given == "all":
        return None
    if not given.isascii() or not given.isdigit() or not 0 < int(given) < 10**9:
        raise WrongUse("not-a-number", option="--max-findings", value=given)
    return int(given)
