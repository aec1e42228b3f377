"""法院裁判: what courts decide about a party."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
    Choice,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited

JUDGMENTS_ONLINE = Source("最高人民法院关于人民法院在互联网公布裁判文书的规定", verified=False)


class CourtFields(AuthorityFields):
    """法院和案号: the court and the case."""

    authority = inherited(
        AuthorityFields.authority,
        zh="审理法院",
        en="Court",
        aliases=("法院", "法院名称", "受理法院", "判决机关"),
        definition=("文书上的法院全称", "Full name of the court as in its document"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="审理法院统一社会信用代码",
        en="Unified code of the court",
        definition=("法院证书上的代码", "Code on the certificate of the court"),
    )
    case_number = Text(
        "案号",
        "Case number",
        max_length=128,
        required=True,
        concept="case-number",
        holds=Sensitivity.PLAIN,
        definition=(
            "法院为案件编的号码，如（2024）冀0102民初1号",
            "Number that the court gave to the case, with year, court and kind",
        ),
    )
    filed_on = Date(
        "立案日期",
        "Filed on",
        past=True,
        concept="filed-on",
        aliases=("立案时间",),
        definition=("法院立案的日期", "Day on which the court opened the case"),
    )


class CourtJudgment(SubjectFields, CourtFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """司法裁判: one document of a court about one party.

    Adverse for a defendant who lost; the other parties of the same suit are not touched by it.
    """

    spec = RecordSpec(
        name="court-judgment",
        zh="司法裁判信息",
        en="Court judgment",
        category="judiciary",
        nature=Choice(
            (F.suit_position == "defendant")
            & F.judgment_result.is_in("for-claimant", "partly-for-claimant", "guilty"),
            "adverse",
            otherwise="neutral",
        ),
        subjects=("organisation", "person"),
        provider=("人民法院", "Courts"),
        cadence="event",
        dated="decision_date",
        # One case has rulings and a judgment, of different days.
        key=("case_number", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=JUDGMENTS_ONLINE),
        basis=(JUDGMENTS_ONLINE,),
        clause="§4.2.1",
    )

    case_kind = Code(
        "案件类别",
        "Kind of case",
        code_list="case-kind",
        concept="case-kind",
        definition=("按案号确定的案件种类", "Kind of case, as its number shows"),
    )
    trial_level = Code(
        "审级",
        "Instance",
        code_list="trial-level",
        concept="trial-level",
        definition=("作出该文书的审判程序", "Instance in which the document was made"),
    )
    cause = Text(
        "案由",
        "Cause of action",
        max_length=500,
        concept="cause",
        definition=(
            "文书载明的案由或者罪名，如买卖合同纠纷",
            "Cause of action or crime as the document states it, such as a dispute over a sale",
        ),
    )
    suit_position = Code(
        "诉讼地位",
        "Position in the suit",
        code_list="suit-position",
        required=True,
        concept="suit-position",
        definition=("该信用主体在本案中的地位", "Position of the subject in this case"),
    )
    court_document = Code(
        "裁判文书类型",
        "Kind of court document",
        code_list="court-document",
        concept="court-document",
        aliases=("文书类型",),
        definition=("判决书、裁定书、调解书等", "Judgment, ruling, mediation document and so on"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="裁判日期",
        en="Date of the judgment",
        aliases=("判决日期", "裁定日期"),
        definition=("裁判文书落款的日期", "Date at the end of the court's document"),
    )
    effective_on = Date(
        "生效日期",
        "In force since",
        past=True,
        concept="effective-on",
        definition=("裁判文书发生法律效力的日期", "Day on which the document took legal effect"),
    )
    judgment_result = Code(
        "裁判结果",
        "Result",
        code_list="judgment-result",
        concept="judgment-result",
        definition=(
            "对原告（申请人）请求的处理结果，刑事案件为是否有罪",
            "What became of the claim; in criminal cases whether guilty",
        ),
    )
    content = Text(
        "裁判主要内容",
        "Main content of the judgment",
        max_length=5000,
        concept="decision-content",
        aliases=("判决结果", "裁判主文", "判决主要内容"),
        definition=("裁判主文中涉及该信用主体的内容", "What the operative part says about the subject"),
    )
    awarded_amount = Amount(
        "裁判给付金额（万元）",
        "Amount to be paid (10,000 yuan)",
        unit="万元",
        concept="awarded-amount",
        aliases=("裁判给付金额", "判决金额"),
        definition=(
            "裁判主文确定的给付金额，刑事案件为罚金，以万元计",
            "What the operative part orders to pay, or the criminal fine, in ten thousands of yuan",
        ),
    )
    case_state = Code(
        "案件状态",
        "State of the case",
        code_list="case-state",
        concept="case-state",
        definition=("提供信息时案件所处的阶段", "Stage of the case when the record is provided"),
    )

    rules = (
        Rule(
            "decided-after-filing",
            require=F.decision_date >= F.filed_on,
            zh="裁判日期不得早于立案日期",
            en="a case is not decided before it was filed",
        ),
        Rule(
            "in-force-after-decision",
            require=F.effective_on >= F.decision_date,
            zh="生效日期不得早于裁判日期",
            en="a judgment is not in force before it was made",
        ),
        Rule(
            "case-in-force-states-the-day",
            when=F.case_state == "in-force",
            require=F.effective_on.present,
            zh="案件状态为已生效的，生效日期必填",
            en="a case in force states since when",
        ),
        Rule(
            "guilt-is-criminal",
            when=F.judgment_result.is_in("guilty", "not-guilty"),
            require=F.case_kind == "criminal",
            zh="裁判结果为有罪、无罪的，案件类别应为刑事",
            en="guilty and not guilty are results of criminal cases",
        ),
        Rule(
            "judgment-states-result",
            when=F.court_document == "judgment",
            require=F.judgment_result.present,
            zh="裁判文书类型为判决书的，一般应填写裁判结果",
            en="a judgment states its result as a rule",
            severity=Severity.WARNING,
        ),
    )
