"""住房公积金缴存: contributions to the housing fund, month by month; not what has been saved."""

from credit_standard.model.vocabulary import *
from credit_standard.records.contributions.dues import ContributionFields
from credit_standard.records.parts import AuthorityFields, SourceFields, StatusFields, SubjectFields


class HousingFund(
    SubjectFields, AuthorityFields, ContributionFields, SourceFields, StatusFields, CreditRecord
):
    """住房公积金缴存: contributions of one subject to the housing fund for one period, as a rule a month."""

    definition = "一个信用主体一个期间的住房公积金缴存一条，期间一般为一个月。"
    spec = RecordSpec(
        name="housing-fund",
        zh="住房公积金缴存信息",
        en="Housing fund contribution",
        category="compliance",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("住房公积金管理中心", "Housing fund centre"),
        cadence="month",
        record_date="period_until",
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        basis=law("住房公积金管理条例"),
        clause="§4.3.2",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "period_from", "period_until"),
    )

    authority = AuthorityFields.authority.but("公积金管理中心", "Housing fund centre", aliases="住房公积金管理中心",
        definition=("受理缴存的管理中心或者分中心全称", "Full name of the centre that receives the contributions"))
    authority_uscc = AuthorityFields.authority_uscc.but("公积金管理中心统一社会信用代码",
        "Unified code of the housing fund centre",
        definition=("受理缴存的管理中心的代码", "Code of the centre that receives the contributions"))
    period_from = ContributionFields.period_from.but("缴存所属期起")
    period_until = ContributionFields.period_until.but("缴存所属期止")
    amount_due = ContributionFields.amount_due.but("应缴存额", aliases="月应缴存额")
    amount_paid = ContributionFields.amount_paid.but("实缴存额", aliases="月实缴存额")
    arrears = ContributionFields.arrears.but("欠缴存额")
    total_arrears = ContributionFields.total_arrears.but("累计欠缴存额")
    people = ContributionFields.people.but("缴存人数",
        definition=("单位该期间缴存住房公积金的职工人数",
            "For how many employees the unit contributed in the period"))
