"""帮助: `--help` in one language: what a verb does, its arguments, its options in groups, and examples."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from credit_standard.cli.texts import TEXTS
from credit_standard.reports.document import width
from credit_standard.reports.document.wrapping import wrapped

if TYPE_CHECKING:
    from credit_standard.findings import Language

WIDEST = 100
NAMES = 30
"""Columns for the name of an option; a longer one has a line of its own."""

GROUPS = {
    "input": (
        "record", "layout", "layer", "subjects", "query", "connection", "as_of", "source", "to",
        "channel", "holder", "territory", "regime", "unverified", "notices", "rule", "field", "first", "last",
    ),
    "findings": ("select", "ignore", "fail_on", "max_findings", "baseline", "update_baseline", "statistics"),
}  # fmt: skip
"""Options by what they are about; all others are about the output."""
FEW = 9
"""So many options need no groups."""


class Verb(typer.core.TyperCommand):
    """A verb, with our help."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write("\n".join(_of_verb(self, ctx, _language(ctx))) + "\n")


class CommandLine(typer.core.TyperGroup):
    """The program, with our help."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write("\n".join(_of_program(self, ctx, _language(ctx))) + "\n")


def _language(ctx: Any) -> Language:
    spoken: Language = ctx.find_root().obj or "zh"
    return spoken


def _of_program(program: CommandLine, ctx: Any, language: Language) -> Iterator[str]:
    command = "命令" if language == "zh" else "COMMAND"
    yield f"{TEXTS('help-usage', language)} credit-standard {command} …"
    yield from ("", TEXTS("help.program", language))
    yield from _part("help-commands", language)
    names = program.list_commands(ctx)
    yield from _definitions([(name, TEXTS(f"help.{name}", language)) for name in names], 12)
    yield from _part("help-options", language)
    yield from _definitions([_about(one, language) for one in program.get_params(ctx)], NAMES)
    yield from _examples("program", language)
    yield from ("", TEXTS("help-more", language))


def _of_verb(verb: Verb, ctx: Any, language: Language) -> Iterator[str]:
    params = verb.get_params(ctx)
    arguments = [one for one in params if one.param_type_name == "argument"]
    options = [one for one in params if one.param_type_name != "argument"]
    usage = [ctx.command_path, *(one.make_metavar(ctx) for one in arguments)]
    yield f"{TEXTS('help-usage', language)} {' '.join(usage)} …"
    yield from ("", TEXTS(f"help.{verb.name}", language))
    if arguments:
        yield from _part("help-arguments", language)
        yield from _definitions(
            [(one.metavar or str(one.name), _said(one, language)) for one in arguments], 12
        )
    for key, grouped in _grouped(options):
        yield from _part(key, language)
        yield from _definitions([_about(one, language) for one in grouped], NAMES)
    yield from _examples(str(verb.name), language)


def _grouped(options: Sequence[Any]) -> Iterator[tuple[str, list[Any]]]:
    if len(options) <= FEW:
        yield "help-options", list(options)
        return
    taken = {name for names in GROUPS.values() for name in names}
    for group, names in GROUPS.items():
        if some := [one for one in options if one.name in names]:
            yield f"help-group-{group}", some
    yield "help-group-output", [one for one in options if one.name not in taken]


def _about(option: Any, language: Language) -> tuple[str, str]:
    names = ", ".join(sorted(option.opts, key=len))
    metavar = "" if option.is_flag or not option.metavar else f" {option.metavar}"
    return f"{names}{metavar}", _said(option, language)


def _said(parameter: Any, language: Language) -> str:
    """Its text; the parameter itself has only the key."""
    key = parameter.help if parameter.help in TEXTS.entries else "help.help"
    return TEXTS(key, language)


def _part(key: str, language: Language) -> Iterator[str]:
    yield from ("", TEXTS(key, language))


def _definitions(rows: Sequence[tuple[str, str]], limit: int) -> Iterator[str]:
    """Names and what they mean, side by side where the name is short enough."""
    room = min(limit, max(width(name) for name, _ in rows))
    columns = min(WIDEST, shutil.get_terminal_size().columns) - room - 4
    for name, text in rows:
        lines = wrapped(text, max(columns, 20))
        if width(name) > room:
            yield f"  {name}"
        else:
            yield f"  {name}{' ' * (room - width(name))}  {lines.pop(0)}"
        yield from (" " * (room + 4) + line for line in lines)


def _examples(name: str, language: Language) -> Iterator[str]:
    yield from _part("help-examples", language)
    yield from (f"  {line}" for line in _all_examples()[name][language])


@cache
def _all_examples() -> dict[str, dict[Language, list[str]]]:
    return tomllib.loads(Path(__file__).with_name("examples.toml").read_text("utf-8"))
