"""Every TOML file of this package has the form that is declared for it; the schemas for editors say the same."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from credit_standard.spec import data_files
from credit_standard.spec.data_files import Files
from credit_standard.toml_files import faults, read_document

ROOT = Path(__file__).parents[2]
FORMS = {files.name: files for files in data_files.all_files()}
EXAMPLES = {
    "layer": [ROOT / "examples/transport-bureau/layer.toml", ROOT / "tests/layers/corpus/parent.toml"],
    "layout": [
        ROOT / "examples/own-layout/district-penalties.toml",
        ROOT / "tests/corpus/layouts/sound.toml",
    ],
}
FAULTY = [
    (name, folder / f"{name}-{kind}.toml")
    for name, folder in (("layer", ROOT / "tests/layers/corpus"), ("layout", ROOT / "tests/corpus/layouts"))
    for kind in ("unknown-key", "wrong-type", "missing-key")
] + [("layer", ROOT / "tests/layers/corpus/layer-renamed.toml")]


def accepted(files: Files, *paths: Path) -> bool:
    """Whether an editor takes the files."""
    validator = jsonschema_rs.validator_for(json.loads(files.schema()))
    said = (tomllib.loads(path.read_text("utf-8")) for path in paths)
    plain: list[Any] = [json.loads(json.dumps(one, default=str)) for one in said]
    return all(map(validator.is_valid, plain))


def test_every_file_of_the_package_has_a_form() -> None:
    known = {path for files in FORMS.values() for path in files.paths()}
    assert known == set(data_files.ROOT.rglob("*.toml"))


def test_the_files_of_the_package_are_sound() -> None:
    assert [str(one) for one in data_files.faults_of_form()] == []
    assert [one.message("en") for one in data_files.faults_of_layouts()] == []


@pytest.mark.parametrize("files", FORMS.values(), ids=lambda files: files.name)
def test_editors_take_what_we_take(files: Files) -> None:
    assert accepted(files, *files.paths(), *EXAMPLES.get(files.name, []))


@pytest.mark.parametrize(("name", "path"), FAULTY, ids=lambda one: getattr(one, "stem", one))
def test_editors_refuse_what_we_refuse(name: str, path: Path) -> None:
    assert faults(read_document(path), FORMS[name].form)
    assert not accepted(FORMS[name], path)


def test_editors_are_not_offered_what_is_refused_with_a_reason() -> None:
    change = json.loads(FORMS["layer"].schema())["$defs"]["ChangeForm"]
    assert "tighten" in change["properties"]
    assert "remove" not in change["properties"]


def test_the_schema_of_ones_own_files_is_written_to_the_standard_output() -> None:
    program = [sys.executable, "-m", "credit_standard.spec.data_files"]
    written = subprocess.run([*program, "layout"], check=True, capture_output=True)  # noqa: S603
    assert written.stdout.decode("utf-8") == FORMS["layout"].schema()
    refused = subprocess.run([*program, "layouts"], check=False, capture_output=True)  # noqa: S603
    assert refused.returncode == 2
    assert b"configuration, layout" in refused.stderr
