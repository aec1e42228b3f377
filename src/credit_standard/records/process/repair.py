"""信用修复申请: what a subject asks for after it has put things right."""

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
    Identifier,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.process.concerned import ConcernedRecordFields

REPAIR = (
    Source("国家发展改革委令第36号", verified=False),
    Source("国办发〔2025〕22号", verified=False),
)


class RepairApplication(
    SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """信用修复申请: one subject's application to repair one adverse record."""

    spec = RecordSpec(
        name="repair-application",
        zh="信用修复申请信息",
        en="Repair application",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("受理信用修复的单位", "Units that take applications for repair"),
        cadence="event",
        dated="applied_on",
        key=("authority", "application_id"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=REPAIR,
        clause="§5.3.3",
    )

    application_id = Text(
        "修复申请编号",
        "Application id",
        max_length=128,
        required=True,
        concept="application-id",
        holds=Sensitivity.PLAIN,
        aliases=("申请编号", "修复申请号"),
        definition=("受理单位为修复申请编的号码", "Number that the receiving unit gave to the application"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="受理单位",
        en="Received by",
        definition=("收到修复申请的单位全称", "Full name of the unit that received the application"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="受理单位统一社会信用代码",
        en="Unified code of the receiving unit",
        definition=("收到修复申请的单位的代码", "Code of the unit that received the application"),
    )
    applied_on = Date(
        "修复申请日期",
        "Applied on",
        required=True,
        past=True,
        concept="applied-on",
        aliases=("申请日期",),
        definition=("提出修复申请的日期", "Day on which the application was filed"),
    )
    correction = Text(
        "纠正情况",
        "What was put right",
        max_length=4000,
        required=True,
        concept="correction",
        aliases=("整改情况",),
        definition=(
            "已履行的义务和已纠正的失信行为",
            "Duties that were performed and conduct that was put right",
        ),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        definition=(
            "义务履行完毕或者失信行为得到纠正的日期，由申请人填写",
            "The day on which the duty was performed or the fault corrected, as the applicant states it",
        ),
    )
    repair_conditions = Codes(
        "已满足的修复条件",
        "Conditions met",
        code_list="repair-condition",
        concept="repair-condition",
        definition=("申请人称已经满足的修复条件", "Conditions of repair that the applicant claims to meet"),
    )
    evidence = Text(
        "证明材料",
        "Evidence",
        max_length=2000,
        concept="evidence",
        definition=(
            "随申请提交的证明材料的名称，不写材料内容",
            "Names of the documents that came with the application, not what they say",
        ),
    )
    commitment_number = Text(
        "修复承诺书编号",
        "Number of the commitment for repair",
        max_length=256,
        concept="commitment-number",
        holds=Sensitivity.PLAIN,
        aliases=("信用承诺书编号",),
        definition=("修复承诺书的编号，与信用承诺信息一致", "Number of the commitment, as in its own record"),
    )
    committed_on = Date(
        "承诺作出日期",
        "Committed on",
        past=True,
        concept="committed-on",
        definition=("修复承诺书落款的日期", "Date at the end of the commitment for repair"),
    )
    repair_helper = Code(
        "信用修复协助机构",
        "Helper",
        code_list="repair-helper",
        concept="repair-helper",
        definition=(
            "协助申请人办理的行业协会、信用中介机构，没有的为自行办理",
            "Association or credit intermediary that helps the applicant; none where there is none",
        ),
    )
    helper_name = Text(
        "协助机构名称",
        "Name of the helper",
        max_length=200,
        concept="helper-name",
        holds=Sensitivity.ORGANISATION_NAME,
        definition=("协助机构证照上的全称", "Full name as on the certificate of the helper"),
    )
    helper_uscc = Identifier(
        "协助机构统一社会信用代码",
        "Unified code of the helper",
        kind="uscc",
        concept="helper-number",
        definition=("协助机构证照上的代码", "Code as on the certificate of the helper"),
    )
    admission_due_on = Date(
        "受理期限",
        "Admission due on",
        concept="admission-due-on",
        definition=("应当决定是否受理的最后一日", "Last day to decide whether it is taken up"),
    )
    admitted_on = Date(
        "受理日期",
        "Admitted on",
        past=True,
        concept="admitted-on",
        definition=("决定受理的日期，未受理的不填", "Day on which it was taken up; empty before"),
    )
    decision_due_on = Date(
        "决定期限",
        "Decision due on",
        concept="decision-due-on",
        aliases=("办理期限",),
        definition=("应当作出修复决定的最后一日，延长的填延长后的", "Last day to decide, as extended"),
    )

    rules = (
        Rule(
            "corrected-before-application",
            require=F.corrected_on <= F.applied_on,
            zh="纠正日期一般不晚于修复申请日期",
            en="what is to be repaired is put right before the application, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "committed-before-application",
            require=F.committed_on <= F.applied_on,
            zh="承诺作出日期一般不晚于修复申请日期",
            en="the commitment is signed no later than the application, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "conditions-have-evidence",
            when=F.repair_conditions.present,
            require=F.evidence.present,
            zh="填写已满足的修复条件的，一般应填写证明材料",
            en="conditions that are met are shown by evidence, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "commitment-made-is-named",
            when=F.repair_conditions.has("commitment-made"),
            require=F.commitment_number.present | F.committed_on.present,
            zh="已满足的修复条件含已公开信用承诺的，修复承诺书编号、承诺作出日期至少填写一项",
            en="a commitment that was made is named by its number or its day",
        ),
        Rule(
            "helper-is-named",
            when=F.repair_helper.is_in("association", "intermediary"),
            require=F.helper_name.present,
            zh="由行业协会、信用中介机构协助的，协助机构名称必填",
            en="the association or the intermediary that helps is named",
        ),
        Rule(
            "no-helper-no-name",
            when=F.repair_helper == "none",
            require=~F.helper_name.present & ~F.helper_uscc.present,
            zh="自行办理的，不得填写协助机构",
            en="who applies without help names no helper",
        ),
        Rule(
            "admission-due-after-application",
            require=F.admission_due_on >= F.applied_on,
            zh="受理期限不得早于修复申请日期",
            en="admission is not due before the application",
        ),
        Rule(
            "admitted-after-application",
            require=F.admitted_on >= F.applied_on,
            zh="受理日期不得早于修复申请日期",
            en="nothing is taken up before it was applied for",
        ),
        Rule(
            "decision-due-after-admission",
            require=F.decision_due_on >= F.admitted_on,
            zh="决定期限不得早于受理日期",
            en="a decision is not due before the application was taken up",
        ),
    )
