"""法院执行: how courts enforce, and the public list of those who do not perform."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
    Choice,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.judiciary.courts import CourtFields, CourtJudgment
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.listing import ListingFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited

CIVIL_PROCEDURE = Source("民事诉讼法", verified=False)
DEFAULTERS = Source("最高人民法院关于公布失信被执行人名单信息的若干规定")


class EnforcementFields(CourtFields):
    """执行依据: the case of enforcement and the document that is enforced."""

    authority = inherited(
        CourtFields.authority,
        zh="执行法院",
        en="Enforcing court",
        definition=("执行该案的法院全称", "Full name of the court that enforces"),
    )
    authority_uscc = inherited(
        CourtFields.authority_uscc,
        zh="执行法院统一社会信用代码",
        en="Unified code of the enforcing court",
    )
    case_number = inherited(
        CourtFields.case_number,
        zh="执行案号",
        en="Number of the enforcement case",
        aliases=("案号",),
        definition=(
            "执行法院为执行案件编的号码，如（2024）冀0102执1号",
            "Number that the enforcing court gave to the case, with year, court and kind",
        ),
    )
    enforced_document_number = Text(
        "执行依据文号",
        "Number of the document enforced",
        max_length=256,
        concept="enforced-document-number",
        holds=Sensitivity.PLAIN,
        definition=(
            "作为执行依据的判决、裁定、裁决或者公证债权文书的文号",
            "Number of the judgment, ruling, award or notarised claim that is enforced",
        ),
    )
    enforced_document_by = Text(
        "作出执行依据单位",
        "Document enforced made by",
        max_length=200,
        concept="enforced-document-by",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("做出执行依据单位", "执行依据制作单位"),
        definition=(
            "作出执行依据的法院、仲裁机构或者公证机构全称",
            "Full name of the court, arbitration commission or notary that made it",
        ),
    )


class CourtEnforcement(
    SubjectFields, EnforcementFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """司法执行: one case of enforcement and one of its parties; adverse for the debtor only."""

    spec = RecordSpec(
        name="court-enforcement",
        zh="司法执行信息",
        en="Court enforcement",
        category="judiciary",
        nature=Choice(F.party_role == "debtor", "adverse", otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("人民法院", "Courts"),
        cadence="event",
        dated="filed_on",
        key=("case_number", "subject_name", "party_role"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=CIVIL_PROCEDURE),
        basis=(CIVIL_PROCEDURE,),
        clause="§4.2.1",
    )

    filed_on = inherited(CourtFields.filed_on, required=True)
    party_role = Code(
        "执行当事人角色",
        "Role of the party",
        code_list="party-role",
        required=True,
        concept="party-role",
        definition=("该信用主体在执行案件中的角色", "Role of the subject in the enforcement"),
    )
    cause = CourtJudgment.cause
    enforced_amount = Amount(
        "执行标的（万元）",
        "Amount to be enforced (10,000 yuan)",
        unit="万元",
        concept="enforced-amount",
        aliases=("执行标的", "立案标的", "执行标的金额"),
        definition=(
            "申请执行的金额，以万元计；执行行为的不填",
            "Amount applied for, in ten thousands of yuan; empty where an act is enforced",
        ),
    )
    executed_amount = Amount(
        "执行到位金额（万元）",
        "Amount enforced (10,000 yuan)",
        unit="万元",
        concept="executed-amount",
        aliases=("执行到位金额", "已执行金额"),
        definition=("已经执行到位的金额，以万元计", "What was enforced so far, in ten thousands of yuan"),
    )
    case_state = CourtJudgment.case_state
    closed_on = Date(
        "结案日期",
        "Closed on",
        past=True,
        concept="closed-on",
        definition=("执行案件结案的日期，未结案的不填", "Day on which the case was closed; empty before"),
    )
    enforcement_manner = Code(
        "结案方式",
        "Manner of closing",
        code_list="enforcement-manner",
        concept="enforcement-manner",
        definition=("执行案件结案通知书载明的方式", "How it was closed, as the notice of closing states"),
    )

    rules = (
        Rule(
            "closed-after-filing",
            require=F.closed_on >= F.filed_on,
            zh="结案日期不得早于立案日期",
            en="a case is not closed before it was filed",
        ),
        Rule(
            "closing-states-day-and-manner",
            when=F.closed_on.present | F.enforcement_manner.present,
            require=F.closed_on.present & F.enforcement_manner.present,
            zh="结案日期和结案方式应同时填写",
            en="day and manner of closing belong together",
        ),
        Rule(
            "closed-case-states-the-day",
            when=F.case_state == "closed",
            require=F.closed_on.present,
            zh="案件状态为已结案的，结案日期必填",
            en="a closed case states when it was closed",
        ),
        Rule(
            "enforced-not-above-claim",
            require=F.executed_amount <= F.enforced_amount,
            zh="执行到位金额一般不大于执行标的",
            en="no more is enforced as a rule than was applied for",
            # Interest for late performance is added while the case runs.
            severity=Severity.WARNING,
        ),
    )


class JudgmentDefaulter(
    SubjectFields, EnforcementFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """失信被执行人: one debtor whom a court has put on the public list.

    Published for persons too: the name in full, the number of the document masked.
    """

    spec = RecordSpec(
        name="judgment-defaulter",
        zh="失信被执行人信息",
        en="Judgment defaulter",
        category="judiciary",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("人民法院", "Courts"),
        cadence="event",
        dated="published_on",
        key=("case_number", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, person=PUBLIC, source=DEFAULTERS),
        basis=(DEFAULTERS,),
        clause="§5.3.3",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="失信被执行人名称",
        en="Name of the defaulter",
        aliases=("被执行人姓名", "被执行人名称", "失信被执行人姓名"),
    )
    document_number = inherited(
        SubjectFields.document_number,
        definition=(
            "自然人身份证件上的号码，公布时隐去中间各位",
            "Number on the person's document; its middle is hidden when published",
        ),
    )
    duty = Text(
        "生效法律文书确定的义务",
        "Duty under the document enforced",
        max_length=4000,
        concept="duty",
        definition=(
            "执行依据确定由该被执行人履行的义务",
            "What the document enforced orders the debtor to do",
        ),
    )
    performance_state = Code(
        "被执行人的履行情况",
        "State of performance",
        code_list="performance-state",
        required=True,
        concept="performance-state",
        aliases=("履行情况",),
        definition=(
            "义务全部未履行、部分未履行或者全部已履行",
            "Nothing, a part or all of the duty is performed",
        ),
    )
    performed_part = Text(
        "已履行部分",
        "Part performed",
        max_length=2000,
        concept="performed-part",
        aliases=("已履行",),
        definition=("已经履行的义务或者金额", "What of the duty, or which amount, is performed"),
    )
    unperformed_part = Text(
        "未履行部分",
        "Part not performed",
        max_length=2000,
        concept="unperformed-part",
        aliases=("未履行",),
        definition=("尚未履行的义务或者金额", "What of the duty, or which amount, is still owed"),
    )
    defaulter_conducts = Codes(
        "失信被执行人行为具体情形",
        "Conduct of the defaulter",
        code_list="defaulter-conduct",
        required=True,
        concept="defaulter-conduct",
        aliases=("失信行为具体情形", "失信被执行人行为情形"),
        definition=(
            "列入名单所依据的情形，可以不止一种",
            "Grounds on which the debtor was listed, possibly several",
        ),
    )
    finding_date = inherited(
        AdverseFields.finding_date,
        zh="失信决定书日期",
        en="Date of the decision to list",
        definition=("列入失信被执行人名单决定书落款的日期", "Date at the end of the decision to list"),
    )
    published_on = inherited(
        AdverseFields.published_on,
        zh="发布日期",
        en="Published on",
        aliases=("发布时间", "公布日期"),
        definition=("在失信被执行人名单库公布的日期", "Day on which the list published the debtor"),
        required=True,
    )
    publicity_until = Date(
        "公示截止期",
        "Published until",
        concept="publicity-until",
        definition=(
            "决定书载明的公布期限届满之日，没有期限的不填",
            "End of publication as the decision states it; empty where it states none",
        ),
    )
    removed_on = inherited(
        ListingFields.removed_on,
        zh="删除日期",
        en="Removed from the list on",
        aliases=("屏蔽日期", "移出日期"),
        definition=(
            "从名单库中删除的日期，尚未删除的不填",
            "Day on which the list removed the debtor; empty before",
        ),
    )
    removal_reason = inherited(
        ListingFields.removal_reason,
        zh="删除原因",
        definition=("删除失信信息所依据的情形", "Ground on which the debtor was removed"),
    )

    rules = (
        Rule(
            "published-after-filing",
            require=F.published_on >= F.filed_on,
            zh="发布日期不得早于立案日期",
            en="nobody is published before the case was filed",
        ),
        Rule(
            "publicity-ends-after-publication",
            require=F.publicity_until >= F.published_on,
            zh="公示截止期不得早于发布日期",
            en="publication does not end before it begins",
        ),
        Rule(
            "removed-after-publication",
            require=F.removed_on >= F.published_on,
            zh="删除日期不得早于发布日期",
            en="nobody is removed before being published",
        ),
        Rule(
            "removal-states-day-and-reason",
            when=F.removed_on.present | F.removal_reason.present,
            require=F.removed_on.present & F.removal_reason.present,
            zh="删除日期和删除原因应同时填写",
            en="day and reason of a removal belong together",
        ),
        Rule(
            "part-performance-is-described",
            when=F.performance_state == "partial",
            require=F.performed_part.present | F.unperformed_part.present,
            zh="被执行人的履行情况为部分未履行的，应填写已履行部分或者未履行部分",
            en="where a part is performed, that part or the rest is described",
            severity=Severity.WARNING,
        ),
        Rule(
            "full-performance-ends-listing",
            when=F.performance_state == "full",
            require=F.removed_on.present,
            zh="义务全部履行的，法院应当删除失信信息，并填写删除日期",
            en="who performed in full is removed from the list; the day is stated",
            severity=Severity.WARNING,
            source=DEFAULTERS,
        ),
    )
