"""应用: the verbs, and how a command line that cannot be understood is answered."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import Annotated

import typer

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.cli.exit_codes import WRONG_USE
from credit_standard.cli.helping import CommandLine, Verb
from credit_standard.cli.language import language_of
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse, near

ROOMS = {
    "validate": "checking",
    "check": "checking",
    "explain": "checking",
    "records": "browsing",
    "codes": "browsing",
    "regions": "browsing",
    "scales": "browsing",
    "layouts": "browsing",
    "layers": "browsing",
    "regimes": "time",
    "periods": "time",
    "lifecycle": "time",
    "publish": "publishing",
    "leaks": "publishing",
    "cards": "scoring",
    "score": "scoring",
    "decisions": "deciding",
    "decide": "deciding",
    "certificate": "deciding",
    "dossier": "publishing",
    "monitor": "scoring",
    "convert": "producing",
    "fix": "producing",
    "sample": "producing",
    "template": "producing",
    "spec": "specification",
    "conformance": "specification",
}
"""The verbs in the order of the help, and the room of each: a function in a module of its own."""

VERBS = tuple(ROOMS)

NAME = "credit-standard"
COMPLETE = "_CREDIT_STANDARD_COMPLETE"
"""Set by a shell that wants to know how a command line may go on."""
WITH_VALUE = frozenset({"--lang", "--completion"})
"""Options that may stand before the verb with a value."""
SHELLS = ("bash", "zsh", "fish")

USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]
"""`UsageError`; typer exports only its subclass."""


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"{NAME} {__version__} (standard {STANDARD_VERSION})")
        raise typer.Exit


def _completion(shell: str | None) -> None:
    if shell is None:
        return
    if shell not in SHELLS:
        raise WrongUse("unknown-choice", option="--completion", value=shell, known=", ".join(SHELLS))
    from typer._completion_shared import get_completion_script

    typer.echo(get_completion_script(prog_name=NAME, complete_var=COMPLETE, shell=shell))
    raise typer.Exit


def _for_every_verb(context: typer.Context, lang: str | None) -> str | None:
    """What stands before a verb is said to it, where it has no word of its own."""
    if lang is not None:
        context.default_map = {verb: {"lang": lang} for verb in VERBS}
    return lang


def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=help_of("version"))
    ] = False,
    completion: Annotated[
        str | None,
        typer.Option(
            "--completion",
            metavar="SHELL",
            callback=_completion,
            is_eager=True,
            help=help_of("completion"),
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option("--lang", metavar="zh|en", callback=_for_every_verb, help=help_of("lang")),
    ] = None,
) -> None: ...


def run(arguments: list[str]) -> int:
    """The exit code of a command line; without any argument the help, and that it was not what was meant.

    Raises:
        WrongUse: it has to be written in another way.
    """
    if os.environ.get(COMPLETE):
        return _complete()
    verb = _verb(arguments)
    if verb is not None and verb not in VERBS:
        raise WrongUse("unknown-verb", name=verb, near=near(verb, VERBS))
    program = with_verbs(VERBS if verb is None else (verb,))
    spoken = language_of(arguments)
    try:
        with program.make_context(NAME, list(arguments) or ["--help"], obj=spoken) as context:
            code = program.invoke(context)
    except typer.Exit as end:
        return int(end.exit_code) if arguments else WRONG_USE
    except USAGE_ERROR as error:
        raise _wrong_use(error) from None
    return int(code or 0)


def _verb(arguments: list[str]) -> str | None:
    """The first word that is neither an option nor the value of one."""
    before = ["", *arguments]
    words = zip(before, arguments, strict=False)
    return next((one for last, one in words if not one.startswith("-") and last not in WITH_VALUE), None)


def _complete() -> int:
    """Answer a shell that asks how its line may go on."""
    from typer._completion_classes import completion_init

    completion_init()
    try:
        with_verbs(VERBS).main(args=[], prog_name=NAME, complete_var=COMPLETE)
    except SystemExit as end:
        return int(end.code or 0)
    return 0


@cache  # who runs many command lines in one process reads the signatures of the verbs once
def with_verbs(names: tuple[str, ...]) -> typer.core.TyperGroup:
    """The program with these verbs: the help needs all of them, a verb itself no other."""
    app = typer.Typer(
        cls=CommandLine,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(_program)
    for name in names:
        function = getattr(import_module(f"credit_standard.cli.verbs.{ROOMS[name]}.{name}"), name)
        app.command(name, cls=Verb)(function)
    return typer.main.get_group(app)


def _wrong_use(error: BaseException) -> WrongUse:
    """The complaint of the command line library in our words, which are in the language that was asked for."""
    context = getattr(error, "ctx", None)
    verb = NAME if context is None else str(context.command_path)
    parameter = getattr(error, "param", None)
    said = str(getattr(error, "message", ""))
    option = str(getattr(error, "option_name", ""))
    match type(error).__name__:
        case "MissingParameter" if parameter is not None:
            return WrongUse("missing-argument", name=parameter.metavar or parameter.name, verb=verb)
        case "NoSuchOption":
            meant = ", ".join(getattr(error, "possibilities", None) or ())
            return WrongUse("no-such-option", name=option, near=meant, verb=verb)
        case "BadOptionUsage":
            key = "option-takes-none" if "does not take" in said else "option-needs-value"
            return WrongUse(key, option=option, verb=verb)
        case "BadParameter" if parameter is not None:
            name = (
                parameter.metavar if parameter.param_type_name == "argument" else max(parameter.opts, key=len)
            )
            value = said.partition("'")[2].partition("'")[0]
            key = "not-a-whole-number" if "valid int" in said else "not-any-number"
            return WrongUse(key, option=name, value=value, verb=verb)
    if said.startswith("Got unexpected extra"):
        extra = said.rpartition("(")[2].removesuffix(")")
        return WrongUse("too-many-arguments", extra=extra, verb=verb)
    return WrongUse("other-wrong-use", message=said, verb=verb)
