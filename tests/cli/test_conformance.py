"""`conformance`: cases as files, and a program held to them."""

import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema_rs
import pytest

from credit_standard.conformance import AREAS
from credit_standard.spec import data_files

if TYPE_CHECKING:
    from tests.cli.conftest import Run

PROGRAM = [sys.executable, str(Path(__file__).parents[1] / "conformance" / "answerers.py")]
CORE = ["--area", "identifiers", "--level", "core"]


def test_export_writes_every_area_with_a_manifest_of_hashes(run: "Run", tmp_path: Path) -> None:
    ended = run("conformance", "export", "-o", tmp_path / "cases")
    assert (ended.code, ended.err) == (0, "")
    manifest = json.loads((tmp_path / "cases" / "manifest.json").read_text("utf-8"))
    files = {f"conformance/{one}.jsonl" for one in AREAS} | {"conformance/index.json"}
    assert manifest["files"].keys() == files
    for name, digest in manifest["files"].items():
        assert hashlib.sha256((tmp_path / "cases" / name).read_bytes()).hexdigest() == digest


def test_a_wrong_program_is_told_which_cases_differ(run: "Run") -> None:
    ended = run("conformance", "run", *CORE, "--format", "json", "--", *PROGRAM, "right")
    assert ended.code == 1
    said = json.loads(ended.out)
    schema = json.loads(next(one for one in data_files.all_files() if one.name == "conformance").schema())
    jsonschema_rs.validate(schema, said)
    assert {one["id"].split("/")[2] for one in said["cases"]}.isdisjoint({"valid"})
    assert "identifiers/uscc/ID104/1" in {one["id"] for one in said["cases"]}
    assert {one["outcome"] for one in said["cases"]} == {"differs"}


def test_the_reference_agrees_and_the_text_says_so(run: "Run") -> None:
    reference = [sys.executable, "-m", "credit_standard.conformance.answerer"]
    ended = run("conformance", "run", *CORE, "--timeout", "60", "--", *reference)
    assert ended.code == 0
    assert "所应答的案例全部一致" in ended.out


@pytest.mark.parametrize("way", ["start-dies", "other-text"])
def test_a_program_that_cannot_be_asked_gives_3(run: "Run", way: str) -> None:
    assert run("conformance", "run", *CORE, "--", *PROGRAM, way).code == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["export"],
        ["export", "-o", "cases", "--area", "records"],
        ["export", "node", "-o", "cases"],
        ["walk"],
        ["run", "--area", "weather", "x"],
        ["run", "--timeout", "0", "x"],
    ],
)
def test_wrong_use_is_told(run: "Run", arguments: list[str]) -> None:
    ended = run("conformance", *arguments)
    assert ended.code == 2
    assert ended.err
