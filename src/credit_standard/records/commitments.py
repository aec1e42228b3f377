"""信用承诺: what a subject has promised, and whether the promise was kept."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    BASE_CATALOGUE,
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class PromiseFields(Fields):
    """承诺: which commitment it is."""

    commitment_kind = Code("信用承诺类型", "Kind of commitment", "commitment-kind", required=True,
        aliases=("承诺类型", "承诺类别"),
        definition=("审批替代、主动公示、行业自律或者信用修复",
            "In place of an approval, published freely, of an industry, or for repair"))
    commitment_matter = Text("承诺事项", "Matter of the commitment", 2000, required=True,
        aliases=("承诺事由", "承诺内容"),
        definition=("承诺书载明的承诺事项", "What is promised, as the commitment states it"))


class CreditCommitment(
    SubjectFields,
    PromiseFields,
    AuthorityFields,
    DocumentFields,
    ValidityFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """信用承诺: one commitment that one subject signed."""

    definition = "一个信用主体签署的一份信用承诺一条。"
    spec = RecordSpec(
        name="credit-commitment",
        zh="信用承诺信息",
        en="Credit commitment",
        category="commitment",
        nature="positive",
        subjects=("government", "organisation", "person"),
        provider=("受理承诺的单位", "Units that take commitments"),
        cadence="event",
        record_date="decision_date",
        key=("decision_number", "subject_name", "commitment_kind", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=BASE_CATALOGUE,
        clause="§2, §4.2.6",
    )

    authority = AuthorityFields.authority.but("承诺受理单位", "Taken by", required=False, aliases="受理单位",
        definition=("接受承诺书的单位全称，主动公示的可以不填",
            "Full name of the unit that took it; may be empty where it was published freely"))
    authority_uscc = AuthorityFields.authority_uscc.but("承诺受理单位统一社会信用代码",
        "Unified code of the unit that took it",
        definition=("接受承诺书的单位的代码", "Code of the unit that took the commitment"))
    decision_document_name = DocumentFields.decision_document_name.but("承诺书名称", "Title of the commitment",
        definition=("承诺书首页的标题", "Title on the first page of the commitment"))
    decision_number = DocumentFields.decision_number.but("承诺书编号", "Number of the commitment",
        definition=("受理单位为承诺书编的号码", "Number that the unit gave to the commitment"))
    decision_date = DocumentFields.decision_date.but("承诺作出日期", "Signed on",
        aliases=("作出承诺日期", "承诺日期"),
        definition=("承诺书落款的日期", "Date at the end of the commitment"))
    breach_liability = Text("违诺责任", "Liability for breach", 2000, aliases="违约责任",
        definition=("承诺书载明的违反承诺的后果", "What follows from a breach, as the commitment states it"))
    commitment_text_reference = Text("承诺书文本", "Text of the commitment", 512,
        aliases=("承诺书链接", "承诺书附件"),
        definition=("承诺书全文的网址或者文件名", "Address or file name of the full text"))
    repaired_record_id = ReferenceNumber("拟修复记录编号", "Record to be repaired", 128,
        definition=("修复承诺所针对的失信记录的来源记录编号",
            "Source record id of the adverse record that a commitment for repair is about"))

    rules = [
        not_before("valid-until-after-signing", "valid_until", "decision_date"),
        needs("approval-and-repair-name-the-unit", "authority",
            when=F.commitment_kind.is_in("approval-substitution", "repair")),
        needs("repair-names-the-record", "repaired_record_id", when=F.commitment_kind == "repair", severity=WARNING),
        needs("approval-states-liability", "breach_liability", when=F.commitment_kind == "approval-substitution",
            severity=WARNING),
    ]


class CommitmentFulfilment(
    SubjectFields, PromiseFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """承诺履行: how far one commitment was kept, when somebody looked."""

    definition = "一份信用承诺在一次核查时的履行程度一条。"
    spec = RecordSpec(
        name="commitment-fulfilment",
        zh="承诺履行信息",
        en="Fulfilment of a commitment",
        category="commitment",
        nature=depends(
            Row("adverse", when=F.fulfilment_state.is_in("none", "partial"), then="adverse"),
            Row("positive", when=F.fulfilment_state == "full", then="positive"),
            otherwise="neutral",
        ),
        subjects=("government", "organisation", "person"),
        provider=("核查承诺的单位", "Units that verify commitments"),
        cadence="event",
        record_date="verified_on",
        key=("commitment_number", "subject_name", "commitment_kind", "verified_on"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=BASE_CATALOGUE,
        clause="§2, §4.2.6",
    )

    commitment_number = ReferenceNumber("所履行的承诺书编号", "Number of the commitment verified", 256, required=True,
        aliases="承诺书编号", refers_to=ForeignKey("credit-commitment", "decision_number"),
        definition=("承诺书的编号，与信用承诺信息一致", "Number of the commitment, as in its own record"))
    committed_on = Date("承诺作出日期", "Signed on", past=True, aliases=("作出承诺日期", "承诺日期"),
        definition=("承诺书落款的日期", "Date at the end of the commitment"))
    authority = AuthorityFields.authority.but("承诺核查单位", "Verified by", aliases=("核查单位", "核实单位"),
        definition=("核查承诺履行情况的单位全称", "Full name of the unit that verified it"))
    authority_uscc = AuthorityFields.authority_uscc.but("承诺核查单位统一社会信用代码",
        "Unified code of the verifying unit",
        definition=("核查承诺履行情况的单位的代码", "Code of the unit that verified it"))
    fulfilment_state = Code("承诺履行状态", "State of fulfilment", "fulfilment-state", required=True,
        aliases=("履行状态", "承诺履行情况"),
        definition=("核查日期当日的履行状态", "How far it was kept on the day of the verification"))
    verified_on = Date("核查日期", "Verified on", required=True, past=True, concept="verified-on", aliases="核实日期",
        definition=("核查履行情况的日期", "Day on which it was verified"))
    performed_on = Date("履行完毕日期", "Performed on", past=True, concept="performed-on",
        definition=("承诺全部履行的日期，未全部履行的不填", "Day on which all was kept; empty before"))
    facts = Text("违诺事实", "Facts of the breach", 5000, concept="facts", aliases="未履行事实",
        definition=("核查认定的未履行事实", "What was not kept, as the verification finds"))
    breach_consequence = Text("违诺处理", "What followed from the breach", 2000,
        definition=("因违反承诺作出的处理", "What was decided because of the breach"))

    rules = [
        not_before("verified-after-signing", "verified_on", "committed_on"),
        not_before("performed-after-signing", "performed_on", "committed_on"),
        needs("breach-states-facts", "facts", when=F.fulfilment_state.is_in("none", "partial"),
            zh="承诺未履行、部分履行的，违诺事实必填", en="where a commitment was not kept, the facts are stated"),
        Rule("only-kept-commitments-have-a-day", when=F.performed_on.present, require=F.fulfilment_state == "full",
            zh="填写履行完毕日期的，承诺履行状态应为全部履行", en="a day of fulfilment means that all was kept"),
    ]
