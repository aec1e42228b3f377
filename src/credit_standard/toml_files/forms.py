"""格式的组成: the parts of which forms of TOML files are made. Only modules that declare forms import this one.

A form is a typed dictionary under `@form`. Its keys are declared with their types, `NotRequired` where they may be
left out; an unknown key is a fault. `renamed` names keys that were called otherwise: who writes the old name is told
the new one.

    @form(renamed={"holds": "sensitivity"})
    class FieldForm(TypedDict):
        name: Name
        max_length: NotRequired[Positive]
        sensitivity: NotRequired[Annotated[str, OneOf("plain", "person-name")]]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypeVar

from attrs import field, frozen
from pydantic import ConfigDict, Field, with_config
from pydantic_core import PydanticCustomError, core_schema

# pydantic takes typed dictionaries of Python 3.11 from there only
from typing_extensions import TypedDict

from credit_standard.findings import Bilingual, Severity
from credit_standard.toml_files.schema import EXPECTED, RENAMED
from credit_standard.toml_files.wording import TYPES

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

C = TypeVar("C", bound=type[Any])


def form(*, renamed: Mapping[str, str] | None = None) -> Callable[[C], C]:
    """A typed dictionary as the form of a table: no other keys, and no value of another type.

    Args:
        renamed: keys that were called otherwise: old → new.
    """
    extra: dict[str, Any] = {RENAMED: dict(renamed)} if renamed else {}
    return with_config(ConfigDict(extra="forbid", json_schema_extra=extra))


@frozen
class TextKind:
    """What a text may be, besides a text: in words, as a test, and as a pattern for editors."""

    title: Bilingual
    fits: Callable[[str], bool]
    pattern: str = ""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        def check(value: str) -> str:
            if not self.fits(value):
                raise PydanticCustomError("kind", "of another kind")
            return value

        return core_schema.no_info_after_validator_function(check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        pattern = {"pattern": self.pattern} if self.pattern else {}
        return {**handler(schema), **pattern, EXPECTED: {"zh": self.title.zh, "en": self.title.en}}


@frozen(init=False)
class OneOf:
    """One of some words. `renamed`: words that were written otherwise: old → new."""

    words: tuple[str, ...]
    renamed: Mapping[str, str] = field(hash=False)

    def __init__(self, *words: str, renamed: Mapping[str, str] | None = None) -> None:
        self.__attrs_init__(words, renamed or {})

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        return core_schema.literal_schema(list(self.words))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(schema), **({RENAMED: dict(self.renamed)} if self.renamed else {})}


class _Exact:
    """A number without fractions of two: whole, or with a point and then Decimal."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        def check(value: object) -> object:
            if type(value) is int or (isinstance(value, Decimal) and value.is_finite()):
                return value
            raise PydanticCustomError("number", "no number")

        return core_schema.no_info_plain_validator_function(check)

    def __get_pydantic_json_schema__(self, schema: core_schema.CoreSchema, handler: Any) -> dict[str, Any]:
        return {"type": "number"}


_KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*"

Filled = Annotated[str, TextKind(TYPES["filled"], lambda text: bool(text.strip()), r"\S")]
Name = Annotated[
    str,
    TextKind(
        TYPES["name"],
        lambda text: re.fullmatch(_KEBAB, text) is not None,
        f"^{_KEBAB}$",
    ),
]
Positive = Annotated[int, Field(gt=0)]
Number = Annotated[int | Decimal, _Exact()]
SeverityWord = Annotated[str, OneOf(*(one.value for one in Severity))]


@form()
class SourceForm(TypedDict):
    """依据: a document, the place in it, and whether it was read."""

    document: Filled
    article: NotRequired[str]
    verified: NotRequired[bool]


@form()
class DeprecationForm(TypedDict):
    """拟停用: since which version, from which one on it is gone, and what takes its place."""

    since: Filled
    until: NotRequired[Filled]
    replacement: NotRequired[Filled]
