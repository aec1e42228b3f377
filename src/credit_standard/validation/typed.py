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
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, ValidationError, create_model
from pydantic import model_validator as pydantic_model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from credit_standard.files.as_text import as_text
from credit_standard.findings import Finding
from credit_standard.findings.masks import mask
from credit_standard.layers import Standard, standard
from credit_standard.model import Amount, Codes, Date, Declaration, Element, Integer, YesNo
from credit_standard.validation.record import read_record


class CreditRecordModel(BaseModel):
    """A valid record of one type, with typed values. Absent fields are None.

    Keys may be field names, Chinese or English titles or national short codes; values text or typed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    record: ClassVar[str]
    layers: ClassVar[tuple[str, ...]] = ()

    @pydantic_model_validator(mode="wrap")
    @classmethod
    def _check(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(data, cls):
            return handler(data)
        if not isinstance(data, Mapping):
            raise _not_a_record(cls.__name__)
        result = read_record(cls.record, data, layers=cls.layers)
        errors = [one for one in result.findings if one.is_error]
        if errors:
            raise _validation_error(cls.__name__, errors)
        return handler(result.values)

    def __repr_args__(self) -> Iterator[tuple[str, str]]:
        """Present fields, masked: a representation ends up in logs."""
        for element in standard(self.layers).declared(self.record).fields:
            value = getattr(self, element.name)
            if value is not None:
                yield element.name, mask(as_text(value) or "", element.sensitivity)

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


def typed_model(name: str, layers: tuple[str, ...] = ()) -> type[CreditRecordModel]:
    """The typed class of the record type of this name.

    Args:
        name: of the record type.
        layers: names or files of layers; none is the national standard.

    Raises:
        ValueError: there is no such record type or layer, or a layer is not sound.
    """
    return _model(name, layers, standard(layers))


@lru_cache(maxsize=1024)
def _model(name: str, layers: tuple[str, ...], under: Standard) -> type[CreditRecordModel]:
    declaration = under.declared(name)
    fields: dict[str, Any] = {
        e.name: (python_type(e) | None, Field(default=None, title=e.zh, description=e.en))
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
    model.layers = layers
    return model


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
