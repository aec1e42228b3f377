"""Whoever gives a public function something it cannot use is told which argument is wrong, and what belongs there."""

import importlib
import inspect
from collections.abc import Callable
from typing import Any

import pytest

import credit_standard as cs
from credit_standard import findings, regions, scoring
from credit_standard.findings.calls import _OF_PYTHON

ROOMS = (
    "codes", "decisions", "disclosure", "dossier", "findings", "grades", "identifiers", "layers", "layouts", "lifecycle",
    "monitoring", "records", "regions", "reports", "scoring", "subjects",
)  # fmt: skip


def public() -> dict[str, Callable[..., Any]]:
    rooms = {"cs": cs, **{name: importlib.import_module(f"credit_standard.{name}") for name in ROOMS}}
    return {
        f"{room}.{name}": getattr(module, name)
        for room, module in rooms.items()
        for name in getattr(module, "__all__", ())
        if inspect.isfunction(inspect.unwrap(getattr(module, name)))
    }


FUNCTIONS = public()


def called_by_others(function: Any) -> Any:
    """As a program without type checks calls it."""
    return function


@pytest.mark.parametrize("wrong", [None, 7, object()], ids=["None", "int", "object"])
@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_no_public_function_answers_a_wrong_type_with_an_error_of_python(name: str, wrong: object) -> None:
    function = FUNCTIONS[name]
    asked = [
        one
        for one in inspect.signature(function).parameters.values()
        if one.default is one.empty
        and one.kind in {one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY}
    ]
    args = [wrong for one in asked if one.kind is not one.KEYWORD_ONLY]
    named = {one.name: wrong for one in asked if one.kind is one.KEYWORD_ONLY}
    try:
        answer = function(*args, **named)
        if inspect.isgenerator(answer):
            list(answer)
    except (TypeError, ValueError) as error:
        assert not _OF_PYTHON.search(str(error)), str(error)


def test_the_argument_is_named_with_what_belongs_there() -> None:
    with pytest.raises(TypeError, match=r"raising\(\): score is Score, not NoneType"):
        called_by_others(scoring.raising)(None)
    with pytest.raises(TypeError, match=r"province\(\): region is str, not int"):
        called_by_others(regions.province)(13)


def test_what_was_given_stands_in_no_error() -> None:
    with pytest.raises(TypeError) as told:
        called_by_others(scoring.raising)({"number": "11010519491231002X"})
    assert "1949" not in repr(told.value)
    assert told.value.__context__ is None


def test_a_finding_that_there_is_not_is_told_with_those_that_are_near() -> None:
    with pytest.raises(
        KeyError, match="there is no finding 'uscc-chek-character'; did you mean uscc-check-character"
    ):
        findings.entry("uscc-chek-character")
    with pytest.raises(KeyError, match="there is no finding 'ID1O4'"):
        findings.entry("ID1O4")
    with pytest.raises(TypeError, match="such as 'ID104'"):
        called_by_others(findings.entry)(None)
