"""一致性测试: the cases for other implementations, and a program of strangers held to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.language import language
from credit_standard.cli.options import Force, Form, Lang, Layers, known_form, settle
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.cli.options import Settled
    from credit_standard.conformance import Case
    from credit_standard.layers import LayeredStandard

Word = TypeVar("Word", bound=str)

ACTIONS = ("export", "run")


def conformance(
    action: Annotated[str, typer.Argument(metavar="export|run", help=help_of("conformance.action"))],
    command: Annotated[
        list[str] | None, typer.Argument(metavar="COMMAND", help=help_of("conformance.command"))
    ] = None,
    *,
    area: Annotated[
        list[str] | None, typer.Option("--area", metavar="AREA", help=help_of("conformance.area"))
    ] = None,
    level: Annotated[
        list[str] | None, typer.Option("--level", metavar="core|extended", help=help_of("conformance.level"))
    ] = None,
    timeout: Annotated[
        float, typer.Option("--timeout", metavar="SECONDS", help=help_of("conformance.timeout"))
    ] = 10.0,
    layer: Layers = None,
    form: Form = "text",
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FOLDER|FILE", help=help_of("conformance.output"))
    ] = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.spec_folder import build_into
    from credit_standard.conformance import AREAS, LEVELS, cases

    if action not in ACTIONS:
        raise WrongUse("unknown-choice", option="conformance", value=action, known=", ".join(ACTIONS))
    areas = _chosen("--area", area, AREAS)
    levels = _chosen("--level", level, LEVELS)
    under = layers_in_use(layer)
    if action == "export":
        if out is None:
            raise WrongUse("missing-argument", name="-o", verb="credit-standard conformance export")
        if command or area or level:
            raise WrongUse("export-of-all-cases")
        return build_into(Path(out), under, ["conformance"], known_form(form), language(lang))
    if not command:
        raise WrongUse("missing-argument", name="COMMAND", verb="credit-standard conformance run")
    if timeout <= 0:
        raise WrongUse("unknown-choice", option="--timeout", value=f"{timeout:g}", known="> 0")
    settled = settle(form, lang, out, force=force)
    return _run(command, under, list(cases(under, areas, levels)), settled, timeout)


def _chosen(option: str, given: list[str] | None, known: tuple[Word, ...]) -> tuple[Word, ...]:
    for one in given or ():
        if one not in known:
            raise WrongUse("unknown-choice", option=option, value=one, known=", ".join(known))
    return tuple(one for one in known if not given or one in given)


def _run(
    command: list[str], standard: LayeredStandard, asked: Sequence[Case], settled: Settled, timeout: float
) -> int:
    from credit_standard.conformance import run

    result = run(command, asked, timeout=timeout)
    with settled.target.open() as stream:
        if settled.form == "json":
            from credit_standard.conformance.as_json import to_json
            from credit_standard.reports.json import line as json_line

            stream.write(json_line(to_json(result, standard)) + "\n")
        else:
            from credit_standard.conformance.as_text import write

            write(result, stream, settled.language)
    if not result.is_complete:
        return UNREADABLE
    return 0 if result.conforms else FOUND
