"""类型化模型: the pydantic class of a record type, derived from its declaration.

All checking is done by the engine, so that the model, a row of a file and `check_record` give the same verdict.
pydantic then only holds the typed values. Its errors carry our codes, all of them, and no value.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    create_model,
)
from pydantic import model_validator as pydantic_model_validator
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError

from credit_standard.files.values.as_text import as_text
from credit_standard.findings import Finding
from credit_standard.json_schema import object_schema
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.model import Amount, Codes, Date, Declaration, Element, Integer, YesNo
from credit_standard.validation.arguments import require_day
from credit_standard.validation.record import RecordResult, read_record
from credit_standard.validation.showing import shown_text


class CreditRecordModel(BaseModel):
    """A valid record of one type, with typed values. Required fields have one, absent others are None.

    A required field that a warning leaves without a value (1900-01-01, which systems write for none) is refused, too:
    with that warning. Keys that nobody knows are left out, as unknown columns of a file are; near misses are errors.

    Keys may be field names, Chinese or English titles or national short codes; values text or typed. The day of
    judgement is given by pydantic's context: `model_validate(record, context={"as_of": date(2026, 11, 23)})`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)
    record: ClassVar[str]
    origin: ClassVar[LayeredStandard] = NATIONAL

    @pydantic_model_validator(mode="wrap")
    @classmethod
    def _check(cls, data: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        if isinstance(data, cls):
            return handler(data)
        if not isinstance(data, Mapping):
            raise _not_a_record(cls.__name__)
        result = read_record(cls.record, data, standard=cls.origin, as_of=_as_of(info.context))
        if errors := [one for one in result.findings if one.is_error] or _without_value(cls, result):
            raise _validation_error(cls.__name__, errors)
        return handler(result.values)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> dict[str, Any]:
        """What is asked of a record in JSON, as in the schema of its type: required fields, lengths, codes, rules."""
        if cls is CreditRecordModel:
            return handler(core_schema)
        declared = cls.origin.declared(cls.record)
        return object_schema(declared, in_place=True) | {"title": cls.__name__}

    def __repr_args__(self) -> Iterator[tuple[str, str]]:
        """Present fields, masked: a representation ends up in logs."""
        declaration = self.origin.declared(self.record)
        for element in declaration.fields:
            value = getattr(self, element.name)
            if value is not None:
                yield element.name, shown_text(as_text(value) or "", element, declaration)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """As `model_validate`, from JSON. Numbers keep their text: 0.1 is exactly 0.1."""
        try:
            data = json.loads(json_data, parse_float=Decimal)
        except ValueError:
            problem = _not_a_record(cls.__name__)
        else:
            return cls.model_validate(data, **options)
        raise problem


@lru_cache(maxsize=1024)
def typed_model(name: str, standard: LayeredStandard = NATIONAL) -> type[CreditRecordModel]:
    """The typed class of the record type of this name.

    Args:
        name: of the record type.
        standard: with its layers; the class is made of what they say now.

    Raises:
        ValueError: there is no such record type.
    """
    declaration = standard.declared(name)
    fields: dict[str, Any] = {
        e.name: (
            (python_type(e), Field(title=e.zh, description=e.en))
            if e.required
            else (python_type(e) | None, Field(default=None, title=e.zh, description=e.en))
        )
        for e in declaration.fields
    }
    model = create_model(
        class_name(declaration),
        __base__=CreditRecordModel,
        __module__="credit_standard.records",
        __doc__=declaration.description or f"{declaration.zh}: {declaration.en}",
        **fields,
    )
    model.record = declaration.name
    model.origin = standard
    return model


def _as_of(context: Any) -> date | None:
    """The day of judgement that a caller gives: `model_validate(…, context={"as_of": date(2026, 11, 23)})`."""
    day = context.get("as_of") if isinstance(context, Mapping) else None
    require_day(day, "as_of in the context")
    return cast("date | None", day)


def _without_value(model: type[CreditRecordModel], result: RecordResult) -> list[Finding]:
    """What is said of required fields that have no value, although nothing is an error."""
    empty = {
        name
        for name, held in model.model_fields.items()
        if held.is_required() and result.values.get(name) is None
    }
    return [one for one in result.findings if one.location.field in empty and not one.is_error]


def class_name(declaration: Declaration) -> str:
    """`administrative-penalty` → `AdministrativePenalty`."""
    return "".join(part.capitalize() for part in declaration.name.split("-"))


def python_type(element: Element) -> Any:
    """The type of the typed value."""
    match element:
        case Date():
            return date
        case Amount():
            return Decimal
        case Integer():
            return int
        case YesNo():
            return bool
        case Codes():
            return list[str]
    return str


def _validation_error(title: str, errors: list[Finding]) -> ValidationError:
    lines = [
        InitErrorDetails(
            type=PydanticCustomError(one.code, "{message}", _context(one)),
            loc=(one.location.field or one.location.heading or "",),
            input=one.shown() or "",
        )
        for one in errors
    ]
    return ValidationError.from_exception_data(title, lines, hide_input=True)


def _context(one: Finding) -> dict[str, Any]:
    return {
        "message": one.message("zh"),
        "message_en": one.message("en"),
        "hint": one.hint("zh"),
        "hint_en": one.hint("en"),
        "name": one.name,
        "fields": list(one.fields),
        **one.params,
    }


def _not_a_record(title: str) -> ValidationError:
    kind = PydanticCustomError(
        "not-a-record", "应为字段名到值的映射 / a mapping of field names to values is needed"
    )
    return ValidationError.from_exception_data(
        title, [InitErrorDetails(type=kind, loc=(), input="")], hide_input=True
    )
