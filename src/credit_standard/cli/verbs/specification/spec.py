"""生成规范: the standard as files: `spec build` writes them, `spec check` compares, `spec diff` tells two apart."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.exit_codes import FOUND
from credit_standard.cli.language import language
from credit_standard.cli.options import Force, Form, Lang, Layers, known_form, settle
from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.standard.spec_folder import build_into, named
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import UnreadableFile, WrongUse, near
from credit_standard.reports.json import line as json_line

if TYPE_CHECKING:
    from credit_standard.cli.options import Settled
    from credit_standard.findings import Language
    from credit_standard.layers import LayeredStandard

ACTIONS = ("build", "check", "diff")
FOLDER = "spec"
DRIFTS = ("missing", "differs", "foreign")
_BROUGHT = {"spec": "sqlglot", "html": "jinja2", "workbook": "xlsxwriter"}
"""What each extra brings."""


def spec(
    action: Annotated[str, typer.Argument(metavar="build|check|diff", help=help_of("spec.action"))],
    targets: Annotated[
        list[str] | None, typer.Argument(metavar="TARGET|FOLDER", help=help_of("spec.targets"))
    ] = None,
    *,
    layer: Layers = None,
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FOLDER|FILE", help=help_of("spec.folder"))
    ] = None,
    form: Form = "text",
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.spec.targets import GENERATORS, generated_targets

    spoken = language(lang)
    if action not in ACTIONS:
        raise WrongUse("unknown-choice", option="spec", value=action, known=", ".join(ACTIONS))
    if action == "diff":
        return _diff(targets or [], layers_in_use(layer), settle(form, lang, out, force=force))
    folder, written = Path(out or FOLDER), known_form(form)
    for one in targets or ():
        if one not in GENERATORS:
            raise WrongUse(
                "unknown-target", name=one, near=near(one, GENERATORS), known=", ".join(GENERATORS)
            )
    chosen = targets or (list(GENERATORS) if action == "build" else generated_targets(folder))
    for one in chosen:
        if GENERATORS[one].extra and find_spec(_BROUGHT[GENERATORS[one].extra]) is None:
            raise WrongUse("extra-missing", name=one, extra=GENERATORS[one].extra)
    if action == "check" and not folder.is_dir():
        raise UnreadableFile("spec-no-folder", folder=folder)
    under = layers_in_use(layer)
    run = build_into if action == "build" else _check
    return run(folder, under, targets or [], written, spoken)


def _check(folder: Path, standard: LayeredStandard, targets: list[str], form: str, spoken: Language) -> int:
    from credit_standard.spec.targets import compare

    drifts = compare(folder, standard, targets)
    by_kind = {what: [one.path for one in drifts if one.what == what] for what in DRIFTS}
    if form == "json":
        answer = {"folder": str(folder), "same": not drifts, **by_kind}
        typer.echo(json_line(enveloped("spec-check", answer)))
        return FOUND if drifts else 0
    for what, paths in by_kind.items():
        if paths:
            typer.echo(TEXTS(f"spec-{what}", spoken, count=len(paths), files=named(paths)))
    typer.echo(TEXTS("spec-drifted" if drifts else "spec-same", spoken, folder=folder))
    return FOUND if drifts else 0


def _diff(folders: list[str], standard: LayeredStandard, settled: Settled) -> int:
    """Two folders, or one and the running standard."""
    from credit_standard.spec.comparison import UnreadableFolderError, guide, of_folder, of_standard

    if not 1 <= len(folders) <= 2:
        raise WrongUse("spec-diff-folders")
    try:
        compared = [of_folder(Path(one)) for one in folders]
    except UnreadableFolderError as error:
        raise UnreadableFile("spec-unreadable", folder=str(error)) from None
    old, new = (*compared, of_standard(standard))[:2]
    told = guide.as_json(old, new)
    with settled.target.open() as stream:
        if settled.form == "json":
            stream.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
        else:
            stream.write("\n".join(guide.lines(old, new, settled.language)) + "\n")
    return FOUND if told["level"] == "major" else 0
