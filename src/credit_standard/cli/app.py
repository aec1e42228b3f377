"""应用: the verbs, and how a command line that cannot be understood is answered."""

from __future__ import annotations

from typing import Annotated

import typer

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.cli import (
    WRONG_USE,
    check,
    codes,
    convert,
    explain,
    fix,
    layers,
    layouts,
    records,
    regions,
    scales,
    validate,
)
from credit_standard.cli.texts import help_of, short_help_of
from credit_standard.cli.wrong_use import WrongUse

app = typer.Typer(
    help=help_of("program"),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
VERBS = {
    verb.__name__: verb
    for verb in (
        validate.validate,
        check.check,
        explain.explain,
        records.records,
        codes.codes,
        regions.regions,
        scales.scales,
        layouts.layouts,
        layers.layers,
        convert.convert,
        fix.fix,
    )
}
for _name, _verb in VERBS.items():
    app.command(help=help_of(_name), short_help=short_help_of(_name))(_verb)

USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]
"""`UsageError`; typer exports only its subclass."""


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"credit-standard {__version__} (standard {STANDARD_VERSION})")
        raise typer.Exit


@app.callback()
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
    command = typer.main.get_command(app)
    try:
        with command.make_context("credit-standard", list(arguments) or ["--help"]) as context:
            code = command.invoke(context)
    except typer.Exit as end:
        return int(end.exit_code) if arguments else WRONG_USE
    except USAGE_ERROR as error:
        raise _wrong_use(error) from None
    return int(code or 0)


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
