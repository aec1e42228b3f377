"""法院裁判: what courts decide about a party."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

JUDGMENTS_ONLINE = law("最高人民法院关于人民法院在互联网公布裁判文书的规定")


class CourtFields(AuthorityFields):
    """法院和案号: the court and the case."""

    authority = AuthorityFields.authority.but("审理法院", "Court",
        aliases=("法院", "法院名称", "受理法院", "判决机关"),
        definition=("文书上的法院全称", "Full name of the court as in its document"))
    authority_uscc = AuthorityFields.authority_uscc.but("审理法院统一社会信用代码", "Unified code of the court",
        definition=("法院证书上的代码", "Code on the certificate of the court"))
    case_number = ReferenceNumber("案号", "Case number", 128, required=True, concept="case-number",
        definition=("法院为案件编的号码，如（2024）冀0102民初1号",
            "Number that the court gave to the case, with year, court and kind"))
    filed_on = Date("立案日期", "Filed on", past=True, concept="filed-on", aliases="立案时间",
        definition=("法院立案的日期", "Day on which the court opened the case"))


class CourtJudgment(SubjectFields, CourtFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """司法裁判: one document of a court about one party.

    Adverse for a defendant who lost; the other parties of the same suit are not touched by it.
    """

    definition = "一份法院文书的一方当事人一条。对败诉的被告属失信信息，同一案件的其他当事人不受影响。"
    spec = RecordSpec(
        name="court-judgment",
        zh="司法裁判信息",
        en="Court judgment",
        category="judiciary",
        nature=depends(
            Row("adverse", then="adverse", when=(F.suit_position == "defendant")
                & F.judgment_result.is_in("for-claimant", "partly-for-claimant", "guilty")),
            otherwise="neutral",
        ),
        subjects=("organisation", "person"),
        provider=("人民法院", "Courts"),
        cadence="event",
        record_date="decision_date",
        # One case has rulings and a judgment, of different days.
        key=("case_number", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=JUDGMENTS_ONLINE),
        basis=JUDGMENTS_ONLINE,
        clause="§4.2.1",
    )

    case_kind = Code("案件类别", "Kind of case", "case-kind",
        definition=("按案号确定的案件种类", "Kind of case, as its number shows"))
    trial_level = Code("审级", "Instance", "trial-level",
        definition=("作出该文书的审判程序", "Instance in which the document was made"))
    cause = Text("案由", "Cause of action", 500,
        definition=("文书载明的案由或者罪名，如买卖合同纠纷",
            "Cause of action or crime as the document states it, such as a dispute over a sale"))
    suit_position = Code("诉讼地位", "Position in the suit", "suit-position", required=True,
        definition=("该信用主体在本案中的地位", "Position of the subject in this case"))
    court_document = Code("裁判文书类型", "Kind of court document", "court-document", aliases="文书类型",
        definition=("判决书、裁定书、调解书等", "Judgment, ruling, mediation document and so on"))
    decision_date = DocumentFields.decision_date.but("裁判日期", "Date of the judgment",
        aliases=("判决日期", "裁定日期"),
        definition=("裁判文书落款的日期", "Date at the end of the court's document"))
    effective_on = Date("生效日期", "In force since", past=True, concept="effective-on",
        definition=("裁判文书发生法律效力的日期", "Day on which the document took legal effect"))
    judgment_result = Code("裁判结果", "Result", "judgment-result",
        definition=("对原告（申请人）请求的处理结果，刑事案件为是否有罪",
            "What became of the claim; in criminal cases whether guilty"))
    content = Text("裁判主要内容", "Main content of the judgment", 5000, concept="decision-content",
        aliases=("判决结果", "裁判主文", "判决主要内容"),
        definition=("裁判主文中涉及该信用主体的内容", "What the operative part says about the subject"))
    awarded_amount = Amount("裁判给付金额（万元）", "Amount to be paid (10,000 yuan)", "万元",
        aliases=("裁判给付金额", "判决金额"),
        definition=("裁判主文确定的给付金额，刑事案件为罚金，以万元计",
            "What the operative part orders to pay, or the criminal fine, in ten thousands of yuan"))
    case_state = Code("案件状态", "State of the case", "case-state",
        definition=("提供信息时案件所处的阶段", "Stage of the case when the record is provided"))

    rules = [
        not_before("decided-after-filing", "decision_date", "filed_on"),
        not_before("in-force-after-decision", "effective_on", "decision_date"),
        needs("case-in-force-states-the-day", "effective_on", when=F.case_state == "in-force"),
        Rule("guilt-is-criminal", when=F.judgment_result.is_in("guilty", "not-guilty"),
            require=F.case_kind == "criminal",
            zh="裁判结果为有罪、无罪的，案件类别应为刑事", en="guilty and not guilty are results of criminal cases"),
        needs("judgment-states-result", "judgment_result", when=F.court_document == "judgment", severity=WARNING),
    ]
