"""How the standard is written down: elements, record types, rules.

Declarations take their words from `model.vocabulary`; engines and generators take these.
"""

from credit_standard.findings import Source
from credit_standard.model.audience import (
    AUTHORISED,
    PUBLIC,
    SELF,
    SHARED,
    WITHHELD,
    Audience,
    Audiences,
    Disclosure,
    Side,
)
from credit_standard.model.consistency import DeclarationError
from credit_standard.model.declaration import NULL_WORDS, Declaration
from credit_standard.model.element import (
    Amount,
    Code,
    Coded,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.model.foreign_key import ForeignKey
from credit_standard.model.record import CreditRecord, Fields, assembled, declaration
from credit_standard.model.rule import Rule
from credit_standard.model.spec import RecordSpec

__all__ = [
    "AUTHORISED",
    "NULL_WORDS",
    "PUBLIC",
    "SELF",
    "SHARED",
    "WITHHELD",
    "Amount",
    "Audience",
    "Audiences",
    "Code",
    "Coded",
    "Codes",
    "CreditRecord",
    "Date",
    "Declaration",
    "DeclarationError",
    "Disclosure",
    "DocumentNumber",
    "Element",
    "Fields",
    "ForeignKey",
    "Identifier",
    "Integer",
    "RecordSpec",
    "Rule",
    "Side",
    "Source",
    "Text",
    "YesNo",
    "assembled",
    "declaration",
]
