"""行政收费: fees that government bodies charge."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
    Amount,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited


class AdministrativeFee(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """行政收费: one fee that one subject paid to one authority."""

    spec = RecordSpec(
        name="administrative-fee",
        zh="行政收费",
        en="Administrative fee",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各单位、财政部门", "All units, finance authorities"),
        cadence="month",
        dated="paid_on",
        # The same fee may be paid twice on one day; only the receipt tells two payments apart.
        key=("authority", "receipt_number", "fee_name"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(Source("价格法", "第四十七条", verified=False),),
        clause="§4.1.3",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="缴费人名称",
        en="Name of the payer",
        aliases=("缴款人", "缴费人", "缴款单位"),
        definition=("票据上的缴款人全称", "Full name of the payer on the receipt"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="收费单位",
        en="Charging authority",
        aliases=("执收单位",),
        definition=("票据上的执收单位全称", "Full name of the charging authority on the receipt"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="收费单位统一社会信用代码",
        en="Unified code of the charging authority",
        definition=("执收单位证书上的代码", "As on the certificate of the charging authority"),
    )
    fee_name = Text(
        "收费项目名称",
        "Name of the fee",
        max_length=200,
        required=True,
        concept="fee-name",
        holds=Sensitivity.PLAIN,
        aliases=("收费项目",),
        definition=("收费目录清单上的项目名称", "Name of the fee in the published list of fees"),
    )
    fee_code = Text(
        "收费项目编码",
        "Code of the fee",
        max_length=40,
        concept="fee-code",
        holds=Sensitivity.PLAIN,
        definition=("非税收入收缴系统中的项目编码", "Code of the fee in the system for non-tax revenue"),
    )
    basis = Text(
        "收费依据",
        "Legal basis",
        max_length=2000,
        concept="legal-basis",
        definition=(
            "收费所依据的法律、法规、批准文件及文号",
            "Law, regulation or approving document, with its number, on which the fee rests",
        ),
    )
    standard = Text(
        "收费标准",
        "Standard of the fee",
        max_length=1000,
        concept="fee-standard",
        definition=("批准文件载明的计费单位和标准", "Unit and rate of the fee, by the approving document"),
    )
    amount = Amount(
        "收费金额（元）",
        "Amount (yuan)",
        unit="元",
        required=True,
        concept="amount",
        definition=("票据载明的实收金额，以元计", "Amount received, by the receipt, in yuan"),
    )
    exemption = Text(
        "减免依据",
        "Ground of exemption",
        max_length=1000,
        concept="exemption-basis",
        definition=(
            "减收、免收该项费用的文件和理由",
            "Document and reason for which the fee was reduced or waived",
        ),
    )
    paid_on = Date(
        "缴费日期",
        "Paid on",
        required=True,
        past=True,
        concept="paid-on",
        aliases=("缴款日期", "收费日期"),
        definition=(
            "票据载明的缴款日期，免收的填决定免收的日期",
            "Day of payment by the receipt; of the waiver, where waived",
        ),
    )
    receipt_number = Text(
        "票据号码",
        "Number of the receipt",
        max_length=128,
        concept="receipt-number",
        holds=Sensitivity.PLAIN,
        aliases=("缴款书编号", "收据号码"),
        definition=("财政票据或者缴款书上的号码", "Number on the receipt of the treasury"),
    )

    rules = (
        Rule(
            "charge-rests-on-a-basis",
            when=F.amount > 0,
            require=F.basis.present,
            zh="收取费用的，收费依据必填",
            en="a fee that was charged states its legal basis",
        ),
        Rule(
            "charge-has-a-receipt",
            when=F.amount > 0,
            require=F.receipt_number.present,
            zh="收取费用的，一般应填写票据号码",
            en="a fee that was charged normally has the number of its receipt",
            severity=Severity.WARNING,
        ),
        Rule(
            "waiver-is-explained",
            when=F.amount == 0,
            require=F.exemption.present,
            zh="收费金额为零的，一般应填写减免依据",
            en="a fee of zero normally states the ground of its waiver",
            severity=Severity.WARNING,
        ),
    )
