"""联防联动: who was asked to take a measure because of a record, and what was done."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import AuthorityFields, SourceFields, StatusFields, SubjectFields
from credit_standard.records.process.collection import ReceiverFields
from credit_standard.records.process.concerned import ConcernedRecordFields

JOINT_MEASURES = law("国办发〔2020〕49号")


class JointMeasureResponse(
    SubjectFields, ConcernedRecordFields, AuthorityFields, ReceiverFields, SourceFields, StatusFields, CreditRecord
):
    """联防联动反馈: one unit that was asked to take a measure, what it did, and when it fed that back."""

    definition = "被要求采取措施的一个单位、其采取的措施和反馈的时间一条。"
    spec = RecordSpec(
        name="joint-measure-response",
        zh="联防联动反馈信息",
        en="Response to a joint measure",
        category="process",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("参与联防联动的单位", "Units that take part in joint measures"),
        cadence="event",
        record_date="asked_on",
        key=("authority", "response_number", "receiver"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=JOINT_MEASURES,
        clause="§5.3.3",
    )

    authority = AuthorityFields.authority.but("提请单位", "Asked by",
        definition=("提请采取措施的单位全称", "Full name of the unit that asks for the measure"))
    authority_uscc = AuthorityFields.authority_uscc.but("提请单位统一社会信用代码", "Unified code of the asking unit",
        definition=("提请采取措施的单位的代码", "Code of the unit that asks for the measure"))
    response_number = ReferenceNumber("提请编号", "Number of the request", 128, required=True,
        definition=("提请单位为该次提请编的号码", "Number that the asking unit gave to the request"))
    asked_on = Date("提请日期", "Asked on", required=True, past=True,
        definition=("提请采取措施的日期", "Day on which the measure was asked for"))
    joint_response_state = Code("反馈状态", "State of the answer", "joint-response-state", required=True,
        definition=("接收单位是否已采取措施", "Whether the receiving unit took the measure"))
    measure_taken = Text("采取的措施", "Measure taken", 2000,
        definition=("接收单位采取的措施；不予采取的，说明理由", "What the unit did; where it did nothing, why"))
    responded_on = Date("反馈日期", "Fed back on", past=True, concept="responded-on",
        definition=("接收单位反馈的日期，未反馈的不填", "Day on which the unit fed it back; empty before"))

    rules = [
        not_before("response-follows-request", "responded_on", "asked_on"),
        needs("response-states-measure-and-day", "measure_taken", "responded_on",
            when=F.joint_response_state.is_in("done", "refused")),
    ]
