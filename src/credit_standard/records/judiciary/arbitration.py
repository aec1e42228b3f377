"""仲裁: awards of commercial and labour arbitration, which is not public."""

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    Amount,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited


class ArbitralAward(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """仲裁裁决: one award and one of its parties."""

    spec = RecordSpec(
        name="arbitral-award",
        zh="仲裁裁决信息",
        en="Arbitral award",
        category="judiciary",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("仲裁委员会", "Arbitration commissions"),
        cadence="event",
        dated="decision_date",
        key=("case_number", "authority", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        # Arbitration is not public, and no law is known that asks for its awards to be recorded.
        layer_to_authorise="province",
        clause="§4.2.1",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="仲裁机构",
        en="Arbitration commission",
        aliases=("仲裁委员会", "仲裁机构名称"),
        definition=("作出裁决的仲裁委员会全称", "Full name of the commission that made the award"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="仲裁机构统一社会信用代码",
        en="Unified code of the arbitration commission",
        definition=("仲裁委员会登记证上的代码", "Code on the certificate of the commission"),
    )
    case_number = Text(
        "仲裁案号",
        "Number of the arbitration",
        max_length=128,
        required=True,
        concept="case-number",
        holds=Sensitivity.PLAIN,
        aliases=("裁决书文号", "仲裁裁决书文号"),
        definition=("裁决书上的案号", "Case number on the award"),
    )
    arbitration_kind = Code(
        "仲裁类别",
        "Kind of arbitration",
        code_list="arbitration-kind",
        required=True,
        concept="arbitration-kind",
        definition=("商事、劳动等仲裁的种类", "Commercial, labour or other arbitration"),
    )
    arbitration_party = Code(
        "仲裁当事人地位",
        "Position in the arbitration",
        code_list="arbitration-party",
        required=True,
        concept="arbitration-party",
        aliases=("当事人地位",),
        definition=("该信用主体是申请人、被申请人还是第三人", "Whether applicant, respondent or third party"),
    )
    cause = Text(
        "仲裁案由",
        "Cause of the dispute",
        max_length=500,
        concept="cause",
        aliases=("案由",),
        definition=("裁决书载明的争议事由", "Cause of the dispute as the award states it"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="裁决日期",
        en="Date of the award",
        definition=("裁决书落款的日期", "Date at the end of the award"),
    )
    effective_on = Date(
        "裁决生效日期",
        "In force since",
        past=True,
        concept="effective-on",
        aliases=("生效日期",),
        definition=(
            "裁决发生法律效力的日期，劳动仲裁非终局裁决为起诉期满之日",
            "Day on which it took effect; for labour awards that are not final, the end of the term to sue",
        ),
    )
    arbitral_result = Code(
        "仲裁结果",
        "Result",
        code_list="arbitral-result",
        required=True,
        concept="arbitral-result",
        aliases=("裁决结果",),
        definition=("对申请人仲裁请求的处理结果", "What became of the applicant's claim"),
    )
    awarded_amount = Amount(
        "裁决给付金额（万元）",
        "Amount awarded (10,000 yuan)",
        unit="万元",
        concept="awarded-amount",
        aliases=("裁决给付金额", "裁决金额"),
        definition=("裁决确定的给付金额，以万元计", "What the award orders to pay, in ten thousands of yuan"),
    )
    performance_state = Code(
        "裁决履行情况",
        "State of performance",
        code_list="performance-state",
        concept="performance-state",
        aliases=("履行情况",),
        definition=("义务人履行裁决的情况", "How far the party that owes has performed the award"),
    )
    performed_on = Date(
        "履行完毕日期",
        "Performed on",
        past=True,
        concept="performed-on",
        aliases=("履行日期",),
        definition=("裁决确定的义务全部履行的日期", "Day on which all that was awarded was performed"),
    )
    quashed_on = Date(
        "裁决撤销日期",
        "Set aside on",
        past=True,
        concept="quashed-on",
        definition=("法院裁定撤销或者不予执行裁决的日期", "Day on which a court set it aside or refused it"),
    )
    quashing_document_number = Text(
        "撤销裁定书文号",
        "Number of the ruling that set it aside",
        max_length=256,
        concept="quashing-document-number",
        holds=Sensitivity.PLAIN,
        definition=(
            "法院撤销或者不予执行裁决的裁定书案号",
            "Case number of the court's ruling that set it aside or refused enforcement",
        ),
    )

    rules = (
        Rule(
            "in-force-after-award",
            require=F.effective_on >= F.decision_date,
            zh="裁决生效日期不得早于裁决日期",
            en="an award is not in force before it was made",
        ),
        Rule(
            "performed-after-award",
            require=F.performed_on >= F.decision_date,
            zh="履行完毕日期不得早于裁决日期",
            en="an award is not performed before it was made",
        ),
        Rule(
            "full-performance-states-the-day",
            when=F.performance_state == "full",
            require=F.performed_on.present,
            zh="裁决全部履行的，履行完毕日期必填",
            en="an award performed in full states when",
        ),
        Rule(
            "quashed-after-award",
            require=F.quashed_on >= F.decision_date,
            zh="裁决撤销日期不得早于裁决日期",
            en="an award is not set aside before it was made",
        ),
        Rule(
            "quashing-states-day-and-ruling",
            when=F.quashed_on.present | F.quashing_document_number.present,
            require=F.quashed_on.present & F.quashing_document_number.present,
            zh="裁决撤销日期和撤销裁定书文号应同时填写",
            en="day and ruling by which an award was set aside belong together",
        ),
    )
