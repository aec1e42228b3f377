"""Whatever a foreign program does: each case has a clear verdict, and nothing hangs."""

import sys
from pathlib import Path

import pytest

from credit_standard.conformance import Case, CaseOutcome, run
from credit_standard.conformance.result import GOOD

PROGRAM = Path(__file__).with_name("answerers.py")
CASES = [
    Case(
        id=f"identifiers/org-code/{number}",
        area="identifiers",
        level="core",
        input={"kind": "org-code", "value": "D2143569X", "as_of": "2026-06-30"},
        expected={"valid": True, "findings": []},
    )
    for number in range(1, 6)
]


def outcomes(way: str, **options: float) -> list[CaseOutcome]:
    result = run([sys.executable, str(PROGRAM), way], CASES, **{"timeout": 20, **options})  # type: ignore[arg-type]
    return [one.outcome for one in result.verdicts]


def test_a_program_that_answers_rightly_conforms() -> None:
    result = run([sys.executable, str(PROGRAM), "right"], CASES)
    assert result.conforms
    assert result.implementation is not None
    assert (result.implementation.name, result.implementation.version) == ("test", "7")


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("wrong", CaseOutcome.DIFFERS),
        ("fails", CaseOutcome.FAILED),
        ("dies", CaseOutcome.DIED),
        ("rubbish", CaseOutcome.RUBBISH),
        ("no-object", CaseOutcome.RUBBISH),
        ("no-number", CaseOutcome.RUBBISH),
        ("not-utf-8", CaseOutcome.RUBBISH),
        ("floods", CaseOutcome.RUBBISH),
        ("other-number", CaseOutcome.OUT_OF_ORDER),
    ],
)
def test_the_case_at_which_it_misbehaves_is_named_and_the_others_are_asked(
    way: str, expected: CaseOutcome
) -> None:
    found = outcomes(way)
    assert found == [CaseOutcome.AGREED, CaseOutcome.AGREED, expected, CaseOutcome.AGREED, CaseOutcome.AGREED]


def test_a_byte_order_mark_before_the_first_line_is_no_part_of_it() -> None:
    assert run([sys.executable, str(PROGRAM), "start-byte-order-mark"], CASES).conforms


def test_what_is_no_answer_is_shown_as_the_program_wrote_it() -> None:
    result = run([sys.executable, str(PROGRAM), "start-other-protocol"], CASES)
    assert result.problem is not None
    assert '"protocol": 99' in result.problem.en


def test_a_program_that_hangs_is_ended_after_the_timeout() -> None:
    assert outcomes("hangs", timeout=3)[2] is CaseOutcome.NO_ANSWER


def test_an_answer_that_comes_twice_is_out_of_order() -> None:
    assert outcomes("twice")[3] is CaseOutcome.OUT_OF_ORDER


def test_it_is_started_anew_only_so_often() -> None:
    result = run([sys.executable, str(PROGRAM), "dies"], CASES, restarts=0)
    assert [one.outcome for one in result.verdicts][2:] == [
        CaseOutcome.DIED,
        CaseOutcome.NOT_ASKED,
        CaseOutcome.NOT_ASKED,
    ]
    assert not result.is_complete
    assert "out of memory" in result.verdicts[2].said
    assert "7" in result.verdicts[2].said


def test_a_program_that_skips_everything_proves_nothing() -> None:
    result = run([sys.executable, str(PROGRAM), "skips"], CASES)
    assert {one.outcome for one in result.verdicts} == {CaseOutcome.SKIPPED}
    assert result.is_complete
    assert not result.conforms


@pytest.mark.parametrize(
    "way",
    [
        "start-dies",
        "start-rubbish",
        "start-no-object",
        "start-floods",
        "start-other-number",
        "start-other-protocol",
        "other-text",
    ],
)
def test_a_program_that_does_not_greet_is_not_asked(way: str) -> None:
    result = run([sys.executable, str(PROGRAM), way], CASES, timeout=20)
    assert {one.outcome for one in result.verdicts} == {CaseOutcome.NOT_ASKED}
    assert result.problem is not None
    assert result.problem.zh != result.problem.en
    assert result.restarts == 0


def test_a_program_that_cannot_be_started_is_a_problem() -> None:
    result = run(["no-such-program-anywhere"], CASES)
    assert result.problem is not None
    assert not {one.outcome for one in result.verdicts} & GOOD
