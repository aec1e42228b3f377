"""异议: what a subject says against a record."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
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
from credit_standard.records.parts.human_decision import AUTOMATED_DECISIONS, HumanDecisionFields
from credit_standard.records.parts.laws import HEBEI
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.process.concerned import ConcernedRecordFields
from credit_standard.records.process.repair import RepairApplication

OBJECTIONS = Source("征信业管理条例", "第二十五条")


class Objection(
    SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """异议: one subject's objection to one record; the record is marked until it is decided."""

    spec = RecordSpec(
        name="objection",
        zh="异议信息",
        en="Objection",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("受理异议的单位", "Units that take objections"),
        cadence="event",
        dated="applied_on",
        key=("authority", "objection_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(OBJECTIONS, HEBEI),
        clause="§4.3.3",
    )

    objection_number = Text(
        "异议编号",
        "Number of the objection",
        max_length=128,
        required=True,
        concept="objection-number",
        holds=Sensitivity.PLAIN,
        aliases=("异议申请编号",),
        definition=("受理单位为异议编的号码", "Number that the receiving unit gave to the objection"),
    )
    authority = inherited(
        RepairApplication.authority,
        definition=("收到异议的单位全称", "Full name of the unit that received the objection"),
    )
    authority_uscc = inherited(
        RepairApplication.authority_uscc,
        definition=("收到异议的单位的代码", "Code of the unit that received the objection"),
    )
    applied_on = inherited(
        RepairApplication.applied_on,
        zh="异议提出日期",
        en="Filed on",
        definition=("提出异议的日期", "Day on which the objection was filed"),
    )
    objection_reason = Code(
        "异议理由",
        "Reason",
        code_list="objection-reason",
        required=True,
        concept="objection-reason",
        definition=("提出异议的理由", "What is objected to"),
    )
    objection_content = Text(
        "异议内容",
        "Objection",
        max_length=4000,
        required=True,
        concept="objection-content",
        definition=(
            "对所涉记录的哪些内容有异议，以及主体的主张",
            "What in the record is wrong, and what is right",
        ),
    )
    evidence = inherited(
        RepairApplication.evidence,
        definition=(
            "随异议提交的证明材料的名称，不写材料内容",
            "Names of the documents that came with the objection, not what they say",
        ),
    )
    admitted_on = inherited(
        RepairApplication.admitted_on,
        definition=("受理异议的日期，未受理的不填", "Day on which the objection was taken up; empty before"),
    )
    marking_due_on = Date(
        "异议标注期限",
        "Marking due on",
        concept="marking-due-on",
        definition=("应当在所涉记录上标注异议的最后一日", "Last day to mark the record as disputed"),
    )
    marked_on = Date(
        "异议标注日期",
        "Marked on",
        past=True,
        concept="marked-on",
        definition=("在所涉记录上标注异议的日期", "Day on which the record was marked as disputed"),
    )
    decision_due_on = inherited(
        RepairApplication.decision_due_on,
        zh="异议答复期限",
        en="Answer due on",
        definition=("应当答复异议人的最后一日", "Last day to answer who objects"),
    )
    objection_result = Code(
        "异议处理结果",
        "Result",
        code_list="objection-result",
        concept="objection-result",
        definition=("核查后的处理结果，未处理完的不填", "Result of the examination; empty before"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="异议处理日期",
        en="Decided on",
        definition=("作出处理结果的日期，未处理完的不填", "Day of the result; empty before"),
        required=False,
    )
    decision_reason = Text(
        "处理理由",
        "Reason of the result",
        max_length=2000,
        concept="decision-reason",
        definition=("处理结果所依据的事实和理由", "Facts and reason on which the result rests"),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        zh="更正日期",
        en="Corrected on",
        definition=("异议成立的，所涉记录更正的日期", "Day on which the record was corrected, where upheld"),
    )
    answered_on = Date(
        "答复日期",
        "Answered on",
        past=True,
        concept="answered-on",
        definition=("将处理结果书面告知异议人的日期", "Day on which who objects was told the result"),
    )
    mark_removed_on = Date(
        "撤销标注日期",
        "Mark removed on",
        past=True,
        concept="mark-removed-on",
        definition=("所涉记录的异议标注取消的日期", "Day on which the mark was taken from the record"),
    )
    basis = HumanDecisionFields.basis
    decided_by = HumanDecisionFields.decided_by

    rules = (
        Rule(
            "admitted-after-filing",
            require=F.admitted_on >= F.applied_on,
            zh="受理日期不得早于异议提出日期",
            en="no objection is taken up before it was filed",
        ),
        Rule(
            "marking-due-after-filing",
            require=F.marking_due_on >= F.applied_on,
            zh="异议标注期限不得早于异议提出日期",
            en="marking is not due before the objection was filed",
        ),
        Rule(
            "marked-after-filing",
            require=F.marked_on >= F.applied_on,
            zh="异议标注日期不得早于异议提出日期",
            en="a record is not marked before the objection was filed",
        ),
        Rule(
            "answer-due-after-filing",
            require=F.decision_due_on >= F.applied_on,
            zh="异议答复期限不得早于异议提出日期",
            en="an answer is not due before the objection was filed",
        ),
        Rule(
            "decided-after-filing",
            require=F.decision_date >= F.applied_on,
            zh="异议处理日期不得早于异议提出日期",
            en="an objection is not decided before it was filed",
        ),
        Rule(
            "result-with-date",
            require=(F.objection_result.present & F.decision_date.present)
            | (~F.objection_result.present & ~F.decision_date.present),
            zh="异议处理结果和异议处理日期应同时填写",
            en="result and day of an objection belong together",
        ),
        Rule(
            "answered-after-decision",
            require=F.answered_on >= F.decision_date,
            zh="答复日期不得早于异议处理日期",
            en="nobody is answered before the result",
        ),
        Rule(
            "corrected-after-filing",
            require=F.corrected_on >= F.applied_on,
            zh="更正日期不得早于异议提出日期",
            en="a record is not corrected because of an objection before it was filed",
        ),
        Rule(
            "mark-removed-after-marking",
            require=F.mark_removed_on >= F.marked_on,
            zh="撤销标注日期不得早于异议标注日期",
            en="a mark is not removed before it was set",
        ),
        Rule(
            "rejection-states-reason",
            when=F.objection_result.is_in("rejected", "not-accepted", "unverifiable"),
            require=F.decision_reason.present,
            zh="异议不成立、不予受理、无法核实的，处理理由必填",
            en="an objection that is not upheld is told why",
        ),
        Rule(
            "upheld-is-corrected",
            when=F.objection_result.is_in("upheld", "partly-upheld"),
            require=F.corrected_on.present,
            zh="异议成立、部分成立的，一般应填写更正日期",
            en="where an objection is upheld, the record is corrected, as a rule",
            # The correction may follow within the time that the regulations give.
            severity=Severity.WARNING,
        ),
        Rule(
            "decision-on-person-needs-legal-basis",
            when=(F.subject_kind == "person") & F.objection_result.present,
            require=F.basis.present,
            zh="对自然人的异议作出处理的，决定依据必填",
            en="the result of a person's objection cites the law on which it rests",
        ),
        Rule(
            "decision-on-person-needs-human",
            when=(F.subject_kind == "person") & F.objection_result.present,
            require=F.decided_by.present,
            zh="对自然人的异议作出处理的，不得仅由系统自动决定，决定人必填",
            en="no machine alone decides about a person; the official who decided is named",
            source=AUTOMATED_DECISIONS,
        ),
    )
