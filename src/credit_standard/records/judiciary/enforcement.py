"""法院执行: how courts enforce, and the public list of those who do not perform."""

from credit_standard.model.vocabulary import *
from credit_standard.records.judiciary.courts import CourtFields, CourtJudgment
from credit_standard.records.parts import (
    AdverseFields,
    ListingFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

CIVIL_PROCEDURE = law("民事诉讼法")
DEFAULTERS = law("最高人民法院关于公布失信被执行人名单信息的若干规定")
DEFAULTERS_2017 = law("最高人民法院关于公布失信被执行人名单信息的若干规定（2017 年修正）")


class EnforcementFields(CourtFields):
    """执行依据: the case of enforcement and the document that is enforced."""

    authority = CourtFields.authority.but("执行法院", "Enforcing court",
        definition=("执行该案的法院全称", "Full name of the court that enforces"))
    authority_uscc = CourtFields.authority_uscc.but("执行法院统一社会信用代码", "Unified code of the enforcing court")
    case_number = CourtFields.case_number.but("执行案号", "Number of the enforcement case", aliases="案号",
        definition=("执行法院为执行案件编的号码，如（2024）冀0102执1号",
            "Number that the enforcing court gave to the case, with year, court and kind"))
    enforced_document_number = ReferenceNumber("执行依据文号", "Number of the document enforced", 256,
        concept="enforced-document-number",
        definition=("作为执行依据的判决、裁定、裁决或者公证债权文书的文号",
            "Number of the judgment, ruling, award or notarised claim that is enforced"))
    enforced_document_by = OrganisationName("作出执行依据单位", "Document enforced made by", 200,
        aliases=("做出执行依据单位", "执行依据制作单位"),
        definition=("作出执行依据的法院、仲裁机构或者公证机构全称",
            "Full name of the court, arbitration commission or notary that made it"))


class CourtEnforcement(
    SubjectFields, EnforcementFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """司法执行: one case of enforcement and one of its parties; adverse for the debtor only."""

    definition = "一件执行案件的一方当事人一条；仅对被执行人属失信信息。"
    spec = RecordSpec(
        name="court-enforcement",
        zh="司法执行信息",
        en="Court enforcement",
        category="judiciary",
        nature=depends(Row("debtor", when=F.party_role == "debtor", then="adverse"), otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("人民法院", "Courts"),
        cadence="event",
        record_date="filed_on",
        key=("case_number", "subject_name", "party_role"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=CIVIL_PROCEDURE),
        basis=CIVIL_PROCEDURE,
        clause="§4.2.1",
    )

    filed_on = CourtFields.filed_on.but(required=True)
    party_role = Code("执行当事人角色", "Role of the party", "party-role", required=True,
        definition=("该信用主体在执行案件中的角色", "Role of the subject in the enforcement"))
    cause = CourtJudgment.cause
    enforced_amount = Amount("执行标的（万元）", "Amount to be enforced (10,000 yuan)", "万元",
        aliases=("执行标的", "立案标的", "执行标的金额"),
        definition=("申请执行的金额，以万元计；执行行为的不填",
            "Amount applied for, in ten thousands of yuan; empty where an act is enforced"))
    executed_amount = Amount("执行到位金额（万元）", "Amount enforced (10,000 yuan)", "万元",
        aliases=("执行到位金额", "已执行金额"),
        definition=("已经执行到位的金额，以万元计", "What was enforced so far, in ten thousands of yuan"))
    case_state = CourtJudgment.case_state
    closed_on = Date("结案日期", "Closed on", past=True,
        definition=("执行案件结案的日期，未结案的不填", "Day on which the case was closed; empty before"))
    enforcement_manner = Code("结案方式", "Manner of closing", "enforcement-manner",
        definition=("执行案件结案通知书载明的方式", "How it was closed, as the notice of closing states"))

    rules = [
        not_before("closed-after-filing", "closed_on", "filed_on"),
        goes_with("closing-states-day-and-manner", "closed_on", "enforcement_manner"),
        needs("closed-case-states-the-day", "closed_on", when=F.case_state == "closed"),
        # Interest for late performance is added while the case runs.
        not_above("enforced-not-above-claim", "executed_amount", "enforced_amount", severity=WARNING),
    ]


class JudgmentDefaulter(
    SubjectFields, EnforcementFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """失信被执行人: one debtor whom a court has put on the public list.

    Published for persons too: the name in full, the number of the document masked.
    """

    definition = "法院列入公开名单的一名被执行人一条。个人也公布：姓名写全，证件号码掩码。"
    spec = RecordSpec(
        name="judgment-defaulter",
        zh="失信被执行人信息",
        en="Judgment defaulter",
        category="judiciary",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("人民法院", "Courts"),
        cadence="event",
        record_date="published_on",
        key=("case_number", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, person=PUBLIC, source=DEFAULTERS, named=True),
        basis=DEFAULTERS,
        clause="§5.3.3",
    )

    subject_name = SubjectFields.subject_name.but("失信被执行人名称", "Name of the defaulter",
        aliases=("被执行人姓名", "被执行人名称", "失信被执行人姓名"))
    document_number = SubjectFields.document_number.but(
        definition=("自然人身份证件上的号码，公布时隐去中间各位",
            "Number on the person's document; its middle is hidden when published"))
    sex = Code("性别", "Sex", "sex",
        definition=("自然人的性别，法人和其他组织不填", "Of a person; empty for organisations"))
    age = Integer("年龄", "Age", "岁", maximum=150,
        definition=("自然人列入名单时的周岁年龄，法人和其他组织不填",
            "Of a person when listed, in full years; empty for organisations"))
    province = Text("省份", "Province", 50, aliases=("所属省份", "所在省份"),
        definition=("执行法院所在的省、自治区、直辖市", "Province of the enforcing court"))
    duty = Text("生效法律文书确定的义务", "Duty under the document enforced", 4000,
        definition=("执行依据确定由该被执行人履行的义务", "What the document enforced orders the debtor to do"))
    performance_state = Code("被执行人的履行情况", "State of performance", "performance-state", required=True,
        aliases="履行情况",
        definition=("义务全部未履行、部分未履行或者全部已履行", "Nothing, a part or all of the duty is performed"))
    performed_part = Text("已履行部分", "Part performed", 2000, aliases="已履行",
        definition=("已经履行的义务或者金额", "What of the duty, or which amount, is performed"))
    unperformed_part = Text("未履行部分", "Part not performed", 2000, aliases="未履行",
        definition=("尚未履行的义务或者金额", "What of the duty, or which amount, is still owed"))
    defaulter_conducts = Codes("失信被执行人行为具体情形", "Conduct of the defaulter", "defaulter-conduct",
        required=True, aliases=("失信行为具体情形", "失信被执行人行为情形"),
        definition=("列入名单所依据的情形，可以不止一种", "Grounds on which the debtor was listed, possibly several"))
    finding_date = AdverseFields.finding_date.but("失信决定书日期", "Date of the decision to list",
        definition=("列入失信被执行人名单决定书落款的日期", "Date at the end of the decision to list"))
    published_on = AdverseFields.published_on.but("发布日期", "Published on", required=True,
        aliases=("发布时间", "公布日期"),
        definition=("在失信被执行人名单库公布的日期", "Day on which the list published the debtor"))
    listing_months = ListingFields.listing_months.but("公布期限（月）", "Term as the court set it (months)",
        definition=("决定书载明的公布期限，没有期限的不填",
            "Term as the decision states it; empty where it states none"))
    performed_on = Date("履行完毕日期", "Performed on", past=True, concept="performed-on",
        definition=("生效法律文书确定的义务履行完毕的日期", "Day on which the duty was performed in full"))
    publicity_until = Date("公示截止期", "Published until", concept="publicity-until",
        definition=("决定书载明的公布期限届满之日，没有期限的不填",
            "End of publication as the decision states it; empty where it states none"))
    removed_on = ListingFields.removed_on.but("删除日期", "Removed from the list on",
        aliases=("屏蔽日期", "移出日期"),
        definition=("从名单库中删除的日期，尚未删除的不填", "Day on which the list removed the debtor; empty before"))
    removal_reason = ListingFields.removal_reason.but("删除原因",
        definition=("删除失信信息所依据的情形", "Ground on which the debtor was removed"))

    rules = [
        not_before("published-after-filing", "published_on", "filed_on"),
        Rule("minors-are-not-listed",
            when=F.document_type.is_in("citizen-id", "residence-permit", "permanent-residence"),
            require=~under_age(F.document_number, 18, F.published_on),
            zh="未成年人不得列入失信被执行人名单", en="minors are not listed as defaulters", severity=WARNING,
            source=DEFAULTERS_2017,
            hint=("请核对证件号码；确属未成年人的，请删除该记录",
                "Compare the number; of a minor, take the record out")),
        # Numbers were given out wrongly, and sex can be changed in the register while the number stays.
        Rule("sex-agrees-with-number",
            when=F.document_type.is_in("citizen-id", "residence-permit") & F.sex.is_in("male", "female"),
            require=((F.sex == "male") & is_male(F.document_number)) | ((F.sex == "female")
                & ~is_male(F.document_number)),
            zh="性别应与证件号码的顺序码一致（奇数为男，偶数为女）",
            en="the sex agrees with the sequence in the number of the identity document (odd: male)", severity=NOTE),
        not_before("publicity-ends-after-publication", "publicity_until", "published_on"),
        not_before("removed-after-publication", "removed_on", "published_on"),
        leaves_empty("unperformed-has-no-day", "performed_on", when=F.performance_state.is_in("none", "partial"),
            zh="全部未履行、部分未履行的，不填履行完毕日期",
            en="what is not performed in full has no day of performance"),
        goes_with("removal-states-day-and-reason", "removed_on", "removal_reason"),
        one_of("part-performance-is-described", "performed_part", "unperformed_part",
            when=F.performance_state == "partial", severity=WARNING),
        needs("full-performance-ends-listing", "removed_on", when=F.performance_state == "full",
            zh="义务全部履行的，法院应当删除失信信息，并填写删除日期",
            en="who performed in full is removed from the list; the day is stated", severity=WARNING,
            source=DEFAULTERS),
    ]
