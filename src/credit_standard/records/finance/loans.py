"""信贷: loans, and debts that are overdue or evaded, as lenders record them."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    Amount,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Fields,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.consent import ConsentFields
from credit_standard.records.parts.decision import DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields

CREDIT_REPORTING = Source("征信业管理条例", "第二十九条", verified=False)
NOTICE_BEFORE_ADVERSE = Source("征信业管理条例", "第十五条", verified=False)


class LenderFields(Fields):
    """贷款人和合同: who lent, and under which contract."""

    lender = Text(
        "贷款机构",
        "Lender",
        max_length=200,
        required=True,
        concept="lender",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("贷款银行", "金融机构名称", "授信机构"),
        definition=("借款合同上的贷款人全称", "Full name of the lender as in the loan contract"),
    )
    lender_uscc = Identifier(
        "贷款机构统一社会信用代码",
        "Unified code of the lender",
        kind="uscc",
        concept="lender-number",
        definition=("贷款机构营业执照上的代码", "Code on the business licence of the lender"),
    )
    contract_number = Text(
        "借款合同编号",
        "Number of the loan contract",
        max_length=128,
        required=True,
        concept="contract-number",
        holds=Sensitivity.PLAIN,
        aliases=("贷款合同编号", "借款合同号", "合同编号"),
        definition=("贷款机构为借款合同编的号码", "Number that the lender gave to the loan contract"),
    )
    loan_kind = Code(
        "信贷业务种类",
        "Kind of credit",
        code_list="loan-kind",
        concept="loan-kind",
        aliases=("贷款种类", "业务种类"),
        definition=("借款合同约定的业务种类", "Kind of business under the loan contract"),
    )


class LoanCredit(
    SubjectFields, LenderFields, ValidityFields, ConsentFields, SourceFields, StatusFields, CreditRecord
):
    """信贷信息: one loan or credit of a borrower as it stood on one day."""

    spec = RecordSpec(
        name="loan-credit",
        zh="信贷信息",
        en="Loan or credit",
        category="financial",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("银行等金融机构", "Banks and other financial institutions"),
        cadence="month",
        dated="balance_date",
        key=("lender", "contract_number", "subject_name", "balance_date"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=(CREDIT_REPORTING,),
        clause="§2, §4.2.2-3",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="借款人名称",
        en="Name of the borrower",
        aliases=("借款人",),
        definition=("借款合同上的借款人全称", "Full name of the borrower as in the loan contract"),
    )
    loan_amount = Amount(
        "贷款金额（万元）",
        "Amount granted (10,000)",
        unit="万元",
        required=True,
        concept="loan-amount",
        aliases=("贷款金额", "授信金额", "发放金额"),
        definition=(
            "按合同发放的本金或者授信的额度，以币种的万元计",
            "Principal paid out, or limit of the credit, in ten thousands of the currency",
        ),
    )
    currency = Code(
        "币种",
        "Currency",
        code_list="currency",
        concept="currency",
        definition=("贷款的币种，未填视为人民币", "Currency of the loan; yuan where nothing is said"),
    )
    loan_balance = Amount(
        "贷款余额（万元）",
        "Balance (10,000)",
        unit="万元",
        required=True,
        concept="loan-balance",
        aliases=("贷款余额", "余额"),
        definition=(
            "余额日期当日尚未偿还的本金，以币种的万元计",
            "Principal not yet repaid on the day of the balance, in ten thousands of the currency",
        ),
    )
    balance_date = Date(
        "余额日期",
        "Day of the balance",
        required=True,
        past=True,
        concept="balance-date",
        definition=("贷款机构统计余额的日期", "The day for which the lender states the balance"),
    )
    valid_from = inherited(
        ValidityFields.valid_from,
        zh="贷款起始日期",
        en="Beginning of the loan",
        aliases=("放款日期", "发放日期"),
        definition=("借据载明的发放日期", "Day on which it was paid out, as on the certificate of the loan"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="贷款到期日期",
        en="End of the loan",
        aliases=("到期日期",),
        definition=(
            "借据载明的到期日期，展期的填展期后的日期",
            "Day on which it is due, after any extension",
        ),
    )
    five_class = Code(
        "贷款五级分类",
        "Class of the loan",
        code_list="loan-five-class",
        concept="loan-class",
        aliases=("五级分类",),
        definition=(
            "余额日期当日的风险分类：正常、关注、次级、可疑、损失",
            "Class of risk on the day of the balance: pass, special mention, substandard, doubtful, loss",
        ),
    )
    guarantee_kinds = Codes(
        "担保方式",
        "Kinds of guarantee",
        code_list="guarantee-kind",
        concept="guarantee-kind",
        definition=("借款合同的担保方式，信用贷款不填", "How the loan is secured; empty where it is not"),
    )
    collateral = Text(
        "抵（质）押物",
        "Collateral",
        max_length=1000,
        consent=True,
        concept="collateral",
        definition=(
            "抵押、质押合同载明的财产，属于个人不动产、有价证券的须经本人书面同意",
            "Property named in the mortgage or pledge; that of a person only with the person's written consent",
        ),
    )
    settled_on = Date(
        "结清日期",
        "Settled on",
        past=True,
        concept="settled-on",
        definition=("本息全部清偿的日期，未结清的不填", "Day on which all was repaid; empty before"),
    )

    rules = (
        Rule(
            "balance-not-above-loan",
            require=F.loan_balance <= F.loan_amount,
            zh="贷款余额一般不大于贷款金额",
            en="the balance is as a rule not above the amount granted",
            severity=Severity.WARNING,
        ),
        Rule(
            "balance-after-beginning",
            require=F.balance_date >= F.valid_from,
            zh="余额日期不得早于贷款起始日期",
            en="the day of the balance is not before the beginning of the loan",
        ),
        Rule(
            "settled-after-beginning",
            require=F.settled_on >= F.valid_from,
            zh="结清日期不得早于贷款起始日期",
            en="a loan is not settled before it begins",
        ),
        Rule(
            "settled-loan-has-no-balance",
            when=F.settled_on <= F.balance_date,
            require=F.loan_balance == 0,
            zh="余额日期当日已经结清的，贷款余额应为零",
            en="a loan settled by the day of the balance has none",
        ),
        Rule(
            "collateral-is-named",
            when=F.guarantee_kinds.has("mortgage") | F.guarantee_kinds.has("pledge"),
            require=F.collateral.present,
            zh="担保方式含抵押、质押的，一般应填写抵（质）押物",
            en="a loan secured by mortgage or pledge names the collateral as a rule",
            severity=Severity.WARNING,
        ),
    )


class LoanDefault(
    SubjectFields, LenderFields, ConsentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """逃废债与逾期: one debt that a borrower did not pay when due, or evades."""

    spec = RecordSpec(
        name="loan-default",
        zh="逃废债与逾期信息",
        en="Overdue or evaded debt",
        category="financial",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("银行等金融机构", "Banks and other financial institutions"),
        cadence="month",
        dated="overdue_since",
        key=("lender", "contract_number", "subject_name", "overdue_since"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=(CREDIT_REPORTING, NOTICE_BEFORE_ADVERSE),
        clause="§1, §4.2.4",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="债务人名称",
        en="Name of the debtor",
        aliases=("借款人名称", "债务人"),
        definition=("借款合同上的借款人全称", "Full name of the borrower as in the loan contract"),
    )
    misconduct_kind = Code(
        "失信行为类别",
        "Kind of misconduct",
        code_list="misconduct-kind",
        required=True,
        concept="misconduct-kind",
        definition=(
            "有能力而逃避清偿的填逃废债务，到期未还的填拖欠",
            "Evasion where the debtor could pay; arrears where the debt is not paid when due",
        ),
    )
    overdue_since = Date(
        "逾期起始日期",
        "Overdue since",
        required=True,
        past=True,
        concept="overdue-since",
        aliases=("逾期日期",),
        definition=("约定还款日期的次日", "The day after the agreed day of payment"),
    )
    overdue_amount = Amount(
        "逾期金额（万元）",
        "Amount overdue (10,000)",
        unit="万元",
        required=True,
        concept="overdue-amount",
        aliases=("逾期金额", "欠款金额"),
        definition=(
            "到期未还的本金、利息和费用，以币种的万元计",
            "Principal, interest and fees not paid when due, in ten thousands of the currency",
        ),
    )
    currency = Code(
        "币种",
        "Currency",
        code_list="currency",
        concept="currency",
        definition=("欠款的币种，未填视为人民币", "Currency of the debt; yuan where nothing is said"),
    )
    overdue_days = Integer(
        "逾期天数",
        "Days overdue",
        unit="天",
        minimum=1,
        concept="overdue-days",
        definition=(
            "从逾期起始日期到余额日期的天数",
            "Days from the beginning of the delay to the day of the balance",
        ),
    )
    balance_date = Date(
        "余额日期",
        "Day of the balance",
        past=True,
        concept="balance-date",
        aliases=("统计日期",),
        definition=("贷款机构统计逾期金额的日期", "The day for which the lender states the amount overdue"),
    )
    five_class = LoanCredit.five_class
    facts = Text(
        "逃废债事实",
        "Facts of the evasion",
        max_length=5000,
        concept="facts",
        aliases=("主要失信事实",),
        definition=(
            "认定逃废债务的文书载明的事实",
            "Facts as the document that finds the evasion states them",
        ),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="逃废债认定文书号",
        en="Number of the document that finds the evasion",
    )
    recovery_manner = Code(
        "清收方式",
        "Manner of recovery",
        code_list="recovery-manner",
        concept="recovery-manner",
        definition=("收回逾期债权的主要方式", "How the debt was mainly recovered"),
    )
    recovered_amount = Amount(
        "收回金额（万元）",
        "Amount recovered (10,000)",
        unit="万元",
        concept="recovered-amount",
        aliases=("收回金额", "已收回金额"),
        definition=(
            "逾期后收回的金额，以币种的万元计",
            "What was recovered after the delay, in ten thousands of the currency",
        ),
    )
    notified_on = Date(
        "不良信息告知日期",
        "Debtor told on",
        past=True,
        concept="notified-on",
        definition=(
            "提供该不良信息前告知信息主体本人的日期",
            "Day on which the person was told before the adverse item was passed on",
        ),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        zh="清偿日期",
        en="Repaid on",
        aliases=("结清日期",),
        definition=("逾期债务全部清偿的日期，未清偿的不填", "Day on which the debt was repaid; empty before"),
    )

    rules = (
        Rule(
            "kind-is-about-debt",
            require=F.misconduct_kind.is_in("debt-evasion", "arrears"),
            zh="失信行为类别应为逃废债务或者拖欠",
            en="the kind of misconduct is evasion of debts or arrears",
            severity=Severity.WARNING,
        ),
        Rule(
            "evasion-needs-facts",
            when=F.misconduct_kind == "debt-evasion",
            require=F.facts.present,
            zh="失信行为类别为逃废债务的，应填写逃废债事实",
            en="an evasion of debts states its facts",
        ),
        Rule(
            "balance-after-delay",
            require=F.balance_date >= F.overdue_since,
            zh="余额日期不得早于逾期起始日期",
            en="the day of the balance is not before the delay begins",
        ),
        Rule(
            "repaid-after-delay",
            require=F.corrected_on >= F.overdue_since,
            zh="清偿日期不得早于逾期起始日期",
            en="an overdue debt is not repaid before the delay begins",
        ),
        Rule(
            "recovery-states-amount",
            when=F.recovery_manner.present,
            require=F.recovered_amount.present,
            zh="填写清收方式的，应填写收回金额",
            en="a recovery states its amount",
        ),
        Rule(
            "person-was-told",
            when=F.subject_kind == "person",
            require=F.notified_on.present,
            zh="提供个人不良信息，应事先告知信息主体本人，并填写告知日期",
            en="a person is told before adverse items are passed on; the day is stated",
            source=NOTICE_BEFORE_ADVERSE,
        ),
    )
