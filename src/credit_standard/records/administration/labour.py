"""劳动保障: wages that employers owe."""

from credit_standard.model import (
    PUBLIC,
    SELF,
    Amount,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.matter import MatterFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited


class WageArrears(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """拖欠工资: wages that one employer owes, as the labour authority found. No worker is named."""

    spec = RecordSpec(
        name="wage-arrears",
        zh="拖欠工资信息",
        en="Wage arrears",
        category="administration",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("人力资源社会保障部门（原劳动部门）", "Labour authorities"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(
            organisation=PUBLIC, person=SELF, source=Source("保障农民工工资支付条例", verified=False)
        ),
        basis=(
            Source("保障农民工工资支付条例", verified=False),
            Source("劳动保障监察条例", verified=False),
        ),
        clause="§1, §4.3.2",
        key=("authority", "decision_number", "subject_name"),
    )

    authority = inherited(
        AuthorityFields.authority,
        definition=("认定拖欠工资的劳动保障部门全称", "Full name of the labour authority that found it"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="劳动保障监察决定文书号",
        en="Decision number",
        definition=(
            "责令改正决定书或者行政处理决定书的文号",
            "Number of the order to correct or of the decision",
        ),
    )
    decision_date = DocumentFields.decision_date
    project_name = MatterFields.project_name
    workers = Integer(
        "拖欠人数",
        "Workers",
        unit="人",
        minimum=1,
        concept="workers",
        aliases=("涉及人数",),
        definition=("决定书认定的被拖欠工资的人数", "How many workers are owed wages, as the decision says"),
    )
    amount = Amount(
        "拖欠工资金额",
        "Wages owed",
        unit="元",
        digits=18,
        places=2,
        required=True,
        concept="amount",
        definition=("决定书认定的拖欠工资总额，以元计", "Total of wages owed, in yuan, as the decision says"),
    )
    period_from = Date(
        "拖欠期间自",
        "Owed from",
        past=True,
        concept="period-from",
        definition=("被拖欠的工资所属期间的第一日", "First day of the period for which wages are owed"),
    )
    period_until = Date(
        "拖欠期间至",
        "Owed until",
        past=True,
        concept="period-until",
        definition=("被拖欠的工资所属期间的最后一日", "Last day of the period for which wages are owed"),
    )
    facts = Text(
        "拖欠事实",
        "Facts",
        max_length=5000,
        concept="facts",
        definition=("决定书认定的拖欠工资事实", "Facts as the decision states them"),
    )
    correction_due_on = Date(
        "责令支付期限",
        "Payment due on",
        concept="correction-due-on",
        definition=("决定书规定支付工资的最后日期", "Last day that the decision allows for payment"),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        zh="清偿日期",
        en="Settled on",
        aliases=("结清日期",),
        definition=("拖欠的工资全部付清的日期", "The day on which all wages owed had been paid"),
    )

    rules = (
        Rule(
            "amount-is-not-zero",
            require=F.amount != 0,
            zh="拖欠工资金额不应为 0；已付清的，金额照决定书填写，另填清偿日期",
            en="the amount is not zero; of settled wages it stays as decided, with the day of settlement",
        ),
        Rule(
            "period-ends-after-beginning",
            require=F.period_until >= F.period_from,
            zh="拖欠期间至不得早于拖欠期间自",
            en="the period does not end before it begins",
        ),
        Rule(
            "decided-after-period-begins",
            require=F.decision_date >= F.period_from,
            zh="认定日期不得早于拖欠期间自",
            en="the decision is not before wages were owed",
        ),
        Rule(
            "payment-due-after-decision",
            require=F.correction_due_on >= F.decision_date,
            zh="责令支付期限不得早于认定日期",
            en="payment is not due before the decision",
        ),
        Rule(
            "settled-after-period-begins",
            require=F.corrected_on >= F.period_from,
            zh="清偿日期不得早于拖欠期间自",
            en="wages are not settled before they were owed",
        ),
        Rule(
            "published-after-decision",
            require=F.published_on >= F.decision_date,
            zh="公示日期不得早于认定日期",
            en="the date of publication is not before the decision",
        ),
    )
