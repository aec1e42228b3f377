"""信用承诺: what a subject has promised, and whether the promise was kept."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Choice,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Fields,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.laws import BASE_CATALOGUE
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class PromiseFields(Fields):
    """承诺: which commitment it is."""

    commitment_kind = Code(
        "信用承诺类型",
        "Kind of commitment",
        code_list="commitment-kind",
        required=True,
        concept="commitment-kind",
        aliases=("承诺类型", "承诺类别"),
        definition=(
            "审批替代、主动公示、行业自律或者信用修复",
            "In place of an approval, published freely, of an industry, or for repair",
        ),
    )
    commitment_matter = Text(
        "承诺事项",
        "Matter of the commitment",
        max_length=2000,
        required=True,
        concept="commitment-matter",
        aliases=("承诺事由", "承诺内容"),
        definition=("承诺书载明的承诺事项", "What is promised, as the commitment states it"),
    )


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

    spec = RecordSpec(
        name="credit-commitment",
        zh="信用承诺信息",
        en="Credit commitment",
        category="commitment",
        nature="positive",
        subjects=("government", "organisation", "person"),
        provider=("受理承诺的单位", "Units that take commitments"),
        cadence="event",
        dated="decision_date",
        key=("decision_number", "subject_name", "commitment_kind", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(BASE_CATALOGUE,),
        clause="§2, §4.2.6",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="承诺受理单位",
        en="Taken by",
        aliases=("受理单位",),
        definition=(
            "接受承诺书的单位全称，主动公示的可以不填",
            "Full name of the unit that took it; may be empty where it was published freely",
        ),
        required=False,
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="承诺受理单位统一社会信用代码",
        en="Unified code of the unit that took it",
        definition=("接受承诺书的单位的代码", "Code of the unit that took the commitment"),
    )
    decision_document_name = inherited(
        DocumentFields.decision_document_name,
        zh="承诺书名称",
        en="Title of the commitment",
        definition=("承诺书首页的标题", "Title on the first page of the commitment"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="承诺书编号",
        en="Number of the commitment",
        definition=("受理单位为承诺书编的号码", "Number that the unit gave to the commitment"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="承诺作出日期",
        en="Signed on",
        aliases=("作出承诺日期", "承诺日期"),
        definition=("承诺书落款的日期", "Date at the end of the commitment"),
    )
    breach_liability = Text(
        "违诺责任",
        "Liability for breach",
        max_length=2000,
        concept="breach-liability",
        aliases=("违约责任",),
        definition=("承诺书载明的违反承诺的后果", "What follows from a breach, as the commitment states it"),
    )
    commitment_text_reference = Text(
        "承诺书文本",
        "Text of the commitment",
        max_length=512,
        concept="commitment-text",
        aliases=("承诺书链接", "承诺书附件"),
        definition=("承诺书全文的网址或者文件名", "Address or file name of the full text"),
    )
    repaired_record_id = Text(
        "拟修复记录编号",
        "Record to be repaired",
        max_length=128,
        concept="repaired-record-id",
        holds=Sensitivity.PLAIN,
        definition=(
            "修复承诺所针对的失信记录的来源记录编号",
            "Source record id of the adverse record that a commitment for repair is about",
        ),
    )

    rules = (
        Rule(
            "valid-until-after-signing",
            require=F.valid_until >= F.decision_date,
            zh="有效期至不得早于承诺作出日期",
            en="a commitment does not end before it was signed",
        ),
        Rule(
            "approval-and-repair-name-the-unit",
            when=F.commitment_kind.is_in("approval-substitution", "repair"),
            require=F.authority.present,
            zh="信用承诺类型为审批替代型、信用修复型的，承诺受理单位必填",
            en="a commitment for an approval or for repair names the unit that took it",
        ),
        Rule(
            "repair-names-the-record",
            when=F.commitment_kind == "repair",
            require=F.repaired_record_id.present,
            zh="信用承诺类型为信用修复型的，一般应填写拟修复记录编号",
            en="a commitment for repair names the record as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "approval-states-liability",
            when=F.commitment_kind == "approval-substitution",
            require=F.breach_liability.present,
            zh="信用承诺类型为审批替代型的，一般应填写违诺责任",
            en="a commitment in place of an approval states the liability as a rule",
            severity=Severity.WARNING,
        ),
    )


class CommitmentFulfilment(
    SubjectFields, PromiseFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """承诺履行: how far one commitment was kept, when somebody looked."""

    spec = RecordSpec(
        name="commitment-fulfilment",
        zh="承诺履行信息",
        en="Fulfilment of a commitment",
        category="commitment",
        nature=Choice(
            F.fulfilment_state.is_in("none", "partial"),
            "adverse",
            otherwise=Choice(F.fulfilment_state == "full", "positive", otherwise="neutral"),
        ),
        subjects=("government", "organisation", "person"),
        provider=("核查承诺的单位", "Units that verify commitments"),
        cadence="event",
        dated="verified_on",
        key=("commitment_number", "subject_name", "commitment_kind", "verified_on"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(BASE_CATALOGUE,),
        clause="§2, §4.2.6",
    )

    commitment_number = Text(
        "所履行的承诺书编号",
        "Number of the commitment verified",
        max_length=256,
        required=True,
        concept="commitment-number",
        holds=Sensitivity.PLAIN,
        refers_to=("credit-commitment.decision_number",),
        aliases=("承诺书编号",),
        definition=("承诺书的编号，与信用承诺信息一致", "Number of the commitment, as in its own record"),
    )
    committed_on = Date(
        "承诺作出日期",
        "Signed on",
        past=True,
        concept="committed-on",
        aliases=("作出承诺日期", "承诺日期"),
        definition=("承诺书落款的日期", "Date at the end of the commitment"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="承诺核查单位",
        en="Verified by",
        aliases=("核查单位", "核实单位"),
        definition=("核查承诺履行情况的单位全称", "Full name of the unit that verified it"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="承诺核查单位统一社会信用代码",
        en="Unified code of the verifying unit",
        definition=("核查承诺履行情况的单位的代码", "Code of the unit that verified it"),
    )
    fulfilment_state = Code(
        "承诺履行状态",
        "State of fulfilment",
        code_list="fulfilment-state",
        required=True,
        concept="fulfilment-state",
        aliases=("履行状态", "承诺履行情况"),
        definition=("核查日期当日的履行状态", "How far it was kept on the day of the verification"),
    )
    verified_on = Date(
        "核查日期",
        "Verified on",
        required=True,
        past=True,
        concept="verified-on",
        aliases=("核实日期",),
        definition=("核查履行情况的日期", "Day on which it was verified"),
    )
    performed_on = Date(
        "履行完毕日期",
        "Performed on",
        past=True,
        concept="performed-on",
        definition=("承诺全部履行的日期，未全部履行的不填", "Day on which all was kept; empty before"),
    )
    facts = Text(
        "违诺事实",
        "Facts of the breach",
        max_length=5000,
        concept="facts",
        aliases=("未履行事实",),
        definition=("核查认定的未履行事实", "What was not kept, as the verification finds"),
    )
    breach_consequence = Text(
        "违诺处理",
        "What followed from the breach",
        max_length=2000,
        concept="breach-consequence",
        definition=("因违反承诺作出的处理", "What was decided because of the breach"),
    )

    rules = (
        Rule(
            "verified-after-signing",
            require=F.verified_on >= F.committed_on,
            zh="核查日期不得早于承诺作出日期",
            en="a commitment is not verified before it was signed",
        ),
        Rule(
            "performed-after-signing",
            require=F.performed_on >= F.committed_on,
            zh="履行完毕日期不得早于承诺作出日期",
            en="a commitment is not kept before it was signed",
        ),
        Rule(
            "breach-states-facts",
            when=F.fulfilment_state.is_in("none", "partial"),
            require=F.facts.present,
            zh="承诺未履行、部分履行的，违诺事实必填",
            en="where a commitment was not kept, the facts are stated",
        ),
        Rule(
            "only-kept-commitments-have-a-day",
            when=F.performed_on.present,
            require=F.fulfilment_state == "full",
            zh="填写履行完毕日期的，承诺履行状态应为全部履行",
            en="a day of fulfilment means that all was kept",
        ),
    )
