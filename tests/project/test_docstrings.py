"""What the docstring of a public name says: shapes, units, errors and source, by rules that are written down here.

Public is what `docs/stability.md` says: `credit_standard.__all__`, and `__all__` of the rooms in it and of `testing`.
"""

import ast
import importlib
import inspect
import re
import textwrap
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import credit_standard as cs
from credit_standard import identifiers
from tests.each import of_each

ROOMS = [
    *(name for name in cs.__all__ if isinstance(getattr(cs, name), types.ModuleType)),
    "testing",
]


def public() -> Iterator[tuple[str, Any]]:
    """Every public name with what it stands for; models of records are generated, and have a test of their own."""
    for name in cs.__all__:
        yield f"cs.{name}", getattr(cs, name)
    for room in ROOMS:
        module = importlib.import_module(f"credit_standard.{room}")
        for name in getattr(module, "__all__", ()):
            yield f"{room}.{name}", getattr(module, name)


def members(name: str, held: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The functions that a public name brings: itself, or the public methods that its class defines."""
    if inspect.isfunction(inspect.unwrap(held)) and Path(inspect.unwrap(held).__code__.co_filename).is_file():
        yield name, inspect.unwrap(held)
    elif inspect.isclass(held) and held.__module__.startswith("credit_standard"):
        for own, value in vars(held).items():
            function = getattr(value, "__func__", value)
            is_written = inspect.isfunction(function) and Path(function.__code__.co_filename).is_file()
            if not own.startswith("_") and is_written:
                yield f"{name}.{own}", function


NAMES = dict(public())
OURS = {
    name: held
    for name, held in NAMES.items()
    if inspect.ismodule(held)
    or (
        (inspect.isfunction(getattr(held, "__wrapped__", held)) or inspect.isclass(held))
        and held.__module__.startswith("credit_standard")
    )
}
FUNCTIONS = dict(one for name, held in OURS.items() for one in members(name, held))


def said(held: Any) -> str:
    return inspect.getdoc(held) or ""


AS_OTHERS = re.compile(r"[Aa]rguments (?:as of|are those of)")


def parameters(function: Callable[..., Any]) -> dict[str, str]:
    """Parameters and what they are annotated with, as written; none where the docstring names who explains them."""
    if AS_OTHERS.search(said(function)):
        return {}
    return {
        name: str(one.annotation)
        for name, one in inspect.signature(function).parameters.items()
        if name not in {"self", "cls"}
    }


def raised(function: Callable[..., Any]) -> set[str]:
    """Exceptions that the body of a function raises itself."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            call = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if isinstance(call, ast.Name) and call.id[0].isupper():
                found.add(call.id)
    return found


# The rules

SUMMARY = re.compile(r"[A-Z`\u4e00-\u9fff].*[.:)。？?]", re.DOTALL)
FRAME = re.compile(r"DataFrame|LazyFrame|Series|pl\.Expr|NDArray|Batch\b")
SHAPE = re.compile(r"column|row|field|frame|table|batch", re.IGNORECASE)
NUMBER = re.compile(r"(int|Decimal|float)( \| None)?$")
UNIT = re.compile(
    r"month|day|year|second|byte|character|point|row|finding|yuan|digit|place|number|line|column|how many|percent"
    r"|share|unit|count|code|seed|subject|record|value|lowest",
    re.IGNORECASE,
)
LAW = re.compile(r"\b[0-9]+ (?:working days|days|months|years)\b|三年|五年|个月")
UNREAD = re.compile(r"recalled|in use|contradict|[Nn]umbering plans")
CITED = re.compile(r"GB|条例|办法|法》|〔|art\.|order|regulation|guideline|ISO|ICAO", re.IGNORECASE)


def without_summary(held: Any) -> list[str]:
    first = said(held).partition("\n\n")[0]
    return [] if SUMMARY.match(first) else [f"no summary: {first!r}"]


def without_shapes(function: Callable[..., Any]) -> list[str]:
    """Who takes or gives frames, columns or batches says of which columns or rows."""
    annotated = {**parameters(function), "return": str(inspect.signature(function).return_annotation)}
    frames = [name for name, kind in annotated.items() if FRAME.search(kind)]
    return [f"no shape of {frames}"] if frames and not SHAPE.search(said(function)) else []


def without_units(function: Callable[..., Any]) -> list[str]:
    """A number has its unit in its name, or in the docstring's line about it."""
    return [
        f"no unit of {name}"
        for name, kind in parameters(function).items()
        if NUMBER.match(kind) and not UNIT.search(name)
        if not any(UNIT.search(line) for line in about(name, said(function)))
    ]


def attributes_without_units(held: Any) -> list[str]:
    """The same of the numbers that a value holds."""
    known = getattr(held, "__annotations__", {}) if inspect.isclass(held) else {}
    return [
        f"no unit of {name}"
        for name, kind in known.items()
        if not name.startswith("_") and NUMBER.match(str(kind)) and not UNIT.search(name)
        if not any(UNIT.search(line) for line in about(name, said(held)))
    ]


def about(name: str, text: str) -> list[str]:
    """The lines of a docstring that speak of a parameter."""
    return [line for line in text.splitlines() if re.search(rf"\b{name}\b", line)]


def without_errors(function: Callable[..., Any]) -> list[str]:
    """What a function raises itself stands under `Raises:`."""
    _, _, told = said(function).partition("Raises")
    return [f"{one} is not told" for one in sorted(raised(function)) if one not in told]


def without_source(held: Any) -> list[str]:
    """A docstring that states a period or a threshold of the law says where it stands."""
    text = said(held)
    return [f"no source of {found[0]!r}"] if (found := LAW.search(text)) and not CITED.search(text) else []


RULES = {"shape": without_shapes, "unit": without_units, "error": without_errors}


def test_there_is_much_that_is_public() -> None:
    assert len(OURS) > 100
    assert len(FUNCTIONS) > 100


@of_each(name=OURS)
def test_a_public_name_says_what_it_is_and_where_the_law_stands(name: str) -> None:
    held = OURS[name]
    assert [*without_summary(held), *without_source(held), *attributes_without_units(held)] == []


@of_each(name=FUNCTIONS)
def test_a_public_function_says_shapes_units_and_errors(name: str) -> None:
    function = FUNCTIONS[name]
    assert [fault for rule in RULES.values() for fault in rule(function)] == []


@pytest.mark.parametrize("kind", identifiers.kinds())
def test_the_page_of_each_number_cites_the_standard_or_says_that_nobody_has_read_it(kind: str) -> None:
    module = importlib.import_module(f"credit_standard.identifiers.{kind.replace('-', '_')}")
    assert CITED.search(said(module)) or UNREAD.search(said(module))
    assert {name for name in ("check", "is_valid", "parse") if not said(getattr(module, name))} == set()
