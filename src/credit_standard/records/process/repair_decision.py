"""信用修复决定: what is decided on an application to repair."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    DocumentFields,
    HumanDecisionFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)
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
    """信用修复决定: what was decided on one application for repair, or on a repair that was won by false evidence."""

    definition = "对一件修复申请的决定，或者对以虚假材料取得的修复的决定一条。"
    spec = RecordSpec(
        name="repair-decision",
        zh="信用修复决定信息",
        en="Repair decision",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("作出修复决定的单位", "Units that decide on repair"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "application_id", "decision_date"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=REPAIR,
        clause="§5.3.3",
    )

    application_id = RepairApplication.application_id.but(refers_to=ForeignKey("repair-application", "application_id"),
        definition=("所决定的修复申请的编号", "Number of the application that is decided"))
    authority = AuthorityFields.authority.but("修复决定单位", "Decided by the unit",
        definition=("作出修复决定的单位全称", "Full name of the unit that decides on repair"))
    authority_uscc = AuthorityFields.authority_uscc.but("修复决定单位统一社会信用代码",
        "Unified code of the deciding unit",
        definition=("作出修复决定的单位的代码", "Code of the unit that decides on repair"))
    decision_document_name = DocumentFields.decision_document_name.but("修复决定书名称", "Title of the decision",
        definition=("信用修复决定书首页的标题", "Title on the first page of the decision"))
    decision_number = DocumentFields.decision_number.but("修复决定书文号", "Number of the decision",
        definition=("信用修复决定书的发文字号", "Number under which the decision was issued"))
    decision_date = DocumentFields.decision_date.but("修复决定日期", "Decided on",
        definition=("信用修复决定书落款的日期", "Date at the end of the decision"))
    repair_assessment = Code("修复评估结论", "Assessment", "repair-assessment",
        definition=("对是否符合修复条件的评估结论", "Whether the conditions of repair were found to be met"))
    assessed_on = Date("修复评估日期", "Assessed on", past=True,
        definition=("作出评估结论的日期", "Day on which the assessment was made"))
    unmet_conditions = Codes("未满足的修复条件", "Conditions not met", "repair-condition", concept="unmet-condition",
        definition=("评估认定尚未满足的修复条件", "Conditions that the assessment finds not to be met"))
    repair_result = Code("修复决定结果", "Result", "repair-result", required=True,
        definition=("修复决定书载明的结果", "Result as the decision states it"))
    decision_reason = Text("决定理由", "Reason of the decision", 2000,
        definition=("修复决定书载明的理由", "Reason as the decision states it"))
    refusal_ground = Code("不予修复情形", "Ground of refusal", "repair-refusal-ground", concept="refusal-ground",
        definition=("不予受理、不予修复或者撤销修复的情形",
            "Ground on which it was not taken up, refused or revoked"))
    repair_effects = Codes("修复效果", "Effects", "repair-effect", concept="repair-effect",
        definition=("决定的效果：移出名单、终止公示、停止共享使用、解除惩戒、恢复等级",
            "What the decision brings: off the list, end of publicity, of sharing, of measures, the grade restored"))
    removed_from_list_on = Date("移出名单日期", "Removed from the list on", past=True, concept="removed-on",
        aliases="移出日期",
        definition=("所涉主体实际移出名单或者名录的日期", "Day on which the subject was taken off the list"))
    publicity_ended_on = Date("终止公示日期", "Publicity ended on", past=True, concept="publicity-ended-on",
        definition=("所涉记录实际终止公示的日期", "Day on which the record came down"))
    sharing_ended_on = Date("停止共享日期", "Sharing ended on", past=True, concept="sharing-ended-on",
        definition=("所涉记录实际停止共享使用的日期", "Day on which the record was no longer shared or used"))
    measures_lifted_on = Date("惩戒措施解除日期", "Measures lifted on", past=True, concept="measures-lifted-on",
        definition=("依据所涉记录的惩戒措施实际解除的日期", "Day on which measures that rest on it were lifted"))
    grade_restored_on = Date("信用等级恢复日期", "Grade restored on", past=True, concept="grade-restored-on",
        definition=("信用等级实际恢复的日期", "Day on which the grade was restored"))
    restored_grade = Text("恢复后的信用等级", "Grade restored", 64,
        definition=("恢复后的信用等级名称", "Name of the grade after it was restored"))
    revoked_decision_number = ReferenceNumber("被撤销的修复决定书文号", "Decision revoked", 256,
        definition=("撤销修复的，原修复决定书的文号",
            "Where a repair is revoked: number of the decision that granted it"))

    rules = [
        needs("grant-has-an-effect", "repair_effects", when=F.repair_result.is_in("granted", "partly-granted")),
        Rule("no-effect-without-grant", when=F.repair_effects.present,
            require=F.repair_result.is_in("granted", "partly-granted"),
            zh="填写修复效果的，修复决定结果应为准予修复或者部分准予修复",
            en="only a repair that is granted has effects"),
        needs("refusal-states-reason", "decision_reason",
            when=F.repair_result.is_in("refused", "not-accepted", "revoked")),
        Rule("no-ground-for-a-grant", when=F.refusal_ground.present,
            require=F.repair_result.is_in("refused", "not-accepted", "revoked", "partly-granted"),
            zh="填写不予修复情形的，决定结果应为不予受理、不予修复、部分准予或者撤销修复",
            en="only what is refused, not accepted, granted in part or revoked has a ground of refusal"),
        needs("revocation-names-decision", "revoked_decision_number", when=F.repair_result == "revoked"),
        Rule("not-granted-against-the-assessment", when=F.repair_assessment == "not-met",
            require=~F.repair_result.is_in("granted", "partly-granted"),
            zh="修复评估结论为不符合条件的，一般不准予修复",
            en="no repair is granted, as a rule, where the conditions were found not to be met", severity=WARNING),
        not_after("assessed-before-decision", "assessed_on", "decision_date"),
        not_before("removed-after-decision", "removed_from_list_on", "decision_date", severity=WARNING),
        not_before("publicity-ended-after-decision", "publicity_ended_on", "decision_date", severity=WARNING),
        not_before("sharing-ended-after-decision", "sharing_ended_on", "decision_date", severity=WARNING),
        not_before("measures-lifted-after-decision", "measures_lifted_on", "decision_date", severity=WARNING),
        not_before("grade-restored-after-decision", "grade_restored_on", "decision_date", severity=WARNING),
        needs("restored-grade-is-named", "restored_grade", when=F.repair_effects.has("grade-restored")),
    ]
