"""行政给付、行政补偿、其他行政征收: what authorities pay to a subject, and what they collect besides taxes and fees."""

from credit_standard.model.vocabulary import *
from credit_standard.records.administration.acts import ActFields
from credit_standard.records.contributions.dues import DuesFields
from credit_standard.records.parts import (
    BASE_CATALOGUE,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class AdministrativeBenefit(SubjectFields, ActFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """行政给付: one benefit that an authority grants to one subject.

    What a person receives speaks of want and income: it is shown to the person alone, and no ground is recorded.
    """

    definition = (
        "行政机关给予一个信用主体的一项行政给付一条。个人领取的给付反映其困难和收入，只供本人查阅，不记录给付事由。"
    )
    spec = RecordSpec(
        name="administrative-benefit",
        zh="行政给付信息",
        en="Administrative benefit",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各行政机关", "Administrative authorities"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name", "benefit_kind", "decision_date"),
        disclosure=Disclosure(organisation=SHARED, person=SELF),
        basis=BASE_CATALOGUE,
    )

    authority = AuthorityFields.authority.but("行政给付机关", "Granting authority",
        definition=("作出行政给付决定的机关全称", "Full name of the authority that grants the benefit"))
    authority_uscc = AuthorityFields.authority_uscc.but("行政给付机关统一社会信用代码",
        "Unified code of the granting authority",
        definition=("作出行政给付决定的机关的代码", "Code of the authority that grants the benefit"))
    decision_number = DocumentFields.decision_number.but("行政给付决定文书号", "Number of the decision")
    decision_date = DocumentFields.decision_date.but("行政给付决定日期", "Date of the decision",
        definition=("给付决定文书落款的日期", "Date at the end of the decision"))
    benefit_kind = Code("行政给付类别", "Kind of benefit", "benefit-kind", required=True,
        definition=("给付的种类，不写领取人的健康、家庭情况", "Kind of benefit; nothing of health or family"))
    amount = Amount("行政给付金额（元）", "Amount (yuan)", "元", places=2, concept="amount",
        definition=("决定给付的金额，以元计；按月给付的填每月金额",
            "Amount granted, in yuan; where it is paid monthly, that of a month"))
    paid_on = Date("行政给付发放日期", "Paid on", past=True,
        definition=("款项或者实物首次发放的日期", "Day on which money or goods were first handed over"))

    rules = [
        not_before("paid-after-decision", "paid_on", "decision_date", severity=WARNING),
    ]


class AdministrativeCompensation(SubjectFields, ActFields, SourceFields, StatusFields, CreditRecord):
    """行政补偿: one loss through a lawful act of an authority, and what one subject received for it."""

    definition = "因行政机关的合法行为遭受的一项损失，以及一个信用主体由此得到的补偿一条。"
    spec = RecordSpec(
        name="administrative-compensation",
        zh="行政补偿信息",
        en="Administrative compensation",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各行政机关", "Administrative authorities"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name"),
        disclosure=Disclosure(organisation=SHARED, person=SELF),
        basis=BASE_CATALOGUE,
    )

    authority = AuthorityFields.authority.but("行政补偿机关", "Compensating authority",
        definition=("作出行政补偿决定的机关全称", "Full name of the authority that compensates"))
    authority_uscc = AuthorityFields.authority_uscc.but("行政补偿机关统一社会信用代码",
        "Unified code of the compensating authority",
        definition=("作出行政补偿决定的机关的代码", "Code of the authority that compensates"))
    decision_number = DocumentFields.decision_number.but("行政补偿决定书文号", "Number of the decision",
        definition=("补偿决定书或者补偿协议的编号", "Number of the decision or agreement to compensate"))
    decision_date = DocumentFields.decision_date.but("行政补偿决定日期", "Date of the decision",
        definition=("补偿决定书落款或者补偿协议签订的日期", "Date of the decision or agreement"))
    compensation_kind = Code("行政补偿类别", "Kind of compensation", "compensation-kind", required=True,
        definition=("征收、征用、许可变更等补偿的种类",
            "For what it is: expropriation, requisition, a licence withdrawn"))
    content = Text("行政补偿内容", "What is compensated", 4096, concept="decision-content",
        definition=("补偿的事项、方式和标准", "What is compensated, how, and by what standard"))
    amount = Amount("行政补偿金额（万元）", "Amount (10,000 yuan)", "万元", concept="amount",
        definition=("决定或者约定补偿的金额，以万元计；以实物补偿的不填",
            "Amount decided or agreed, in ten thousands of yuan; empty where it is in kind"))
    paid_on = Date("行政补偿支付日期", "Paid on", past=True,
        definition=("补偿款付清的日期", "Day on which the compensation was paid in full"))

    rules = [
        one_of("states-what-is-compensated", "content", "amount", severity=WARNING),
        not_before("paid-after-decision", "paid_on", "decision_date", severity=WARNING),
    ]


class AdministrativeLevy(SubjectFields, ActFields, DuesFields, SourceFields, StatusFields, CreditRecord):
    """其他行政征收: one levy besides taxes and fees that one subject owes to one authority for one period."""

    definition = "一个信用主体一个期间应向一个机关缴纳的税费以外的一项征收一条。"
    spec = RecordSpec(
        name="administrative-levy",
        zh="其他行政征收信息",
        en="Other administrative levy",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("税务部门、各执收单位", "Tax authorities and other collecting units"),
        cadence="month",
        record_date="period_until",
        key=("authority", "levy_kind", "subject_name", "period_from", "period_until"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=BASE_CATALOGUE,
    )

    authority = AuthorityFields.authority.but("行政征收机关", "Levying authority", aliases="征收机关",
        definition=("征收该项费款的机关全称", "Full name of the authority that levies it"))
    authority_uscc = AuthorityFields.authority_uscc.but("行政征收机关统一社会信用代码",
        "Unified code of the levying authority",
        definition=("征收该项费款的机关的代码", "Code of the authority that levies it"))
    decision_number = DocumentFields.decision_number.but("行政征收文书号", "Number of the decision",
        definition=("征收决定书或者缴费通知书的编号", "Number of the decision or notice to pay"))
    decision_date = DocumentFields.decision_date.but("行政征收决定日期", "Date of the decision", required=False,
        definition=("征收决定书落款的日期，自行申报的不填", "Date of the decision; empty where the payer declares"))
    levy_kind = Code("行政征收类别", "Kind of levy", "levy-kind", required=True,
        definition=("政府性基金等征收项目的种类", "Kind of levy, such as a government fund"))
    paid_on = Date("行政征收缴款日期", "Paid on", past=True,
        definition=("费款实际入库的日期", "Day on which the levy reached the treasury"))

    rules = [
        not_above("paid-within-dues", "amount_paid", "amount_due", severity=WARNING),
        not_before("paid-after-period-began", "paid_on", "period_from", severity=WARNING),
    ]
