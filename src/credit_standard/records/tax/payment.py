"""纳税和欠税: what was paid, and what is owed."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    PUBLIC,
    SHARED,
    Amount,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.contributions.dues import DuesFields
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.consent import ConsentFields
from credit_standard.records.parts.decision import DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import inherited
from credit_standard.records.tax.taxpayer import TaxAuthorityFields, TaxpayerFields


class TaxPayment(
    TaxpayerFields, TaxAuthorityFields, DuesFields, ConsentFields, SourceFields, StatusFields, CreditRecord
):
    """纳税: one tax of one subject for one period, all payments together."""

    spec = RecordSpec(
        name="tax-payment",
        zh="纳税信息",
        en="Tax payment",
        category="compliance",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("税务机关", "Tax authorities"),
        cadence="month",
        dated="period_until",
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=(Source("税收征收管理法", verified=False),),
        clause="§4.2.2-3",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "tax_kind", "period_from", "period_until"),
    )

    tax_kind = Code(
        "税种",
        "Kind of tax",
        code_list="tax-kind",
        required=True,
        concept="tax-kind",
        aliases=("税种名称", "征收项目"),
        definition=("完税凭证上的税种", "Kind of tax as on the tax receipt"),
    )
    period_from = inherited(
        DuesFields.period_from,
        zh="税款所属期起",
        aliases=("税款所属起始日期", "税款所属时期起"),
        definition=("完税凭证上税款所属期的第一日", "First day of the period, as on the tax receipt"),
    )
    period_until = inherited(
        DuesFields.period_until,
        zh="税款所属期止",
        aliases=("税款所属终止日期", "税款所属时期止"),
        definition=("完税凭证上税款所属期的最后一日", "Last day of the period, as on the tax receipt"),
    )
    amount_due = inherited(
        DuesFields.amount_due,
        zh="应纳税额",
        en="Tax due",
        consent=True,
        definition=("该期间应当缴纳的税额，以元计", "Tax due for the period, in yuan"),
    )
    amount_paid = inherited(
        DuesFields.amount_paid,
        zh="实缴税额",
        en="Tax paid",
        consent=True,
        definition=("该期间已经入库的税额，以元计", "Tax received for the period, in yuan"),
    )
    arrears = inherited(
        DuesFields.arrears,
        zh="未缴税额",
        en="Tax not paid",
        consent=True,
        definition=("该期间应缴未缴的税额，以元计", "Tax due for the period and not paid, in yuan"),
    )
    paid_on = Date(
        "纳税日期",
        "Paid on",
        past=True,
        concept="paid-on",
        aliases=("缴款日期", "入库日期"),
        definition=(
            "完税凭证上的入库日期，分次缴纳的为最后一次",
            "The day of the last payment, as on the tax receipt",
        ),
    )
    receipt_number = Text(
        "完税凭证号码",
        "Number of the tax receipt",
        max_length=128,
        concept="receipt-number",
        holds=Sensitivity.PLAIN,
        definition=("税收完税证明或者缴款书上的号码", "Number on the tax receipt"),
    )

    rules = (
        Rule(
            "paid-after-period-begins",
            require=F.paid_on >= F.period_from,
            zh="纳税日期一般不早于税款所属期起",
            en="tax is normally not paid before its period begins",
            severity=Severity.WARNING,
        ),
        Rule(
            "paid-has-a-date",
            when=F.payment_state == "paid",
            require=F.paid_on.present,
            zh="缴纳状态为已缴清的，应填写纳税日期",
            en="what is paid states the day of payment",
            severity=Severity.WARNING,
        ),
        Rule(
            "paid-within-dues",
            require=F.amount_paid <= F.amount_due,
            zh="实缴税额一般不大于应纳税额",
            en="the tax paid is normally not above the tax due",
            severity=Severity.WARNING,
        ),
    )


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

    spec = RecordSpec(
        name="tax-arrears",
        zh="欠税信息",
        en="Tax arrears",
        category="compliance",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("税务机关", "Tax authorities"),
        cadence="quarter",
        dated="decision_date",
        disclosure=Disclosure(
            organisation=PUBLIC, person=SHARED, source=Source("税收征收管理法", "第四十五条", verified=False)
        ),
        basis=(Source("税收征收管理法", "第四十五条", verified=False),),
        clause="§2, §4.2.3",
        # Persons have no unified code: two of one name must not be taken for one record filed twice.
        key=("authority", "subject_uscc", "subject_name", "tax_kind", "decision_date"),
    )

    decision_number = inherited(
        DocumentFields.decision_number,
        zh="欠税公告编号",
        en="Number of the announcement",
        definition=("欠税公告的编号", "Number of the announcement of arrears"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="欠税认定日期",
        en="Date of the announcement",
        aliases=("认定日期", "公告日期"),
        definition=("认定或者公告欠税的日期", "The day on which the arrears were found or announced"),
    )
    tax_kind = inherited(
        TaxPayment.tax_kind,
        zh="欠税税种",
        en="Kind of tax owed",
        aliases=("欠税税种名称", "欠税税种代码"),
        definition=("欠税公告载明的税种", "Kind of tax as the announcement states it"),
    )
    arrears = Amount(
        "当期欠税金额",
        "Owed for the current period",
        unit="元",
        digits=18,
        places=2,
        concept="arrears",
        aliases=("当期新发生的欠税金额",),
        definition=(
            "公告所属期间新发生的欠税金额，以元计",
            "What came to be owed in the period of the announcement, in yuan",
        ),
    )
    total_arrears = Amount(
        "欠税余额",
        "Tax owed in all",
        unit="元",
        digits=18,
        places=2,
        required=True,
        concept="total-arrears",
        aliases=("累计欠税金额", "累计欠税金额合计"),
        definition=(
            "该税种累计欠缴的税额，不含滞纳金，以元计",
            "All that is owed of this tax, without surcharges, in yuan",
        ),
    )
    period_from = Date(
        "欠税开始日期",
        "Owed from",
        past=True,
        concept="period-from",
        definition=("欠税所属期间的第一日", "First day of the period for which tax is owed"),
    )
    period_until = Date(
        "欠税截止日期",
        "Owed until",
        past=True,
        concept="period-until",
        definition=("欠税所属期间的最后一日", "Last day of the period for which tax is owed"),
    )
    address = Text(
        "经营地点",
        "Place of business",
        max_length=500,
        concept="address",
        definition=("欠税公告载明的经营地点", "Place of business as the announcement states it"),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        zh="清缴日期",
        en="Settled on",
        definition=("欠税和滞纳金全部缴清的日期", "The day on which arrears and surcharges had been paid"),
    )

    rules = (
        Rule(
            "balance-is-not-zero",
            when=~F.corrected_on.present,
            require=F.total_arrears != 0,
            zh="未填写清缴日期的，欠税余额不应为 0",
            en="where no day of settlement is given, the tax owed is not zero",
        ),
        Rule(
            "current-within-balance",
            require=F.arrears <= F.total_arrears,
            zh="当期欠税金额一般不大于欠税余额",
            en="what came to be owed in the period is normally not above what is owed in all",
            severity=Severity.WARNING,
        ),
        Rule(
            "period-ends-after-beginning",
            require=F.period_until >= F.period_from,
            zh="欠税截止日期不得早于欠税开始日期",
            en="the period does not end before it begins",
        ),
        Rule(
            "announced-after-period-begins",
            require=F.decision_date >= F.period_from,
            zh="欠税认定日期不得早于欠税开始日期",
            en="arrears are not announced before they began",
        ),
        Rule(
            "settled-after-period-begins",
            require=F.corrected_on >= F.period_from,
            zh="清缴日期不得早于欠税开始日期",
            en="arrears are not settled before they began",
        ),
        Rule(
            "published-after-announcement",
            require=F.published_on >= F.decision_date,
            zh="公示日期不得早于欠税认定日期",
            en="the date of publication is not before the announcement",
        ),
    )
