"""政风行风和效能: how the conduct of government bodies was appraised and inspected."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    BodyFields,
    DocumentFields,
    SourceFields,
    StatusFields,
)


class ConductAppraisal(BodyFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """民主评议政风行风: how the public appraised the conduct of one body in one year."""

    definition = "公众对一个单位一个年度政风行风的评议一条。"
    spec = RecordSpec(
        name="conduct-appraisal",
        zh="民主评议政风行风",
        en="Conduct appraisal",
        category="local",
        nature="neutral",
        subjects="government",
        provider=("纠风办", "Offices for correcting misconduct"),
        cadence="year",
        record_date="decision_date",
        # A body may be appraised more than once a year.
        key=("authority", "subject_name", "year", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC),
        layer_to_authorise="province",
        clause="§4.1.4",
    )

    authority = AuthorityFields.authority.but("组织评议单位", "Appraising unit",
        definition=("组织民主评议的单位全称", "Full name of the unit that held the appraisal"))
    authority_uscc = AuthorityFields.authority_uscc.but("组织评议单位统一社会信用代码",
        "Unified code of the appraising unit",
        definition=("组织民主评议的单位的代码", "Code of the unit that held the appraisal"))
    year = Integer("年度", "Year", "年", required=True, minimum=1949, maximum=2099, concept="year",
        definition=("被评议的年度", "The year that is appraised"))
    decision_date = DocumentFields.decision_date.but("评议结果日期", "Date of the result",
        definition=("评议结果通报落款的日期", "Date at the end of the circular that gives the result"))
    appraisers = Integer("参评人数", "Appraisers", "人", aliases="评议代表人数",
        definition=("交回有效评议表的人数", "People who handed in a valid sheet"))
    votes_satisfied = Integer("满意票数", "Votes: satisfied", "票",
        definition=("评议汇总表中“满意”的票数", "Votes for “satisfied” in the summary"))
    votes_fairly_satisfied = Integer("基本满意票数", "Votes: fairly satisfied", "票", aliases="比较满意票数",
        definition=("评议汇总表中“基本满意”的票数", "Votes for “fairly satisfied” in the summary"))
    votes_dissatisfied = Integer("不满意票数", "Votes: dissatisfied", "票",
        definition=("评议汇总表中“不满意”的票数", "Votes for “dissatisfied” in the summary"))
    votes_no_opinion = Integer("不了解票数", "Votes: no opinion", "票", aliases="弃权票数",
        definition=("评议汇总表中“不了解”的票数", "Votes for “no opinion” in the summary"))
    outcome = Code("评议结论", "Outcome", "appraisal-answer",
        definition=("评议结果通报的总体结论", "Conclusion for the body as a whole, as circulated"))
    score = Amount("评议得分", "Score", "分",
        definition=("评议结果通报的得分", "Points, as circulated"))
    rank = Integer("评议名次", "Rank", "名", minimum=1,
        definition=("在同类参评单位中的名次", "Rank among the units of its group"))
    units_appraised = Integer("同类参评单位数", "Units appraised", "个", minimum=1,
        definition=("参加排名的同类单位总数", "Number of units in the group that is ranked"))
    rectification = Text("整改要求", "Rectification demanded", 4000,
        definition=("评议意见要求整改的问题", "What the appraisal asks the body to mend"))
    corrected_on = AdverseFields.corrected_on.but("整改完成日期", "Rectified on",
        definition=("整改报告经确认的日期", "The day on which the rectification was confirmed"))

    rules = [
        Rule("votes-within-appraisers",
            require=(F.votes_satisfied <= F.appraisers) & (F.votes_fairly_satisfied <= F.appraisers)
                & (F.votes_dissatisfied <= F.appraisers) & (F.votes_no_opinion <= F.appraisers),
            zh="各项票数一般不大于参评人数", en="no answer normally has more votes than there are appraisers",
            severity=WARNING),
        not_above("rank-within-units", "rank", "units_appraised"),
        not_before("rectified-after-result", "corrected_on", "decision_date", severity=WARNING),
        needs("rectification-was-demanded", "rectification", when=F.corrected_on.present),
        needs("dissatisfaction-asks-for-rectification", "rectification", when=F.outcome == "dissatisfied",
            severity=WARNING),
    ]


class EfficiencyInspection(
    BodyFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """行政效能监察: one fault that an inspection of efficiency found in a government body."""

    definition = "行政效能监察发现的政府机关的一项过错一条。"
    spec = RecordSpec(
        name="efficiency-inspection",
        zh="行政效能监察",
        en="Efficiency inspection",
        category="local",
        nature="adverse",
        subjects="government",
        provider=("监察机关", "Supervision authorities"),
        cadence="event",
        record_date="decision_date",
        # One document may find several faults.
        key=("authority", "decision_number", "subject_name", "finding"),
        disclosure=Disclosure(organisation=SHARED),
        # The law of 1997 was replaced by that of 2018, under which inspections of efficiency continue by other names.
        basis=(law("行政监察法"), law("监察法")),
        layer_to_authorise="province",
        clause="§4.1.5",
    )

    authority = AuthorityFields.authority.but("监察机关", "Inspecting authority",
        definition=("实施效能监察的机关全称", "Full name of the authority that inspected"))
    authority_uscc = AuthorityFields.authority_uscc.but("监察机关统一社会信用代码",
        "Unified code of the inspecting authority",
        definition=("实施效能监察的机关的代码", "Code of the authority that inspected"))
    inspected_on = Date("检查日期", "Inspected on", past=True, concept="inspected-on",
        definition=("监察记录载明的检查日期", "Day of the inspection, as its record says"))
    finding = Code("发现问题类别", "Kind of fault found", "efficiency-finding", required=True,
        definition=("监察文书认定的问题类别", "Kind of fault that the document finds"))
    facts = Text("问题事实", "Facts", 5000, required=True, concept="facts",
        definition=("监察文书认定的事实", "Facts as the document states them"))
    responsible_unit = OrganisationName("责任单位", "Unit responsible", 200, aliases=("责任处室", "责任科室"),
        definition=("承担责任的内设机构或者下属单位", "The office or subordinate unit that is responsible"))
    responsible_person = PersonName("责任人姓名", "Person responsible", 512, aliases=("责任人", "直接责任人"),
        definition=("监察文书认定的责任人员", "The person whom the document holds responsible"))
    handling_kinds = Codes("处理方式", "How it was dealt with", "efficiency-handling",
        definition=("监察文书作出的处理，可以不止一种",
            "What was decided, possibly several"))
    closed_on = Date("办结日期", "Closed on", past=True, aliases="结案日期",
        definition=("该事项办理终结的日期，未办结的不填", "The day on which the matter was closed; empty while open"))

    rules = [
        not_before("decided-after-inspection", "decision_date", "inspected_on"),
        not_before("closed-after-decision", "closed_on", "decision_date"),
        needs("closed-matter-states-handling", "handling_kinds", when=F.closed_on.present),
        needs("discipline-needs-document", "decision_number", when=F.handling_kinds.has("discipline")),
        Rule("no-handling-stands-alone", when=F.handling_kinds.has("none"),
            require=~(F.handling_kinds.has("correction-order") | F.handling_kinds.has("criticism")
                | F.handling_kinds.has("circulated-criticism") | F.handling_kinds.has("admonition")
                | F.handling_kinds.has("post-adjustment") | F.handling_kinds.has("discipline")),
            zh="处理方式为不予处理的，不得同时填写其他处理方式",
            en="what was not dealt with was not dealt with in another way either"),
    ]
