"""运行: ask a program every case, one after another, and say what became of each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

from attrs import define, field

from credit_standard.conformance import protocol
from credit_standard.conformance.case import Case
from credit_standard.conformance.program import DiedError, Program
from credit_standard.conformance.protocol import Message, RubbishError
from credit_standard.conformance.result import STOPPED, CaseOutcome, CaseVerdict, Implementation, Result
from credit_standard.conformance.wording import TEXTS
from credit_standard.findings import Bilingual

TIMEOUT = 10.0
RESTARTS = 3
SHOWN = 300
"""Characters of what a program says."""


class NotReadyError(Exception):
    """The program does not answer the start as it should."""

    def __init__(self, problem: Bilingual) -> None:
        super().__init__(problem.en)
        self.problem = problem


def run(
    command: Sequence[str],
    cases: Iterable[Case],
    *,
    timeout: float = TIMEOUT,
    restarts: int = RESTARTS,
    watch: Callable[[CaseVerdict], None] = lambda _: None,
) -> Result:
    """Ask a program all cases.

    Args:
        command: the program and its arguments.
        cases: in the order in which they are asked.
        timeout: seconds for an answer.
        restarts: how often the program is started anew at most, after it died, hung or lost its place.
        watch: is told of each verdict.
    """
    asking = _Asking(command, timeout, restarts)
    verdicts: list[CaseVerdict] = []
    try:
        for case in cases:
            verdict = asking.verdict(case)
            watch(verdict)
            verdicts.append(verdict)
    finally:
        asking.finish()
    return Result(
        implementation=asking.implementation,
        verdicts=verdicts,
        problem=asking.problem,
        restarts=max(asking.starts - 1, 0),
    )


@define
class _Asking:
    """A program that is asked, and started anew where it has to be."""

    command: Sequence[str]
    timeout: float
    restarts: int
    implementation: Implementation | None = None
    problem: Bilingual | None = None
    starts: int = 0
    _program: Program | None = None
    _seq: int = field(default=0)

    def verdict(self, case: Case) -> CaseVerdict:
        if self._program is None and self.problem is None:
            self._start()
        if self._program is None:
            return CaseVerdict(case=case, outcome=CaseOutcome.NOT_ASKED)
        verdict = self._judged(case, self._program)
        if verdict.outcome in STOPPED:
            self._program.kill()
            self._program = None
        return verdict

    def finish(self) -> None:
        if self._program is not None:
            self._seq += 1
            self._program.end(protocol.written(protocol.stop(self._seq)))
            self._program = None

    def _start(self) -> None:
        if self.starts > self.restarts:
            self.problem = TEXTS.both("problem-restarts", count=self.restarts)
            return
        self.starts += 1
        try:
            self._program = Program(self.command)
        except (OSError, ValueError) as error:
            self.problem = TEXTS.both("problem-start", reason=str(getattr(error, "strerror", None) or error))
            return
        try:
            self.implementation = self._greeted(self._program)
        except NotReadyError as error:
            self.problem = error.problem
            self._program.kill()
            self._program = None

    def _greeted(self, program: Program) -> Implementation:
        """Start and smoke; `NotReadyError` where an answer is not as it should be."""
        ready = self._answer(program, protocol.start)
        if ready["type"] != "ready" or ready.get("protocol") != protocol.PROTOCOL:
            raise NotReadyError(
                TEXTS.both("problem-protocol", protocol=protocol.PROTOCOL, said=_shown(_json(ready)))
            )
        echo = self._answer(program, protocol.smoke)
        if echo["type"] != "smoke" or echo.get("text") != protocol.SMOKE:
            raise NotReadyError(TEXTS.both("problem-smoke", said=_shown(str(echo.get("text")))))
        return Implementation(
            name=_shown(str(ready.get("implementation", ""))), version=_shown(str(ready.get("version", "")))
        )

    def _answer(self, program: Program, message: Callable[[int], Message]) -> Message:
        self._seq += 1
        program.send(protocol.written(message(self._seq)))
        try:
            line = program.receive(self.timeout)
            answer = None if line is None else protocol.read(line)
        except DiedError as error:
            raise NotReadyError(
                TEXTS.both("problem-died", code=_code(error), said=_shown(program.errors))
            ) from None
        except RubbishError as error:
            raise NotReadyError(TEXTS.both("problem-rubbish", said=_shown(error.line))) from None
        if answer is None:
            raise NotReadyError(TEXTS.both("problem-silent", seconds=f"{self.timeout:g}"))
        if answer["seq"] != self._seq:
            raise NotReadyError(TEXTS.both("problem-rubbish", said=_shown(_json(answer))))
        return answer

    def _judged(self, case: Case, program: Program) -> CaseVerdict:
        self._seq += 1
        program.send(protocol.written(protocol.asked(self._seq, case)))
        try:
            line = program.receive(self.timeout)
            answer = None if line is None else protocol.read(line)
        except DiedError as error:
            said = " ".join(one for one in (_code(error), _shown(program.errors)) if one)
            return CaseVerdict(case=case, outcome=CaseOutcome.DIED, said=said)
        except RubbishError as error:
            return CaseVerdict(case=case, outcome=CaseOutcome.RUBBISH, said=_shown(error.line))
        if answer is None:
            return CaseVerdict(case=case, outcome=CaseOutcome.NO_ANSWER)
        if answer["seq"] != self._seq:
            said = f"{answer['seq']} ≠ {self._seq}"
            return CaseVerdict(case=case, outcome=CaseOutcome.OUT_OF_ORDER, said=said)
        return judged(case, answer)


def judged(case: Case, answer: Message) -> CaseVerdict:
    """A message that answers a case, held against what is expected."""
    if answer["type"] == "skipped":
        return CaseVerdict(case=case, outcome=CaseOutcome.SKIPPED, said=_shown(str(answer.get("reason", ""))))
    if answer["type"] == "failed":
        return CaseVerdict(case=case, outcome=CaseOutcome.FAILED, said=_shown(str(answer.get("reason", ""))))
    result = answer.get("result")
    if answer["type"] != "answer" or not isinstance(result, dict):
        return CaseVerdict(case=case, outcome=CaseOutcome.RUBBISH, said=_shown(_json(answer)))
    keys = differing(case, result)
    return CaseVerdict(
        case=case,
        outcome=CaseOutcome.DIFFERS if keys else CaseOutcome.AGREED,
        answered=result,
        differing=keys,
    )


def differing(case: Case, result: dict[str, Any]) -> tuple[str, ...]:
    """The keys in which an answer is not as expected; keys that nobody asked for do not count."""
    return tuple(
        key
        for key, value in case.expected.items()
        if (key in result or key in case.demanded) and not _same(result.get(key, ...), value)
    )


def _same(one: object, other: object) -> bool:
    """Whether two values of JSON are the same; `true` is not 1, and the order of findings does not matter."""
    if isinstance(one, list) and isinstance(other, list):
        with suppress(TypeError):
            return sorted(one) == sorted(other)
    return type(one) is type(other) and one == other


def _json(message: Message) -> str:
    return json.dumps(message, ensure_ascii=False)


def _code(error: DiedError) -> str:
    return "" if error.code is None else str(error.code)


def _shown(text: str) -> str:
    line = " ".join(text.encode("utf-8", "replace").decode().split())
    return line if len(line) <= SHOWN else line[:SHOWN] + "…"
