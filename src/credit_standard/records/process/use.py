"""使用: for what credit reports were used, and who was let in because of them, or not."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
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
from credit_standard.records.parts.consent import ConsentFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.human_decision import AUTOMATED_DECISIONS, HumanDecisionFields
from credit_standard.records.parts.laws import HEBEI
from credit_standard.records.parts.matter import MatterFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields
from credit_standard.records.process.queries import CreditQuery


class CreditReportUse(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """信用报告使用: one use of one credit report by one unit."""

    spec = RecordSpec(
        name="credit-report-use",
        zh="信用报告使用信息",
        en="Use of a credit report",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("使用信用报告的单位", "Units that use credit reports"),
        cadence="month",
        dated="used_on",
        key=("authority", "report_number", "report_use_purpose", "used_on"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(HEBEI,),
        clause="§5.3.4",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="使用单位",
        en="Used by",
        aliases=("报告使用单位",),
        definition=("使用信用报告的单位全称", "Full name of the unit that used the report"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="使用单位统一社会信用代码",
        en="Unified code of the using unit",
        definition=("使用信用报告的单位的代码", "Code of the unit that used the report"),
    )
    report_number = inherited(
        CreditQuery.report_number,
        definition=("信用报告首页的编号", "Number on the first page of the report"),
        required=True,
    )
    report_issued_on = Date(
        "信用报告出具日期",
        "Report issued on",
        past=True,
        concept="report-issued-on",
        aliases=("报告日期",),
        definition=("信用报告载明的出具日期", "Day on which the report was issued, as it states"),
    )
    report_use_purpose = Code(
        "信用报告用途",
        "Purpose",
        code_list="report-use-purpose",
        required=True,
        concept="report-use-purpose",
        aliases=("使用用途",),
        definition=("在何种事项中使用信用报告", "The matter in which the report was used"),
    )
    use_matter = Text(
        "使用事项",
        "Matter",
        max_length=512,
        concept="use-matter",
        definition=("使用信用报告的具体事项，如项目名称", "The matter itself, such as the name of a project"),
    )
    used_on = Date(
        "使用日期",
        "Used on",
        required=True,
        past=True,
        concept="used-on",
        definition=("使用信用报告的日期", "Day on which the report was used"),
    )
    authorisation_id = inherited(
        ConsentFields.authorisation_id,
        definition=(
            "取得信用报告所依据的查询授权的授权书编号",
            "Number of the authorisation by which the report was asked for",
        ),
    )
    decision_result = Code(
        "决定结果",
        "Result",
        code_list="decision-result",
        concept="decision-result",
        definition=("使用信用报告后作出的决定", "What was decided after the report was used"),
    )
    decision_reason = Text(
        "决定理由",
        "Reason of the decision",
        max_length=2000,
        concept="decision-reason",
        definition=("决定所依据的事实和理由", "Facts and reason on which the decision rests"),
    )
    basis = HumanDecisionFields.basis
    decided_by = HumanDecisionFields.decided_by

    rules = (
        Rule(
            "used-after-issue",
            require=F.used_on >= F.report_issued_on,
            zh="使用日期不得早于信用报告出具日期",
            en="no report is used before it was issued",
        ),
        Rule(
            "person-needs-authorisation-of-query",
            when=F.subject_kind == "person",
            require=F.authorisation_id.present,
            zh="使用自然人信用报告的，应填写授权书编号",
            en="who uses the report of a person names the person's authorisation",
            source=HEBEI,
        ),
        Rule(
            "refusal-states-reason",
            when=F.decision_result.is_in("refused", "conditional"),
            require=F.decision_reason.present,
            zh="决定结果为不通过、附条件通过的，决定理由必填",
            en="a refusal and a condition state their reason",
        ),
        Rule(
            "decision-on-person-needs-legal-basis",
            when=(F.subject_kind == "person") & F.decision_result.present,
            require=F.basis.present,
            zh="根据自然人信用报告作出决定的，决定依据必填",
            en="a decision that rests on the report of a person cites its law",
        ),
        Rule(
            "decision-on-person-needs-human",
            when=(F.subject_kind == "person") & F.decision_result.present,
            require=F.decided_by.present,
            zh="根据自然人信用报告作出决定的，不得仅由系统自动决定，决定人必填",
            en="no machine alone decides about a person; the official who decided is named",
            source=AUTOMATED_DECISIONS,
        ),
    )


class AccessDecision(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    HumanDecisionFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """信用准入（信用门槛）: one decision to let one subject into a market or a matter, or not."""

    spec = RecordSpec(
        name="access-decision",
        zh="信用准入信息",
        en="Access decision",
        category="process",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("设定信用门槛的单位", "Units that set credit thresholds"),
        cadence="event",
        dated="decision_date",
        key=("authority", "access_matter", "subject_name", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        layer_to_authorise="province",
        clause="§5.3.4",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="准入决定单位",
        en="Decided by the unit",
        definition=("作出准入决定的单位全称", "Full name of the unit that decides on access"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="准入决定单位统一社会信用代码",
        en="Unified code of the deciding unit",
        definition=("作出准入决定的单位的代码", "Code of the unit that decides on access"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="准入决定日期",
        en="Decided on",
        definition=("准入决定作出的日期", "Day on which it was decided"),
    )
    access_matter = Text(
        "准入事项",
        "Market or matter",
        max_length=512,
        required=True,
        concept="access-matter",
        aliases=("准入市场",),
        definition=(
            "设有信用门槛的市场、资格或者事项名称",
            "Name of the market, the qualification or the matter that has a threshold",
        ),
    )
    matter_id = inherited(MatterFields.matter_id, required=False)
    credit_threshold = Text(
        "信用要求",
        "Credit threshold",
        max_length=2000,
        required=True,
        concept="credit-threshold",
        aliases=("信用门槛", "准入规则"),
        definition=(
            "事先公布的准入规则，如最低等级和限制情形",
            "The rule as it was made known before, such as the lowest grade and what excludes",
        ),
    )
    scorecard = Text(
        "评分卡名称",
        "Scorecard",
        max_length=200,
        concept="scorecard",
        holds=Sensitivity.PLAIN,
        definition=("决定所用信用分、信用等级的评分卡", "Scorecard of the points or the grade that was used"),
    )
    scorecard_version = Text(
        "评分卡版本",
        "Version of the scorecard",
        max_length=64,
        concept="scorecard-version",
        holds=Sensitivity.PLAIN,
        definition=("所用评分卡的版本号", "Version of the scorecard that was used"),
    )
    points = Amount(
        "决定时信用分",
        "Points then",
        unit="分",
        minimum=None,
        concept="points",
        definition=("作出决定时主体的信用分，以分计", "Points of the subject when it was decided"),
    )
    grade = Text(
        "决定时信用等级",
        "Grade then",
        max_length=64,
        concept="grade",
        definition=("作出决定时主体的信用等级", "Grade of the subject when it was decided"),
    )
    reference_date = Date(
        "评价基准日",
        "Reference date",
        past=True,
        concept="reference-date",
        definition=(
            "所用信用分、信用等级依据的记录截至的日期",
            "The day up to which records were considered for points and grade",
        ),
    )
    decision_result = inherited(
        CreditReportUse.decision_result,
        definition=("准入决定的结果", "Result of the decision on access"),
        required=True,
    )
    decision_reason = CreditReportUse.decision_reason
    decision_conditions = Text(
        "附加条件",
        "Conditions",
        max_length=2000,
        concept="decision-conditions",
        definition=("附条件通过的，附加的条件", "Conditions under which access is given"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="准入有效期至",
        en="Access valid until",
        definition=("准入决定有效的最后一日", "Last day on which the decision holds"),
    )

    rules = (
        Rule(
            "refusal-states-reason",
            when=F.decision_result == "refused",
            require=F.decision_reason.present,
            zh="决定结果为不通过的，决定理由必填",
            en="a refusal states its reason",
        ),
        Rule(
            "conditions-are-stated",
            when=F.decision_result == "conditional",
            require=F.decision_conditions.present,
            zh="决定结果为附条件通过的，附加条件必填",
            en="who is let in under conditions is told which",
        ),
        Rule(
            "refusal-rests-on-points-or-grade",
            when=F.decision_result == "refused",
            require=F.points.present | F.grade.present,
            zh="决定结果为不通过的，一般应填写决定时信用分或者决定时信用等级",
            en="a refusal states the points or the grade of the day, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "points-name-their-scorecard",
            when=F.points.present,
            require=F.scorecard.present & F.scorecard_version.present,
            zh="填写决定时信用分的，评分卡名称和评分卡版本必填",
            en="points name the scorecard and its version",
        ),
        Rule(
            "decided-after-reference-date",
            require=F.decision_date >= F.reference_date,
            zh="准入决定日期不得早于评价基准日",
            en="it is not decided before the reference date of the evaluation",
        ),
        Rule(
            "ends-after-decision",
            require=F.valid_until >= F.decision_date,
            zh="准入有效期至不得早于准入决定日期",
            en="access does not end before it was given",
        ),
    )
