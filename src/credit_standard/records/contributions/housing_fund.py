"""住房公积金缴存: contributions to the housing fund, month by month; not what has been saved."""

from credit_standard.model import (
    AUTHORISED,
    SHARED,
    CreditRecord,
    Disclosure,
    RecordSpec,
    Source,
)
from credit_standard.records.contributions.dues import ContributionFields
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited


class HousingFund(
    SubjectFields, AuthorityFields, ContributionFields, SourceFields, StatusFields, CreditRecord
):
    """住房公积金缴存: contributions of one subject for one period, as a rule a month."""

    spec = RecordSpec(
        name="housing-fund",
        zh="住房公积金缴存信息",
        en="Housing fund contribution",
        category="compliance",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("住房公积金管理中心", "Housing fund centre"),
        cadence="month",
        dated="period_until",
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        basis=(Source("住房公积金管理条例", verified=False),),
        clause="§4.3.2",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "period_from", "period_until"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="公积金管理中心",
        en="Housing fund centre",
        aliases=("住房公积金管理中心",),
        definition=(
            "受理缴存的管理中心或者分中心全称",
            "Full name of the centre that receives the contributions",
        ),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="公积金管理中心统一社会信用代码",
        en="Unified code of the housing fund centre",
        definition=("受理缴存的管理中心的代码", "Code of the centre that receives the contributions"),
    )
    period_from = inherited(ContributionFields.period_from, zh="缴存所属期起")
    period_until = inherited(ContributionFields.period_until, zh="缴存所属期止")
    amount_due = inherited(ContributionFields.amount_due, zh="应缴存额", aliases=("月应缴存额",))
    amount_paid = inherited(ContributionFields.amount_paid, zh="实缴存额", aliases=("月实缴存额",))
    arrears = inherited(ContributionFields.arrears, zh="欠缴存额")
    total_arrears = inherited(ContributionFields.total_arrears, zh="累计欠缴存额")
    people = inherited(
        ContributionFields.people,
        zh="缴存人数",
        definition=(
            "单位该期间缴存住房公积金的职工人数",
            "For how many employees the unit contributed in the period",
        ),
    )
