"""规范文件夹: writes generated files into a folder, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.texts import TEXTS
from credit_standard.cli.wrong_use import UnreadableFile, WrongUse
from credit_standard.reports.json import line

if TYPE_CHECKING:
    from pathlib import Path

    from credit_standard.findings import Language
    from credit_standard.layers import LayeredStandard

SHOWN = 10
"""Files that are named at most."""


def build_into(
    folder: Path, standard: LayeredStandard, targets: list[str], form: str, spoken: Language
) -> int:
    from credit_standard.cli.output import OutputError
    from credit_standard.spec.targets import ForeignFilesError, build

    if folder.exists() and not folder.is_dir():
        raise UnreadableFile("spec-names-a-file", folder=folder)
    try:
        written = build(folder, standard, targets)
    except ForeignFilesError as error:
        raise WrongUse(
            "spec-foreign-files", folder=folder, count=len(error.files), files=named(error.files)
        ) from None
    except OSError as error:
        raise OutputError(error) from None
    if form == "json":
        typer.echo(line(enveloped("spec-build", {"folder": str(folder), "files": written})))
    else:
        typer.echo(TEXTS("spec-built", spoken, count=written, folder=folder))
    return 0


def named(files: tuple[str, ...] | list[str]) -> str:
    return ", ".join(files[:SHOWN]) + (" …" if len(files) > SHOWN else "")
