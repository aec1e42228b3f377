"""信用担保: guarantees for the debts of others, as guarantors record them."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    Amount,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.finance.loans import CREDIT_REPORTING, LoanCredit
from credit_standard.records.parts.consent import ConsentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class CreditGuarantee(SubjectFields, ValidityFields, ConsentFields, SourceFields, StatusFields, CreditRecord):
    """信用担保: one guarantee given for the debt of the subject."""

    spec = RecordSpec(
        name="credit-guarantee",
        zh="信用担保信息",
        en="Guarantee",
        category="financial",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("融资担保公司等担保机构", "Guarantee companies"),
        cadence="event",
        dated="signed_on",
        key=("guarantor", "contract_number", "subject_name"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=(CREDIT_REPORTING, Source("融资担保公司监督管理条例", verified=False)),
        clause="§4.2.2",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="被担保人名称",
        en="Name of the debtor guaranteed",
        aliases=("被担保人", "债务人名称"),
        definition=("担保合同上的债务人全称", "Full name of the debtor as in the contract of guarantee"),
    )
    guarantor = Text(
        "担保人",
        "Guarantor",
        max_length=512,
        required=True,
        concept="guarantor",
        holds=Sensitivity.PERSON_NAME,
        aliases=("担保机构", "保证人", "担保人名称"),
        definition=("担保合同上的担保人全称", "Full name of the guarantor as in the contract of guarantee"),
    )
    guarantor_uscc = Identifier(
        "担保人统一社会信用代码",
        "Unified code of the guarantor",
        kind="uscc",
        concept="guarantor-number",
        definition=("担保人营业执照上的代码，自然人不填", "As on its business licence; empty for a person"),
    )
    creditor = Text(
        "债权人",
        "Creditor",
        max_length=512,
        required=True,
        concept="creditor",
        holds=Sensitivity.PERSON_NAME,
        aliases=("受益人", "债权人名称"),
        definition=("担保合同上的债权人全称", "Full name of the creditor as in the contract of guarantee"),
    )
    contract_number = Text(
        "担保合同编号",
        "Number of the contract of guarantee",
        max_length=128,
        required=True,
        concept="contract-number",
        holds=Sensitivity.PLAIN,
        aliases=("担保合同号", "合同编号"),
        definition=("担保合同首页的编号", "Number on the first page of the contract of guarantee"),
    )
    principal_contract_number = Text(
        "主合同编号",
        "Number of the principal contract",
        max_length=128,
        concept="principal-contract-number",
        holds=Sensitivity.PLAIN,
        definition=(
            "产生被担保债权的合同编号，一般为借款合同编号",
            "Number of the contract from which the debt arises, as a rule a loan contract",
        ),
    )
    debt = Text(
        "被担保债权",
        "Debt guaranteed",
        max_length=1000,
        concept="debt",
        definition=("担保合同载明的主债权", "The debt as the contract of guarantee states it"),
    )
    guarantee_kinds = inherited(
        LoanCredit.guarantee_kinds,
        required=True,
        definition=("担保合同约定的担保方式", "Kinds of guarantee under the contract"),
    )
    guaranteed_amount = Amount(
        "担保金额（万元）",
        "Amount guaranteed (10,000)",
        unit="万元",
        required=True,
        concept="guaranteed-amount",
        aliases=("担保金额",),
        definition=(
            "担保合同约定的担保限额，以币种的万元计",
            "Limit of the guarantee, in ten thousands of the currency",
        ),
    )
    currency = Code(
        "币种",
        "Currency",
        code_list="currency",
        concept="currency",
        definition=("担保金额的币种，未填视为人民币", "Currency of the amount; yuan where nothing is said"),
    )
    collateral = LoanCredit.collateral
    signed_on = Date(
        "担保合同签订日期",
        "Contract of guarantee signed on",
        required=True,
        past=True,
        concept="signed-on",
        aliases=("签订日期",),
        definition=("担保合同落款的日期", "Date at the end of the contract of guarantee"),
    )
    valid_from = inherited(ValidityFields.valid_from, zh="担保期间自", en="Guaranteed from")
    valid_until = inherited(ValidityFields.valid_until, zh="担保期间至", en="Guaranteed until")
    compensated_amount = Amount(
        "代偿金额（万元）",
        "Amount paid by the guarantor (10,000)",
        unit="万元",
        concept="compensated-amount",
        aliases=("代偿金额",),
        definition=(
            "担保人代为清偿的金额，以币种的万元计",
            "What the guarantor paid for the debtor, in ten thousands of the currency",
        ),
    )
    compensated_on = Date(
        "代偿日期",
        "Paid by the guarantor on",
        past=True,
        concept="compensated-on",
        definition=("担保人代为清偿的日期", "Day on which the guarantor paid for the debtor"),
    )
    recovered_amount = Amount(
        "追偿收回金额（万元）",
        "Amount recovered from the debtor (10,000)",
        unit="万元",
        concept="recovered-amount",
        aliases=("追偿收回金额", "追偿金额"),
        definition=(
            "担保人代偿后向债务人追偿收回的金额，以币种的万元计",
            "What the guarantor got back from the debtor, in ten thousands of the currency",
        ),
    )
    released_on = Date(
        "担保责任解除日期",
        "Released on",
        past=True,
        concept="released-on",
        aliases=("解保日期",),
        definition=("担保责任解除的日期，未解除的不填", "Day on which the guarantee ended; empty before"),
    )

    rules = (
        Rule(
            "paid-after-signing",
            require=F.compensated_on >= F.signed_on,
            zh="代偿日期不得早于担保合同签订日期",
            en="a guarantor does not pay before signing",
        ),
        Rule(
            "released-after-signing",
            require=F.released_on >= F.signed_on,
            zh="担保责任解除日期不得早于担保合同签订日期",
            en="a guarantee does not end before it was signed",
        ),
        Rule(
            "payment-states-amount-and-day",
            when=F.compensated_on.present | F.compensated_amount.present,
            require=F.compensated_on.present & F.compensated_amount.present,
            zh="代偿金额和代偿日期应同时填写",
            en="amount and day of a payment by the guarantor belong together",
        ),
        Rule(
            "recovery-follows-payment",
            when=F.recovered_amount > 0,
            require=F.compensated_amount.present,
            zh="填写追偿收回金额的，应填写代偿金额",
            en="a guarantor recovers only what was paid before",
        ),
        Rule(
            "payment-not-above-guarantee",
            require=F.compensated_amount <= F.guaranteed_amount,
            zh="代偿金额一般不大于担保金额",
            en="a guarantor pays as a rule no more than was guaranteed",
            severity=Severity.WARNING,
        ),
        Rule(
            "collateral-is-named",
            when=F.guarantee_kinds.has("mortgage") | F.guarantee_kinds.has("pledge"),
            require=F.collateral.present,
            zh="担保方式含抵押、质押的，一般应填写抵（质）押物",
            en="a guarantee by mortgage or pledge names the collateral as a rule",
            severity=Severity.WARNING,
        ),
    )
