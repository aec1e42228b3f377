"""信贷: loans, and debts that are overdue or evaded, as lenders record them."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    ConsentFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

CREDIT_REPORTING = law("征信业管理条例", "29")
NOTICE_BEFORE_ADVERSE = law("征信业管理条例", "15")


class LenderFields(Fields):
    """贷款人和合同: who lent, and under which contract."""

    lender = OrganisationName("贷款机构", "Lender", 200, required=True,
        aliases=("贷款银行", "金融机构名称", "授信机构"),
        definition=("借款合同上的贷款人全称", "Full name of the lender as in the loan contract"))
    lender_uscc = Identifier("贷款机构统一社会信用代码", "Unified code of the lender", "uscc",
        concept="lender-number",
        definition=("贷款机构营业执照上的代码", "Code on the business licence of the lender"))
    contract_number = ReferenceNumber("借款合同编号", "Number of the loan contract", 128, required=True,
        concept="contract-number", aliases=("贷款合同编号", "借款合同号", "合同编号"),
        definition=("贷款机构为借款合同编的号码", "Number that the lender gave to the loan contract"))
    loan_kind = Code("信贷业务种类", "Kind of credit", "loan-kind", aliases=("贷款种类", "业务种类"),
        definition=("借款合同约定的业务种类", "Kind of business under the loan contract"))


class LoanCredit(
    SubjectFields, LenderFields, ValidityFields, ConsentFields, SourceFields, StatusFields, CreditRecord
):
    """信贷信息: one loan or credit of a borrower as it stood on one day."""

    definition = "借款人的一笔贷款或者授信在某一日的状况一条。"
    spec = RecordSpec(
        name="loan-credit",
        zh="信贷信息",
        en="Loan or credit",
        category="financial",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("银行等金融机构", "Banks and other financial institutions"),
        cadence="month",
        record_date="balance_date",
        key=("lender", "contract_number", "subject_name", "balance_date"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=CREDIT_REPORTING,
        clause="§2, §4.2.2-3",
    )

    subject_name = SubjectFields.subject_name.but("借款人名称", "Name of the borrower", aliases="借款人",
        definition=("借款合同上的借款人全称", "Full name of the borrower as in the loan contract"))
    loan_amount = Amount("贷款金额（万元）", "Amount granted (10,000)", "万元", required=True,
        aliases=("贷款金额", "授信金额", "发放金额"),
        definition=("按合同发放的本金或者授信的额度，以币种的万元计",
            "Principal paid out, or limit of the credit, in ten thousands of the currency"))
    currency = Code("币种", "Currency", "currency", concept="currency",
        definition=("贷款的币种，未填视为人民币", "Currency of the loan; yuan where nothing is said"))
    loan_balance = Amount("贷款余额（万元）", "Balance (10,000)", "万元", required=True, aliases=("贷款余额", "余额"),
        definition=("余额日期当日尚未偿还的本金，以币种的万元计",
            "Principal not yet repaid on the day of the balance, in ten thousands of the currency"))
    balance_date = Date("余额日期", "Day of the balance", required=True, past=True,
        definition=("贷款机构统计余额的日期", "The day for which the lender states the balance"))
    valid_from = ValidityFields.valid_from.but("贷款起始日期", "Beginning of the loan",
        aliases=("放款日期", "发放日期"),
        definition=("借据载明的发放日期", "Day on which it was paid out, as on the certificate of the loan"))
    valid_until = ValidityFields.valid_until.but("贷款到期日期", "End of the loan", aliases="到期日期",
        definition=("借据载明的到期日期，展期的填展期后的日期", "Day on which it is due, after any extension"))
    five_class = Code("贷款五级分类", "Class of the loan", "loan-five-class", aliases="五级分类",
        definition=("余额日期当日的风险分类：正常、关注、次级、可疑、损失",
            "Class of risk on the day of the balance: pass, special mention, substandard, doubtful, loss"))
    guarantee_kinds = Codes("担保方式", "Kinds of guarantee", "guarantee-kind",
        definition=("借款合同的担保方式，信用贷款不填", "How the loan is secured; empty where it is not"))
    collateral = Text("抵（质）押物", "Collateral", 1000, consent=True,
        definition=("抵押、质押合同载明的财产，属于个人不动产、有价证券的须经本人书面同意",
            "Property named in the mortgage or pledge; that of a person only with the person's written consent"))
    settled_on = Date("结清日期", "Settled on", past=True, concept="settled-on",
        definition=("本息全部清偿的日期，未结清的不填", "Day on which all was repaid; empty before"))

    rules = [
        not_above("balance-not-above-loan", "loan_balance", "loan_amount", severity=WARNING),
        not_before("balance-after-beginning", "balance_date", "valid_from"),
        not_before("settled-after-beginning", "settled_on", "valid_from"),
        Rule("settled-loan-has-no-balance", when=F.settled_on <= F.balance_date, require=F.loan_balance == 0,
            zh="余额日期当日已经结清的，贷款余额应为零", en="a loan settled by the day of the balance has none"),
        needs("collateral-is-named", "collateral",
            when=F.guarantee_kinds.has("mortgage") | F.guarantee_kinds.has("pledge"), severity=WARNING),
    ]


class LoanDefault(
    SubjectFields, LenderFields, ConsentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """逃废债与逾期: one debt that a borrower did not pay when due, or evades."""

    definition = "借款人到期未偿还或者逃废的一笔债务一条。"
    spec = RecordSpec(
        name="loan-default",
        zh="逃废债与逾期信息",
        en="Overdue or evaded debt",
        category="financial",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("银行等金融机构", "Banks and other financial institutions"),
        cadence="month",
        record_date="overdue_since",
        key=("lender", "contract_number", "subject_name", "overdue_since"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=(CREDIT_REPORTING, NOTICE_BEFORE_ADVERSE),
        clause="§1, §4.2.4",
    )

    subject_name = SubjectFields.subject_name.but("债务人名称", "Name of the debtor",
        aliases=("借款人名称", "债务人"),
        definition=("借款合同上的借款人全称", "Full name of the borrower as in the loan contract"))
    misconduct_kind = Code("失信行为类别", "Kind of misconduct", "misconduct-kind", required=True,
        concept="misconduct-kind",
        definition=("有能力而逃避清偿的填逃废债务，到期未还的填拖欠",
            "Evasion where the debtor could pay; arrears where the debt is not paid when due"))
    overdue_since = Date("逾期起始日期", "Overdue since", required=True, past=True, aliases="逾期日期",
        definition=("约定还款日期的次日", "The day after the agreed day of payment"))
    overdue_amount = Amount("逾期金额（万元）", "Amount overdue (10,000)", "万元", required=True,
        aliases=("逾期金额", "欠款金额"),
        definition=("到期未还的本金、利息和费用，以币种的万元计",
            "Principal, interest and fees not paid when due, in ten thousands of the currency"))
    currency = Code("币种", "Currency", "currency", concept="currency",
        definition=("欠款的币种，未填视为人民币", "Currency of the debt; yuan where nothing is said"))
    overdue_days = Integer("逾期天数", "Days overdue", "天", minimum=1,
        definition=("从逾期起始日期到余额日期的天数",
            "Days from the beginning of the delay to the day of the balance"))
    balance_date = Date("余额日期", "Day of the balance", past=True, aliases="统计日期",
        definition=("贷款机构统计逾期金额的日期", "The day for which the lender states the amount overdue"))
    five_class = LoanCredit.five_class
    facts = Text("逃废债事实", "Facts of the evasion", 5000, concept="facts", aliases="主要失信事实",
        definition=("认定逃废债务的文书载明的事实", "Facts as the document that finds the evasion states them"))
    decision_number = DocumentFields.decision_number.but("逃废债认定文书号",
        "Number of the document that finds the evasion")
    recovery_manner = Code("清收方式", "Manner of recovery", "recovery-manner",
        definition=("收回逾期债权的主要方式", "How the debt was mainly recovered"))
    recovered_amount = Amount("收回金额（万元）", "Amount recovered (10,000)", "万元",
        aliases=("收回金额", "已收回金额"),
        definition=("逾期后收回的金额，以币种的万元计",
            "What was recovered after the delay, in ten thousands of the currency"))
    notified_on = Date("不良信息告知日期", "Debtor told on", past=True, concept="notified-on",
        definition=("提供该不良信息前告知信息主体本人的日期",
            "Day on which the person was told before the adverse item was passed on"))
    corrected_on = AdverseFields.corrected_on.but("清偿日期", "Repaid on", aliases="结清日期",
        definition=("逾期债务全部清偿的日期，未清偿的不填", "Day on which the debt was repaid; empty before"))

    rules = [
        Rule("kind-is-about-debt", require=F.misconduct_kind.is_in("debt-evasion", "arrears"),
            zh="失信行为类别应为逃废债务或者拖欠", en="the kind of misconduct is evasion of debts or arrears",
            severity=WARNING),
        needs("evasion-needs-facts", "facts", when=F.misconduct_kind == "debt-evasion"),
        not_before("balance-after-delay", "balance_date", "overdue_since"),
        not_before("repaid-after-delay", "corrected_on", "overdue_since"),
        needs("recovery-states-amount", "recovered_amount", when=F.recovery_manner.present),
        needs("person-was-told", "notified_on", when=F.subject_kind == "person",
            zh="提供个人不良信息，应事先告知信息主体本人，并填写告知日期",
            en="a person is told before adverse items are passed on; the day is stated",
            source=NOTICE_BEFORE_ADVERSE),
    ]
