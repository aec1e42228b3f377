"""合同: contracts put on file, certified, kept and broken."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    MatterFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class ContractFields(Fields):
    """合同: which contract, with whom, and for how much."""

    contract_number = ReferenceNumber("合同编号", "Number of the contract", 128, required=True,
        concept="contract-number", aliases="合同号",
        definition=("合同文本上的编号", "Number on the contract"))
    contract_name = Text("合同名称", "Title of the contract", 512,
        definition=("合同文本首页的名称", "Title on the first page of the contract"))
    contract_kind = Code("合同类别", "Kind of contract", "contract-kind",
        definition=("民法典规定的典型合同和其他合同的类别",
            "Kind of contract as the Civil Code names it, or another"))
    # The other party may be a person.
    counterpart = SubjectName("合同相对方", "Other party", 512, aliases="对方当事人",
        definition=("合同另一方当事人的名称或者姓名", "Name of the other party to the contract"))
    counterpart_uscc = Identifier("合同相对方统一社会信用代码", "Unified code of the other party", "uscc",
        concept="counterpart-number",
        definition=("合同另一方当事人的代码", "Code of the other party to the contract"))
    signed_on = Date("签订日期", "Signed on", past=True, aliases="合同签订日期",
        definition=("合同文本上最后一方签字的日期", "The day on which the last party signed"))
    amount = Amount("合同金额（万元）", "Contract amount (10,000)", "万元", digits=18, places=6, concept="amount",
        aliases="合同金额",
        definition=("以币种的万元计", "In ten thousands of the currency"))
    currency = Code("币种", "Currency", "currency", concept="currency",
        definition=("合同金额的币种，不填为人民币", "Currency of the amounts; yuan where nothing is said"))

    rules = [
        needs("currency-needs-amount", "amount", when=F.currency.present, severity=WARNING),
    ]


class ContractFiling(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    MatterFields,
    ContractFields,
    ValidityFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """合同备案与重大合同鉴证: one contract that one party put on file or had certified."""

    definition = "一方当事人备案或者鉴证的一份合同一条。"
    spec = RecordSpec(
        name="contract-filing",
        zh="合同备案与重大合同鉴证信息",
        en="Contract filing",
        category="local",
        nature="neutral",
        subjects="organisation",
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=SHARED),
        layer_to_authorise="city",
        clause="§4.2.3",
        # A contract may be filed first and certified later.
        key=("authority", "contract_number", "subject_name", "filing_kind"),
    )

    authority = AuthorityFields.authority.but("备案（鉴证）机关", "Filing authority",
        aliases=("备案机关", "鉴证机关"),
        definition=("受理备案或者鉴证的机关全称", "Full name of the authority that filed or certified it"))
    authority_uscc = AuthorityFields.authority_uscc.but("备案（鉴证）机关统一社会信用代码",
        "Unified code of the filing authority",
        definition=("受理备案或者鉴证的机关的代码", "Code of the authority that filed or certified it"))
    decision_number = DocumentFields.decision_number.but("备案（鉴证）编号", "Number of the filing",
        aliases=("备案编号", "鉴证编号"),
        definition=("备案回执或者鉴证书上的编号", "Number on the receipt or the certification"))
    decision_date = DocumentFields.decision_date.but("备案（鉴证）日期", "Filed on", aliases=("备案日期", "鉴证日期"),
        definition=("备案回执或者鉴证书的日期", "Date of the receipt or the certification"))
    matter_id = MatterFields.matter_id.but(required=False,
        definition=("合同由政府关联事项产生的，填写该事项的编号",
            "Where the contract came from a matter of the government: its number"))
    lot = Label("标段", "Lot", 128, aliases="标段号",
        definition=("合同对应的标段或者包的编号", "Number of the lot that the contract is for"))
    filing_kind = Code("备案鉴证类别", "Filed or certified", "contract-filing-kind", required=True,
        definition=("备案或者鉴证", "Whether it was put on file or certified"))
    contract_kind = ContractFields.contract_kind.but(required=True)
    valid_from = ValidityFields.valid_from.but("合同期限自", "Contract from",
        definition=("合同约定的起始日期", "First day of the contract"))
    valid_until = ValidityFields.valid_until.but("合同期限至", "Contract until",
        definition=("合同约定的截止日期", "Last day of the contract"))

    rules = [
        not_before("filed-after-signing", "decision_date", "signed_on"),
        not_before("ends-after-signing", "valid_until", "signed_on"),
        needs("lot-needs-matter", "matter_id", when=F.lot.present),
        needs("certification-has-a-number", "decision_number", when=F.filing_kind == "certification",
            zh="鉴证的合同，应填写备案（鉴证）编号", en="a certified contract states the number of the certification",
            severity=WARNING),
    ]


class ContractPerformance(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    ContractFields,
    AdverseFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """合同履约: how one party performed one contract."""

    definition = "一方当事人履行一份合同的情况一条。"
    spec = RecordSpec(
        name="contract-performance",
        zh="合同履约信息",
        en="Contract performance",
        category="contract-performance",
        nature=depends(Row("breached", when=F.contract_state == "breached", then="adverse"), otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("市场监管部门、合同当事人", "Market regulators, parties to contracts"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        basis=law("全国公共信用信息基础目录（2024 年版）"),
        clause="§4.2.2-3",
        # How a contract is performed changes; each finding of it is a record.
        key=("authority", "contract_number", "subject_name", "decision_date"),
    )

    authority = AuthorityFields.authority.but(
        definition=("认定履约情况的机关或者单位全称", "Full name of the unit that found how it was performed"))
    decision_date = DocumentFields.decision_date.but(
        definition=("认定履约情况的日期", "The day on which the performance was found"))
    contract_state = Code("合同履行状态", "State of performance", "contract-state", required=True, aliases="履约状态",
        definition=("该主体一方的履行状态", "How far the subject, not the other party, has performed"))
    due_on = Date("约定履行期限", "Due on", concept="due-on", aliases="履行期限",
        definition=("合同约定该主体履行完毕的日期", "The day by which the contract asks the subject to perform"))
    performed_on = Date("履行完毕日期", "Performed on", past=True, concept="performed-on",
        definition=("该主体全部履行完毕的日期", "The day on which the subject had performed in full"))
    facts = Text("违约情形", "Facts of the breach", 5000, concept="facts", aliases="违约事实",
        definition=("认定文书载明的违约事实", "Facts of the breach as the finding states them"))
    breach_amount = Amount("违约金额（万元）", "Amount of the breach (10,000)", "万元", digits=18, places=6,
        aliases="违约金额",
        definition=("应履行而未履行的金额，以币种的万元计",
            "What should have been paid or done and was not, in ten thousands of the currency"))

    rules = [
        not_before("due-after-signing", "due_on", "signed_on"),
        # Some are put in writing after the fact.
        not_before("performed-after-signing", "performed_on", "signed_on", severity=WARNING),
        not_before("found-after-signing", "decision_date", "signed_on"),
        needs("breach-is-described", "facts", when=F.contract_state == "breached"),
        needs("performed-has-a-date", "performed_on", when=F.contract_state == "performed", severity=WARNING),
        leaves_empty("unfinished-has-no-date", "performed_on",
            when=F.contract_state.is_in("in-performance", "partly-performed"),
            zh="合同尚未履行完毕的，不应填写履行完毕日期",
            en="a contract that is not yet performed has no day of performance"),
        leaves_empty("performed-has-no-gravity", "gravity",
            when=F.contract_state.is_in("in-performance", "performed"),
            zh="未违约的，不填失信行为分类", en="who did not breach has no gravity class", severity=WARNING),
        not_before("published-after-decision", "published_on", "decision_date"),
    ]
