"""政风行风和效能: how the conduct of government bodies was appraised and inspected."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import BodyFields, inherited


class ConductAppraisal(BodyFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """民主评议政风行风: how the public appraised the conduct of one body in one year."""

    spec = RecordSpec(
        name="conduct-appraisal",
        zh="民主评议政风行风",
        en="Conduct appraisal",
        category="local",
        nature="neutral",
        subjects=("government",),
        provider=("纠风办", "Offices for correcting misconduct"),
        cadence="year",
        dated="decision_date",
        # A body may be appraised more than once a year.
        key=("authority", "subject_name", "year", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC),
        layer_to_authorise="province",
        clause="§4.1.4",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="组织评议单位",
        en="Appraising unit",
        definition=("组织民主评议的单位全称", "Full name of the unit that held the appraisal"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="组织评议单位统一社会信用代码",
        en="Unified code of the appraising unit",
        definition=("组织民主评议的单位的代码", "Code of the unit that held the appraisal"),
    )
    year = Integer(
        "年度",
        "Year",
        unit="年",
        minimum=1949,
        maximum=2099,
        required=True,
        concept="year",
        definition=("被评议的年度", "The year that is appraised"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="评议结果日期",
        en="Date of the result",
        definition=("评议结果通报落款的日期", "Date at the end of the circular that gives the result"),
    )
    appraisers = Integer(
        "参评人数",
        "Appraisers",
        unit="人",
        concept="appraisers",
        aliases=("评议代表人数",),
        definition=("交回有效评议表的人数", "People who handed in a valid sheet"),
    )
    votes_satisfied = Integer(
        "满意票数",
        "Votes: satisfied",
        unit="票",
        concept="votes-satisfied",
        definition=("评议汇总表中“满意”的票数", "Votes for “satisfied” in the summary"),
    )
    votes_fairly_satisfied = Integer(
        "基本满意票数",
        "Votes: fairly satisfied",
        unit="票",
        concept="votes-fairly-satisfied",
        aliases=("比较满意票数",),
        definition=("评议汇总表中“基本满意”的票数", "Votes for “fairly satisfied” in the summary"),
    )
    votes_dissatisfied = Integer(
        "不满意票数",
        "Votes: dissatisfied",
        unit="票",
        concept="votes-dissatisfied",
        definition=("评议汇总表中“不满意”的票数", "Votes for “dissatisfied” in the summary"),
    )
    votes_no_opinion = Integer(
        "不了解票数",
        "Votes: no opinion",
        unit="票",
        concept="votes-no-opinion",
        aliases=("弃权票数",),
        definition=("评议汇总表中“不了解”的票数", "Votes for “no opinion” in the summary"),
    )
    outcome = Code(
        "评议结论",
        "Outcome",
        code_list="appraisal-answer",
        concept="appraisal-outcome",
        definition=("评议结果通报的总体结论", "Conclusion for the body as a whole, as circulated"),
    )
    score = Amount(
        "评议得分",
        "Score",
        unit="分",
        concept="score",
        definition=("评议结果通报的得分", "Points, as circulated"),
    )
    rank = Integer(
        "评议名次",
        "Rank",
        unit="名",
        minimum=1,
        concept="rank",
        definition=("在同类参评单位中的名次", "Rank among the units of its group"),
    )
    units_appraised = Integer(
        "同类参评单位数",
        "Units appraised",
        unit="个",
        minimum=1,
        concept="units-appraised",
        definition=("参加排名的同类单位总数", "Number of units in the group that is ranked"),
    )
    rectification = Text(
        "整改要求",
        "Rectification demanded",
        max_length=4000,
        concept="rectification",
        definition=("评议意见要求整改的问题", "What the appraisal asks the body to mend"),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        zh="整改完成日期",
        en="Rectified on",
        definition=("整改报告经确认的日期", "The day on which the rectification was confirmed"),
    )

    rules = (
        Rule(
            "votes-within-appraisers",
            require=(F.votes_satisfied <= F.appraisers)
            & (F.votes_fairly_satisfied <= F.appraisers)
            & (F.votes_dissatisfied <= F.appraisers)
            & (F.votes_no_opinion <= F.appraisers),
            zh="各项票数一般不大于参评人数",
            en="no answer normally has more votes than there are appraisers",
            severity=Severity.WARNING,
        ),
        Rule(
            "rank-within-units",
            require=F.rank <= F.units_appraised,
            zh="评议名次不得大于同类参评单位数",
            en="the rank is not below that of the last unit",
        ),
        Rule(
            "rectified-after-result",
            require=F.corrected_on >= F.decision_date,
            zh="整改完成日期一般不早于评议结果日期",
            en="the rectification normally follows the result",
            severity=Severity.WARNING,
        ),
        Rule(
            "rectification-was-demanded",
            when=F.corrected_on.present,
            require=F.rectification.present,
            zh="填写整改完成日期的，整改要求必填",
            en="what was rectified had been demanded",
        ),
        Rule(
            "dissatisfaction-asks-for-rectification",
            when=F.outcome == "dissatisfied",
            require=F.rectification.present,
            zh="评议结论为不满意的，一般应填写整改要求",
            en="a body with which the public is dissatisfied is normally asked to mend something",
            severity=Severity.WARNING,
        ),
    )


class EfficiencyInspection(
    BodyFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """行政效能监察: one fault that an inspection of efficiency found in a government body."""

    spec = RecordSpec(
        name="efficiency-inspection",
        zh="行政效能监察",
        en="Efficiency inspection",
        category="local",
        nature="adverse",
        subjects=("government",),
        provider=("监察机关", "Supervision authorities"),
        cadence="event",
        dated="decision_date",
        # One document may find several faults.
        key=("authority", "decision_number", "subject_name", "finding"),
        disclosure=Disclosure(organisation=SHARED),
        # The law of 1997 was replaced by that of 2018, under which inspections of efficiency continue by other names.
        basis=(Source("行政监察法", verified=False), Source("监察法", verified=False)),
        layer_to_authorise="province",
        clause="§4.1.5",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="监察机关",
        en="Inspecting authority",
        definition=("实施效能监察的机关全称", "Full name of the authority that inspected"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="监察机关统一社会信用代码",
        en="Unified code of the inspecting authority",
        definition=("实施效能监察的机关的代码", "Code of the authority that inspected"),
    )
    inspected_on = Date(
        "检查日期",
        "Inspected on",
        past=True,
        concept="inspected-on",
        definition=("监察记录载明的检查日期", "Day of the inspection, as its record says"),
    )
    finding = Code(
        "发现问题类别",
        "Kind of fault found",
        code_list="efficiency-finding",
        required=True,
        concept="efficiency-finding",
        definition=("监察文书认定的问题类别", "Kind of fault that the document finds"),
    )
    facts = Text(
        "问题事实",
        "Facts",
        max_length=5000,
        required=True,
        concept="facts",
        definition=("监察文书认定的事实", "Facts as the document states them"),
    )
    responsible_unit = Text(
        "责任单位",
        "Unit responsible",
        max_length=200,
        concept="responsible-unit",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("责任处室", "责任科室"),
        definition=("承担责任的内设机构或者下属单位", "The office or subordinate unit that is responsible"),
    )
    responsible_person = Text(
        "责任人姓名",
        "Person responsible",
        max_length=512,
        concept="responsible-person",
        holds=Sensitivity.PERSON_NAME,
        aliases=("责任人", "直接责任人"),
        definition=("监察文书认定的责任人员", "The person whom the document holds responsible"),
    )
    handling_kinds = Codes(
        "处理方式",
        "How it was dealt with",
        code_list="efficiency-handling",
        concept="efficiency-handling",
        definition=(
            "监察文书作出的处理，有多种的用分号隔开",
            "What was decided; several are separated by semicolons",
        ),
    )
    closed_on = Date(
        "办结日期",
        "Closed on",
        past=True,
        concept="closed-on",
        aliases=("结案日期",),
        definition=(
            "该事项办理终结的日期，未办结的不填",
            "The day on which the matter was closed; empty while open",
        ),
    )

    rules = (
        Rule(
            "decided-after-inspection",
            require=F.decision_date >= F.inspected_on,
            zh="认定日期不得早于检查日期",
            en="nothing is found before the inspection",
        ),
        Rule(
            "closed-after-decision",
            require=F.closed_on >= F.decision_date,
            zh="办结日期不得早于认定日期",
            en="a matter is not closed before it was decided",
        ),
        Rule(
            "closed-matter-states-handling",
            when=F.closed_on.present,
            require=F.handling_kinds.present,
            zh="填写办结日期的，处理方式必填",
            en="a closed matter states how it was dealt with",
        ),
        Rule(
            "discipline-needs-document",
            when=F.handling_kinds.has("discipline"),
            require=F.decision_number.present,
            zh="处理方式含处分的，文书号必填",
            en="a disciplinary sanction needs the number of its document",
        ),
        Rule(
            "no-handling-stands-alone",
            when=F.handling_kinds.has("none"),
            require=~(
                F.handling_kinds.has("correction-order")
                | F.handling_kinds.has("criticism")
                | F.handling_kinds.has("circulated-criticism")
                | F.handling_kinds.has("admonition")
                | F.handling_kinds.has("post-adjustment")
                | F.handling_kinds.has("discipline")
            ),
            zh="处理方式为不予处理的，不得同时填写其他处理方式",
            en="what was not dealt with was not dealt with in another way either",
        ),
    )
