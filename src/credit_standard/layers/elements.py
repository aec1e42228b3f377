"""数据项类型: the types of a layer's new fields, by the word that stands in its file."""

from __future__ import annotations

from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)

ELEMENTS: dict[str, type[Element]] = {
    "text": Text,
    "identifier": Identifier,
    "document-number": DocumentNumber,
    "code": Code,
    "codes": Codes,
    "date": Date,
    "amount": Amount,
    "integer": Integer,
    "yes-no": YesNo,
}
RENAMED = {"holds": "sensitivity"}
"""Earlier keys of fields, and those of today."""
