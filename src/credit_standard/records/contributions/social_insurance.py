"""社会保险参保缴费: contributions to social insurance, month by month; nothing about health."""

from credit_standard.model.vocabulary import *
from credit_standard.records.contributions.dues import ContributionFields
from credit_standard.records.parts import AuthorityFields, SourceFields, StatusFields, SubjectFields


class SocialInsuranceContribution(
    SubjectFields, AuthorityFields, ContributionFields, SourceFields, StatusFields, CreditRecord
):
    """社会保险缴费: contributions of one subject to one kind of insurance for one period, as a rule a month."""

    definition = "一个信用主体一个期间的一个险种的缴费一条，期间一般为一个月。"
    spec = RecordSpec(
        name="social-insurance-contribution",
        zh="社会保险参保缴费信息",
        en="Social insurance contribution",
        category="compliance",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("社会保险经办机构、税务机关", "Social insurance agencies, tax authorities"),
        cadence="month",
        record_date="period_until",
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        basis=law("社会保险法"),
        clause="§4.3.2",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "insurance_kind", "period_from", "period_until"),
    )

    authority = AuthorityFields.authority.but("社保经办机构", "Social insurance agency",
        aliases=("经办机构全称", "经办机构名称", "社会保险经办机构"),
        definition=("经办该险种的机构全称", "Full name of the agency that runs the insurance"))
    authority_uscc = AuthorityFields.authority_uscc.but("社保经办机构统一社会信用代码",
        "Unified code of the social insurance agency",
        definition=("经办该险种的机构的代码", "Code of the agency that runs the insurance"))
    # Of a person it is a number of the person, so the stricter mask holds for both.
    insurance_registration_number = PersonalNumber("社会保险登记证编号",
        "Number of the social insurance registration", 64, aliases=("单位编码", "社保编号"),
        definition=("社会保险登记证上的编号", "Number on the certificate of social insurance registration"))
    insurance_kind = Code("险种", "Kind of insurance", "insurance-kind", required=True,
        aliases=("险种类型", "险种名称"),
        definition=("养老、医疗、失业、工伤、生育保险", "Pension, medical, unemployment, work injury or maternity"))
    people = ContributionFields.people.but("参保人数", "People insured",
        definition=("单位该期间参加该险种的人数", "How many people the unit insured in the period"))
    pooling_region = Identifier("统筹区代码", "Pooling region", "region",
        definition=("统筹地区的 GB/T 2260 代码", "Code of GB/T 2260 of the region whose fund it is"))
