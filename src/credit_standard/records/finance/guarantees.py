"""信用担保: guarantees for the debts of others, as guarantors record them."""

from credit_standard.model.vocabulary import *
from credit_standard.records.finance.loans import CREDIT_REPORTING, LoanCredit
from credit_standard.records.parts import (
    ConsentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class CreditGuarantee(SubjectFields, ValidityFields, ConsentFields, SourceFields, StatusFields, CreditRecord):
    """信用担保: one guarantee given for the debt of the subject."""

    definition = "为信用主体的债务提供的一项担保一条。"
    spec = RecordSpec(
        name="credit-guarantee",
        zh="信用担保信息",
        en="Guarantee",
        category="financial",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("融资担保公司等担保机构", "Guarantee companies"),
        cadence="event",
        record_date="signed_on",
        key=("guarantor", "contract_number", "subject_name"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=(CREDIT_REPORTING, law("融资担保公司监督管理条例")),
        clause="§4.2.2",
    )

    subject_name = SubjectFields.subject_name.but("被担保人名称", "Name of the debtor guaranteed",
        aliases=("被担保人", "债务人名称"),
        definition=("担保合同上的债务人全称", "Full name of the debtor as in the contract of guarantee"))
    guarantor = SubjectName("担保人", "Guarantor", 512, required=True, aliases=("担保机构", "保证人", "担保人名称"),
        definition=("担保合同上的担保人全称", "Full name of the guarantor as in the contract of guarantee"))
    guarantor_uscc = Identifier("担保人统一社会信用代码", "Unified code of the guarantor", "uscc",
        concept="guarantor-number",
        definition=("担保人营业执照上的代码，自然人不填", "As on its business licence; empty for a person"))
    creditor = SubjectName("债权人", "Creditor", 512, required=True, aliases=("受益人", "债权人名称"),
        definition=("担保合同上的债权人全称", "Full name of the creditor as in the contract of guarantee"))
    contract_number = ReferenceNumber("担保合同编号", "Number of the contract of guarantee", 128, required=True,
        concept="contract-number", aliases=("担保合同号", "合同编号"),
        definition=("担保合同首页的编号", "Number on the first page of the contract of guarantee"))
    principal_contract_number = ReferenceNumber("主合同编号", "Number of the principal contract", 128,
        definition=("产生被担保债权的合同编号，一般为借款合同编号",
            "Number of the contract from which the debt arises, as a rule a loan contract"))
    debt = Text("被担保债权", "Debt guaranteed", 1000,
        definition=("担保合同载明的主债权", "The debt as the contract of guarantee states it"))
    guarantee_kinds = LoanCredit.guarantee_kinds.but(required=True,
        definition=("担保合同约定的担保方式", "Kinds of guarantee under the contract"))
    guaranteed_amount = Amount("担保金额（万元）", "Amount guaranteed (10,000)", "万元", required=True,
        aliases="担保金额",
        definition=("担保合同约定的担保限额，以币种的万元计",
            "Limit of the guarantee, in ten thousands of the currency"))
    currency = Code("币种", "Currency", "currency", concept="currency",
        definition=("担保金额的币种，未填视为人民币", "Currency of the amount; yuan where nothing is said"))
    collateral = LoanCredit.collateral
    signed_on = Date("担保合同签订日期", "Contract of guarantee signed on", required=True, past=True,
        aliases="签订日期",
        definition=("担保合同落款的日期", "Date at the end of the contract of guarantee"))
    valid_from = ValidityFields.valid_from.but("担保期间自", "Guaranteed from")
    valid_until = ValidityFields.valid_until.but("担保期间至", "Guaranteed until")
    compensated_amount = Amount("代偿金额（万元）", "Amount paid by the guarantor (10,000)", "万元",
        aliases="代偿金额",
        definition=("担保人代为清偿的金额，以币种的万元计",
            "What the guarantor paid for the debtor, in ten thousands of the currency"))
    compensated_on = Date("代偿日期", "Paid by the guarantor on", past=True,
        definition=("担保人代为清偿的日期", "Day on which the guarantor paid for the debtor"))
    recovered_amount = Amount("追偿收回金额（万元）", "Amount recovered from the debtor (10,000)", "万元",
        aliases=("追偿收回金额", "追偿金额"),
        definition=("担保人代偿后向债务人追偿收回的金额，以币种的万元计",
            "What the guarantor got back from the debtor, in ten thousands of the currency"))
    released_on = Date("担保责任解除日期", "Released on", past=True, aliases="解保日期",
        definition=("担保责任解除的日期，未解除的不填", "Day on which the guarantee ended; empty before"))

    rules = [
        not_before("paid-after-signing", "compensated_on", "signed_on"),
        not_before("released-after-signing", "released_on", "signed_on"),
        goes_with("payment-states-amount-and-day", "compensated_on", "compensated_amount"),
        needs("recovery-follows-payment", "compensated_amount", when=F.recovered_amount > 0),
        not_above("payment-not-above-guarantee", "compensated_amount", "guaranteed_amount", severity=WARNING),
        needs("collateral-is-named", "collateral",
            when=F.guarantee_kinds.has("mortgage") | F.guarantee_kinds.has("pledge"), severity=WARNING),
    ]
