"""The example in Java, compiled by the JDK, agrees at core level in what it answers."""

import subprocess
from pathlib import Path

from credit_standard.conformance import Outcome, cases, run
from credit_standard.layers import NATIONAL
from tests.system.conftest import PROJECT, program

EXAMPLE = PROJECT / "examples" / "conformance" / "java"


def test_the_example_in_java_agrees(tmp_path: Path) -> None:
    sources = sorted(EXAMPLE.glob("*.java"))
    subprocess.run([program("javac"), "-encoding", "UTF-8", "-d", tmp_path, *sources], check=True)  # noqa: S603
    asked = list(cases(NATIONAL, ("identifiers", "records"), ("core",)))
    result = run([program("java"), "-cp", str(tmp_path), "Answerer"], asked, timeout=60)
    assert [(one.case.id, one.outcome.value, one.said) for one in result.disagreements] == []
    agreed = [one.case for one in result.verdicts if one.outcome is Outcome.AGREED]
    assert [one for one in asked if one.area == "identifiers"] == [
        one for one in agreed if one.area == "identifiers"
    ]
    assert {one.input["record"] for one in agreed if one.area == "records"} == {"registration-change"}
