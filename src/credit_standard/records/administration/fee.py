"""行政收费: fees that government bodies charge."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import AuthorityFields, SourceFields, StatusFields, SubjectFields


class AdministrativeFee(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """行政收费: one fee that one subject paid to one authority."""

    definition = "一个信用主体向一个收费单位缴纳的一笔费用一条。"
    spec = RecordSpec(
        name="administrative-fee",
        zh="行政收费",
        en="Administrative fee",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各单位、财政部门", "All units, finance authorities"),
        cadence="month",
        record_date="paid_on",
        # The same fee may be paid twice on one day; only the receipt tells two payments apart.
        key=("authority", "receipt_number", "fee_name"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=law("价格法", "47"),
        clause="§4.1.3",
    )

    subject_name = SubjectFields.subject_name.but("缴费人名称", "Name of the payer",
        aliases=("缴款人", "缴费人", "缴款单位"),
        definition=("票据上的缴款人全称", "Full name of the payer on the receipt"))
    authority = AuthorityFields.authority.but("收费单位", "Charging authority", aliases="执收单位",
        definition=("票据上的执收单位全称", "Full name of the charging authority on the receipt"))
    authority_uscc = AuthorityFields.authority_uscc.but("收费单位统一社会信用代码",
        "Unified code of the charging authority",
        definition=("执收单位证书上的代码", "As on the certificate of the charging authority"))
    fee_name = Label("收费项目名称", "Name of the fee", 200, required=True, aliases="收费项目",
        definition=("收费目录清单上的项目名称", "Name of the fee in the published list of fees"))
    fee_code = ReferenceNumber("收费项目编码", "Code of the fee", 40,
        definition=("非税收入收缴系统中的项目编码", "Code of the fee in the system for non-tax revenue"))
    basis = Text("收费依据", "Legal basis", 2000, concept="legal-basis",
        definition=("收费所依据的法律、法规、批准文件及文号",
            "Law, regulation or approving document, with its number, on which the fee rests"))
    standard = Text("收费标准", "Standard of the fee", 1000,
        definition=("批准文件载明的计费单位和标准", "Unit and rate of the fee, by the approving document"))
    amount = Amount("收费金额（元）", "Amount (yuan)", "元", required=True, concept="amount",
        definition=("票据载明的实收金额，以元计", "Amount received, by the receipt, in yuan"))
    exemption = Text("减免依据", "Ground of exemption", 1000,
        definition=("减收、免收该项费用的文件和理由", "Document and reason for which the fee was reduced or waived"))
    paid_on = Date("缴费日期", "Paid on", required=True, past=True, aliases=("缴款日期", "收费日期"),
        definition=("票据载明的缴款日期，免收的填决定免收的日期",
            "Day of payment by the receipt; of the waiver, where waived"))
    receipt_number = ReferenceNumber("票据号码", "Number of the receipt", 128, aliases=("缴款书编号", "收据号码"),
        definition=("财政票据或者缴款书上的号码", "Number on the receipt of the treasury"))

    rules = [
        needs("charge-rests-on-a-basis", "basis", when=F.amount > 0,
            zh="收取费用的，收费依据必填", en="a fee that was charged states its legal basis"),
        needs("charge-has-a-receipt", "receipt_number", when=F.amount > 0,
            zh="收取费用的，一般应填写票据号码", en="a fee that was charged normally has the number of its receipt",
            severity=WARNING),
        needs("waiver-is-explained", "exemption", when=F.amount == 0,
            zh="收费金额为零的，一般应填写减免依据", en="a fee of zero normally states the ground of its waiver",
            severity=WARNING),
    ]
