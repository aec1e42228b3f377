"""格式检查: the form of a file, checked by pydantic, each fault told in our words with its line."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from credit_standard.findings.masks import mask_heading
from credit_standard.findings.near import near
from credit_standard.toml_files.document import Document, raised
from credit_standard.toml_files.fault import Fault
from credit_standard.toml_files.lines import KeyPath

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from credit_standard.toml_files.schema import Schema

T = TypeVar("T")
Form = Callable[..., T]
"""A typed dictionary. For the type checker: that which makes values of its type."""


def sound(document: Document, form: Form[T]) -> T:
    """What a file says, if it has this form.

    Raises:
        DataFileError: it has not; of the type that the document names.
    """
    found = faults(document, form)
    if found:
        raise raised(found[0], document.error)
    said: T = document.values
    return said


def faults(document: Document, form: Form[Any]) -> tuple[Fault, ...]:
    """All that is wrong with the form of a file; what is missing comes last."""
    from pydantic import ValidationError

    try:
        _adapter(form).validate_python(document.values, strict=True)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False)
    else:
        return ()
    told: dict[tuple[KeyPath, bool], Fault] = {}
    for one in problems:
        path, is_missing = _path(document.values, one["loc"]), one["type"] == "missing"
        if is_missing:
            path = (*path, str(one["loc"][-1]))
        elif not _is_table(document.values, path):
            path = _to_key(path)
        told.setdefault((path, is_missing), _fault(document, _schema(form), path, one["type"]))
    return tuple(sorted(told.values(), key=lambda one: (one.kind == "missing-key", one.line)))


@cache
def _adapter(form: Form[Any]) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    made: Any = form
    return TypeAdapter(made)


@cache
def _schema(form: Form[Any]) -> Schema:
    from credit_standard.toml_files.schema import Schema

    whole = _adapter(form).json_schema()
    return Schema(whole, whole)


def _path(values: Any, place: tuple[str | int, ...]) -> KeyPath:
    """The keys of a place; pydantic names what it tried on the way, too."""
    path: list[str | int] = []
    for part in place:
        known = isinstance(values, dict) if isinstance(part, str) else isinstance(values, list)
        if known and (part in values if isinstance(part, str) else part < len(values)):
            path.append(part)
            values = values[part]
    return tuple(path)


def _is_table(values: Any, path: KeyPath) -> bool:
    """Whether a table stands at a path, whose faults are told by themselves."""
    for part in path:
        values = values[part]
    return isinstance(values, dict)


def _to_key(path: KeyPath) -> KeyPath:
    """The key that holds a value, where that is one of a list."""
    while path and isinstance(path[-1], int):
        path = path[:-1]
    return path


def _fault(document: Document, schema: Schema, path: KeyPath, kind: str) -> Fault:
    key = mask_heading(str(path[-1])) if path else ""
    if kind == "extra_forbidden":
        table = schema.at(path[:-1], document.values)
        new = table.renamed.get(str(path[-1]))
        if new is not None:
            return document.fault(path, "renamed", given=key, new=new)
        known = table.keys
        return document.fault(
            path, "unknown-key", key=key, known=", ".join(sorted(known)), near=near(str(path[-1]), known)
        )
    wanted = schema.at(path, document.values)
    if kind == "missing":
        return document.fault(path[:-1], "missing-key", key=key, **wanted.words("").params("expected"))
    given = document.values
    for part in path:
        given = given[part]
    if isinstance(given, str) and given in wanted.renamed:
        return document.fault(path, "renamed", given=given, new=wanted.renamed[given])
    return document.fault(path, "wrong-type", key=key, **wanted.words(given).params("expected"))
