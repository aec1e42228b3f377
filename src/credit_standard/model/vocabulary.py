"""词汇: the words in which the standard is written, for one import at the head of a declaration.

from credit_standard.model.vocabulary import *
"""

from credit_standard.findings.deprecation import Deprecation
from credit_standard.findings.masks import Sensitivity
from credit_standard.findings.severity import Severity
from credit_standard.language import (
    AS_OF,
    NO,
    YES,
    C,
    F,
    abolished_before,
    born,
    cites,
    contains,
    is_male,
    starts_with,
    under_age,
)
from credit_standard.language.tables import Row
from credit_standard.laws import law
from credit_standard.model.audience import AUTHORISED, PUBLIC, SELF, SHARED, WITHHELD, Disclosure
from credit_standard.model.element import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Label,
    OrganisationName,
    PersonalNumber,
    PersonName,
    ReferenceNumber,
    SubjectName,
    Text,
    YesNo,
)
from credit_standard.model.foreign_key import ForeignKey
from credit_standard.model.record import CreditRecord, Fields, depends
from credit_standard.model.rule import Rule
from credit_standard.model.rule_kinds import (
    differs,
    goes_with,
    leaves_empty,
    needs,
    not_above,
    not_after,
    not_before,
    not_below,
    not_both,
    one_of,
)
from credit_standard.model.sealing import Sealing
from credit_standard.model.spec import RecordSpec

WARNING = Severity.WARNING
NOTE = Severity.NOTE

__all__ = [
    "AS_OF",
    "AUTHORISED",
    "NO",
    "NOTE",
    "PUBLIC",
    "SELF",
    "SHARED",
    "WARNING",
    "WITHHELD",
    "YES",
    "Amount",
    "C",
    "Code",
    "Codes",
    "CreditRecord",
    "Date",
    "Deprecation",
    "Disclosure",
    "DocumentNumber",
    "Element",
    "F",
    "Fields",
    "ForeignKey",
    "Identifier",
    "Integer",
    "Label",
    "OrganisationName",
    "PersonName",
    "PersonalNumber",
    "RecordSpec",
    "ReferenceNumber",
    "Row",
    "Rule",
    "Sealing",
    "Sensitivity",
    "SubjectName",
    "Text",
    "YesNo",
    "abolished_before",
    "born",
    "cites",
    "contains",
    "depends",
    "differs",
    "goes_with",
    "is_male",
    "law",
    "leaves_empty",
    "needs",
    "not_above",
    "not_after",
    "not_before",
    "not_below",
    "not_both",
    "one_of",
    "starts_with",
    "under_age",
]  # fmt: skip
