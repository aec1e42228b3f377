"""使用: for what credit reports were used, and who was let in because of them, or not."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AUTOMATED_DECISIONS,
    HEBEI,
    AuthorityFields,
    ConsentFields,
    DocumentFields,
    HumanDecisionFields,
    MatterFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)
from credit_standard.records.process.queries import CreditQuery


class CreditReportUse(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """信用报告使用: one use of one credit report by one unit."""

    definition = "一个单位对一份信用报告的一次使用一条。"
    spec = RecordSpec(
        name="credit-report-use",
        zh="信用报告使用信息",
        en="Use of a credit report",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("使用信用报告的单位", "Units that use credit reports"),
        cadence="month",
        record_date="used_on",
        key=("authority", "report_number", "report_use_purpose", "used_on"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=HEBEI,
        clause="§5.3.4",
    )

    authority = AuthorityFields.authority.but("使用单位", "Used by", aliases="报告使用单位",
        definition=("使用信用报告的单位全称", "Full name of the unit that used the report"))
    authority_uscc = AuthorityFields.authority_uscc.but("使用单位统一社会信用代码", "Unified code of the using unit",
        definition=("使用信用报告的单位的代码", "Code of the unit that used the report"))
    report_number = CreditQuery.report_number.but(required=True,
        definition=("信用报告首页的编号", "Number on the first page of the report"))
    report_issued_on = Date("信用报告出具日期", "Report issued on", past=True, aliases="报告日期",
        definition=("信用报告载明的出具日期", "Day on which the report was issued, as it states"))
    report_use_purpose = Code("信用报告用途", "Purpose", "report-use-purpose", required=True, aliases="使用用途",
        definition=("在何种事项中使用信用报告", "The matter in which the report was used"))
    use_matter = Text("使用事项", "Matter", 512,
        definition=("使用信用报告的具体事项，如项目名称", "The matter itself, such as the name of a project"))
    used_on = Date("使用日期", "Used on", required=True, past=True,
        definition=("使用信用报告的日期", "Day on which the report was used"))
    authorisation_id = ConsentFields.authorisation_id.but(
        definition=("取得信用报告所依据的查询授权的授权书编号",
            "Number of the authorisation by which the report was asked for"))
    decision_result = Code("决定结果", "Result", "decision-result",
        definition=("使用信用报告后作出的决定", "What was decided after the report was used"))
    decision_reason = Text("决定理由", "Reason of the decision", 2000,
        definition=("决定所依据的事实和理由", "Facts and reason on which the decision rests"))
    basis = HumanDecisionFields.basis
    decided_by = HumanDecisionFields.decided_by

    rules = [
        not_before("used-after-issue", "used_on", "report_issued_on"),
        needs("person-needs-authorisation-of-query", "authorisation_id", when=F.subject_kind == "person",
            zh="使用自然人信用报告的，应填写授权书编号",
            en="who uses the report of a person names the person's authorisation", source=HEBEI),
        needs("refusal-states-reason", "decision_reason", when=F.decision_result.is_in("refused", "conditional")),
        needs("decision-on-person-needs-legal-basis", "basis",
            when=(F.subject_kind == "person") & F.decision_result.present,
            zh="根据自然人信用报告作出决定的，决定依据必填",
            en="a decision that rests on the report of a person cites its law"),
        needs("decision-on-person-needs-human", "decided_by",
            when=(F.subject_kind == "person") & F.decision_result.present,
            zh="根据自然人信用报告作出决定的，不得仅由系统自动决定，决定人必填",
            en="no machine alone decides about a person; the official who decided is named",
            source=AUTOMATED_DECISIONS),
    ]


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

    definition = "是否准许一个信用主体进入市场或者参与事项的一个决定一条。"
    spec = RecordSpec(
        name="access-decision",
        zh="信用准入信息",
        en="Access decision",
        category="process",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("设定信用门槛的单位", "Units that set credit thresholds"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "access_matter", "subject_name", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        layer_to_authorise="province",
        clause="§5.3.4",
    )

    authority = AuthorityFields.authority.but("准入决定单位", "Decided by the unit",
        definition=("作出准入决定的单位全称", "Full name of the unit that decides on access"))
    authority_uscc = AuthorityFields.authority_uscc.but("准入决定单位统一社会信用代码",
        "Unified code of the deciding unit",
        definition=("作出准入决定的单位的代码", "Code of the unit that decides on access"))
    decision_date = DocumentFields.decision_date.but("准入决定日期", "Decided on",
        definition=("准入决定作出的日期", "Day on which it was decided"))
    access_matter = Text("准入事项", "Market or matter", 512, required=True, aliases="准入市场",
        definition=("设有信用门槛的市场、资格或者事项名称",
            "Name of the market, the qualification or the matter that has a threshold"))
    matter_id = MatterFields.matter_id.but(required=False)
    credit_threshold = Text("信用要求", "Credit threshold", 2000, required=True, aliases=("信用门槛", "准入规则"),
        definition=("事先公布的准入规则，如最低等级和限制情形",
            "The rule as it was made known before, such as the lowest grade and what excludes"))
    scorecard = Label("评分卡名称", "Scorecard", 200,
        definition=("决定所用信用分、信用等级的评分卡", "Scorecard of the points or the grade that was used"))
    scorecard_version = ReferenceNumber("评分卡版本", "Version of the scorecard", 64,
        definition=("所用评分卡的版本号", "Version of the scorecard that was used"))
    points = Amount("决定时信用分", "Points then", "分", minimum=None, concept="points",
        definition=("作出决定时主体的信用分，以分计", "Points of the subject when it was decided"))
    grade = Text("决定时信用等级", "Grade then", 64, concept="grade",
        definition=("作出决定时主体的信用等级", "Grade of the subject when it was decided"))
    reference_date = Date("评价基准日", "Reference date", past=True,
        definition=("所用信用分、信用等级依据的记录截至的日期",
            "The day up to which records were considered for points and grade"))
    decision_result = CreditReportUse.decision_result.but(required=True,
        definition=("准入决定的结果", "Result of the decision on access"))
    decision_reason = CreditReportUse.decision_reason
    decision_conditions = Text("附加条件", "Conditions", 2000,
        definition=("附条件通过的，附加的条件", "Conditions under which access is given"))
    valid_until = ValidityFields.valid_until.but("准入有效期至", "Access valid until",
        definition=("准入决定有效的最后一日", "Last day on which the decision holds"))

    rules = [
        needs("refusal-states-reason", "decision_reason", when=F.decision_result == "refused"),
        needs("conditions-are-stated", "decision_conditions", when=F.decision_result == "conditional"),
        one_of("refusal-rests-on-points-or-grade", "points", "grade", when=F.decision_result == "refused",
            severity=WARNING),
        needs("points-name-their-scorecard", "scorecard", "scorecard_version", when=F.points.present),
        not_before("decided-after-reference-date", "decision_date", "reference_date"),
        not_before("ends-after-decision", "valid_until", "decision_date"),
    ]
