"""布局的记法: how the fields of a record stand in a row of a layout, for the conditions of a schema."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.json_schema.conditions import Notation
from credit_standard.language.inexpressible import Inexpressible
from credit_standard.model import Amount, Coded
from credit_standard.spec.targets.layout_schemas.cells import CellWords

if TYPE_CHECKING:
    from credit_standard.layouts import Binding, BoundField

Schema = dict[str, Any]
ABSENT = {"$ref": "#/$defs/absent"}


def has_own_column(bound: BoundField, binding: Binding) -> bool:
    """Whether all of a column, in every row, is the text of this field."""
    sharing = sum(one.position == bound.position and one.value is None for one in binding.fields)
    return (
        bound.position is not None
        and bound.value is None
        and bound.when is None
        and bound.share is None
        and sharing == 1
    )


@frozen
class RowNotation(Notation):
    """Texts by heading; a field without a column of its own is nothing that can be spoken of."""

    binding: Binding

    def key(self, name: str) -> str:
        heading = self._bound(name).heading
        assert heading is not None  # noqa: S101 - it has a column
        return heading

    @property
    def absent(self) -> Schema:
        return ABSENT

    def has(self, name: str, code: str) -> Schema:
        return self._words(name).among(code)

    def code(self, name: str, code: str) -> Schema:
        words = self._words(name)
        if code not in words.codes.by_code:
            raise Inexpressible("comparison")
        return words.one_of((code,))

    def compared(self, name: str, operator: str, value: Any) -> Schema:
        kind = self.types[name].kind
        element = self.binding.declaration[name]
        foreign_unit = isinstance(element, Amount) and self._bound(name).unit not in {"", element.unit}
        is_zero = isinstance(value, int | Decimal) and value == 0
        if kind in {"integer", "yes-no"} or (foreign_unit and not is_zero):
            raise Inexpressible("comparison")
        if kind == "code" and operator == "==":
            return self.code(name, str(value))
        return super().compared(name, operator, value)

    def or_absent(self, test: Schema) -> Schema:
        return {"anyOf": [test, ABSENT]}

    def _words(self, name: str) -> CellWords:
        element = self.binding.declaration[name]
        if not isinstance(element, Coded) or element.known_codes.is_open:
            raise Inexpressible("comparison")
        return CellWords(element.known_codes, dict(self._bound(name).codes))

    def _bound(self, name: str) -> BoundField:
        found = next((one for one in self.binding.fields if one.field == name), None)
        if found is None or not has_own_column(found, self.binding):
            raise Inexpressible("no-column")
        return found
