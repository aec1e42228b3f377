"""检查自有文件: `layers check FILE`, `regimes check FILE`: sound, or every fault with its line and key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.options import Force, Form, Lang, Out, Wanted, settle
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.cli.options import Settled
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.findings import Finding, Language
    from credit_standard.reports.document import Block

CHECK = "check"
Check = Callable[[str], "tuple[Finding, ...]"]


def shelf_with_own_files(
    room: str, shelf: Callable[[str | None], Shelf[Any]], check: Check
) -> Callable[..., int]:
    """The verb of a room: it shows what there is, or checks files of a user's own.

    Args:
        room: its word on the command line.
        shelf: what there is to show, of the name that is asked for.
        check: all that is wrong with a file.
    """

    def verb(
        name: Wanted = None,
        files: list[str] | None = None,
        *,
        form: Form = "text",
        out: Out = None,
        force: Force = False,
        lang: Lang = None,
    ) -> int:
        settled = settle(form, lang, out, force=force, inputs=files or ())
        if name == CHECK or files:
            return check_own_files(room, check, name, files or [], settled)
        return shelf(name).show(name, settled)

    said = typer.Argument(metavar="FILE", help=help_of(f"{room}.files"))
    verb.__annotations__["files"] = Annotated[list[str] | None, said]
    return verb


def check_own_files(
    room: str,
    check: Callable[[str], tuple[Finding, ...]],
    verb: str | None,
    files: Sequence[str],
    settled: Settled,
) -> int:
    """Print what is wrong with each file; 1 where one is not sound, 3 where one cannot be read."""
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.findings.masks import mask_place
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    if verb != CHECK:
        raise WrongUse("only-check", name=verb, room=room)
    if not files:
        raise WrongUse("missing-argument", name="FILE", verb=f"credit-standard {room} check")
    checked = [(mask_place(file), check(file)) for file in files]
    with settled.target.open() as stream:
        if settled.form == "json":
            answers = [_to_json(file, found, settled.language) for file, found in checked]
            stream.write(json_line(enveloped("own-files", {"files": answers})) + "\n")
        else:
            print_document(_blocks(checked, settled.language), stream)
    found = [one for _, findings in checked for one in findings]
    if any(one.name.endswith("-unreadable") for one in found):
        return UNREADABLE
    return FOUND if found else 0


def _blocks(checked: Sequence[tuple[str, tuple[Finding, ...]]], language: Language) -> Iterator[Block]:
    from credit_standard.reports.document import Span, line

    for file, findings in checked:
        key = "own-file-faults" if findings else "own-file-sound"
        yield line(
            Span(TEXTS(key, language, file=file, count=len(findings)), "error" if findings else "good")
        )
        for one in findings:
            elsewhere = one.location.file if one.location.file != file else None  # in what the file extends
            yield line(": ".join(filter(None, (elsewhere, one.message(language)))), level=1)
            yield line(TEXTS("mend", language, hint=one.hint(language)), level=2)


def _to_json(file: str, findings: tuple[Finding, ...], language: Language) -> dict[str, Any]:
    return {
        "file": file,
        "sound": not findings,
        "findings": [
            {
                "code": one.code,
                "name": one.name,
                "file": one.location.file,
                "line": one.location.line,
                "key": one.location.heading,
                "message": one.message(language),
                "hint": one.hint(language),
            }
            for one in findings
        ],
    }
