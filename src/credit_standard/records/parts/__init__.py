"""各类信息共有的数据项: what record types share, declared once and composed."""

from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.consent import ARTICLE_14, ConsentFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.human_decision import AUTOMATED_DECISIONS, HumanDecisionFields
from credit_standard.records.parts.laws import (
    ASSOCIATIONS,
    BASE_CATALOGUE,
    COMPANIES,
    HEBEI,
    LICENSING,
    OPENNESS,
    PENALTY_PUBLICITY,
    PUBLICATION,
    REGISTRATION,
    TABLES_2016,
)
from credit_standard.records.parts.listing import ListingFields
from credit_standard.records.parts.matter import MatterFields
from credit_standard.records.parts.sealing import PUBLIC_SECURITY, PUBLIC_SECURITY_AND_DRUGS, of_minors
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import (
    IN_USE,
    PLACEHOLDER_USCC,
    BodyFields,
    PersonFields,
    SubjectFields,
)
from credit_standard.records.parts.validity import ValidityFields
from credit_standard.records.parts.withdrawal import WithdrawalFields

__all__ = [
    "ARTICLE_14",
    "ASSOCIATIONS",
    "AUTOMATED_DECISIONS",
    "BASE_CATALOGUE",
    "COMPANIES",
    "HEBEI",
    "IN_USE",
    "LICENSING",
    "OPENNESS",
    "PENALTY_PUBLICITY",
    "PLACEHOLDER_USCC",
    "PUBLICATION",
    "PUBLIC_SECURITY",
    "PUBLIC_SECURITY_AND_DRUGS",
    "REGISTRATION",
    "TABLES_2016",
    "AdverseFields",
    "AuthorityFields",
    "BodyFields",
    "ConsentFields",
    "DocumentFields",
    "HumanDecisionFields",
    "ListingFields",
    "MatterFields",
    "PersonFields",
    "SourceFields",
    "StatusFields",
    "SubjectFields",
    "ValidityFields",
    "WithdrawalFields",
    "of_minors",
]
