"""投诉举报: what the complaint centres receive about a subject.

Nobody sees a complaint until it is upheld. No field holds the complainant, and none may be added.
"""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

UPHELD = F.complaint_outcome.is_in("upheld", "partly-upheld")


class Complaint(SubjectFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """投诉举报: one complaint about one subject; adverse, and shared, only once it is upheld."""

    definition = "对一个信用主体的一件投诉举报一条；查实后才属失信信息，才予共享。"
    spec = RecordSpec(
        name="complaint",
        zh="投诉举报信息",
        en="Complaint",
        category="local",
        nature=depends(Row("upheld", when=UPHELD, then="adverse"), otherwise="neutral"),
        subjects=("government", "organisation", "person"),
        provider=("投诉举报中心", "Complaint centres"),
        cadence="month",
        record_date="received_on",
        key=("complaint_number", "authority", "subject_name"),
        disclosure=Disclosure(
            organisation=depends(Row("upheld", when=UPHELD, then=SHARED), otherwise=WITHHELD),
            person=depends(Row("upheld", when=UPHELD, then=SHARED), otherwise=WITHHELD),
        ),
        layer_to_authorise="province",
        clause="§4.2.2",
    )

    subject_name = SubjectFields.subject_name.but("被投诉举报主体名称", "Name of the subject complained of",
        aliases=("被投诉人", "被举报人", "被投诉举报人名称"),
        definition=("被投诉、举报的单位或者个人的全称", "Full name of whom the complaint is about"))
    complaint_number = ReferenceNumber("投诉举报编号", "Number of the complaint", 128, required=True,
        aliases=("投诉编号", "举报编号", "工单编号"),
        definition=("受理单位为投诉举报编的号码", "Number that the receiving unit gave to the complaint"))
    complaint_channel = Code("投诉举报渠道", "Channel", "complaint-channel",
        definition=("收到投诉举报的渠道", "How the complaint came in"))
    complaint_matter = Text("投诉举报事项", "Matter of the complaint", 2000, required=True,
        aliases=("投诉事项", "举报事项"),
        definition=("投诉举报所反映的问题，不得写入投诉人、举报人的信息",
            "What the complaint is about; nothing of the complainant stands here"))
    misconduct_kind = Code("失信行为类别", "Kind of misconduct", "misconduct-kind", concept="misconduct-kind",
        definition=("所反映的失信行为种类", "Kind of misconduct complained of"))
    received_on = Date("收到投诉举报日期", "Received on", required=True, past=True, concept="received-on",
        aliases=("受理日期", "登记日期"),
        definition=("收到投诉举报的日期", "Day on which the complaint came in"))
    authority = AuthorityFields.authority.but("处理单位", "Handled by", aliases=("承办单位", "受理单位"),
        definition=("调查处理该投诉举报的单位全称", "Full name of the unit that handles the complaint"))
    authority_uscc = AuthorityFields.authority_uscc.but("处理单位统一社会信用代码",
        "Unified code of the handling unit",
        definition=("调查处理该投诉举报的单位的代码", "Code of the unit that handles the complaint"))
    complaint_outcome = Code("查实情况", "Whether upheld", "complaint-outcome", aliases="是否属实",
        definition=("调查认定是否属实；调解结案、不予受理等未作认定的不填",
            "Whether it was found true; empty where nothing was found, as after mediation"))
    handled_on = Date("办结日期", "Closed on", past=True, concept="handled-on", aliases="处理日期",
        definition=("处理单位办结的日期", "Day on which the unit closed it"))
    complaint_result = Code("投诉处理结果", "Result", "complaint-result", aliases="处理结果",
        definition=("办结时作出的处理", "What was done when it was closed"))
    facts = Text("查实的事实", "Facts found", 5000, concept="facts",
        definition=("调查认定属实的部分，不得写入投诉人、举报人的信息",
            "What was found true; nothing of the complainant stands here"))
    decision_number = DocumentFields.decision_number.but("处理决定文书号", "Number of the decision",
        aliases="行政处罚决定书文号",
        definition=("据以处理的决定书的发文字号", "Number of the decision in which it ended"))

    rules = [
        not_before("closed-after-receipt", "handled_on", "received_on"),
        needs("outcome-has-a-date", "handled_on",
            when=F.complaint_outcome.is_in("upheld", "partly-upheld", "not-upheld")),
        leaves_empty("pending-is-not-closed", "handled_on", when=F.complaint_outcome == "pending"),
        needs("upheld-states-facts", "facts", when=UPHELD,
            zh="投诉举报属实、部分属实的，查实的事实必填", en="where a complaint is upheld, the facts are stated"),
        Rule("penalty-rests-on-what-was-upheld", when=F.complaint_result == "penalty", require=UPHELD,
            zh="投诉处理结果为立案处罚的，查实情况一般为属实或者部分属实",
            en="a penalty rests as a rule on a complaint that was upheld", severity=WARNING),
    ]
