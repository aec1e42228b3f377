"""劳动保障: wages that employers owe."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    MatterFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)


class WageArrears(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """拖欠工资: wages that one employer owes, as the labour authority found. No worker is named."""

    definition = "经劳动保障部门认定，一个用人单位拖欠的工资一条。不记录劳动者姓名。"
    spec = RecordSpec(
        name="wage-arrears",
        zh="拖欠工资信息",
        en="Wage arrears",
        category="administration",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("人力资源社会保障部门（原劳动部门）", "Labour authorities"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SELF, source=law("保障农民工工资支付条例")),
        basis=(law("保障农民工工资支付条例"), law("劳动保障监察条例")),
        clause="§1, §4.3.2",
        key=("authority", "decision_number", "subject_name"),
    )

    authority = AuthorityFields.authority.but(
        definition=("认定拖欠工资的劳动保障部门全称", "Full name of the labour authority that found it"))
    decision_number = DocumentFields.decision_number.but("劳动保障监察决定文书号", "Decision number",
        definition=("责令改正决定书或者行政处理决定书的文号", "Number of the order to correct or of the decision"))
    decision_date = DocumentFields.decision_date
    project_name = MatterFields.project_name
    workers = Integer("拖欠人数", "Workers", "人", minimum=1, aliases="涉及人数",
        definition=("决定书认定的被拖欠工资的人数", "How many workers are owed wages, as the decision says"))
    amount = Amount("拖欠工资金额", "Wages owed", "元", required=True, digits=18, places=2, concept="amount",
        definition=("决定书认定的拖欠工资总额，以元计", "Total of wages owed, in yuan, as the decision says"))
    period_from = Date("拖欠期间自", "Owed from", past=True, concept="period-from",
        definition=("被拖欠的工资所属期间的第一日", "First day of the period for which wages are owed"))
    period_until = Date("拖欠期间至", "Owed until", past=True, concept="period-until",
        definition=("被拖欠的工资所属期间的最后一日", "Last day of the period for which wages are owed"))
    facts = Text("拖欠事实", "Facts", 5000, concept="facts",
        definition=("决定书认定的拖欠工资事实", "Facts as the decision states them"))
    correction_due_on = Date("责令支付期限", "Payment due on", concept="correction-due-on",
        definition=("决定书规定支付工资的最后日期", "Last day that the decision allows for payment"))
    corrected_on = AdverseFields.corrected_on.but("清偿日期", "Settled on", aliases="结清日期",
        definition=("拖欠的工资全部付清的日期", "The day on which all wages owed had been paid"))

    rules = [
        Rule("amount-is-not-zero", require=F.amount != 0,
            zh="拖欠工资金额不应为 0；已付清的，金额照决定书填写，另填清偿日期",
            en="the amount is not zero; of settled wages it stays as decided, with the day of settlement"),
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        not_before("decided-after-period-begins", "decision_date", "period_from"),
        not_before("payment-due-after-decision", "correction_due_on", "decision_date"),
        not_before("settled-after-period-begins", "corrected_on", "period_from"),
        not_before("published-after-decision", "published_on", "decision_date"),
    ]
