"""异议: what a subject says against a record."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AUTOMATED_DECISIONS,
    HEBEI,
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    HumanDecisionFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)
from credit_standard.records.process.concerned import ConcernedRecordFields
from credit_standard.records.process.repair import RepairApplication

OBJECTIONS = law("征信业管理条例", "25")


class Objection(
    SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """异议: one subject's objection to one record; the record is marked until it is decided."""

    definition = "一个信用主体对一条记录的一件异议一条；异议办结以前，该记录加注标记。"
    spec = RecordSpec(
        name="objection",
        zh="异议信息",
        en="Objection",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("受理异议的单位", "Units that take objections"),
        cadence="event",
        record_date="applied_on",
        key=("authority", "objection_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(OBJECTIONS, HEBEI),
        clause="§4.3.3",
    )

    objection_number = ReferenceNumber("异议编号", "Number of the objection", 128, required=True,
        concept="objection-number", aliases="异议申请编号",
        definition=("受理单位为异议编的号码", "Number that the receiving unit gave to the objection"))
    authority = RepairApplication.authority.but(
        definition=("收到异议的单位全称", "Full name of the unit that received the objection"))
    authority_uscc = RepairApplication.authority_uscc.but(
        definition=("收到异议的单位的代码", "Code of the unit that received the objection"))
    applied_on = RepairApplication.applied_on.but("异议提出日期", "Filed on",
        definition=("提出异议的日期", "Day on which the objection was filed"))
    objection_reason = Code("异议理由", "Reason", "objection-reason", required=True,
        definition=("提出异议的理由", "What is objected to"))
    objection_content = Text("异议内容", "Objection", 4000, required=True,
        definition=("对所涉记录的哪些内容有异议，以及主体的主张", "What in the record is wrong, and what is right"))
    evidence = RepairApplication.evidence.but(
        definition=("随异议提交的证明材料的名称，不写材料内容",
            "Names of the documents that came with the objection, not what they say"))
    admitted_on = RepairApplication.admitted_on.but(
        definition=("受理异议的日期，未受理的不填", "Day on which the objection was taken up; empty before"))
    received_on = Date("收到异议日期", "Received on", past=True, concept="received-on",
        definition=("受理单位收到异议的日期", "Day on which the unit received the objection"))
    transferred_on = Date("异议转办日期", "Transferred on", past=True, concept="transferred-on",
        definition=("异议转数据来源单位核查的日期", "Day on which it was passed to the providing unit"))
    checked_on = Date("核查反馈日期", "Verified on", past=True, concept="verified-on",
        definition=("数据来源单位反馈核查结果的日期", "Day on which the providing unit answered"))
    subject_statement = Text("主体声明", "Statement of the subject", 2000, concept="subject-statement",
        definition=("核查后仍有异议的，主体附在记录上的声明",
            "What the subject adds to the record where the objection stands after verification"))
    marking_due_on = Date("异议标注期限", "Marking due on", concept="marking-due-on",
        definition=("应当在所涉记录上标注异议的最后一日", "Last day to mark the record as disputed"))
    marked_on = Date("异议标注日期", "Marked on", past=True, concept="marked-on",
        definition=("在所涉记录上标注异议的日期", "Day on which the record was marked as disputed"))
    decision_due_on = RepairApplication.decision_due_on.but("异议答复期限", "Answer due on",
        definition=("应当答复异议人的最后一日", "Last day to answer who objects"))
    objection_result = Code("异议处理结果", "Result", "objection-result",
        definition=("核查后的处理结果，未处理完的不填", "Result of the examination; empty before"))
    decision_date = DocumentFields.decision_date.but("异议处理日期", "Decided on", required=False,
        definition=("作出处理结果的日期，未处理完的不填", "Day of the result; empty before"))
    decision_reason = Text("处理理由", "Reason of the result", 2000,
        definition=("处理结果所依据的事实和理由", "Facts and reason on which the result rests"))
    corrected_on = AdverseFields.corrected_on.but("更正日期", "Corrected on",
        definition=("异议成立的，所涉记录更正的日期", "Day on which the record was corrected, where upheld"))
    answered_on = Date("答复日期", "Answered on", past=True, concept="answered-on",
        definition=("将处理结果书面告知异议人的日期", "Day on which who objects was told the result"))
    mark_removed_on = Date("撤销标注日期", "Mark removed on", past=True,
        definition=("所涉记录的异议标注取消的日期", "Day on which the mark was taken from the record"))
    basis = HumanDecisionFields.basis
    decided_by = HumanDecisionFields.decided_by

    rules = [
        not_before("admitted-after-filing", "admitted_on", "applied_on"),
        not_before("received-after-filing", "received_on", "applied_on"),
        not_before("transferred-after-filing", "transferred_on", "applied_on"),
        not_before("verified-after-transfer", "checked_on", "transferred_on"),
        not_before("marking-due-after-filing", "marking_due_on", "applied_on"),
        not_before("marked-after-filing", "marked_on", "applied_on"),
        not_before("answer-due-after-filing", "decision_due_on", "applied_on"),
        not_before("decided-after-filing", "decision_date", "applied_on"),
        goes_with("result-with-date", "objection_result", "decision_date"),
        not_before("answered-after-decision", "answered_on", "decision_date"),
        not_before("corrected-after-filing", "corrected_on", "applied_on"),
        not_before("mark-removed-after-marking", "mark_removed_on", "marked_on"),
        needs("rejection-states-reason", "decision_reason",
            when=F.objection_result.is_in("rejected", "not-accepted", "unverifiable")),
        # The correction may follow within the time that the regulations give.
        needs("upheld-is-corrected", "corrected_on", when=F.objection_result.is_in("upheld", "partly-upheld"),
            severity=WARNING),
        needs("decision-on-person-needs-legal-basis", "basis",
            when=(F.subject_kind == "person") & F.objection_result.present,
            zh="对自然人的异议作出处理的，决定依据必填",
            en="the result of a person's objection cites the law on which it rests"),
        needs("decision-on-person-needs-human", "decided_by",
            when=(F.subject_kind == "person") & F.objection_result.present,
            zh="对自然人的异议作出处理的，不得仅由系统自动决定，决定人必填",
            en="no machine alone decides about a person; the official who decided is named",
            source=AUTOMATED_DECISIONS),
    ]
