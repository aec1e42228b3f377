"""信用修复决定: what is decided on an application to repair."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.human_decision import HumanDecisionFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.process.concerned import ConcernedRecordFields
from credit_standard.records.process.repair import REPAIR, RepairApplication


class RepairDecision(
    SubjectFields,
    ConcernedRecordFields,
    AuthorityFields,
    DocumentFields,
    HumanDecisionFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """信用修复决定: what was decided on one application, or on a repair that was won by false evidence."""

    spec = RecordSpec(
        name="repair-decision",
        zh="信用修复决定信息",
        en="Repair decision",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("作出修复决定的单位", "Units that decide on repair"),
        cadence="event",
        dated="decision_date",
        key=("authority", "application_id", "decision_date"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=REPAIR,
        clause="§5.3.3",
    )

    application_id = inherited(
        RepairApplication.application_id,
        definition=("所决定的修复申请的编号", "Number of the application that is decided"),
        refers_to=("repair-application.application_id",),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="修复决定单位",
        en="Decided by the unit",
        definition=("作出修复决定的单位全称", "Full name of the unit that decides on repair"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="修复决定单位统一社会信用代码",
        en="Unified code of the deciding unit",
        definition=("作出修复决定的单位的代码", "Code of the unit that decides on repair"),
    )
    decision_document_name = inherited(
        DocumentFields.decision_document_name,
        zh="修复决定书名称",
        en="Title of the decision",
        definition=("信用修复决定书首页的标题", "Title on the first page of the decision"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="修复决定书文号",
        en="Number of the decision",
        definition=("信用修复决定书的发文字号", "Number under which the decision was issued"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="修复决定日期",
        en="Decided on",
        definition=("信用修复决定书落款的日期", "Date at the end of the decision"),
    )
    repair_assessment = Code(
        "修复评估结论",
        "Assessment",
        code_list="repair-assessment",
        concept="repair-assessment",
        definition=("对是否符合修复条件的评估结论", "Whether the conditions of repair were found to be met"),
    )
    assessed_on = Date(
        "修复评估日期",
        "Assessed on",
        past=True,
        concept="assessed-on",
        definition=("作出评估结论的日期", "Day on which the assessment was made"),
    )
    unmet_conditions = Codes(
        "未满足的修复条件",
        "Conditions not met",
        code_list="repair-condition",
        concept="unmet-condition",
        definition=("评估认定尚未满足的修复条件", "Conditions that the assessment finds not to be met"),
    )
    repair_result = Code(
        "修复决定结果",
        "Result",
        code_list="repair-result",
        required=True,
        concept="repair-result",
        definition=("修复决定书载明的结果", "Result as the decision states it"),
    )
    decision_reason = Text(
        "决定理由",
        "Reason of the decision",
        max_length=2000,
        concept="decision-reason",
        definition=("修复决定书载明的理由", "Reason as the decision states it"),
    )
    repair_effects = Codes(
        "修复效果",
        "Effects",
        code_list="repair-effect",
        concept="repair-effect",
        definition=(
            "决定的效果：终止公示、停止共享使用、解除惩戒、恢复等级",
            "What the decision brings: end of publicity, of sharing, of measures, the grade restored",
        ),
    )
    publicity_ended_on = Date(
        "终止公示日期",
        "Publicity ended on",
        past=True,
        concept="publicity-ended-on",
        definition=("所涉记录实际终止公示的日期", "Day on which the record came down"),
    )
    sharing_ended_on = Date(
        "停止共享日期",
        "Sharing ended on",
        past=True,
        concept="sharing-ended-on",
        definition=("所涉记录实际停止共享使用的日期", "Day on which the record was no longer shared or used"),
    )
    measures_lifted_on = Date(
        "惩戒措施解除日期",
        "Measures lifted on",
        past=True,
        concept="measures-lifted-on",
        definition=(
            "依据所涉记录的惩戒措施实际解除的日期",
            "Day on which measures that rest on it were lifted",
        ),
    )
    grade_restored_on = Date(
        "信用等级恢复日期",
        "Grade restored on",
        past=True,
        concept="grade-restored-on",
        definition=("信用等级实际恢复的日期", "Day on which the grade was restored"),
    )
    restored_grade = Text(
        "恢复后的信用等级",
        "Grade restored",
        max_length=64,
        concept="restored-grade",
        definition=("恢复后的信用等级名称", "Name of the grade after it was restored"),
    )
    revoked_decision_number = Text(
        "被撤销的修复决定书文号",
        "Decision revoked",
        max_length=256,
        concept="revoked-decision-number",
        holds=Sensitivity.PLAIN,
        definition=(
            "撤销修复的，原修复决定书的文号",
            "Where a repair is revoked: number of the decision that granted it",
        ),
    )

    rules = (
        Rule(
            "grant-has-an-effect",
            when=F.repair_result.is_in("granted", "partly-granted"),
            require=F.repair_effects.present,
            zh="准予修复、部分准予修复的，修复效果必填",
            en="a repair that is granted states its effects",
        ),
        Rule(
            "no-effect-without-grant",
            when=F.repair_effects.present,
            require=F.repair_result.is_in("granted", "partly-granted"),
            zh="填写修复效果的，修复决定结果应为准予修复或者部分准予修复",
            en="only a repair that is granted has effects",
        ),
        Rule(
            "refusal-states-reason",
            when=F.repair_result.is_in("refused", "not-accepted", "revoked"),
            require=F.decision_reason.present,
            zh="不予修复、不予受理、撤销修复的，决定理由必填",
            en="a refusal and a revocation state their reason",
        ),
        Rule(
            "revocation-names-decision",
            when=F.repair_result == "revoked",
            require=F.revoked_decision_number.present,
            zh="撤销修复的，被撤销的修复决定书文号必填",
            en="a revocation names the decision that it revokes",
        ),
        Rule(
            "not-granted-against-the-assessment",
            when=F.repair_assessment == "not-met",
            require=~F.repair_result.is_in("granted", "partly-granted"),
            zh="修复评估结论为不符合条件的，一般不准予修复",
            en="no repair is granted, as a rule, where the conditions were found not to be met",
            severity=Severity.WARNING,
        ),
        Rule(
            "assessed-before-decision",
            require=F.assessed_on <= F.decision_date,
            zh="修复评估日期不得晚于修复决定日期",
            en="it is assessed before it is decided",
        ),
        Rule(
            "publicity-ended-after-decision",
            require=F.publicity_ended_on >= F.decision_date,
            zh="终止公示日期一般不早于修复决定日期",
            en="the record does not come down before the decision, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "sharing-ended-after-decision",
            require=F.sharing_ended_on >= F.decision_date,
            zh="停止共享日期一般不早于修复决定日期",
            en="sharing does not end before the decision, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "measures-lifted-after-decision",
            require=F.measures_lifted_on >= F.decision_date,
            zh="惩戒措施解除日期一般不早于修复决定日期",
            en="measures are not lifted before the decision, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "grade-restored-after-decision",
            require=F.grade_restored_on >= F.decision_date,
            zh="信用等级恢复日期一般不早于修复决定日期",
            en="the grade is not restored before the decision, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "restored-grade-is-named",
            when=F.repair_effects.has("grade-restored"),
            require=F.restored_grade.present,
            zh="修复效果含恢复信用等级的，恢复后的信用等级必填",
            en="where the grade is restored, the grade is named",
        ),
    )
