"""值类型: what a value is: what it can be compared with, its Python type, its type in a column, its smallest step.

Every element of a declaration has one; the language, its tables and its printers know these and no elements.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.codes import CodeList

ValueKind = Literal["text", "region", "code", "codes", "date", "amount", "integer", "yes-no"]
Comparable = Literal["text", "code", "set of codes", "date", "number", "yes/no"]

_COMPARABLE: dict[ValueKind, Comparable] = {
    "text": "text", "region": "text", "code": "code", "codes": "set of codes", "date": "date", "amount": "number",
    "integer": "number", "yes-no": "yes/no",
}  # fmt: skip
_PYTHON: dict[ValueKind, Any] = {
    "text": str, "region": str, "code": str, "codes": list[str], "date": date, "amount": Decimal, "integer": int,
    "yes-no": bool,
}  # fmt: skip


@frozen(kw_only=True)
class ValueType:
    """The type of a value.

    Attributes:
        kind: which of the few.
        codes: the code list, of codes.
        digits, places: of an amount: digits in all, and of them after the point.
        minimum, maximum: of a number, where it has bounds.
    """

    kind: ValueKind = field(kw_only=False)
    codes: CodeList | None = field(default=None, repr=False)
    digits: int = 18
    places: int = 0
    minimum: int | None = None
    maximum: int | None = None

    @property
    def comparable(self) -> Comparable:
        """Values of the same word can be compared with each other."""
        return _COMPARABLE[self.kind]

    @property
    def is_ordered(self) -> bool:
        """Whether one value may be less than another."""
        return self.comparable in {"date", "number"}

    @property
    def python(self) -> Any:
        """The type of one value, for programs."""
        return _PYTHON[self.kind]

    @property
    def step(self) -> Decimal:
        """The least difference between two values of an ordered type: a day, one, or the last decimal place."""
        return Decimal(1).scaleb(-self.places) if self.kind == "amount" else Decimal(1)

    @property
    def polars(self) -> pl.DataType:
        """The type of a column of values."""
        import polars as pl

        match self.kind:
            case "date":
                return pl.Date()
            case "amount":
                return pl.Decimal(self.digits, self.places)
            case "integer":
                return pl.Int64()
            case "yes-no":
                return pl.Boolean()
            case "codes":
                return pl.List(pl.String())
        return pl.String()


TEXT = ValueType("text")
REGION = ValueType("region")
DATE = ValueType("date")
INTEGER = ValueType("integer")
AMOUNT = ValueType("amount")
YES_NO = ValueType("yes-no")
