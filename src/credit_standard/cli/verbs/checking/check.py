"""检查号码: one identifier, or a list of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import AsOf, Force, Form, Lang, Out, ShowValues, day, settle
from credit_standard.cli.output import STANDARD
from credit_standard.cli.streams import complain, standard_input
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import WrongUse, unreadable

if TYPE_CHECKING:
    from credit_standard.cli.options import Settled
    from credit_standard.findings import Language

LIST = "list"
"""Instead of a kind: which there are."""
LONGEST = 1_000_000
"""Characters of a line; a longer one is no list of numbers."""

Numbered = Iterator[tuple[int, str]]


class UnreadableListError(Exception):
    """The list cannot be read on: a key of `texts.toml` and the line."""

    def __init__(self, key: str, line: int) -> None:
        super().__init__(key)
        self.key = key
        self.line = line


def check(
    kind: Annotated[str, typer.Argument(metavar="KIND", help=help_of("check.kind"))],
    values: Annotated[list[str] | None, typer.Argument(metavar="VALUE", help=help_of("check.values"))] = None,
    *,
    source: Annotated[str | None, typer.Option("--from", metavar="FILE", help=help_of("check.from"))] = None,
    as_of: AsOf = None,
    form: Form = "text",
    show_values: ShowValues = False,
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.files.checked_values import CheckedValues
    from credit_standard.cli.standard.kinds_of_number import kind_called

    settled = settle(form, lang, out, force=force, inputs=[source] if source else ())
    if kind == LIST and not values and source is None:
        return _list(settled)
    called = kind_called(kind)
    if values == [STANDARD] and source is None:
        values, source = None, STANDARD
    if bool(values) == (source is not None):
        raise WrongUse("values-or-file")
    today = day(as_of)
    if as_of is None:
        complain("as-of", settled.language, as_of=today.isoformat())
    if show_values:
        complain("values-shown", settled.language)
    checked = CheckedValues(called, today, settled.language, show_values)
    failed: UnreadableListError | None = None
    with _lines(values, source) as lines, settled.target.open() as stream:
        try:
            for number, value in lines:
                checked.write(number, value, settled.form, stream)
        except UnreadableListError as error:
            failed = error
        checked.finish(settled.form, stream)
    if failed is not None:
        return _unreadable(failed, source or "", settled.language)
    return FOUND if checked.invalid else 0


def _list(settled: Settled) -> int:
    """All kinds of identifiers."""
    from credit_standard import identifiers
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.cli.standard.kinds_of_number import list_of_kinds
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    with settled.target.open() as stream:
        if settled.form == "json":
            kinds = [identifiers.get(name) for name in identifiers.kinds()]
            items = [{"kind": one.name, "zh": one.title.zh, "en": one.title.en} for one in kinds]
            stream.write(json_line(enveloped("identifier-kinds", {"kinds": items})) + "\n")
        else:
            print_document([list_of_kinds(settled.language)], stream)
    return 0


def _unreadable(error: UnreadableListError, source: str, language: Language) -> int:
    complain(error.key, language, file=source, line=error.line)
    return UNREADABLE


@contextmanager
def _lines(values: list[str] | None, source: str | None) -> Iterator[Numbered]:
    """Numbered values; blank ones are left out, but counted."""
    if values is not None:
        yield _numbered(iter(values))
    elif source == STANDARD:
        standard_input()
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8-sig", errors="strict")
        yield _numbered(_of_stream(sys.stdin))
    elif source is not None:
        try:
            stream = Path(source).open(encoding="utf-8-sig")  # noqa: SIM115 - closed below
        except (OSError, ValueError) as error:
            raise unreadable(source, error) from None
        with stream:
            yield _numbered(_of_stream(stream))


def _numbered(values: Iterator[str]) -> Numbered:
    for number, value in enumerate(values, start=1):
        if value.strip():
            yield number, value


def _of_stream(stream: TextIO) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        try:
            line = stream.readline(LONGEST + 2)
        except UnicodeDecodeError:
            raise UnreadableListError("list-not-utf-8", number) from None
        except OSError:
            raise UnreadableListError("list-unread", number) from None
        if not line:
            return
        if len(line.rstrip("\n")) > LONGEST:
            raise UnreadableListError("list-line-too-long", number)
        yield line.rstrip("\n")
