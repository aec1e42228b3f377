"""The page that says what may be relied on (`docs/stability.md`) lists what the program has."""

import ast
import importlib
import json
import re
from collections.abc import Iterator
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import pytest

import credit_standard as cs
from credit_standard.conformance.protocol import PROTOCOL
from credit_standard.findings import entries
from credit_standard.json_schema import record_schema
from credit_standard.layers import NATIONAL
from credit_standard.spec.data_files import SCHEMAS

PROJECT = Path(__file__).parents[2]
SOURCE = PROJECT / "src" / "credit_standard"
PAGE = (PROJECT / "docs" / "stability.md").read_text("utf-8")
HALVES = PAGE.partition("\n## English\n")[::2]
of_each_language = pytest.mark.parametrize("half", HALVES, ids=("zh", "en"))
_FORMAT = re.compile(r"credit-standard-[a-z-]+[a-z]")


def formats_in_code() -> set[str]:
    """Texts in the source that name a format of JSON, alone in their quotes."""
    return {
        node.value
        for file in SOURCE.rglob("*.py")
        if '"credit-standard-' in (source := file.read_text("utf-8"))
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _FORMAT.fullmatch(node.value)
    }


def versions_in_schemas(node: Any) -> Iterator[tuple[str, int]]:
    """Every format that a schema describes, with its version."""
    if isinstance(node, dict):
        held = node.get("properties", {})
        if "const" in held.get("format", {}) and "const" in held.get("format_version", {}):
            yield held["format"]["const"], held["format_version"]["const"]
    for one in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from versions_in_schemas(one)


def test_every_format_is_of_the_version_that_the_page_says() -> None:
    described = {
        one for file in SCHEMAS.glob("*.json") for one in versions_in_schemas(json.loads(file.read_bytes()))
    }
    assert {version for _, version in described} == {1}
    assert "现均为第 1 版" in HALVES[0]
    assert "All of them are of version 1 today" in HALVES[1]
    assert {name for name, _ in described} <= formats_in_code()


@of_each_language
def test_the_findings_that_the_page_names_are_there(half: str) -> None:
    named = set(re.findall(r"`([A-Z]{2}[0-9]{3})`", half))
    assert named <= {one.code for one in entries()}


@of_each_language
def test_the_ids_and_the_protocol_are_as_the_page_says(half: str) -> None:
    schema = record_schema(NATIONAL.declared("inspection"), NATIONAL)
    assert schema["$id"] == f"urn:credit-standard:{cs.STANDARD_VERSION}:national:inspection"
    assert "urn:credit-standard:" in half
    assert str(PROTOCOL) in next(line for line in half.splitlines() if "`protocol`" in line)


@of_each_language
def test_the_pythons_that_the_page_names_are_those_of_the_package(half: str) -> None:
    classifiers = metadata("credit-standard").get_all("Classifier") or []
    versions = {one.rpartition(" ")[2] for one in classifiers if re.search(r":: 3\.[0-9]+$", one)}
    assert set(re.findall(r"3\.1[0-9]", half)) == versions


def test_each_name_that_is_public_is_there() -> None:
    for name in cs.__all__:
        assert getattr(cs, name) is not None
        room = importlib.import_module(f"credit_standard.{name}") if (SOURCE / name).is_dir() else None
        for one in getattr(room, "__all__", ()):
            assert getattr(room, one) is not None
