"""信用修复申请: what a subject asks for after it has put things right."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)
from credit_standard.records.process.concerned import ConcernedRecordFields

REPAIR = (
    law("国家发展改革委令第36号"),
    law("国办发〔2025〕22号"),
)


class RepairApplication(
    SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """信用修复申请: one subject's application to repair one adverse record."""

    definition = "一个信用主体请求修复一条失信信息的一件申请一条。"
    spec = RecordSpec(
        name="repair-application",
        zh="信用修复申请信息",
        en="Repair application",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("受理信用修复的单位", "Units that take applications for repair"),
        cadence="event",
        record_date="applied_on",
        key=("authority", "application_id"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=REPAIR,
        clause="§5.3.3",
    )

    application_id = ReferenceNumber("修复申请编号", "Application id", 128, required=True, concept="application-id",
        aliases=("申请编号", "修复申请号"),
        definition=("受理单位为修复申请编的号码", "Number that the receiving unit gave to the application"))
    authority = AuthorityFields.authority.but("受理单位", "Received by",
        definition=("收到修复申请的单位全称", "Full name of the unit that received the application"))
    authority_uscc = AuthorityFields.authority_uscc.but("受理单位统一社会信用代码",
        "Unified code of the receiving unit",
        definition=("收到修复申请的单位的代码", "Code of the unit that received the application"))
    applied_on = Date("修复申请日期", "Applied on", required=True, past=True, concept="applied-on",
        aliases="申请日期",
        definition=("提出修复申请的日期", "Day on which the application was filed"))
    correction = Text("纠正情况", "What was put right", 4000, required=True, aliases="整改情况",
        definition=("已履行的义务和已纠正的失信行为", "Duties that were performed and conduct that was put right"))
    corrected_on = AdverseFields.corrected_on.but(
        definition=("义务履行完毕或者失信行为得到纠正的日期，由申请人填写",
            "The day on which the duty was performed or the fault corrected, as the applicant states it"))
    repair_conditions = Codes("已满足的修复条件", "Conditions met", "repair-condition", concept="repair-condition",
        definition=("申请人称已经满足的修复条件", "Conditions of repair that the applicant claims to meet"))
    evidence = Text("证明材料", "Evidence", 2000, concept="evidence",
        definition=("随申请提交的证明材料的名称，不写材料内容",
            "Names of the documents that came with the application, not what they say"))
    commitment_number = ReferenceNumber("修复承诺书编号", "Number of the commitment for repair", 256,
        aliases="信用承诺书编号",
        definition=("修复承诺书的编号，与信用承诺信息一致", "Number of the commitment, as in its own record"))
    committed_on = Date("承诺作出日期", "Committed on", past=True,
        definition=("修复承诺书落款的日期", "Date at the end of the commitment for repair"))
    repair_helper = Code("信用修复协助机构", "Helper", "repair-helper",
        definition=("协助申请人办理的行业协会、信用中介机构，没有的为自行办理",
            "Association or credit intermediary that helps the applicant; none where there is none"))
    helper_name = OrganisationName("协助机构名称", "Name of the helper", 200,
        definition=("协助机构证照上的全称", "Full name as on the certificate of the helper"))
    helper_uscc = Identifier("协助机构统一社会信用代码", "Unified code of the helper", "uscc",
        concept="helper-number",
        definition=("协助机构证照上的代码", "Code as on the certificate of the helper"))
    application_channel = Code("申请渠道", "Channel of application", "publication-channel",
        concept="application-channel",
        definition=("提出修复申请的网站", "Site on which the application was filed"))
    received_on = Date("收到申请日期", "Received on", past=True, concept="received-on",
        definition=("受理单位收到申请材料的日期", "Day on which the unit received the papers"))
    repair_stage = Code("办理环节", "Stage", "repair-stage", concept="repair-stage",
        definition=("申请现在所处的环节", "Stage at which the application stands"))
    handler_role = Code("经办单位角色", "Role of the handler", "repair-handler", concept="handler-role",
        definition=("现在经办该申请的单位的角色", "Role of the unit that handles the application now"))
    supplement_asked_on = Date("要求补正日期", "Supplement asked on", past=True, concept="supplement-asked-on",
        definition=("要求补正材料的日期", "Day on which missing papers were asked for"))
    supplement_given_on = Date("补正日期", "Supplement given on", past=True, concept="supplement-given-on",
        definition=("收到补正材料的日期", "Day on which the missing papers came"))
    extended_on = Date("延长决定日期", "Extended on", past=True, concept="extended-on",
        definition=("决定延长办理期限的日期", "Day on which the time to decide was extended"))
    extension_reason = Text("延长原因", "Reason of the extension", 1000,
        definition=("延长办理期限的原因", "Why the time to decide was extended"))
    admission_due_on = Date("受理期限", "Admission due on", concept="admission-due-on",
        definition=("应当决定是否受理的最后一日", "Last day to decide whether it is taken up"))
    admitted_on = Date("受理日期", "Admitted on", past=True, concept="admitted-on",
        definition=("决定受理的日期，未受理的不填", "Day on which it was taken up; empty before"))
    decision_due_on = Date("决定期限", "Decision due on", concept="decision-due-on", aliases="办理期限",
        definition=("应当作出修复决定的最后一日，延长的填延长后的", "Last day to decide, as extended"))

    rules = [
        not_after("corrected-before-application", "corrected_on", "applied_on", severity=WARNING),
        not_after("committed-before-application", "committed_on", "applied_on", severity=WARNING),
        needs("conditions-have-evidence", "evidence", when=F.repair_conditions.present, severity=WARNING),
        one_of("commitment-made-is-named", "commitment_number", "committed_on",
            when=F.repair_conditions.has("commitment-made")),
        needs("helper-is-named", "helper_name", when=F.repair_helper.is_in("association", "intermediary"),
            zh="由行业协会、信用中介机构协助的，协助机构名称必填",
            en="the association or the intermediary that helps is named"),
        Rule("no-helper-no-name", when=F.repair_helper == "none",
            require=~F.helper_name.present & ~F.helper_uscc.present,
            zh="自行办理的，不得填写协助机构", en="who applies without help names no helper"),
        not_before("received-after-application", "received_on", "applied_on"),
        not_before("supplement-asked-after-application", "supplement_asked_on", "applied_on"),
        not_before("supplement-given-after-asked", "supplement_given_on", "supplement_asked_on"),
        needs("extension-is-explained", "extension_reason", when=F.extended_on.present),
        not_before("admission-due-after-application", "admission_due_on", "applied_on"),
        not_before("admitted-after-application", "admitted_on", "applied_on"),
        not_before("decision-due-after-admission", "decision_due_on", "admitted_on"),
    ]
