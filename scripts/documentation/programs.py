"""命令和接口: a page for each verb of the command line, and one for the names that Python programs import."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import typer

import credit_standard
from credit_standard.cli.app import NAME, VERBS, with_verbs
from credit_standard.cli.texts import TEXTS as CLI_TEXTS

from .markdown import escaped, laid_out, page, table
from .reference import TEXTS, Page, headings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language


def pages(language: Language) -> Iterator[Page]:
    """The command line and Python."""
    rows = ((f"[{verb}]({verb}.md)", escaped(CLI_TEXTS(f"help.{verb}", language))) for verb in VERBS)
    yield (
        "cli/index",
        page(
            f"# {TEXTS('cli', language)}",
            table(headings(language, "command", "definition"), rows),
        ),
    )
    program = with_verbs(VERBS)
    for verb in VERBS:
        yield f"cli/{verb}", _verb(program, verb, language)
    yield "python-api", _python(language)


def _verb(program: typer.core.TyperGroup, name: str, language: Language) -> str:
    command = program.commands[name]
    above = typer.Context(program, info_name=NAME, obj=language)
    text = command.get_help(typer.Context(command, info_name=name, parent=above))
    return page(
        f"# {NAME} {name}",
        f"[{TEXTS('cli', language)}](index.md)",
        laid_out(text.rstrip()),
    )


def _python(language: Language) -> str:
    blocks = [f"# {TEXTS('python-api', language)}", TEXTS("python-api-introduction", language)]
    for name in credit_standard.__all__:
        held = getattr(credit_standard, name)
        if isinstance(held, str):
            continue
        blocks += [f"(api-{name})=", f"## `{name}`", *_described(name, held)]
        if inspect.ismodule(held):
            for inner in getattr(held, "__all__", ()):
                one = getattr(held, inner)
                if callable(one) and not inspect.ismodule(one):
                    blocks += [f"### `{name}.{inner}`", *_described(inner, one)]
    return page(*blocks)


def _described(name: str, held: Any) -> Iterator[str]:
    """Its signature, and its docstring as it stands in the source."""
    if inspect.isroutine(held):
        yield f"```python\n{name}{_signature(held)}\n```"
    documentation = inspect.getdoc(held) if held.__doc__ else None
    if documentation is None:
        return
    prose, rest = _cut(documentation)
    yield "".join(one if one.startswith("`") else escaped(one) for one in _CODE.split(prose))
    if rest:
        yield f"```text\n{rest}\n```"


_CODE = re.compile(r"(`[^`]*`)")
_ANNOTATION = re.compile(r"(?<=: |> )(['\"])(?P<name>.+?)\1(?=[,)]| =|$)")
_FIRST_LAID_OUT = re.compile(r"\n\n(?=    |>>>|[A-Z][a-z]+:\n)")


def _cut(documentation: str) -> tuple[str, str]:
    """The sentences, and what is laid out: arguments, errors, examples."""
    found = _FIRST_LAID_OUT.search(documentation)
    if found is None:
        return documentation, ""
    return documentation[: found.start()], documentation[found.end() :]


def _signature(function: Any) -> str:
    try:
        said = re.sub(r" at 0x[0-9a-f]+", "", str(inspect.signature(function)))
    except ValueError:
        return "(…)"
    return _ANNOTATION.sub(r"\g<name>", said)  # they are not evaluated, so each is a text
