"""更正: how a change of a record reaches everybody who has a copy."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    HEBEI,
    PENALTY_PUBLICITY,
    AdverseFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)
from credit_standard.records.process.collection import ReceiverFields
from credit_standard.records.process.concerned import ConcernedRecordFields


class CorrectionNotice(
    SubjectFields, ConcernedRecordFields, ReceiverFields, SourceFields, StatusFields, CreditRecord
):
    """更正、撤销与比对校准通知: one notice to one of those who have a copy of a record that changed."""

    definition = "记录变更后，给持有其副本的一方的一份通知一条。"
    spec = RecordSpec(
        name="correction-notice",
        zh="更正、撤销与比对校准通知",
        en="Correction notice",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("更正信息的单位、信用信息中心", "Units that correct their records, credit information centre"),
        cadence="event",
        record_date="notified_on",
        key=("notice_number", "receiver"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(PENALTY_PUBLICITY, HEBEI),
        clause="§2, §5.2.1",
    )

    notice_number = ReferenceNumber("更正通知编号", "Number of the notice", 128, required=True, aliases="通知编号",
        definition=("发出单位为通知编的号码，各接收单位相同",
            "Number of the notice, the same for all who receive it"))
    notified_on = Date("更正通知日期", "Notified on", required=True, past=True, concept="notified-on",
        aliases="通知日期",
        definition=("发出通知的日期", "Day on which the notice was sent"))
    correction_kind = Code("更正类别", "Kind of correction", "correction-kind", required=True,
        definition=("更正、补充、撤销、删除或者比对校准",
            "Correction, supplement, quashing, deletion or calibration"))
    correction_reason = Text("更正原因", "Reason for the correction", 2000, required=True,
        definition=("更正、撤销或者校准的原因", "Why the record is corrected, quashed or brought into line"))
    corrected_items = Text("更正的数据项", "Items corrected", 2000,
        definition=("有变化的数据项名称，用分号隔开，不写内容",
            "Names of the items that changed, separated by semicolons; not what stands in them"))
    corrected_on = AdverseFields.corrected_on.but("更正日期", "Corrected on",
        definition=("提供单位更正或者撤销该记录的日期", "Day on which the provider corrected or withdrew the record"))
    quashed_on = Date("原决定撤销日期", "Decision quashed on", past=True, concept="quashed-on",
        definition=("原决定被变更、撤销、确认违法或者无效的日期",
            "Day on which the decision was changed, quashed or found unlawful or void"))
    quashing_reason = Code("原决定撤销情形", "How the decision was quashed", "quashing-reason",
        definition=("复议、判决、自行撤销等", "By review, by a court, by the authority itself and so on"))
    quashing_document_number = ReferenceNumber("撤销文书号", "Document that quashes", 256,
        concept="quashing-document-number",
        definition=("撤销原决定的文书的文号", "Number of the document that quashes the decision"))
    received_on = Date("收到通知日期", "Received on", past=True, concept="received-on",
        definition=("接收单位收到通知的日期", "Day on which the receiving unit got the notice"))
    take_down_due_on = Date("撤下期限", "Take-down due on", concept="take-down-due-on",
        definition=("应当从网站撤下该记录的最后一日", "Last day to take the record from the site"))
    public_reason = Text("公开说明的理由", "Reason made public", 2000, concept="public-reason",
        definition=("撤回处罚决定信息时公开说明的理由", "Reason that is made public when the decision is taken down"))
    confirmation_due_on = Date("确认期限", "Confirmation due on", concept="confirmation-due-on",
        definition=("接收单位应当更正并确认的最后一日", "Last day for the receiving unit to correct and confirm"))
    confirmation_state = Code("确认状态", "State of the confirmation", "confirmation-state", required=True,
        definition=("接收单位是否已更正并确认", "Whether the receiving unit has corrected and confirmed"))
    confirmed_on = Date("确认日期", "Confirmed on", past=True, concept="confirmed-on",
        definition=("接收单位确认已更正或者退回通知的日期", "Day on which the receiving unit confirmed or refused"))
    refusal_reason = Text("退回通知原因", "Reason for refusing", 2000,
        definition=("接收单位退回通知的原因", "Why the receiving unit refused the notice"))

    rules = [
        not_before("notified-after-correction", "notified_on", "corrected_on", severity=WARNING),
        not_before("notified-after-quashing", "notified_on", "quashed_on"),
        needs("quashing-is-documented", "quashed_on", "quashing_reason", when=F.correction_kind == "quashing"),
        needs("correction-names-items", "corrected_items", when=F.correction_kind.is_in("correction", "supplement"),
            severity=WARNING),
        not_before("received-after-notice", "received_on", "notified_on"),
        not_before("take-down-due-after-quashing", "take_down_due_on", "quashed_on"),
        not_before("confirmation-due-after-notice", "confirmation_due_on", "notified_on"),
        not_before("confirmed-after-notice", "confirmed_on", "notified_on"),
        needs("answer-has-a-date", "confirmed_on", when=F.confirmation_state.is_in("confirmed", "refused")),
        leaves_empty("unanswered-has-no-date", "confirmed_on", when=F.confirmation_state.is_in("pending", "overdue")),
        needs("refusal-states-reason", "refusal_reason", when=F.confirmation_state == "refused",
            zh="退回通知的，退回通知原因必填", en="who refuses the notice says why"),
    ]
