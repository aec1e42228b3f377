"""How the standard is written down: elements, record types, rules, and the expressions in them."""

from credit_standard.findings import Source
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
from credit_standard.model.expression import AS_OF, RECORD_DATE, YES, Expression, F
from credit_standard.model.record import CreditRecord, Fields, declaration
from credit_standard.model.rule import Rule
from credit_standard.model.soundness import DeclarationError
from credit_standard.model.spec import RecordSpec
from credit_standard.model.text import ExpressionError, parse, to_text

__all__ = [
    "AS_OF",
    "AUTHORISED",
    "NULL_WORDS",
    "PUBLIC",
    "RECORD_DATE",
    "SELF",
    "SHARED",
    "WITHHELD",
    "YES",
    "Amount",
    "Audience",
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
