"""应用: the verbs, and how a command line that cannot be understood is answered."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated

import typer

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.cli import WRONG_USE
from credit_standard.cli.texts import help_of, short_help_of
from credit_standard.cli.wrong_use import WrongUse

VERBS = (
    "validate",
    "check",
    "explain",
    "records",
    "codes",
    "regions",
    "scales",
    "layouts",
    "layers",
    "regimes",
    "periods",
    "lifecycle",
    "convert",
    "fix",
)
"""In the order of the help; each is a function in a module of its own."""

USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]
"""`UsageError`; typer exports only its subclass."""


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"credit-standard {__version__} (standard {STANDARD_VERSION})")
        raise typer.Exit


def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=help_of("version"))
    ] = False,
) -> None: ...


def run(arguments: list[str]) -> int:
    """The exit code of a command line; without any argument the help, and that it was not what was meant.

    Raises:
        WrongUse: it has to be written in another way.
    """
    verb = next((one for one in arguments if not one.startswith("-")), None)
    if verb is not None and verb not in VERBS:
        raise WrongUse("unknown-verb", name=verb, known=", ".join(VERBS))
    program = _with_verbs(VERBS if verb is None else (verb,))
    try:
        with program.make_context("credit-standard", list(arguments) or ["--help"]) as context:
            code = program.invoke(context)
    except typer.Exit as end:
        return int(end.exit_code) if arguments else WRONG_USE
    except USAGE_ERROR as error:
        raise _wrong_use(error) from None
    return int(code or 0)


def _with_verbs(names: tuple[str, ...]) -> typer.core.TyperGroup:
    """The program with these verbs: the help needs all of them, a verb itself no other."""
    app = typer.Typer(
        help=help_of("program"),
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(_program)
    for name in names:
        function = getattr(import_module(f"credit_standard.cli.{name}"), name)
        app.command(help=help_of(name), short_help=short_help_of(name))(function)
    return typer.main.get_group(app)


def _wrong_use(error: BaseException) -> WrongUse:
    """The complaint of the command line library in our words, as far as it is one of the usual ones."""
    context = getattr(error, "ctx", None)
    verb = "credit-standard" if context is None else str(context.command_path)
    parameter = getattr(error, "param", None)
    if type(error).__name__ == "MissingParameter" and parameter is not None:
        return WrongUse("missing-argument", name=parameter.metavar or parameter.name, verb=verb)
    if type(error).__name__ == "NoSuchOption":
        return WrongUse("no-such-option", name=getattr(error, "option_name", ""), verb=verb)
    return WrongUse("other-wrong-use", message=error.format_message(), verb=verb)  # type: ignore[attr-defined]
