"""错误的调用: which argument of a public function is wrong, where Python's own error names something deep inside.

A room publishes its functions through `explain_bad_calls(globals())`. Only a call that has failed is looked at, so
what is right costs nothing; what is told comes from the annotation and the docstring of the function.

>>> def raising(score: "Score") -> int:
...     '''Args:
...     score: as a card gave it.
...     '''
...     return score.points
>>> explaining(raising)(None)
Traceback (most recent call last):
TypeError: raising(): score is Score, not NoneType (score: as a card gave it.)
"""

from __future__ import annotations

import collections.abc
import functools
import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any

_OF_PYTHON = re.compile(
    r"^'[\w.]+' object|^object of type|operand type|not supported between|unhashable type"
    r"|^expected |^descriptor |argument \d|argument should be|must be (?:str|a string|real)"
)
"""So Python words its own errors; ours say what to do as they are."""
_ANYTHING = frozenset({"Any", "object", "T"})
_PLAIN = (type(None), str, int, float, bytes, list, dict, tuple, set, object)
Function = Callable[..., Any]


def explain_bad_calls(room: dict[str, Any]) -> None:
    """Let the public functions of a room say which argument is wrong; for the end of its `__init__`."""
    for name in room["__all__"]:
        held = room[name]
        if not isinstance(held, type) and inspect.isfunction(inspect.unwrap(held)):  # caches, too
            room[name] = explaining(held)


def explaining(function: Function) -> Function:
    """The same function; where it fails because of an argument of a wrong type, a `TypeError` names that."""
    if inspect.isgeneratorfunction(function):

        @functools.wraps(function)
        def rows(*args: Any, **named: Any) -> Iterator[Any]:
            try:
                yield from function(*args, **named)
            except (TypeError, AttributeError, KeyError) as error:
                told = _told(function, args, named, error)
                if told is None:
                    raise
            else:
                return
            raise told

        return rows

    @functools.wraps(function)
    def call(*args: Any, **named: Any) -> Any:
        try:
            return function(*args, **named)
        except (TypeError, AttributeError, KeyError) as error:
            told = _told(function, args, named, error)
            if told is None:
                raise
        raise told  # outside, so that no traceback carries what was given

    return call


def _told(
    function: Function, args: tuple[Any, ...], named: dict[str, Any], error: Exception
) -> TypeError | None:
    """What to say instead; None where the error speaks for itself or no argument is of a wrong type."""
    if isinstance(error, TypeError) and not _OF_PYTHON.search(str(error)):
        return None
    signature = inspect.signature(function)
    try:
        given = signature.bind(*args, **named).arguments
    except TypeError:
        return None
    for name, value in given.items():
        one = signature.parameters[name]
        wanted = (
            one.annotation if isinstance(one.annotation, str) else inspect.formatannotation(one.annotation)
        )
        if one.annotation is one.empty or one.kind in {one.VAR_POSITIONAL, one.VAR_KEYWORD}:
            continue
        if not any(_fits(value, part, function) for part in _alternatives(wanted)):
            about = _said_of(name, inspect.getdoc(function) or "")
            said = f"{function.__name__}(): {name} is {wanted}, not {type(value).__name__}"
            return TypeError(f"{said} ({name}: {about})" if about else said)
    return None


def _alternatives(annotation: str) -> list[str]:
    """The types that an annotation allows, without what stands in their brackets."""
    bare = annotation.strip("\"'")
    while bare != (bare := re.sub(r"\[[^\[\]]*\]", "", bare)):
        pass
    return [one.strip().rpartition(".")[2] for one in bare.split("|")]


def _fits(value: object, name: str, function: Function) -> bool:
    """Whether a value may be of the type of this name; in doubt it is."""
    if name in _ANYTHING:
        return True
    if value is None:
        return name == "None"
    if any(one.__name__ == name for one in type(value).__mro__) or (
        name == "float" and isinstance(value, int)
    ):
        return True
    known = getattr(collections.abc, name, None) or getattr(inspect.unwrap(function), "__globals__", {}).get(
        name
    )
    if isinstance(known, type):
        return isinstance(value, known)
    return type(value) not in _PLAIN  # a name that only type checkers know


def _said_of(parameter: str, docstring: str) -> str:
    """What the docstring says of a parameter."""
    found = re.search(rf"^ *{parameter}: (.+(?:\n(?! *\w+:)(?! *$).+)*)", docstring, re.MULTILINE)
    return " ".join(found[1].split()) if found else ""
