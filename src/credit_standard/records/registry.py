"""信息类型登记: where each record type is declared; it is found by its name or title, and only its module is loaded.

>>> declared("administrative-penalty").zh
'行政处罚信息'
>>> declared("行政处罚信息").name
'administrative-penalty'
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, cast

from credit_standard.findings.near import require_name
from credit_standard.model.record import CreditRecord, declaration

if TYPE_CHECKING:
    from credit_standard.model.declaration import Declaration

MODULES = {
    "administration.acts": ("AdministrativeConfirmation", "AdministrativeAdjudication"),
    "administration.coercion": ("AdministrativeCoercion",),
    "administration.environment": ("EnvironmentRating",),
    "administration.fee": ("AdministrativeFee",),
    "administration.inspection": ("Inspection", "ProductQuality"),
    "administration.labour": ("WageArrears",),
    "administration.licence": ("AdministrativeLicence",),
    "administration.payments": ("AdministrativeBenefit", "AdministrativeCompensation", "AdministrativeLevy"),
    "administration.penalty": ("AdministrativePenalty",),
    "administration.qualification": ("Qualification", "QualificationTermination"),
    "associations": ("AssociationMembership", "IndustryAppraisal"),
    "citizens.conduct": ("TrafficRecord", "VolunteerService", "ConductRecord"),
    "citizens.education": ("Education", "ExamMisconduct"),
    "citizens.evaluation": ("CitizenEvaluation",),
    "citizens.identity": ("PersonIdentity", "Occupation", "LegalRepresentativeRole"),
    "citizens.professions": ("ProfessionalQualification", "ProfessionalTitle"),
    "citizens.welfare": ("SocialInsuranceParticipation", "HousingRecord"),
    "commitments": ("CreditCommitment", "CommitmentFulfilment"),
    "community": ("CommunityAppraisal", "CommunityConduct"),
    "complaints": ("Complaint",),
    "contributions.housing_fund": ("HousingFund",),
    "contributions.social_insurance": ("SocialInsuranceContribution",),
    "contributions.utilities": ("UtilityPayment",),
    "finance.guarantees": ("CreditGuarantee",),
    "finance.loans": ("LoanCredit", "LoanDefault"),
    "finance.ratings": ("CreditRating", "PublicCreditEvaluation"),
    "government.bodies": ("GovernmentBody", "CivilServantRecord"),
    "government.commitments": ("GovernmentCommitmentBreach", "SupervisionClass"),
    "government.conduct": ("ConductAppraisal", "EfficiencyInspection"),
    "government.openness": ("GovernmentDisclosure", "PublicHearing"),
    "government.projects": ("ProjectResult", "BidderCredential"),
    "government.tenders": ("TenderNotice", "TenderAward"),
    "honours": ("Honour", "IntegrityModel"),
    "intermediaries": ("IntermediaryPractice", "ProfessionalDiscipline"),
    "judiciary.arbitration": ("ArbitralAward",),
    "judiciary.courts": ("CourtJudgment",),
    "judiciary.enforcement": ("CourtEnforcement", "JudgmentDefaulter"),
    "judiciary.prosecution": ("ProsecutionRecord",),
    "lists": ("AbnormalOperation", "SeriousDishonesty"),
    "market.contracts": ("ContractFiling", "ContractPerformance"),
    "market.intellectual_property": ("IntellectualProperty",),
    "market.real_estate": ("RealEstateDevelopment",),
    "measures": ("IncentiveMeasure", "PunishmentMeasure", "CreditWarning"),
    "process.catalogue": ("UnitCatalogueEntry", "UnitAssessment"),
    "process.collection": ("CollectionTask", "ExchangeBatch"),
    "process.correction": ("CorrectionNotice",),
    "process.hold": ("Hold",),
    "process.joint_response": ("JointMeasureResponse",),
    "process.objection": ("Objection",),
    "process.on_application": ("DisclosureApplication", "DisclosureAnswer"),
    "process.publicity": ("PublicityNotice",),
    "process.queries": ("CreditQuery", "QueryAuthorisation"),
    "process.reorganisation": ("Reorganisation",),
    "process.repair": ("RepairApplication",),
    "process.repair_decision": ("RepairDecision",),
    "process.training": ("IntegrityTraining",),
    "process.use": ("CreditReportUse", "AccessDecision"),
    "registration.branches": ("BranchRelation",),
    "registration.changes": ("RegistrationChange", "RegistrationTermination", "AnnualReport"),
    "registration.enterprise": ("EnterpriseRegistration",),
    "registration.organisations": ("AssociationRegistration", "OrganisationProfile"),
    "registration.people": ("Shareholder", "Officer"),
    "self_declared": ("SelfDeclared",),
    "tax.payment": ("TaxPayment", "TaxArrears"),
    "tax.rating": ("TaxCreditRating", "TaxCreditDeduction"),
    "tax.registration": ("TaxRegistration",),
}
"""Where each record type is declared. Its name is that of its class: `AdministrativePenalty` is
`administrative-penalty`."""


def kebab(class_name: str) -> str:
    """`AdministrativePenalty` → `administrative-penalty`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", class_name).lower()


RECORD_TYPES = "record-type"
"""The code list of all of them, which is derived from here."""
AUTHORISED_RECORD_TYPES = "authorised-record-type"
"""The same with `all`, for the leave to ask for them."""
_PLACES = {kebab(one): (module, one) for module, classes in MODULES.items() for one in classes}


def class_names() -> tuple[str, ...]:
    """Names of the classes of all record types."""
    return tuple(one for classes in MODULES.values() for one in classes)


def names() -> tuple[str, ...]:
    """Names of all record types."""
    return tuple(_PLACES)


def declared(name: str) -> Declaration:
    """The record type of this name or title.

    Raises:
        ValueError: there is none; names those that are near.
    """
    known_name = known(name)
    if known_name is None:
        from difflib import get_close_matches

        from credit_standard.findings.near import none_but

        spellings = {**{one: one for one in _PLACES}, **_by_title()}
        near = dict.fromkeys(
            spellings[close] for close in get_close_matches(name.strip().casefold(), spellings)
        )
        raise none_but("record type", name, ", ".join(near))
    return declaration(_class(known_name))  # type: ignore[arg-type]  # a class is hashable


def known(name: str) -> str | None:
    """The name of the record type with this name or title, without loading it."""
    require_name(name, "a record type", "administrative-penalty")
    return name if name in _PLACES else _by_title().get(name.strip().casefold())


def _class(name: str) -> type[CreditRecord]:
    module, class_name = _PLACES[name]
    return cast("type[CreditRecord]", getattr(import_module(f"{__package__}.{module}"), class_name))


@cache
def _by_title() -> dict[str, str]:
    """Names by title in both languages, from the derived file, so that no record type is built for it."""
    lines = files(__package__).joinpath("summaries.jsonl").read_text("utf-8").splitlines()
    return {
        one[language].casefold(): one["name"] for one in map(json.loads, lines) for language in ("zh", "en")
    }
