"""纳税和欠税: what was paid, and what is owed."""

from credit_standard.model.vocabulary import *
from credit_standard.records.contributions.dues import DuesFields
from credit_standard.records.parts import (
    AdverseFields,
    ConsentFields,
    DocumentFields,
    SourceFields,
    StatusFields,
)
from credit_standard.records.tax.taxpayer import TaxAuthorityFields, TaxpayerFields


class TaxPayment(
    TaxpayerFields, TaxAuthorityFields, DuesFields, ConsentFields, SourceFields, StatusFields, CreditRecord
):
    """纳税: one tax of one subject for one period, all payments together."""

    definition = "一个信用主体一个期间的一个税种一条，各次缴款合并。"
    spec = RecordSpec(
        name="tax-payment",
        zh="纳税信息",
        en="Tax payment",
        category="compliance",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("税务机关", "Tax authorities"),
        cadence="month",
        record_date="period_until",
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=law("税收征收管理法"),
        clause="§4.2.2-3",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "tax_kind", "period_from", "period_until"),
    )

    tax_kind = Code("税种", "Kind of tax", "tax-kind", required=True, aliases=("税种名称", "征收项目"),
        definition=("完税凭证上的税种", "Kind of tax as on the tax receipt"))
    period_from = DuesFields.period_from.but("税款所属期起", aliases=("税款所属起始日期", "税款所属时期起"),
        definition=("完税凭证上税款所属期的第一日", "First day of the period, as on the tax receipt"))
    period_until = DuesFields.period_until.but("税款所属期止", aliases=("税款所属终止日期", "税款所属时期止"),
        definition=("完税凭证上税款所属期的最后一日", "Last day of the period, as on the tax receipt"))
    amount_due = DuesFields.amount_due.but("应纳税额", "Tax due", consent=True,
        definition=("该期间应当缴纳的税额，以元计", "Tax due for the period, in yuan"))
    amount_paid = DuesFields.amount_paid.but("实缴税额", "Tax paid", consent=True,
        definition=("该期间已经入库的税额，以元计", "Tax received for the period, in yuan"))
    arrears = DuesFields.arrears.but("未缴税额", "Tax not paid", consent=True,
        definition=("该期间应缴未缴的税额，以元计", "Tax due for the period and not paid, in yuan"))
    paid_on = Date("纳税日期", "Paid on", past=True, aliases=("缴款日期", "入库日期"),
        definition=("完税凭证上的入库日期，分次缴纳的为最后一次",
            "The day of the last payment, as on the tax receipt"))
    receipt_number = ReferenceNumber("完税凭证号码", "Number of the tax receipt", 128,
        definition=("税收完税证明或者缴款书上的号码", "Number on the tax receipt"))

    rules = [
        not_before("paid-after-period-begins", "paid_on", "period_from", severity=WARNING),
        needs("paid-has-a-date", "paid_on", when=F.payment_state == "paid", severity=WARNING),
        not_above("paid-within-dues", "amount_paid", "amount_due", severity=WARNING),
    ]


class TaxArrears(
    TaxpayerFields,
    TaxAuthorityFields,
    DocumentFields,
    AdverseFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """欠税: one tax that one subject owes, as the tax authority announced it."""

    definition = "税务机关公告的一个信用主体欠缴的一个税种一条。"
    spec = RecordSpec(
        name="tax-arrears",
        zh="欠税信息",
        en="Tax arrears",
        category="compliance",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("税务机关", "Tax authorities"),
        cadence="quarter",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=law("税收征收管理法", "45")),
        basis=law("税收征收管理法", "45"),
        clause="§2, §4.2.3",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "tax_kind", "decision_date"),
    )

    decision_number = DocumentFields.decision_number.but("欠税公告编号", "Number of the announcement",
        definition=("欠税公告的编号", "Number of the announcement of arrears"))
    decision_date = DocumentFields.decision_date.but("欠税认定日期", "Date of the announcement",
        aliases=("认定日期", "公告日期"),
        definition=("认定或者公告欠税的日期", "The day on which the arrears were found or announced"))
    tax_kind = TaxPayment.tax_kind.but("欠税税种", "Kind of tax owed", aliases=("欠税税种名称", "欠税税种代码"),
        definition=("欠税公告载明的税种", "Kind of tax as the announcement states it"))
    arrears = Amount("当期欠税金额", "Owed for the current period", "元", digits=18, places=2, concept="arrears",
        aliases="当期新发生的欠税金额",
        definition=("公告所属期间新发生的欠税金额，以元计",
            "What came to be owed in the period of the announcement, in yuan"))
    total_arrears = Amount("欠税余额", "Tax owed in all", "元", required=True, digits=18, places=2,
        aliases=("累计欠税金额", "累计欠税金额合计"),
        definition=("该税种累计欠缴的税额，不含滞纳金，以元计",
            "All that is owed of this tax, without surcharges, in yuan"))
    period_from = Date("欠税开始日期", "Owed from", past=True, concept="period-from",
        definition=("欠税所属期间的第一日", "First day of the period for which tax is owed"))
    period_until = Date("欠税截止日期", "Owed until", past=True, concept="period-until",
        definition=("欠税所属期间的最后一日", "Last day of the period for which tax is owed"))
    address = Text("经营地点", "Place of business", 500, concept="address",
        definition=("欠税公告载明的经营地点", "Place of business as the announcement states it"))
    corrected_on = AdverseFields.corrected_on.but("清缴日期", "Settled on",
        definition=("欠税和滞纳金全部缴清的日期", "The day on which arrears and surcharges had been paid"))

    rules = [
        Rule("balance-is-not-zero", when=~F.corrected_on.present, require=F.total_arrears != 0,
            zh="未填写清缴日期的，欠税余额不应为 0",
            en="where no day of settlement is given, the tax owed is not zero"),
        not_above("current-within-balance", "arrears", "total_arrears", severity=WARNING),
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        not_before("announced-after-period-begins", "decision_date", "period_from"),
        not_before("settled-after-period-begins", "corrected_on", "period_from"),
        not_before("published-after-announcement", "published_on", "decision_date"),
    ]
