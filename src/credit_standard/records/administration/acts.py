"""行政确认、行政裁决: what authorities confirm about a subject, and disputes that they decide between two."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    BASE_CATALOGUE,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class ActFields(AuthorityFields, DocumentFields):
    """行政行为: one act of an authority towards one subject; what all kinds of acts have in common."""

    item_name = Label("行政事项名称", "Name of the item", 200, concept="matter-name", aliases="事项名称",
        definition=("权责清单、政务服务事项目录中的名称", "Name of the item in the authority's list of powers"))
    item_code = ReferenceNumber("行政事项编码", "Code of the item", 40, concept="power-list-code", aliases="事项编码",
        definition=("权责清单、政务服务事项目录中的编码", "Code of the item in the authority's list of powers"))
    basis = Text("行政行为依据", "Legal basis", 4096, required=True, concept="legal-basis", aliases="法律依据",
        definition=("作出该行为所依据的法律、法规、规章及条款",
            "Laws and regulations, with articles, on which it rests"))
    decision_state = Code("当前状态", "State of the decision", "decision-state",
        definition=("该决定现在的效力状态", "Whether the decision stands now"))


class AdministrativeConfirmation(
    SubjectFields, ActFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """行政确认: one status, right or fact of one subject that an authority confirms."""

    definition = "行政机关确认的一个信用主体的一项身份、权利或者事实一条。"
    spec = RecordSpec(
        name="administrative-confirmation",
        zh="行政确认信息",
        en="Administrative confirmation",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各行政机关", "Administrative authorities"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name", "confirmation_kind"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=BASE_CATALOGUE,
    )

    authority = AuthorityFields.authority.but("行政确认机关", "Confirming authority",
        definition=("作出行政确认的机关全称", "Full name of the authority that confirmed it"))
    authority_uscc = AuthorityFields.authority_uscc.but("行政确认机关统一社会信用代码",
        "Unified code of the confirming authority",
        definition=("作出行政确认的机关的代码", "Code of the authority that confirmed it"))
    decision_number = DocumentFields.decision_number.but("行政确认文书号", "Number of the confirmation",
        definition=("确认文书或者证书的编号", "Number of the document or certificate that confirms it"))
    decision_date = DocumentFields.decision_date.but("行政确认日期", "Date of the confirmation",
        definition=("确认文书落款的日期", "Date at the end of the document"))
    confirmation_kind = Code("行政确认类别", "Kind of confirmation", "confirmation-kind", required=True,
        definition=("认定、鉴定、证明、登记等确认的种类", "Recognition, appraisal, certification, registration"))
    content = Text("行政确认内容", "What is confirmed", 4096, required=True, concept="decision-content",
        definition=("所确认的身份、能力、权利或者事实", "The status, ability, right or fact that is confirmed"))

    rules = [
        not_before("ends-after-decision", "valid_until", "decision_date"),
    ]


class AdministrativeAdjudication(SubjectFields, ActFields, SourceFields, StatusFields, CreditRecord):
    """行政裁决: one decision of an authority on a civil dispute that its power concerns, and one of its parties."""

    definition = "行政机关对与其职权有关的民事争议作出的一个裁决的一方当事人一条。"
    spec = RecordSpec(
        name="administrative-adjudication",
        zh="行政裁决信息",
        en="Administrative adjudication",
        category="administration",
        # The opposing party in a dispute has done nothing wrong by being one.
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("有裁决权的行政机关", "Authorities that may adjudicate"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=BASE_CATALOGUE,
    )

    authority = AuthorityFields.authority.but("行政裁决机关", "Adjudicating authority",
        definition=("作出行政裁决的机关全称", "Full name of the authority that decided the dispute"))
    authority_uscc = AuthorityFields.authority_uscc.but("行政裁决机关统一社会信用代码",
        "Unified code of the adjudicating authority",
        definition=("作出行政裁决的机关的代码", "Code of the authority that decided the dispute"))
    decision_number = DocumentFields.decision_number.but("行政裁决书文号", "Number of the adjudication", required=True,
        definition=("行政裁决书的发文字号", "Number under which the decision was issued"))
    decision_date = DocumentFields.decision_date.but("行政裁决日期", "Date of the adjudication",
        definition=("行政裁决书落款的日期", "Date at the end of the decision"))
    dispute_kind = Code("行政裁决纠纷类别", "Kind of dispute", "adjudicated-dispute", required=True,
        definition=("所裁决的民事纠纷的种类", "Kind of civil dispute that was decided"))
    dispute_party = Code("行政裁决当事人地位", "Position in the dispute", "arbitration-party", required=True,
        definition=("该信用主体是申请人、被申请人还是第三人", "Whether applicant, respondent or third party"))
    adjudication_result = Code("行政裁决结果", "Result", "adjudication-result", required=True,
        definition=("对申请人请求的处理结果", "What became of the applicant's request"))
    content = Text("行政裁决内容", "What is decided", 4096, required=True, concept="decision-content",
        definition=("行政裁决书的主文，不写对方当事人的个人信息",
            "What the decision orders, in its words; no personal data of the other party"))
    awarded_amount = Amount("行政裁决给付金额（万元）", "Amount awarded (10,000 yuan)", "万元",
        definition=("裁决确定的给付金额，以万元计", "What the decision orders to pay, in ten thousands of yuan"))
    effective_on = Date("行政裁决生效日期", "In force since", past=True, concept="effective-on",
        definition=("裁决发生法律效力的日期", "Day on which it took effect"))
    performed_on = Date("行政裁决履行日期", "Performed on", past=True, concept="performed-on",
        definition=("裁决确定的义务全部履行的日期", "Day on which all that was decided was performed"))

    rules = [
        not_before("in-force-after-decision", "effective_on", "decision_date"),
        not_before("performed-after-decision", "performed_on", "decision_date"),
        Rule("dismissal-awards-nothing", when=F.adjudication_result.is_in("dismissed", "withdrawn"),
            require=F.awarded_amount == 0,
            zh="驳回或者撤回请求的，一般没有给付金额", en="a request dismissed or withdrawn normally awards nothing",
            severity=WARNING),
    ]
