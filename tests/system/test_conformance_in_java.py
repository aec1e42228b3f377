"""The example in Java, compiled by the JDK, agrees at core level; with one weight wrong it fails, in the right cases."""

import shutil
import subprocess
from pathlib import Path

from credit_standard.conformance import CaseOutcome, cases, run
from credit_standard.layers import NATIONAL
from tests.system.conftest import PROJECT, program

EXAMPLE = PROJECT / "examples" / "conformance" / "java"


def compiled(folder: Path, classes: Path) -> list[str]:
    """The command that runs a program whose sources stand in a folder."""
    sources = sorted(folder.glob("*.java"))
    subprocess.run([program("javac"), "-encoding", "UTF-8", "-d", classes, *sources], check=True)  # noqa: S603
    return [program("java"), "-cp", str(classes), "Answerer"]


def test_the_example_in_java_agrees(tmp_path: Path) -> None:
    asked = list(cases(NATIONAL, ("identifiers", "records"), ("core",)))
    result = run(compiled(EXAMPLE, tmp_path), asked, timeout=60)
    assert [(one.case.id, one.outcome.value, one.said) for one in result.disagreements] == []
    agreed = [one.case for one in result.verdicts if one.outcome is CaseOutcome.AGREED]
    assert [one for one in asked if one.area == "identifiers"] == [
        one for one in agreed if one.area == "identifiers"
    ]
    assert {one.input["record"] for one in agreed if one.area == "records"} == {"registration-change"}


def test_a_wrong_weight_fails_in_the_unified_codes_and_in_no_others(tmp_path: Path) -> None:
    wrong = shutil.copytree(EXAMPLE, tmp_path / "java", ignore=shutil.ignore_patterns("classes"))
    numbers = wrong / "Identifiers.java"
    right = numbers.read_text("utf-8")
    assert right.count("weight * 3 % 31") == 1
    numbers.write_text(right.replace("weight * 3 % 31", "weight * 5 % 31"), "utf-8")
    asked = list(cases(NATIONAL, ("identifiers",), ("core",)))
    result = run(compiled(wrong, tmp_path / "classes"), asked, timeout=60)
    differing = {one.case.id for one in result.disagreements}
    assert not result.conforms
    assert "identifiers/uscc/valid/3" in differing
    assert all(one.startswith("identifiers/uscc/") for one in differing)
