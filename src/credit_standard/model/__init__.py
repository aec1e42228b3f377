"""How the standard is written down: elements, record types, rules, and the expressions in them."""

from credit_standard.findings import Source
from credit_standard.language import AS_OF, YES, C, Expression, ExpressionError, F, parse, to_text
from credit_standard.model.audience import AUTHORISED, PUBLIC, SELF, SHARED, WITHHELD, Audience, Disclosure
from credit_standard.model.choice import Choice
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
    Text,
    YesNo,
)
from credit_standard.model.record import CreditRecord, Fields, declaration
from credit_standard.model.rule import Rule
from credit_standard.model.soundness import DeclarationError
from credit_standard.model.spec import RecordSpec

__all__ = [
    "AS_OF",
    "AUTHORISED",
    "NULL_WORDS",
    "PUBLIC",
    "SELF",
    "SHARED",
    "WITHHELD",
    "YES",
    "Amount",
    "Audience",
    "C",
    "Choice",
    "Code",
    "Codes",
    "CreditRecord",
    "Date",
    "Declaration",
    "DeclarationError",
    "Disclosure",
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
