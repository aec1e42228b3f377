"""How the standard is written down: elements, record types, rules, and the expressions in them."""

from credit_standard.model.declaration import NULL_WORDS, Declaration
from credit_standard.model.element import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Source,
    Text,
    YesNo,
)
from credit_standard.model.expression import AS_OF, Expression, F
from credit_standard.model.record import CreditRecord, Fields, RecordSpec, declaration
from credit_standard.model.rule import Rule
from credit_standard.model.soundness import DeclarationError
from credit_standard.model.text import ExpressionError, parse, to_text

__all__ = [
    "AS_OF",
    "NULL_WORDS",
    "Amount",
    "Code",
    "Codes",
    "CreditRecord",
    "Date",
    "Declaration",
    "DeclarationError",
    "DocumentNumber",
    "Element",
    "Expression",
    "ExpressionError",
    "F",
    "Fields",
    "Identifier",
    "Integer",
    "RecordSpec",
    "Rule",
    "Source",
    "Text",
    "YesNo",
    "declaration",
    "parse",
    "to_text",
]
