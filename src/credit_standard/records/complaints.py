"""投诉举报: what the complaint centres receive about a subject.

Nobody sees a complaint until it is upheld. No field holds the complainant, and none may be added.
"""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
    WITHHELD,
    Choice,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited

UPHELD = F.complaint_outcome.is_in("upheld", "partly-upheld")


class Complaint(SubjectFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """投诉举报: one complaint about one subject; adverse, and shared, only once it is upheld."""

    spec = RecordSpec(
        name="complaint",
        zh="投诉举报信息",
        en="Complaint",
        category="local",
        nature=Choice(UPHELD, "adverse", otherwise="neutral"),
        subjects=("government", "organisation", "person"),
        provider=("投诉举报中心", "Complaint centres"),
        cadence="month",
        dated="received_on",
        key=("complaint_number", "authority", "subject_name"),
        disclosure=Disclosure(
            organisation=Choice(UPHELD, SHARED, otherwise=WITHHELD),
            person=Choice(UPHELD, SHARED, otherwise=WITHHELD),
        ),
        layer_to_authorise="province",
        clause="§4.2.2",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="被投诉举报主体名称",
        en="Name of the subject complained of",
        aliases=("被投诉人", "被举报人", "被投诉举报人名称"),
        definition=("被投诉、举报的单位或者个人的全称", "Full name of whom the complaint is about"),
    )
    complaint_number = Text(
        "投诉举报编号",
        "Number of the complaint",
        max_length=128,
        required=True,
        concept="complaint-number",
        holds=Sensitivity.PLAIN,
        aliases=("投诉编号", "举报编号", "工单编号"),
        definition=("受理单位为投诉举报编的号码", "Number that the receiving unit gave to the complaint"),
    )
    complaint_channel = Code(
        "投诉举报渠道",
        "Channel",
        code_list="complaint-channel",
        concept="complaint-channel",
        definition=("收到投诉举报的渠道", "How the complaint came in"),
    )
    complaint_matter = Text(
        "投诉举报事项",
        "Matter of the complaint",
        max_length=2000,
        required=True,
        concept="complaint-matter",
        aliases=("投诉事项", "举报事项"),
        definition=(
            "投诉举报所反映的问题，不得写入投诉人、举报人的信息",
            "What the complaint is about; nothing of the complainant stands here",
        ),
    )
    misconduct_kind = Code(
        "失信行为类别",
        "Kind of misconduct",
        code_list="misconduct-kind",
        concept="misconduct-kind",
        definition=("所反映的失信行为种类", "Kind of misconduct complained of"),
    )
    received_on = Date(
        "收到投诉举报日期",
        "Received on",
        required=True,
        past=True,
        concept="received-on",
        aliases=("受理日期", "登记日期"),
        definition=("收到投诉举报的日期", "Day on which the complaint came in"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="处理单位",
        en="Handled by",
        aliases=("承办单位", "受理单位"),
        definition=("调查处理该投诉举报的单位全称", "Full name of the unit that handles the complaint"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="处理单位统一社会信用代码",
        en="Unified code of the handling unit",
        definition=("调查处理该投诉举报的单位的代码", "Code of the unit that handles the complaint"),
    )
    complaint_outcome = Code(
        "查实情况",
        "Whether upheld",
        code_list="complaint-outcome",
        concept="complaint-outcome",
        aliases=("是否属实",),
        definition=(
            "调查认定是否属实；调解结案、不予受理等未作认定的不填",
            "Whether it was found true; empty where nothing was found, as after mediation",
        ),
    )
    handled_on = Date(
        "办结日期",
        "Closed on",
        past=True,
        concept="handled-on",
        aliases=("处理日期",),
        definition=("处理单位办结的日期", "Day on which the unit closed it"),
    )
    complaint_result = Code(
        "投诉处理结果",
        "Result",
        code_list="complaint-result",
        concept="complaint-result",
        aliases=("处理结果",),
        definition=("办结时作出的处理", "What was done when it was closed"),
    )
    facts = Text(
        "查实的事实",
        "Facts found",
        max_length=5000,
        concept="facts",
        definition=(
            "调查认定属实的部分，不得写入投诉人、举报人的信息",
            "What was found true; nothing of the complainant stands here",
        ),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="处理决定文书号",
        en="Number of the decision",
        aliases=("行政处罚决定书文号",),
        definition=("据以处理的决定书的发文字号", "Number of the decision in which it ended"),
    )

    rules = (
        Rule(
            "closed-after-receipt",
            require=F.handled_on >= F.received_on,
            zh="办结日期不得早于收到投诉举报日期",
            en="a complaint is not closed before it came in",
        ),
        Rule(
            "outcome-has-a-date",
            when=F.complaint_outcome.is_in("upheld", "partly-upheld", "not-upheld"),
            require=F.handled_on.present,
            zh="查实情况为属实、部分属实、不属实的，办结日期必填",
            en="who states whether it was upheld states when",
        ),
        Rule(
            "pending-is-not-closed",
            when=F.complaint_outcome == "pending",
            require=~F.handled_on.present,
            zh="查实情况为查办中的，不填办结日期",
            en="a complaint that is being examined has no date of closing",
        ),
        Rule(
            "upheld-states-facts",
            when=UPHELD,
            require=F.facts.present,
            zh="投诉举报属实、部分属实的，查实的事实必填",
            en="where a complaint is upheld, the facts are stated",
        ),
        Rule(
            "penalty-rests-on-what-was-upheld",
            when=F.complaint_result == "penalty",
            require=UPHELD,
            zh="投诉处理结果为立案处罚的，查实情况一般为属实或者部分属实",
            en="a penalty rests as a rule on a complaint that was upheld",
            severity=Severity.WARNING,
        ),
    )
