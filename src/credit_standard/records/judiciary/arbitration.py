"""仲裁: awards of commercial and labour arbitration, which is not public."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)


class ArbitralAward(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """仲裁裁决: one arbitral award and one of its parties."""

    definition = "一件仲裁裁决的一方当事人一条。"
    spec = RecordSpec(
        name="arbitral-award",
        zh="仲裁裁决信息",
        en="Arbitral award",
        category="judiciary",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("仲裁委员会", "Arbitration commissions"),
        cadence="event",
        record_date="decision_date",
        key=("case_number", "authority", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        # Arbitration is not public, and no law is known that asks for its awards to be recorded.
        layer_to_authorise="province",
        clause="§4.2.1",
    )

    authority = AuthorityFields.authority.but("仲裁机构", "Arbitration commission",
        aliases=("仲裁委员会", "仲裁机构名称"),
        definition=("作出裁决的仲裁委员会全称", "Full name of the commission that made the award"))
    authority_uscc = AuthorityFields.authority_uscc.but("仲裁机构统一社会信用代码",
        "Unified code of the arbitration commission",
        definition=("仲裁委员会登记证上的代码", "Code on the certificate of the commission"))
    case_number = ReferenceNumber("仲裁案号", "Number of the arbitration", 128, required=True, concept="case-number",
        aliases=("裁决书文号", "仲裁裁决书文号"),
        definition=("裁决书上的案号", "Case number on the award"))
    arbitration_kind = Code("仲裁类别", "Kind of arbitration", "arbitration-kind", required=True,
        definition=("商事、劳动等仲裁的种类", "Commercial, labour or other arbitration"))
    arbitration_party = Code("仲裁当事人地位", "Position in the arbitration", "arbitration-party", required=True,
        aliases="当事人地位",
        definition=("该信用主体是申请人、被申请人还是第三人", "Whether applicant, respondent or third party"))
    cause = Text("仲裁案由", "Cause of the dispute", 500, aliases="案由",
        definition=("裁决书载明的争议事由", "Cause of the dispute as the award states it"))
    decision_date = DocumentFields.decision_date.but("裁决日期", "Date of the award",
        definition=("裁决书落款的日期", "Date at the end of the award"))
    effective_on = Date("裁决生效日期", "In force since", past=True, concept="effective-on", aliases="生效日期",
        definition=("裁决发生法律效力的日期，劳动仲裁非终局裁决为起诉期满之日",
            "Day on which it took effect; for labour awards that are not final, the end of the term to sue"))
    arbitral_result = Code("仲裁结果", "Result", "arbitral-result", required=True, aliases="裁决结果",
        definition=("对申请人仲裁请求的处理结果", "What became of the applicant's claim"))
    awarded_amount = Amount("裁决给付金额（万元）", "Amount awarded (10,000 yuan)", "万元",
        aliases=("裁决给付金额", "裁决金额"),
        definition=("裁决确定的给付金额，以万元计", "What the award orders to pay, in ten thousands of yuan"))
    performance_state = Code("裁决履行情况", "State of performance", "performance-state", aliases="履行情况",
        definition=("义务人履行裁决的情况", "How far the party that owes has performed the award"))
    performed_on = Date("履行完毕日期", "Performed on", past=True, concept="performed-on", aliases="履行日期",
        definition=("裁决确定的义务全部履行的日期", "Day on which all that was awarded was performed"))
    quashed_on = Date("裁决撤销日期", "Set aside on", past=True, concept="quashed-on",
        definition=("法院裁定撤销或者不予执行裁决的日期", "Day on which a court set it aside or refused it"))
    quashing_document_number = ReferenceNumber("撤销裁定书文号", "Number of the ruling that set it aside", 256,
        concept="quashing-document-number",
        definition=("法院撤销或者不予执行裁决的裁定书案号",
            "Case number of the court's ruling that set it aside or refused enforcement"))

    rules = [
        not_before("in-force-after-award", "effective_on", "decision_date"),
        not_before("performed-after-award", "performed_on", "decision_date"),
        needs("full-performance-states-the-day", "performed_on", when=F.performance_state == "full",
            zh="裁决全部履行的，履行完毕日期必填", en="an award performed in full states when"),
        not_before("quashed-after-award", "quashed_on", "decision_date"),
        goes_with("quashing-states-day-and-ruling", "quashed_on", "quashing_document_number"),
    ]
