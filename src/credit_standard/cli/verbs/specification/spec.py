"""生成规范: the standard as files: `spec build` writes them, `spec check` compares, `spec diff` tells two apart."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.exit_codes import FOUND, UNREADABLE
from credit_standard.cli.language import language
from credit_standard.cli.options import Form, Lang, Layers
from credit_standard.cli.standard.spec_folder import build_into, named
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse, near

if TYPE_CHECKING:
    from credit_standard.findings import Language
    from credit_standard.layers import Standard

ACTIONS = ("build", "check", "diff")
_BROUGHT = {"spec": "sqlglot", "html": "jinja2", "workbook": "xlsxwriter"}
"""What each extra brings."""


def spec(
    action: Annotated[str, typer.Argument(metavar="build|check|diff", help=help_of("spec.action"))],
    targets: Annotated[
        list[str] | None, typer.Argument(metavar="TARGET|FOLDER", help=help_of("spec.targets"))
    ] = None,
    *,
    layer: Layers = None,
    folder: Annotated[
        str, typer.Option("--output", "-o", metavar="FOLDER", help=help_of("spec.folder"))
    ] = "spec",
    form: Form = "text",
    lang: Lang = None,
) -> int:
    from credit_standard.cli.standard.known_names import known_layers
    from credit_standard.spec.targets import GENERATORS, generated_targets

    spoken = language(lang)
    if action not in ACTIONS:
        raise WrongUse("unknown-choice", option="spec", value=action, known=", ".join(ACTIONS))
    if action == "diff":
        return _diff(targets or [], known_layers(layer), form, spoken)
    for one in targets or ():
        if one not in GENERATORS:
            raise WrongUse(
                "unknown-target", name=one, near=near(one, GENERATORS), known=", ".join(GENERATORS)
            )
    chosen = targets or (list(GENERATORS) if action == "build" else generated_targets(Path(folder)))
    for one in chosen:
        if GENERATORS[one].extra and find_spec(_BROUGHT[GENERATORS[one].extra]) is None:
            raise WrongUse("extra-missing", name=one, extra=GENERATORS[one].extra)
    under = known_layers(layer)
    run = build_into if action == "build" else _check
    return run(Path(folder), under, targets or [], spoken)


def _check(folder: Path, standard: Standard, targets: list[str], spoken: Language) -> int:
    from credit_standard.spec.targets import compare

    drifts = compare(folder, standard, targets)
    for what in ("missing", "differs", "foreign"):
        paths = [one.path for one in drifts if one.what == what]
        if paths:
            typer.echo(TEXTS(f"spec-{what}", spoken, count=len(paths), files=named(paths)))
    typer.echo(TEXTS("spec-drifted" if drifts else "spec-same", spoken, folder=folder))
    return FOUND if drifts else 0


def _diff(folders: list[str], standard: Standard, form: str, spoken: Language) -> int:
    """Two folders, or one and the running standard."""
    import json

    from credit_standard.spec.comparison import UnreadableFolderError, guide, of_folder, of_standard

    if form not in {"text", "json"}:
        raise WrongUse("unknown-choice", option="--format", value=form, known="text, json")
    if not 1 <= len(folders) <= 2:
        raise WrongUse("spec-diff-folders")
    try:
        compared = [of_folder(Path(one)) for one in folders]
    except UnreadableFolderError as error:
        typer.echo(TEXTS("spec-unreadable", spoken, folder=str(error)), err=True)
        return UNREADABLE
    old, new = (*compared, of_standard(standard))[:2]
    told = guide.as_json(old, new)
    if form == "json":
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        typer.echo("\n".join(guide.lines(old, new, spoken)))
    return FOUND if told["level"] == "major" else 0
